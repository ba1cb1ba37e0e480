/**
 * Claims that say the same: the earliest on record, which repeats nobody, and all that repeat it over any number of steps, whoever says
 * them. A claim that repeats two different ones says the same as each of them, and stands in two families.
 */
import { compareClaims } from './chronology.ts';
import type { Point } from './point.ts';
import type { Claim } from './record.ts';

/** At least two claims, in the order in which they were said; the first is the first *here*: in these articles, not in the world. */
export type Family = readonly [Claim, Claim, ...Claim[]];

/** The families of which the claim is one, by their first claims; none where nobody says the same. */
export function listFamiliesOf(claim: Claim): Family[] {
	const earlier = follow(claim, ({ repeats }) => repeats);
	const firsts = earlier.filter(({ repeats }) => repeats.length === 0);
	// Only a circle, which the check refuses, has no first.
	return (firsts.length ? firsts : [claim])
		.map((first) => orderByTime(follow(first, ({ repeatedBy }) => repeatedBy)))
		.flatMap(([first, second, ...others]): Family[] => (first && second ? [[first, second, ...others]] : []))
		.sort(([a], [b]) => compareClaims(a, b));
}

/** The families of which a claim answers the point, each once and whole. */
export function listFamilies({ id }: Point, claims: readonly Claim[]): Family[] {
	const families = claims.filter(({ point }) => point?.id === id).flatMap(listFamiliesOf);
	return [...new Map(families.map((family) => [family[0], family])).values()].sort(([a], [b]) => compareClaims(a, b));
}

/** The point under which a family stands in full: that of its first claim that answers one; absent where none does. */
export function findPointOfFamily(family: Family): Point | undefined {
	return family.find(({ point }) => point)?.point;
}

/** Without claims whose words an earlier one has from the same statement: another article quotes them too. */
export function dropSameWords(claims: readonly Claim[]): Claim[] {
	return claims.filter(
		(claim, i) =>
			!claims.slice(0, i).some((other) => other.statement === claim.statement && hasSameWords(other, claim)),
	);
}

export function hasSameWords(one: Claim, other: Claim): boolean {
	return fold(one.text) === fold(other.text);
}

/** Quotation marks, case and spaces make no other words. */
function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/[“”"\s]+/g, ' ')
		.trim();
}

/** The claim and all that are reached from it. */
function follow(claim: Claim, step: (claim: Claim) => readonly Claim[]): Claim[] {
	const reached = new Set([claim]);
	// A set goes on with what is added while it is read.
	for (const one of reached) for (const other of step(one)) reached.add(other);
	return [...reached];
}

/** By the day they were said, what has no date last; but never before a claim that it repeats. */
function orderByTime(members: readonly Claim[]): Claim[] {
	const left = new Set(members.toSorted(compareClaims));
	const ordered: Claim[] = [];
	const place = (claim: Claim) => {
		if (!left.delete(claim)) return;
		for (const earlier of claim.repeats) place(earlier);
		ordered.push(claim);
	};
	for (const claim of left) place(claim);
	return ordered;
}
