/** Reads the files of the index, each once and only when a query needs it, and asks Pagefind for words. */
import {
	type ArticleWords,
	type EntryType,
	type EventWords,
	entriesPerFile,
	entryTypes,
	type FilterFile,
	type IndexFile,
	type PointWords,
	type SourceWords,
	type SpeakerWords,
} from './hit.ts';
import { beginningOfWord, keyMark, keyOfWord } from './keys.ts';
import { createFinder } from './layout.ts';
import { findFile, findLines, keyOfLine } from './lines.ts';
import type { Pagefind, RecordPlaces } from './pagefind.ts';

export interface IndexFiles {
	readText: ReadText;
	/** Called once, when a word is first looked for; rejects where Pagefind can't run. */
	startPagefind: () => Promise<Pagefind>;
}

/** Reads the text of a file; rejects where it is missing. `version` is absent for the file that holds it. */
export type ReadText = (path: string, version?: string) => Promise<string>;

/** One entry that has a word, and at which of its words; no places for keys that are no words. */
export interface Posting {
	entry: number;
	places: readonly number[];
}

export interface ListedWords {
	speakers: SpeakerWords;
	events: EventWords;
	points: PointWords;
	sources: SourceWords;
}

export interface IndexReader {
	index: IndexFile;
	/** Number of the first entry of a type. */
	first: Record<EntryType, number>;
	/** Where a folded word stands, with any English ending; empty for one that the index does not have. */
	findWord(word: string): Promise<readonly Posting[]>;
	/** Which entries have a speaker or a date (`keys.ts`). */
	findKey(key: string): Promise<readonly Posting[]>;
	/** Where words with that beginning stand. */
	findBeginning(beginning: string): Promise<readonly Posting[]>;
	/** Lines of spellings that begin with a word, or with the letters of one. */
	findNames(word: string, how?: 'whole' | 'beginning'): Promise<NameLine[]>;
	/** One of the listed entries, by its number within its type. */
	readEntry<Type extends keyof ListedWords>(type: Type, number: number): Promise<ListedWords[Type]>;
	readArticle(number: number): Promise<ArticleWords>;
	readFilters(): Promise<FilterFile>;
	/** The site's words, folded, most used first. */
	readVocabulary(): Promise<readonly string[]>;
	/** The article of a claim, and the claim's number in it. */
	placeClaim(claim: number): { article: number; claim: number };
}

export interface NameLine {
	spelling: string;
	speakers: number[];
	/** Our texts use it as a common word too. */
	isCommon: boolean;
}

/** So many files of words more are read for a half typed one. Three letters may stand in a dozen: whoever types on finds all. */
const maxFurther = 2;

/** Rejects where the index can't be read. */
export async function openIndex({ readText, startPagefind }: IndexFiles): Promise<IndexReader> {
	const index = JSON.parse(await readText('index')) as IndexFile;
	const readFile = remember((path: string) => readText(path, index.version));
	const readLines = remember(async (path: string) => (await readFile(path)).split('\n'));
	const readJson = remember(async (path: string) => JSON.parse(await readFile(path)) as unknown);
	const start = remember(startPagefind);
	const ends = sumUp(index.claimsOf);
	const first = numberTypes(index);
	const locate = createLocator(index, first);
	const find = async (spelt: string) => locate((await (await start('')).search(spelt)).results);
	const findAll = async (beginning: string) => {
		const pagefind = await start('');
		// By itself Pagefind reads the first file that may have such words.
		const files = [beginning, ...listFurther(beginning, index.words)];
		await Promise.all(files.map((word) => pagefind.preload(word)));
		return find(beginning);
	};
	return {
		index,
		first,
		// No word that somebody types is a key.
		findWord: remember(async (word: string) => (word.startsWith(keyMark) ? [] : find(keyOfWord(word)))),
		findKey: remember(async (key: string) => (await find(key)).map(({ entry }) => ({ entry, places: [] }))),
		findBeginning: remember(async (beginning: string) =>
			beginning.startsWith(keyMark) ? [] : findAll(beginningOfWord(beginning)),
		),
		findNames: async (word, how = 'whole') => {
			const lines = await readLines(`names/${findFile(word, index.names)}`);
			const found =
				how === 'beginning'
					? findLines(lines, word)
					: [...findLines(lines, `${word}\t`), ...findLines(lines, `${word} `)];
			return found.map(readNameLine);
		},
		readEntry: async (type, number) => {
			const entries = (await readJson(`${type}/${Math.floor(number / entriesPerFile)}`)) as ListedWords[typeof type][];
			const entry = entries[number % entriesPerFile];
			if (!entry) throw new Error(`The index has no number ${number} of ${type}.`);
			return entry;
		},
		readArticle: async (number) => (await readJson(`articles/${number}`)) as ArticleWords,
		readFilters: async () => (await readJson('claims')) as FilterFile,
		readVocabulary: () => readLines('vocabulary'),
		placeClaim: (claim) => {
			const article = countUpTo(ends, claim);
			return { article, claim: claim - (ends[article - 1] ?? 0) };
		},
	};
}

