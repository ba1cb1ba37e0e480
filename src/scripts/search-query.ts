/** Reads a query: which of its words are somebody's name, and which are to be found as words. */
import { fold, foldWords } from '../domain/fold.ts';
import { collectSpellings, findNames, foldTokens, type Spellings } from '../domain/spellings.ts';
import type { NamedSpeaker, NameFile } from '../search/hit.ts';

/** A claim has a term if it is by or about one of the speakers, or holds the word. */
export interface Term {
	/** Numbers of speakers; empty for a plain word. */
	speakers: readonly number[];
	/** As typed; absent where a name is all that is meant. */
	word?: string;
	/** The word may be the beginning of these speakers' names: they count only if it is no word by itself. */
	unfinished?: true;
}

export interface Names {
	speakers: readonly NamedSpeaker[];
	spellings: Spellings;
	common: ReadonlySet<string>;
	/** For each speaker every folded word of name, spellings and role. */
	words: readonly ReadonlySet<string>[];
}

const minBeginning = 3;
/** More words than a long sentence has are not looked for. */
const maxTerms = 40;
/** Words too common to be what anybody looks for, unless they are all there is. */
const stopWords = new Set(
	'a an and are as at be been but by did do does for from had has have he her his how i in into is it its no nor not of on or she so than that the their them they this to was we were what when where which who whom why will with would you'.split(
		' ',
	),
);

export function readNames({ speakers, common }: NameFile): Names {
	const words = speakers.map(
		({ role, spellings }) => new Set([...foldWords(role), ...spellings.flatMap((spelling) => spelling.split(' '))]),
	);
	return { speakers, spellings: collectSpellings(speakers), common: new Set(common), words };
}

/** The terms of a query in its order, each once; empty for a query without a letter or digit. */
export function readQuery(query: string, names: Names): Term[] {
	const tokens = query.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token));
	const words = foldTokens(tokens);
	const found = findNames(
		words.map(({ word }) => word),
		names.spellings,
	);
	const terms: Term[] = [];
	let next = 0;
	for (const { start, length, speakers } of found) {
		terms.push(...readWords(tokens, words, next, start));
		const spelling = words
			.slice(start, start + length)
			.map(({ word }) => word)
			.join(' ');
		const typed = tokens[words[start]?.token ?? 0] ?? '';
		terms.push(names.common.has(spelling) ? { speakers, word: typed } : { speakers });
		next = start + length;
	}
	terms.push(...readWords(tokens, words, next, words.length));
	const last = terms.at(-1);
	// Only what stands at the end can be half typed.
	if (last?.word && !last.speakers.length && next < words.length && !/\s$/.test(query)) {
		const speakers = findBeginnings(last.word, names);
		if (speakers.length) terms[terms.length - 1] = { word: last.word, speakers, unfinished: true };
	}
	return dropStopWords(dropRepeated(terms)).slice(0, maxTerms);
}

/** Speakers whom the query names; then those whose names and role have all its words, each perhaps half typed. Everybody for no query. */
export function findSpeakers(query: string, terms: readonly Term[], names: Names): number[] {
	const asked = foldWords(query);
	const all = names.speakers.map((_, index) => index);
	if (!asked.length) return all;
	const whole = all.filter((index) =>
		asked.every((word) => [...(names.words[index] ?? [])].some((known) => known.startsWith(word))),
	);
	const named = terms.flatMap(({ speakers, word }) => (word ? [] : speakers));
	return [...new Set([...named, ...whole])];
}

function readWords(tokens: readonly string[], words: readonly { token: number }[], from: number, to: number): Term[] {
	const places = new Set(words.slice(from, to).map(({ token }) => token));
	return [...places].map((place) => ({ word: tokens[place] ?? '', speakers: [] }));
}

/** Speakers with a one-word spelling that begins like this; empty for what is too short to tell. */
function findBeginnings(word: string, { spellings }: Names): number[] {
	const [beginning = ''] = foldWords(word);
	if (beginning.length < minBeginning || stopWords.has(beginning)) return [];
	const found = [...spellings.meant].filter(([spelling]) => spelling.startsWith(beginning) && !spelling.includes(' '));
	return [...new Set(found.flatMap(([, meant]) => meant))].sort((a, b) => a - b);
}

function dropRepeated(terms: readonly Term[]): Term[] {
	const seen = new Set<string>();
	return terms.filter(({ speakers, word }) => {
		const key = `${fold(word ?? '')} ${speakers.join()}`;
		return !seen.has(key) && seen.add(key);
	});
}

function dropStopWords(terms: Term[]): Term[] {
	const kept = terms.filter(
		({ word, speakers }) => speakers.length || !word || !stopWords.has(foldWords(word).join('')),
	);
	return kept.length ? kept : terms;
}
