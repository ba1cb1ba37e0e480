/**
 * Two answers to one point in dispute, by one speaker or in one name, at two times. A rule proposes such pairs to editors; readers see
 * only those that an editor confirmed, with both wordings in full.
 */
import type { Point } from './point.ts';
import type { Claim } from './record.ts';
import { listAnswerable, type Speaker } from './speaker.ts';

export interface TwoTimes {
	point: Point;
	earlier: Claim;
	later: Claim;
}

/** Ties confirmed pairs to both of their claims. A pair that names a claim which is not there is left out: it is a problem already. */
export function linkTwoTimes(points: Iterable<Point>, claims: ReadonlyMap<string, Claim>): void {
	for (const point of points) {
		for (const pair of point['said-at-two-times']) {
			const [earlier, later] = [claims.get(pair.earlier.claim), claims.get(pair.later.claim)];
			if (!earlier || !later || pair['not-shown'] !== undefined) continue;
			const twoTimes = { point, earlier, later };
			for (const claim of new Set([earlier, later])) claim.atTwoTimes.push(twoTimes);
		}
	}
}

/** Every pair of which one of the claims is one, each once, in the order of the claims. */
export function listTwoTimes(claims: readonly Claim[]): TwoTimes[] {
	return [...new Set(claims.flatMap(({ atTwoTimes }) => atTwoTimes))];
}

/** Pairs for the page of a speaker: one of the two answers is their own, or both were given in their name. */
export function listTwoTimesOf(
	speaker: Speaker,
	claims: readonly Claim[],
	speakers: ReadonlyMap<string, Speaker>,
): TwoTimes[] {
	const isOwn = (claim: Claim) => claim.speakers.includes(speaker);
	const isTheirs = (claim: Claim) =>
		claim.speakers.some((other) => listAnswerable(other, claim.said, speakers).includes(speaker.id));
	return listTwoTimes(claims).filter((pair) => {
		const both = [pair.earlier, pair.later];
		return both.some(isOwn) || both.every(isTheirs);
	});
}

/**
 * Who gave both answers: the speakers of both claims; else the nearest party or body in whose name both were made. Empty where nobody
 * answers for both.
 */
export function findCommonSpeakers(one: Claim, other: Claim, speakers: ReadonlyMap<string, Speaker>): Speaker[] {
	const both = one.speakers.filter((speaker) => other.speakers.includes(speaker));
	if (both.length) return both;
	const others = new Set(other.speakers.flatMap((speaker) => listAnswerable(speaker, other.said, speakers)));
	const common = one.speakers
		.flatMap((speaker) => listAnswerable(speaker, one.said, speakers))
		.find((id) => others.has(id));
	return common === undefined ? [] : [speakers.get(common)].filter((speaker) => speaker !== undefined);
}
