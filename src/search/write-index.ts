/** Makes the search index. Same record, same bytes. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { SiteRecord } from '../domain/record.ts';
import { createFilterFile, writeArticleWords } from './claim-table.ts';
import { listEntries } from './entries.ts';
import {
	type EntryType,
	type EventWords,
	entriesPerFile,
	entryTypes,
	type IndexFile,
	type PointWords,
	type SourceWords,
} from './hit.ts';
import { createLexicon } from './lexicon.ts';
import { divideLines } from './lines.ts';
import { createNameTable, writeNameLines } from './name-table.ts';
import { writeTexts } from './records.ts';
import { runPagefind } from './run-pagefind.ts';
import { listVocabulary } from './vocabulary.ts';

export interface WrittenFile {
	/** Path within `search-index/`. */
	path: string;
	content: Uint8Array;
}

/** Where long things are cut. */
export interface Cut {
	/** About how many words a record of Pagefind's may have. */
	recordLength: number;
	/** How many places a file of words holds before the next begins. */
	placesPerFile: number;
}

/** Every file of `search-index/`; the last is `index`, which names the version of all others. `cut` is for tests, whose records are small. */
export async function writeIndex(record: SiteRecord, cut: Partial<Cut> = {}): Promise<WrittenFile[]> {
	const names = createNameTable(record);
	const lexicon = createLexicon();
	const entries = listEntries(record, names, lexicon);
	const claimsOf = [...record.articles.values()].map(({ claims }) => claims.length);
	const texts = writeTexts(entries, claimsOf, cut.recordLength);
	const pagefind = await runPagefind(
		texts.flatMap(({ records }) => records),
		cut.placesPerFile,
	);
	const ids = shorten(pagefind.ids);
	const common = new Set(Object.values(entries).flatMap((own) => own.flatMap((entry) => entry.common)));
	const spellings = divideLines(writeNameLines(names, common));
	const files = [
		...pagefind.files,
		...spellings.files.map((lines, number) => toFile(`names/${number}`, lines)),
		...[...record.articles.values()].map((article, number) =>
			toFile(`articles/${number}`, JSON.stringify(writeArticleWords(article, record))),
		),
		...divideEntries('speakers', names.speakers),
		...divideEntries('events', listEvents(record)),
		...divideEntries('points', listPoints(record)),
		...divideEntries('sources', listSources(record)),
		toFile('claims', JSON.stringify(createFilterFile(record, names))),
		toFile('vocabulary', listVocabulary(lexicon, names).join('\n')),
	];
	const index: IndexFile = {
		version: digest(files),
		counts: Object.fromEntries(entryTypes.map((type) => [type, entries[type].length])) as Record<EntryType, number>,
		claimsOf,
		names: spellings.starts,
		words: pagefind.starts,
		texts: texts.map(({ layout, records }) => ({
			...layout,
			length: records[0]?.length ?? 0,
			records: ids.splice(0, records.length),
		})),
	};
	return [...files, toFile('index', JSON.stringify(index))];
}

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

/** As much of each id as tells it from all others. */
function shorten(ids: readonly string[]): string[] {
	const longest = Math.max(0, ...ids.map(({ length }) => length));
	for (let length = 1; length < longest; length++) {
		const short = ids.map((id) => id.slice(0, length));
		if (new Set(short).size === ids.length) return short;
	}
	return [...ids];
}

function digest(files: readonly WrittenFile[]): string {
	const hash = createHash('sha256');
	for (const { path, content } of files) hash.update(path).update('\0').update(content);
	return hash.digest('hex').slice(0, 12);
}
