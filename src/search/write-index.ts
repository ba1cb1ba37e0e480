/** Makes the search index. Same record, same bytes. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { SiteRecord } from '../domain/record.ts';
import { createFilterFile, writeArticleWords } from './claim-table.ts';
import { type Entry, listEntries, placeWords } from './entries.ts';
import {
	type EntryType,
	type EventWords,
	entriesPerFile,
	entryTypes,
	type IndexFile,
	type PointWords,
	type SourceWords,
} from './hit.ts';
import { createNameTable, writeNameLines } from './name-table.ts';
import { divideLines, type Posting, writePostings } from './postings.ts';
import { listVocabulary } from './vocabulary.ts';

export interface WrittenFile {
	/** Path within `search-index/`. */
	path: string;
	content: Uint8Array;
}

/** Every file of `search-index/`; the last is `index`, which names the version of all others. */
export function writeIndex(record: SiteRecord): WrittenFile[] {
	const names = createNameTable(record);
	const entries = listEntries(record, names);
	const words = divideLines(writeWordLines(entries));
	const common = new Set(Object.values(entries).flatMap((own) => own.flatMap((entry) => entry.common)));
	const spellings = divideLines(writeNameLines(names, common));
	const files = [
		...words.files.map((lines, number) => toFile(`words/${number}`, lines)),
		...spellings.files.map((lines, number) => toFile(`names/${number}`, lines)),
		...[...record.articles.values()].map((article, number) =>
			toFile(`articles/${number}`, JSON.stringify(writeArticleWords(article, record))),
		),
		...divideEntries('speakers', names.speakers),
		...divideEntries('events', listEvents(record)),
		...divideEntries('points', listPoints(record)),
		...divideEntries('sources', listSources(record)),
		toFile('claims', JSON.stringify(createFilterFile(record, names))),
		toFile('vocabulary', listVocabulary(entries, names).join('\n')),
	];
	const index: IndexFile = {
		version: digest(files),
		counts: Object.fromEntries(entryTypes.map((type) => [type, entries[type].length])) as Record<EntryType, number>,
		claimsOf: [...record.articles.values()].map(({ claims }) => claims.length),
		words: words.starts,
		names: spellings.starts,
	};
	return [...files, toFile('index', JSON.stringify(index))];
}

/** A line for each key, sorted. */
function writeWordLines(entries: Record<EntryType, Entry[]>): string[] {
	const postings = new Map<string, Posting[]>();
	const add = (key: string, posting: Posting) => {
		const known = postings.get(key);
		if (known) known.push(posting);
		else postings.set(key, [posting]);
	};
	let number = 0;
	for (const type of entryTypes) {
		for (const entry of entries[type]) {
			for (const key of entry.keys) add(key, { entry: number, places: nowhere });
			// Nobody is shown where in the prose a word stands.
			for (const [key, places] of placeWords(entry))
				add(key, { entry: number, places: type === 'prose' ? atStart : places });
			number++;
		}
	}
	const lines = [...postings.keys()].sort();
	return lines.map((key) => writePostings(key, postings.get(key) ?? []));
}

const nowhere: readonly number[] = [];
const atStart: readonly number[] = [0];

function listEvents({ events }: SiteRecord): EventWords[] {
	return [...events.values()].map(({ id, title, when, place = '' }) => ({ id, title, when: when.words, place }));
}

function listPoints({ points, claims }: SiteRecord): PointWords[] {
	const answers = Map.groupBy(claims.values(), ({ point }) => point?.id);
	return [...points.values()].map(({ id, question }) => ({ id, question, claims: answers.get(id)?.length ?? 0 }));
}

function listSources({ sources, speakers }: SiteRecord): SourceWords[] {
	return [...sources.values()].map(({ id, title, language, publisher, date }) => ({
		id,
		title,
		language,
		publisher: speakers.get(publisher)?.name ?? publisher,
		date: date?.words ?? '',
	}));
}

function divideEntries(folder: string, entries: readonly object[]): WrittenFile[] {
	return Array.from({ length: Math.ceil(entries.length / entriesPerFile) }, (_, number) =>
		toFile(
			`${folder}/${number}`,
			JSON.stringify(entries.slice(number * entriesPerFile, (number + 1) * entriesPerFile)),
		),
	);
}

/** Compressed by us, since many hosts send files of unknown kinds as they are. */
function toFile(path: string, text: string): WrittenFile {
	return { path: `${path}.gz`, content: gzipSync(text, { level: 9 }) };
}

function digest(files: readonly WrittenFile[]): string {
	const hash = createHash('sha256');
	for (const { path, content } of files) hash.update(path).update('\0').update(content);
	return hash.digest('hex').slice(0, 12);
}
