/** Reads a query: which of its words are somebody's name, which a date, and which are to be found as words. */
import { fold } from '../domain/fold.ts';
import { keyOfDate, keyOfMonth, type PartialDate } from './keys.ts';
import type { IndexReader, NameLine } from './reader.ts';
import { createNameFinder } from './spellings.ts';
import { readWords, type Word } from './words.ts';

/** What an entry is to have: a word, a name or a date. */
export interface Term {
	/** As typed. */
	text: string;
	/** Which word of the query it begins with, so that neighbours are known; and how many words it has. */
	at: number;
	length: number;
	/** Folded; absent where only the name or the date is meant. */
	word?: string;
	/** Numbers of the speakers whom it may name; empty for plain words. */
	speakers: readonly number[];
	/** Keys of a date: its own, then that of the month of which it is a day. */
	date?: readonly string[];
	/** It stands at the end of the query and may be half typed. */
	isUnfinished?: true;
	/** Number of the quoted phrase that it stands in. */
	phrase?: number;
}

/** More terms are not looked for: the rarest carry a pasted text. */
const maxTerms = 12;
/** In longer queries only words with a capital are looked up as names, each of which may need a file. */
const maxPlainNames = 6;
/** Shorter beginnings fit too many names: only who is behind most claims is meant. */
const minBeginning = 3;
const maxGuesses = 3;
/** Words too common to be what anybody looks for, unless they are all there is. */
const stopWords = new Set(
	'a an and are as at be been but by did do does for from had has have he her his how i in into is it its no nor not of on or she so than that the their them they this to was we were what when where which who whom why will with would you'.split(
		' ',
	),
);

/** The terms of a query in its order, each once; empty for a query without a letter or digit. */
export async function readQuery(query: string, reader: IndexReader): Promise<Term[]> {
	const words = readWords(query);
	const dates = findDates(query, words);
	const names = await findNames(query, words, reader);
	const terms: Term[] = [];
	for (let at = 0; at < words.length; ) {
		const term = dates.get(at) ?? names.get(at) ?? readWord(query, words, at);
		terms.push(term);
		at += term.length;
	}
	await finishLast(query, terms, reader);
	const kept = dropStopWords(dropRepeated(terms));
	return kept.length > maxTerms ? chooseRarest(kept, reader) : kept;
}

/** The words of a query alone, for whoever only marks them: nothing is read for it. */
export function readPlainTerms(query: string): Term[] {
	const words = readWords(query);
	return dropStopWords(dropRepeated(words.map((_, at) => readWord(query, words, at))));
}

/** Speakers whom the query names, without those who only share a beginning. */
export function listNamed(terms: readonly Term[]): Set<number> {
	return new Set(terms.flatMap(({ speakers, isUnfinished }) => (isUnfinished ? [] : speakers)));
}

function readWord(query: string, words: readonly Word[], at: number): Term {
	const { word = '', start = 0, end = 0 } = words[at] ?? {};
	// A pasted text may hold quotations: it is to be found as a whole, not by one of them.
	const phrase = words.length > maxTerms ? undefined : findPhrase(query, start);
	return { text: query.slice(start, end), at, length: 1, word, speakers: [], ...(phrase !== undefined && { phrase }) };
}

