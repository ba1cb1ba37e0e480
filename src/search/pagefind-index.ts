/** Makes the search index: Pagefind's files, and ours beside them. Same record, same bytes. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SiteRecord } from '../domain/record.ts';
import { createFilterFile, writeArticleWords } from './claim-table.ts';
import type { PlaceFile } from './hit.ts';
import { createNameTable, writeNameFile } from './name-table.ts';
import { createSearchDocument, restId, type SearchDocument } from './search-documents.ts';

export interface IndexFile {
	/** Path within `search-index/`. */
	path: string;
	content: Uint8Array;
}

/** What Pagefind keeps of a record, as far as we read it. */
interface Fragment {
	url: string;
	anchors: { id: string; location: number }[];
}

/** Of Pagefind's bundle the browser needs these; the rest is its own interface, its worker and other languages. */
const neededFiles =
	/^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.en_[\da-f]+\.pf_meta|index\/.+\.pf_index)$/;
const fragmentPath = /^fragment\/(?<record>.+)\.pf_fragment$/;

/** Every file of `search-index/`, in the order of paths. Throws where Pagefind reports an error. */
export async function createSearchIndex(record: SiteRecord): Promise<IndexFile[]> {
	const names = createNameTable(record);
	const documents = [...record.articles.values()].map((article) => createSearchDocument(article, names));
	const bundle = await runPagefind(documents);

	const byAddress = new Map(documents.map((document) => [addressOf(document.article.slug), document]));
	const records = new Map<string, string>();
	for (const { path, content } of bundle) {
		const id = fragmentPath.exec(path)?.groups?.['record'];
		if (!id) continue;
		const fragment = readFragment(content);
		records.set(fragment.url, id);
		checkPlaces(fragment, byAddress.get(fragment.url));
	}
	const recordOf = ({ article }: SearchDocument) => {
		const id = records.get(addressOf(article.slug));
		if (!id) throw new Error(`Pagefind made no record of the article "${article.slug}".`);
		return id;
	};

	const places: PlaceFile = { records: documents.map(recordOf), lengths: documents.map(({ lengths }) => lengths) };
	const files = [
		...bundle.filter(({ path }) => neededFiles.test(path)),
		toJsonFile('places.json', places),
		toJsonFile('claims.json', createFilterFile(record, names)),
		...documents.map((document) =>
			toJsonFile(`articles/${recordOf(document)}.json`, writeArticleWords(document.article, record)),
		),
	].sort((a, b) => (a.path < b.path ? -1 : 1));
	const common = documents.flatMap((document) => document.common);
	return [...files, toJsonFile('names.json', writeNameFile(names, common, digest(files)))];
}

async function runPagefind(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
	// One language: the prose is English, and originals in other languages are found as they are written.
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	try {
		refuse(errors);
		if (!index) throw new Error('Pagefind gave no index.');
		for (const document of documents) await addDocument(index, document);
		const answer = await index.getFiles();
		refuse(answer.errors);
		return answer.files;
	} finally {
		await index?.deleteIndex();
		await close();
	}
}

async function addDocument(index: PagefindIndex, { article, html }: SearchDocument): Promise<void> {
	const { errors } = await index.addHTMLFile({ url: addressOf(article.slug), content: html });
	refuse(errors);
}

/** Only a key: hits get their addresses from the page that shows them. */
function addressOf(slug: string): string {
	return `/articles/${slug}/`;
}

/** The browser counts words by our figures and finds them by Pagefind's: both must put every claim at the same place. */
function checkPlaces({ url, anchors }: Fragment, document: SearchDocument | undefined): void {
	if (!document) throw new Error(`Pagefind made a record of "${url}", which nobody gave it.`);
	const found = new Map(anchors.map(({ id, location }) => [id, location]));
	let place = 0;
	[...document.article.claims.map(({ id }) => id), restId].forEach((id, index) => {
		place += document.lengths[index] ?? 0;
		const location = found.get(id);
		// An empty last block has no anchor.
		if (location === place || (id === restId && location === undefined)) return;
		throw new Error(
			`Pagefind puts "${id}" of "${url}" at word ${location}, expected ${place}: it divides words in another way than search-documents.ts.`,
		);
	});
}

function readFragment(content: Uint8Array): Fragment {
	const text = gunzipSync(content).toString('utf8');
	return JSON.parse(text.replace(/^pagefind_dcd/, '')) as Fragment;
}

function refuse(errors: readonly string[]): void {
	if (errors.length) throw new Error(`Pagefind could not make the index: ${errors.join('; ')}`);
}

function toJsonFile(path: string, data: unknown): IndexFile {
	return { path, content: Buffer.from(`${JSON.stringify(data)}\n`) };
}

function digest(files: readonly IndexFile[]): string {
	const hash = createHash('sha256');
	for (const { path, content } of files) hash.update(path).update('\0').update(content);
	return hash.digest('hex').slice(0, 12);
}