/** The type of an entry, and its number among those of its type. */
export function typeOf(entry: number, { first, index }: Pick<IndexReader, 'first' | 'index'>): [EntryType, number] {
	const type = entryTypes.find((each) => entry < first[each] + index.counts[each]) ?? 'prose';
	return [type, entry - first[type]];
}

/** What the next files of words begin with, as far as those words begin so. */
function listFurther(beginning: string, starts: readonly string[]): string[] {
	return starts.filter((start) => start > beginning && start.startsWith(beginning)).slice(0, maxFurther);
}

/** Turns places in Pagefind's records into entries and places in them. */
function createLocator(
	{ texts }: IndexFile,
	first: Record<EntryType, number>,
): (found: readonly RecordPlaces[]) => Posting[] {
	const [idLength = 0] = texts.flatMap(({ records }) => records.map(({ length }) => length));
	const records = new Map(
		texts.flatMap((text, number) => {
			const find = createFinder(text);
			// The second text is that of the prose, of which only the article is told.
			const entryAt = number
				? (place: number) => ({ entry: first.prose + find(place).entry, word: 0 })
				: (place: number) => find(place);
			return text.records.map((id, record) => [id, (place: number) => entryAt(record * text.length + place)] as const);
		}),
	);
	return (found) => {
		const places = new Map<number, number[]>();
		for (const { id, words } of found) {
			// Pagefind puts the language before an id.
			const entryAt = records.get(id.slice(id.indexOf('_') + 1).slice(0, idLength));
			if (!entryAt) continue;
			for (const at of words) {
				const { entry, word } = entryAt(at);
				const known = places.get(entry);
				if (!known) places.set(entry, [word]);
				else if (!known.includes(word)) known.push(word);
			}
		}
		return [...places].map(([entry, own]) => ({ entry, places: own.sort((a, b) => a - b) }));
	};
}

function numberTypes({ counts }: IndexFile): Record<EntryType, number> {
	let sum = 0;
	const numbered = entryTypes.map((type) => {
		const first = sum;
		sum += counts[type];
		return [type, first];
	});
	return Object.fromEntries(numbered) as Record<EntryType, number>;
}

function readNameLine(line: string): NameLine {
	const numbers = line.slice(line.indexOf('\t') + 1);
	const isCommon = numbers.endsWith('!');
	return { spelling: keyOfLine(line), speakers: numbers.replace('!', '').split(',').map(Number), isCommon };
}

function sumUp(lengths: readonly number[]): number[] {
	let sum = 0;
	return lengths.map((length) => {
		sum += length;
		return sum;
	});
}

/** How many of the rising numbers are not above `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A failed reading is tried again. */
function remember<Value>(read: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
	const known = new Map<string, Promise<Value>>();
	return (key) => {
		const value = known.get(key) ?? read(key);
		known.set(key, value);
		value.catch(() => known.delete(key));
		return value;
	};
}
