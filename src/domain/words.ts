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
	return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** The text, or its beginning and `…` where it has more than `length` characters; no character is cut in two. */
export function shorten(text: string, length: number): string {
	if (text.length <= length) return text;
	return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The text, or its first words and `…` where it has more than `length` characters. */
export function shortenWords(text: string, length: number): string {
	if (text.length <= length) return text;
	const cut = text.slice(0, length).replace(/\s+\S*$/, '');
	return `${cut.replace(/[\s,;:(–—-]+$/, '')}…`;
}

/** `1248` → `1,248`. */
export function formatNumber(count: number): string {
	return numbers.format(count);
}
