/** Lets Pagefind make its part of the index. Equal records give equal bytes: there is one language, and no filter. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { RecordText } from './records.ts';
import type { WrittenFile } from './write-index.ts';

/** What Pagefind keeps of a record, as far as we read it. */
interface Fragment {
	url: string;
	word_count: number;
}

/** Of Pagefind's bundle the browser needs these; the rest is its own interface, its worker and what it would show of a record. */
const neededFiles =
	/^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.en_[\da-f]+\.pf_meta|index\/.+\.pf_index)$/;
const fragmentPath = /^fragment\/en_(?<id>.+)\.pf_fragment$/;

/** Files for the browser, and the id of each record without its language. Throws where Pagefind reports an error. */
export async function runPagefind(records: readonly RecordText[]): Promise<{ files: WrittenFile[]; ids: string[] }> {
	const bundle = await makeBundle(records);
	const made = new Map<string, { id: string; count: number }>();
	for (const { path, content } of bundle) {
		const id = fragmentPath.exec(path)?.groups?.['id'];
		if (!id) continue;
		const { url, word_count: count } = readFragment(content);
		made.set(url, { id, count });
	}
	return {
		files: bundle.filter(({ path }) => neededFiles.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1)),
		ids: records.map(({ url, content }) => {
			const record = made.get(url);
			if (!record) throw new Error(`Pagefind made no record of "${url}".`);
			// Hits would point elsewhere.
			const expected = content.trim().split(/\s+/).length;
			if (record.count !== expected)
				throw new Error(
					`Pagefind counts ${record.count} words in "${url}", expected ${expected}: places say nothing then.`,
				);
			return record.id;
		}),
	};
}

async function makeBundle(records: readonly RecordText[]): Promise<WrittenFile[]> {
	// One language: the prose is English, and originals in other languages are found as they are written.
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	try {
		refuse(errors);
		if (!index) throw new Error('Pagefind gave no index.');
		for (const { url, content } of records)
			refuse((await index.addCustomRecord({ url, content, language: 'en' })).errors);
		const answer = await index.getFiles();
		refuse(answer.errors);
		return answer.files;
	} finally {
		await index?.deleteIndex();
		await close();
	}
}

function readFragment(content: Uint8Array): Fragment {
	const text = gunzipSync(content).toString('utf8');
	return JSON.parse(text.replace(/^pagefind_dcd/, '')) as Fragment;
}

function refuse(errors: readonly string[]): void {
	if (errors.length) throw new Error(`Pagefind could not make the index: ${errors.join('; ')}`);
}
