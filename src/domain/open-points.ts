/** Points still open: one speaker says so and another says otherwise, while no body with a mandate to establish facts has found anything on them in this record. */
import { compareNewest } from './chronology.ts';
import type { PointPositions } from './positions.ts';

/** The one answered last comes first. That a point is not among them says nothing about who is right. */
export function listOpenPoints(positions: ReadonlyMap<string, PointPositions>): PointPositions[] {
	return sortByLatest([...positions.values()].filter(isOpen));
}

/** Those that somebody answered, the one answered last first. */
export function sortByLatest(positions: readonly PointPositions[]): PointPositions[] {
	return positions
		.flatMap((point) => (point.latest ? { point, claim: point.latest.claim } : []))
		.sort((a, b) => compareNewest(a.claim, b.claim))
		.map(({ point }) => point);
}

function isOpen({ groups }: PointPositions): boolean {
	const claims = groups.flatMap(({ positions }) => positions.map(({ claim }) => claim));
	return (
		claims.some(({ otherwise }) => otherwise.length > 0) && !claims.some(({ analysis }) => analysis.kind === 'finding')
	);
}
