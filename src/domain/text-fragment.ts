/**
 * Links that lead to words: `#id:~:text=…` marks them in the page, and where they are not found, or a browser doesn't know the rule, the
 * id leads there all the same. Rules: https://wicg.github.io/scroll-to-text-fragment/. Imports no package, because scripts use it too.
 */

/** Words in a block of text, and what stands before them in it. */
export interface Passage {
	before: string;
	words: string;
}

/** Words at either end of a passage that are enough to find it; more would break where a sign stands between them. */
const endWords = 3;

/** A passage of up to as many words is named whole. */
const wholeWords = 6;

/**
 * `:~:text=before-,first words,last words`, encoded, to be put behind an id; a further `text=` for each further passage, since
 * other people's words may stand between them. Empty for none.
 */
export function writeTextFragment(passages: readonly Passage[]): string {
	return passages.length ? `:~:${passages.map(writeDirective).join('&')}` : '';
}

function writeDirective(passage: Passage): string {
	const words = split(passage.words);
	const before = split(passage.before).slice(-endWords);
	const ends = words.length > wholeWords ? [words.slice(0, endWords), words.slice(-endWords)] : [words];
	return `text=${[...(before.length ? [`${encode(before)}-`] : []), ...ends.map(encode)].join(',')}`;
}

function split(text: string): string[] {
	return text.split(/\s+/).filter((word) => word !== '');
}

/** `-`, `,` and `&` have a meaning in the rule; the first is the one that `encodeURIComponent` leaves. */
function encode(words: readonly string[]): string {
	return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
