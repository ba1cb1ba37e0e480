/** Claims that say the same: tied by `repeats` over any number of steps, whoever says them, in the order in which they were said. */
import { compareClaims } from './chronology.ts';
import type { Point } from './point.ts';
import type { Claim } from './record.ts';

/** At least two claims; the first is the first *here*: in these articles, not in the world. */
export type Family = readonly [Claim, Claim, ...Claim[]];

/** The claim with all that say the same; `undefined` where nobody says it again. */
export function findFamily(claim: Claim): Family | undefined {
	const members = new Set([claim]);
	// A set goes on with what is added while it is read.
	for (const member of members) for (const other of [...member.repeats, ...member.repeatedBy]) members.add(other);
	const [first, second, ...others] = orderByTime(members);
	return first && second && [first, second, ...others];
}

/** The families of which a claim answers the point, by their first claims. */
export function listFamilies({ id }: Point, claims: readonly Claim[]): Family[] {
	const placed = new Set<Claim>();
	return claims
		.filter(({ point }) => point?.id === id)
		.flatMap((claim) => {
			const family = placed.has(claim) ? undefined : findFamily(claim);
			for (const member of family ?? []) placed.add(member);
			return family ? [family] : [];
		})
		.sort(([a], [b]) => compareClaims(a, b));
}

/** The point under which a family stands in full: that of its first member that answers one; absent where none does. */
export function findPointOfFamily(family: Family): Point | undefined {
	return family.find(({ point }) => point)?.point;
}

/** By the day they were said. An undated claim stands before the first that repeats it; else what has no date comes last. */
function orderByTime(members: ReadonlySet<Claim>): Claim[] {
	const left = new Set([...members].sort(compareClaims));
	const ordered: Claim[] = [];
	const place = (claim: Claim) => {
		if (!left.delete(claim)) return;
		for (const earlier of claim.repeats) place(earlier);
		ordered.push(claim);
	};
	for (const claim of left) place(claim);
	return ordered;
}
