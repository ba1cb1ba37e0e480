/** How words are read: by the same rule in texts and in queries, or nobody would find anything. Endings are Pagefind's. */
import { fold } from '../domain/fold.ts';

export interface Word {
	/** Folded: lower case, plain Latin letters. */
	word: string;
	/** Under what else a text's word is found: `33.2` where `word` is 33200, since it is followed by "thousand". */
	also?: string;
	/** Where it stands in the text. */
	start: number;
	end: number;
}

/** Numbers with their points, commas and spaces (`33.2`, `33,200`, `33 200`), then words with their apostrophes (`O’Neill`). */
const wordPattern =
	/\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}])|\d+(?:[.,]\d+)*(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
/** Most English texts have no other characters; theirs are read several times as fast, and folded by lower case alone. */
const plainText = /^[\0-\x7f‘’“”–—…]*$/;
const plainPattern = /\d{1,3}(?: \d{3})+(?![a-z\d])|\d+(?:[.,]\d+)*(?![a-z\d])|[a-z\d]+(?:['’][a-z]+)*/g;

/** Words that make a number larger, folded; Russian, Polish and Lithuanian ones stand in originals. */
const multipliers = new Map([
	...['thousand', 'thousands', 'tys', 'tysiecy', 'tysyach', 'tysyachi', 'tukst', 'tukstanciu'].map(
		(word) => [word, 1e3] as const,
	),
	...['million', 'millions', 'mln'].map((word) => [word, 1e6] as const),
	...['billion', 'billions', 'mlrd'].map((word) => [word, 1e9] as const),
]);

/** Between two texts of an entry, so that the last word of one and the first of the next never look like neighbours. */
export const gapBetweenTexts = 4;

/** Texts repeat their words: folding each once is what makes reading a whole site cheap. */
const folded = new Map<string, string>();

/** The words of a text in order. Hyphens divide; a possessive `’s` is no part of a word. */
export function readWords(text: string): Word[] {
	const words: Word[] = [];
	const isPlain = plainText.test(text);
	const lower = isPlain ? text.toLowerCase() : text;
	const pattern = isPlain ? plainPattern : wordPattern;
	let last: Word | undefined;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
		const { 0: written, index } = match;
		const word = isPlain ? foldPlain(written) : foldWord(written);
		if (!word) continue;
		const end = index + written.length;
		const times = last && isFigure(last.word) && multipliers.get(word);
		if (last && times) {
			last = { word: multiply(last.word, times), also: last.word, start: last.start, end };
			words[words.length - 1] = last;
		} else {
			last = { word, start: index, end };
			words.push(last);
		}
	}
	return words;
}

function isFigure(word: string): boolean {
	return /^\d+(?:\.\d+)?$/.test(word);
}

/** `33.2`, 1000 → `33200`: exact for figures as people write them. */
function multiply(number: string, times: number): string {
	return String(Number((Number(number) * times).toPrecision(15)));
}

/** What {@link foldAfresh} makes of a word of a plain text in lower case. */
function foldPlain(written: string): string {
	return /[ .,'’]/.test(written) ? foldAfresh(written) : written;
}

function foldWord(written: string): string {
	const known = folded.get(written);
	if (known !== undefined) return known;
	const word = foldAfresh(written);
	folded.set(written, word);
	return word;
}

function foldAfresh(written: string): string {
	if (/^[\d.,\s]+$/.test(written)) return foldFigure(written);
	return fold(written.replace(/['’ʼ]s$/i, '')).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `33,200` and `33 200` → `33200`, `33,2` → `33.2`. */
function foldFigure(written: string): string {
	return written.replace(/\s|,(?=\d{3}(?!\d))/g, '').replaceAll(',', '.');
}

/** White space as single spaces. */
export function cleanText(text: string): string {
	// Most texts are clean, and are read again and again.
	if (!/[^\S ]|[\u200b\ufeff\u00ad]| {2}|^ | $/.test(text)) return text;
	return text.replace(/[\s\u200b\ufeff\u00ad]+/g, (gap) => (/^\u00ad+$/.test(gap) ? '' : ' ')).trim();
}
