/** The points in dispute that an article's claims answer, and who answers them how. */
import { type Point, stances } from './point.ts';
import { answers } from './positions.ts';
import type { Article, Claim } from './record.ts';

export interface TouchedPoint {
	point: Point;
	/** In the order of {@link stances}, without those that nobody takes: an order that follows no count. */
	answers: {
		/** In readers' words, e.g. `says otherwise`. */
		words: string;
		/** The first claim of each speaker who answers so, in the order of the text. */
		claims: Claim[];
	}[];
}

/** In the order in which the text comes to them. */
export function listTouchedPoints({ claims }: Pick<Article, 'claims'>): TouchedPoint[] {
	const points = new Set(claims.flatMap(({ point }) => point ?? []));
	return [...points].map((point) => {
		const touching = claims.filter((claim) => claim.point === point);
		return {
			point,
			answers: stances.flatMap((stance) => {
				const taken = touching.filter(({ analysis }) => analysis.stance === stance);
				return taken.length ? [{ words: answers[stance], claims: keepFirst(taken) }] : [];
			}),
		};
	});
}

function keepFirst(claims: readonly Claim[]): Claim[] {
	const bySpeakers = Map.groupBy(claims, ({ speakers }) => speakers.map(({ id }) => id).join(' '));
	return [...bySpeakers.values()].flatMap(([first]) => first ?? []);
}
