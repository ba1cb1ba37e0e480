/** Small rules of English that pages, sentences and data share. */

/** `['a', 'b', 'c']` → `a, b and c`; empty for an empty list. */
export function joinWords(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

// Made once: `toLocaleString` makes one for each number.
const numbers = new Intl.NumberFormat('en-GB');

/** `1 claim`, `3 claims`. */
export function countWords(count: number, one: string, many = `${one}s`): string {
	return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

/** The text, or its beginning and `…` where it has more than `length` characters; no character is cut in two. */
export function shorten(text: string, length: number): string {
	if (text.length <= length) return text;
	return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`;
}
