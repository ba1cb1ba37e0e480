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

/** Numbers with their points and commas (`33.2`, `33,200`), then words with their apostrophes (`O’Neill`). */
const wordPattern = /\d+(?:[.,]\d+)*(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Words that make a number larger, folded; Russian, Polish and Lithuanian ones stand in originals. */
const multipliers = new Map([
	...['thousand', 'thousands', 'tys', 'tysiecy', 'tysyach', 'tysyachi', 'tukst', 'tukstanciu'].map(
		(word) => [word, 1e3] as const,
	),
	...['million', 'millions', 'mln'].map((word) => [word, 1e6] as const),
	...['billion', 'billions', 'mlrd'].map((word) => [word, 1e9] as const),
]);

/** Between two texts of an entry, so that the last word of one and the first of the next never look like neighbours. */
export const gapBetweenTexts = 8;

/** Texts repeat their words: folding each once is what makes reading a whole site cheap. */
const folded = new Map<string, string>();

/** The words of a text in order. Hyphens divide; a possessive `’s` is no part of a word. */
export function readWords(text: string): Word[] {
	const words: Word[] = [];
	for (const { 0: written, index } of text.matchAll(wordPattern)) {
		const word = foldWord(written);
		if (!word) continue;
		const last = words.at(-1);
		const times = last && multipliers.get(word);
		const end = index + written.length;
		if (times && /^\d+(?:\.\d+)?$/.test(last.word)) {
			words[words.length - 1] = { word: multiply(last.word, times), also: last.word, start: last.start, end };
		} else words.push({ word, start: index, end });
	}
	return words;
}

/** `33.2`, 1000 → `33200`: exact for figures as people write them. */
function multiply(number: string, times: number): string {
	return String(Number((Number(number) * times).toPrecision(15)));
}

function foldWord(written: string): string {
	const known = folded.get(written);
	if (known !== undefined) return known;
	const word = foldAfresh(written);
	folded.set(written, word);
	return word;
}

function foldAfresh(written: string): string {
	if (/^\d/.test(written)) return written.replace(/,(?=\d{3}(?!\d))/g, '').replaceAll(',', '.');
	return fold(written.replace(/['’ʼ]s$/i, '')).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** White space as single spaces. */
export function cleanText(text: string): string {
	return text.replace(/[\s\u200b\ufeff\u00ad]+/g, (gap) => (/^\u00ad+$/.test(gap) ? '' : ' ')).trim();
}