/** Which pair of quotation marks a word stands in. */
function findPhrase(query: string, at: number): number | undefined {
	const pairs = [...query.matchAll(/["“„«][^"“”„»]+["”“»]/g)];
	const found = pairs.findIndex(({ 0: text, index }) => index < at && at < index + text.length);
	return found < 0 ? undefined : found;
}

async function findNames(query: string, words: readonly Word[], reader: IndexReader): Promise<Map<number, Term>> {
	const isCapital = ({ start }: Word) => /^\p{Lu}/u.test(query.slice(start, start + 2));
	const asked = words.length > maxPlainNames ? words.filter(isCapital) : words;
	const firstWords = [...new Set(asked.map(({ word }) => word))].filter((word) => !stopWords.has(word));
	const lines = (await Promise.all(firstWords.map((word) => reader.findNames(word)))).flat();
	const bySpelling = new Map<string, NameLine>(lines.map((line) => [line.spelling, line]));
	const find = createNameFinder(new Map(lines.map(({ spelling, speakers }) => [spelling, speakers])));
	const found = find(words.map(({ word }) => word)).map(({ start, length, spelling, speakers }): [number, Term] => {
		const own = words.slice(start, start + length);
		const text = query.slice(own[0]?.start, own.at(-1)?.end);
		const isCommon = bySpelling.get(spelling)?.isCommon;
		return [start, { text, at: start, length, speakers, ...(isCommon && { word: spelling }) }];
	});
	return new Map(found);
}

/** The last word may be the beginning of a name: it is meant where the word itself is not found. */
async function finishLast(query: string, terms: readonly Term[], reader: IndexReader): Promise<void> {
	const last = terms.at(-1);
	if (!last?.word || last.date || last.speakers.length || !/[\p{L}\p{M}\p{N}]$/u.test(query)) return;
	if (terms.length > 1 && stopWords.has(last.word)) return;
	const lines = await reader.findNames(last.word, 'beginning');
	const found = [
		...new Set(lines.filter(({ spelling }) => !spelling.includes(' ')).flatMap(({ speakers }) => speakers)),
	];
	found.sort((a, b) => a - b);
	last.isUnfinished = true;
	last.speakers = last.word.length < minBeginning ? found.slice(0, maxGuesses) : found;
}

const monthNames = 'january february march april may june july august september october november december'.split(' ');
/** Languages in which dates are typed or pasted here; the browser knows their months. */
const languages = ['be', 'de', 'fr', 'lt', 'lv', 'pl', 'ru', 'uk'];
/** Folded names → numbers of months, alone and as they stand in a date (`listopad`, `8 listopada`); made for the first figure that is typed. */
let foreignMonths: ReadonlyMap<string, number> | undefined;

/** Dates as people write them, by the word that they begin with: `8 November 2021`, `Nov 8`, `2021-11-08`, `November 2021`. */
function findDates(query: string, words: readonly Word[]): Map<number, Term> {
	const found = new Map<number, Term>();
	// No date is without a figure.
	if (!words.some(({ word }) => /\d/.test(word))) return found;
	for (let at = 0; at < words.length; ) {
		const [length, date] = readDate(words.slice(at, at + 4).map(({ word }) => word)) ?? [1, undefined];
		if (date) {
			const own = words.slice(at, at + length);
			const text = query.slice(own[0]?.start, own.at(-1)?.end);
			found.set(at, { text, at, length, speakers: [], date: listKeys(date) });
		}
		at += length;
	}
	return found;
}

function listKeys(date: PartialDate): string[] {
	const { year, month, day } = date;
	return [keyOfDate(date), ...(year && day ? [keyOfMonth({ year, month })] : [])];
}

function readDate([first = '', second = '', third = '', fourth = '']: readonly string[]):
	| [length: number, PartialDate]
	| undefined {
	const [day, month] = [readDay(first), readMonth(first)];
	const year = readYear(first);
	// 8 November (2021), 8 of November (2021)
	const [named, rest, length] =
		second === 'of' ? [readMonth(third), readYear(fourth), 3] : [readMonth(second), readYear(third), 2];
	if (day && named) return rest ? [length + 1, { year: rest, month: named, day }] : [length, { month: named, day }];
	// November 8 (2021), November 2021
	const [follows, followsYear] = [readDay(second), readYear(second)];
	if (month && followsYear) return [2, { year: followsYear, month }];
	if (month && follows) {
		const last = readYear(third);
		return last ? [3, { year: last, month, day: follows }] : [2, { month, day: follows }];
	}
	// 2021-11-08, 2021-11
	const [number, last] = [readNumber(second, 12), readNumber(third, 31)];
	if (year && number && /^\d\d$/.test(second))
		return last ? [3, { year, month: number, day: last }] : [2, { year, month: number }];
	// 08.11.2021 is one word, 8/11/2021 are three: the day first, as the site writes it.
	const dotted = /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})$/.exec(first)?.groups ?? {};
	const [d, m, y] = dotted['y'] ? [dotted['d'], dotted['m'], dotted['y']] : [first, second, third];
	const written = { day: readNumber(d, 31), month: readNumber(m, 12), year: readYear(y) };
	if (written.day && written.month && written.year)
		return [dotted['y'] ? 1 : 3, { year: written.year, month: written.month, day: written.day }];
	return undefined;
}

function readNumber(word = '', most: number): number | undefined {
	const number = /^\d{1,2}$/.test(word) ? Number(word) : 0;
	return number >= 1 && number <= most ? number : undefined;
}

function readDay(word: string): number | undefined {
	return readNumber(word.replace(/(?<=\d)(?:st|nd|rd|th)$/, ''), 31);
}

function readYear(word = ''): number | undefined {
	return /^[12]\d{3}$/.test(word) ? Number(word) : undefined;
}

function readMonth(word: string): number | undefined {
	if (word.length < 3 || /\d/.test(word)) return undefined;
	const month = monthNames.findIndex((name) => name === word || (word.length <= 4 && name.startsWith(word)));
	if (month >= 0) return month + 1;
	foreignMonths ??= listForeignMonths();
	return foreignMonths.get(word);
}

function listForeignMonths(): Map<string, number> {
	const formats = languages.flatMap((language) => [
		new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }),
		new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' }),
	]);
	return new Map(
		formats.flatMap((format) =>
			monthNames.map((_, month) => {
				const name = format.formatToParts(Date.UTC(2021, month)).find(({ type }) => type === 'month')?.value ?? '';
				return [fold(name), month + 1] as const;
			}),
		),
	);
}

function dropRepeated(terms: readonly Term[]): Term[] {
	const seen = new Set<string>();
	return terms.filter(({ word = '', date = [], speakers }) => {
		const key = `${word} ${date.join()} ${speakers.join()}`;
		return !seen.has(key) && seen.add(key);
	});
}

/** In quotation marks every word is meant. */
function dropStopWords(terms: Term[]): Term[] {
	const kept = terms.filter(
		({ word, speakers, phrase }) => speakers.length > 0 || phrase !== undefined || !word || !stopWords.has(word),
	);
	return kept.length ? kept : terms;
}

/** Of a long text what the site uses least, and of what its vocabulary does not have at most a third: figures first. */
async function chooseRarest(terms: readonly Term[], reader: IndexReader): Promise<Term[]> {
	const vocabulary = await reader.readVocabulary();
	const ranks = new Map(vocabulary.map((word, rank) => [word, rank]));
	// Speakers are numbered by how much they say; days are rare.
	const rank = ({ word, speakers: [named], date }: Term) =>
		date
			? vocabulary.length
			: named === undefined
				? ranks.get(word ?? '')
				: (named / reader.index.counts.speakers) * vocabulary.length;
	const known = terms.filter((term) => rank(term) !== undefined).sort((a, b) => (rank(b) ?? 0) - (rank(a) ?? 0));
	const unknown = terms.filter((term) => rank(term) === undefined);
	unknown.sort((a, b) => Number(/\d/.test(b.text)) - Number(/\d/.test(a.text)));
	const unlisted = unknown.slice(0, maxTerms / 3);
	const chosen = new Set([...unlisted, ...known.slice(0, maxTerms - unlisted.length)]);
	return terms.filter((term) => chosen.has(term));
}
