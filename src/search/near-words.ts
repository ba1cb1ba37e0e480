/** What somebody who mistyped a word may have meant. */
import { distance } from 'fastest-levenshtein';

const most = 3;

/** Words that are spelt nearly so, nearest first, then most used; `vocabulary` is in the order of use. */
export function findNearWords(word: string, vocabulary: readonly string[]): string[] {
	const allowed = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
	return vocabulary
		.filter((known) => Math.abs(known.length - word.length) <= allowed)
		.map((known) => ({ known, edits: countEdits(word, known) }))
		.filter(({ edits }) => edits <= allowed)
		.sort((a, b) => a.edits - b.edits)
		.slice(0, most)
		.map(({ known }) => known);
}

/** Two letters that changed places are the commonest slip, and count once. */
function countEdits(word: string, known: string): number {
	const edits = distance(word, known);
	return edits === 2 && word.length === known.length && isSwap(word, known) ? 1 : edits;
}

function isSwap(word: string, known: string): boolean {
	const at = [...word].findIndex((letter, index) => letter !== known[index]);
	return word[at] === known[at + 1] && word[at + 1] === known[at] && word.slice(at + 2) === known.slice(at + 2);
}
