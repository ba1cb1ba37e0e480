/** Who answers whom: what others replied to a speaker's claims, what the speaker replied to theirs, and who says otherwise on which point. */
import { compareClaims } from './chronology.ts';
import type { Point } from './point.ts';
import type { Claim } from './record.ts';
import { dropSameWords } from './repeated.ts';
import type { Speaker } from './speaker.ts';

/** A claim with the claims that reply to it, oldest first. */
export interface Replies {
	to: Claim;
	by: Claim[];
}

/** What a speaker said on one point in dispute. */
export interface PointShare {
	point: Point;
	/** The speaker's claims on it, oldest first. */
	claims: Claim[];
	/** Claims of others that give the opposite answer, each once and the same words of one statement once, oldest first. */
	otherwise: Claim[];
}

/** Claims of others that reply to those of `speaker`, in the order of the claims that they reply to. */
export function listAnswersTo(speaker: Speaker, claims: readonly Claim[]): Replies[] {
	return claims.flatMap((to) => {
		const by = to.answeredBy.filter(({ speakers }) => !speakers.includes(speaker));
		return by.length ? { to, by: by.toSorted(compareClaims) } : [];
	});
}

/** Claims of others to which those of `speaker` reply, in the order of time. */
export function listAnsweredBy(speaker: Speaker, claims: readonly Claim[]): Replies[] {
	const replies = new Map<Claim, Claim[]>();
	for (const claim of claims) {
		for (const to of claim.answers) {
			if (to.speakers.includes(speaker)) continue;
			const by = replies.get(to) ?? [];
			replies.set(to, by);
			by.push(claim);
		}
	}
	return [...replies]
		.map(([to, by]) => ({ to, by: by.toSorted(compareClaims) }))
		.sort((a, b) => compareClaims(a.to, b.to));
}

/** The same points with those other answers that stand in none of `shown`; a point without any is left out. */
export function listOtherwise(points: readonly PointShare[], shown: readonly Replies[]): PointShare[] {
	const known = new Set(shown.flatMap(({ by }) => by));
	return points.flatMap((share) => {
		const otherwise = share.otherwise.filter((claim) => !known.has(claim));
		return otherwise.length ? { ...share, otherwise } : [];
	});
}

/** A speaker's claims by point in dispute, in the order of their first one; claims on none are left out. */
export function shareByPoint(claims: readonly Claim[]): PointShare[] {
	const dated = claims.filter(({ point }) => point).toSorted(compareClaims);
	return [...Map.groupBy(dated, ({ point }) => point)].flatMap(([point, own]) =>
		point
			? {
					point,
					claims: own,
					otherwise: dropSameWords([...new Set(own.flatMap(({ otherwise }) => otherwise))].sort(compareClaims)),
				}
			: [],
	);
}
