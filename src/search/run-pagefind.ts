/** Lets Pagefind make its part of the index. Equal records give equal bytes: there is no language, and no filter. */
import { constants, gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { readStarts } from './pagefind-list.ts';
import type { RecordText } from './records.ts';
import type { WrittenFile } from './write-index.ts';

/** Of Pagefind's bundle the browser needs these; the rest is its own interface, its worker and what it would show of a record. */
const neededFiles =
	/^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\.unknown_[\da-f]+\.pf_meta|index\/.+\.pf_index)$/;
const fragmentPath = /^fragment\/unknown_(?<id>.+)\.pf_fragment$/;
const leastPlacesPerFile = 4000;
/** Called unstable: without it the files have 20,000 places each, and all else stays as it is. */
const setting = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
/** What Pagefind calls the language of a text whose words it takes as they are: endings are cut before it reads them. */
const language = 'unknown';

export interface PagefindBundle {
	/** For the browser. */
	files: WrittenFile[];
	/** The id of each record without its language. */
	ids: string[];
	/** With what each file of words begins. */
	starts: string[];
}

/** Throws where Pagefind reports an error. */
export async function runPagefind(
	records: readonly RecordText[],
	places = placesPerFile(records),
): Promise<PagefindBundle> {
	const bundle = await makeBundle(records, places);
	const ids = new Map<string, string>();
	for (const { path, content } of bundle) {
		const id = fragmentPath.exec(path)?.groups?.['id'];
		if (id) ids.set(readUrl(content), id);
	}
	const list = bundle.find(({ path }) => path.endsWith('.pf_meta'));
	if (!list) throw new Error('Pagefind made no list of its files.');
	return {
		files: bundle.filter(({ path }) => neededFiles.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1)),
		ids: records.map(({ url }) => {
			const id = ids.get(url);
			if (!id) throw new Error(`Pagefind made no record of "${url}".`);
			return id;
		}),
		starts: readStarts(list.content),
	};
}

/**
 * How many places a file of words holds before Pagefind begins the next: a reader loads one for each word of a query, and the list of all.
 * Twice as many of half the size would make that list twice as long, so files grow with the root of what there is.
 */
function placesPerFile(records: readonly RecordText[]): number {
	const words = records.reduce((sum, { length }) => sum + length, 0);
	return Math.max(leastPlacesPerFile, Math.round(2 * Math.sqrt(words)));
}

/** Runs what starts Pagefind's process, which reads this setting from nowhere else. */
async function withPlacesPerFile<Made>(places: number, start: () => Promise<Made>): Promise<Made> {
	const before = process.env[setting];
	process.env[setting] = String(places);
	try {
		return await start();
	} finally {
		if (before === undefined) delete process.env[setting];
		else process.env[setting] = before;
	}
}

async function makeBundle(records: readonly RecordText[], places: number): Promise<WrittenFile[]> {
	const { index, errors } = await withPlacesPerFile(places, () => createIndex({ forceLanguage: language }));
	try {
		refuse(errors);
		if (!index) throw new Error('Pagefind gave no index.');
		for (const { url, content, length } of records) {
			const { errors: faults, file } = await index.addCustomRecord({ url, content, language });
			refuse(faults);
			// Its number of words, whatever it is called. Hits would point elsewhere.
			if (file.uniqueWords !== length)
				throw new Error(
					`Pagefind counts ${file.uniqueWords} words in "${url}", expected ${length}: places say nothing then.`,
				);
		}
		const answer = await index.getFiles();
		refuse(answer.errors);
		return answer.files;
	} finally {
		await index?.deleteIndex();
		await close();
	}
}

/** Of what Pagefind keeps of a record only the beginning is unpacked: the rest is the whole text again. */
function readUrl(fragment: Uint8Array): string {
	const start = gunzipSync(fragment.subarray(0, 400), { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
	return /^pagefind_dcd\{"url":"(?<url>[^"]+)"/.exec(start)?.groups?.['url'] ?? '';
}

function refuse(errors: readonly string[]): void {
	if (errors.length) throw new Error(`Pagefind could not make the index: ${errors.join('; ')}`);
}
