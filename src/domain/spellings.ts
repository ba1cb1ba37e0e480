/**
 * Finds speakers' names in text, in whatever spelling. The index marks mentions with it and the search page reads
 * queries with it, so both agree on what a name is. Imports no package, because the browser uses it too.
 */
import { foldWords } from './fold.ts';

/** What tells a speaker's spellings: each folded, its words divided by single spaces. */
export interface Named {
	spellings: readonly string[];
	/** A person's names are found one by one too, since people look for surnames. */
	isPerson: boolean;
}

/** A person's single names are found from this length on; shorter ones are initials and particles (`de`, `J`). */
const minPartLength = 3;

/** Spellings of all, with the places of those whom they may mean. */
export function collectSpellings(named: readonly Named[]): Spellings {
	const collected = new Map<string, number[]>();
	named.forEach(({ spellings, isPerson }, index) => {
		const parts = isPerson ? spellings.flatMap((spelling) => spelling.split(' ')) : [];
		for (const spelling of new Set([...spellings, ...parts.filter(({ length }) => length >= minPartLength)])) {
			const meant = collected.get(spelling) ?? [];
			collected.set(spelling, meant);
			meant.push(index);
		}
	});
	const longest = new Map<string, number>();
	for (const spelling of collected.keys()) {
		const words = spelling.split(' ');
		const [first = ''] = words;
		longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
	}
	return { meant: collected, longest };
}

/**
 * Words of our own making that stand in the index for the speaker with this number, so that "by" and "about" are found
 * like any word. Only lower-case letters, since Pagefind divides words at digits and hyphens; all equally long, since it
 * finds a word by its beginning; `x` at the end, since it cuts English endings.
 */
export function writeSpeakerTokens(index: number): { by: string; about: string } {
	const letters = [17_576, 676, 26, 1]
		.map((value) => String.fromCharCode(97 + (Math.floor(index / value) % 26)))
		.join('');
	return { by: `spk${letters}ax`, about: `spk${letters}bx` };
}

/** Whom spellings may mean, as places in a list of speakers. */
export interface Spellings {
	/** Folded spelling, its words divided by single spaces → places in rising order. */
	meant: ReadonlyMap<string, readonly number[]>;
	/** First word of spellings → how many words the longest of them has: most words of a text begin none. */
	longest: ReadonlyMap<string, number>;
}

/** A run of words that is a spelling of somebody's name. */
export interface FoundName {
	/** Index of its first word. */
	start: number;
	/** How many words it has. */
	length: number;
	/** Whom it may mean, in rising order. */
	speakers: readonly number[];
}

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
	return tokens.flatMap((token, index) => foldToken(token).map((word) => ({ word, token: index })));
}

/** Texts repeat their words: folding each once is what makes folding a whole site cheap. */
const folded = new Map<string, string[]>();

function foldToken(token: string): string[] {
	const known = folded.get(token) ?? foldWords(token.replace(/['’]s(?=\P{L}*$)/iu, ''));
	folded.set(token, known);
	return known;
}

function findNameAt(words: readonly string[], start: number, { meant, longest }: Spellings): FoundName | undefined {
	const limit = longest.get(words[start] ?? '') ?? 0;
	for (let length = Math.min(limit, words.length - start); length > 0; length--) {
		const speakers = meant.get(words.slice(start, start + length).join(' '));
		if (speakers) return { start, length, speakers };
	}
	return undefined;
}
