/** Finds what an author probably meant. */
import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to `text`, or `undefined` where none is near: more than a third of the letters differ
 * (and more than two), unless one contains the other.
 */
export function findNearest(text: string, candidates: readonly string[]): string | undefined {
	if (candidates.length === 0) return undefined;
	const best = closest(text, candidates);
	const allowed = Math.max(2, Math.ceil(text.length / 3));
	if (distance(text, best) <= allowed) return best;
	return candidates.find((candidate) => text.length > 3 && (candidate.includes(text) || text.includes(candidate)));
}

/** The same for names of two or three letters, where two wrong ones are another word: one slip or a swap, `om` or `fo` for `of`. */
export function findSlip(text: string, candidates: readonly string[]): string | undefined {
	return candidates.find((candidate) => distance(text, candidate) <= 1 || text === [...candidate].reverse().join(''));
}
