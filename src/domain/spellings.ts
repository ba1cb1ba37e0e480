/**
 * Finds speakers' names in text, in whatever spelling. The index marks mentions with it and the search page reads
 * queries with it, so both agree on what a name is. Imports no package, because the browser uses it too.
 */
import { foldWords } from './fold.ts';

/** Folded spelling, its words divided by single spaces → the speakers it may mean, as numbers into some list. */
export type Spellings = ReadonlyMap<string, readonly number[]>;

/** A run of words that is a spelling of somebody's name. */
export interface FoundName {
	/** Index of its first word. */
	start: number;
	/** How many words it has. */
	length: number;
	/** Whom it may mean, in rising order. */
	speakers: readonly number[];
}

/** No name has more words: the longest kept run is what {@link findNames} tries first. */
export const maxNameWords = 10;

/**
 * Names among folded words, longest run first, from left to right, without overlaps.
 * Returns an empty list where none is found.
 */
export function findNames(words: readonly string[], spellings: Spellings): FoundName[] {
	const found: FoundName[] = [];
	let start = 0;
	while (start < words.length) {
		const name = findNameAt(words, start, spellings);
		if (name) found.push(name);
		start += name?.length ?? 1;
	}
	return found;
}

/** The words of a text divided at white space, each folded; a possessive `’s` goes, since it is no part of a name. */
export function foldTokens(tokens: readonly string[]): { word: string; token: number }[] {
	return tokens.flatMap((token, index) =>
		foldWords(token.replace(/['’]s(?=\P{L}*$)/iu, '')).map((word) => ({ word, token: index })),
	);
}

function findNameAt(words: readonly string[], start: number, spellings: Spellings): FoundName | undefined {
	for (let length = Math.min(maxNameWords, words.length - start); length > 0; length--) {
		const speakers = spellings.get(words.slice(start, start + length).join(' '));
		if (speakers) return { start, length, speakers };
	}
	return undefined;
}
