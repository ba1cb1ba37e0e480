/** Reads the files of the index, each once and only when a query needs it. */
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
import { findFile, findLines, keyOfLine, type Posting, readPostings } from './postings.ts';

/** Reads the text of a file; rejects where it is missing. `version` is absent for the file that holds it. */
export type ReadText = (path: string, version?: string) => Promise<string>;

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
	/** Where the key stands; empty for a key that the index does not have. */
	findKey(key: string): Promise<readonly Posting[]>;
	/** Where words with that beginning stand, word by word. Only words of one file: there are more than anybody reads. */
	findBeginning(beginning: string): Promise<readonly (readonly Posting[])[]>;
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

/** Rejects where the index can't be read. */
export async function openIndex(readText: ReadText): Promise<IndexReader> {
	const index = JSON.parse(await readText('index')) as IndexFile;
	const readFile = remember((path: string) => readText(path, index.version));
	const readLines = remember(async (path: string) => (await readFile(path)).split('\n'));
	const readJson = remember(async (path: string) => JSON.parse(await readFile(path)) as unknown);
	const findKey = remember(async (key: string) => {
		const lines = await readLines(`words/${findFile(key, index.words)}`);
		const [line] = findLines(lines, `${key}\t`);
		return line ? readPostings(line) : [];
	});
	const ends = sumUp(index.claimsOf);
	return {
		index,
		first: numberTypes(index),
		findKey,
		findBeginning: async (beginning) => {
			const lines = await readLines(`words/${findFile(beginning, index.words)}`);
			return findLines(lines, beginning).map(readPostings);
		},
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
	const type = entryTypes.find((each) => entry < first[each] + index.counts[each]) ?? 'sources';
	return [type, entry - first[type]];
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
