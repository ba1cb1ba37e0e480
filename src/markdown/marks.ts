/** Names the marks of our prose and what each may say in braces; nothing else lists them. */
import { findNearest } from '../domain/nearest.ts';

export const marks = {
	/** `:claim[words]{#id in=statement}`, or over paragraphs `:::claim{#id by=speaker}`. */
	claim: { attributes: ['id', 'in', 'by', 'of'], block: true },
	/** `:event[words]{#id}`. */
	event: { attributes: ['id'], block: false },
} as const satisfies Record<string, { attributes: readonly string[]; block: boolean }>;
export type MarkName = keyof typeof marks;

export const markNames = Object.keys(marks) as MarkName[];

export function isMarkName(name: string): name is MarkName {
	return Object.hasOwn(marks, name);
}

/** Whether the mark may open a block: `:::claim`. */
export function isBlockMarkName(name: string): boolean {
	return isMarkName(name) && marks[name].block;
}

/** The mark that was probably meant: `clam` and `Claim` → `claim`; `undefined` for a word that is not near any. */
export function findNearestMark(name: string): MarkName | undefined {
	const lower = name.toLowerCase();
	// Longer words that hold a mark's name (`claimant`, `eventually`) are words; plurals are slips.
	if (lower.length < 3 || lower.length > 7) return undefined;
	return findNearest(lower, markNames) as MarkName | undefined;
}
