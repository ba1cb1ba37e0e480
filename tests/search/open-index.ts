/** Opens a search index that lies in memory, with the very code that browsers run, Pagefind's too. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { search } from '../../src/search/match.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { type IndexReader, openIndex as openReader } from '../../src/search/reader.ts';
import type { WrittenFile } from '../../src/search/write-index.ts';

export interface OpenIndex {
	reader: IndexReader;
	/** Claims that a query finds, as `slug#id`, in the order in which they are shown. */
	findClaims(query: string): Promise<string[]>;
	nameClaim(number: number): Promise<string>;
	/** Paths that were read, in order. */
	read: string[];
}

let opened = 0;
const served = new Map<string, (path: string) => Uint8Array>();
globalThis.fetch = async (input) => {
	const { origin, pathname } = new URL(String(input));
	const readFile = served.get(`${origin}/`);
	if (!readFile) throw new Error(`Nobody asks for ${input}.`);
	return new Response(new Uint8Array(readFile(pathname.slice(1))));
};

export async function openIndex(files: readonly WrittenFile[]): Promise<OpenIndex> {
	const contents = new Map(files.map(({ path, content }) => [path, content]));
	const read: string[] = [];
	const readFile = (path: string) => {
		read.push(path);
		const content = contents.get(path);
		if (!content) throw new Error(`No file \`${path}\` in the index.`);
		return content;
	};
	const reader = await openReader({
		readText: async (path) => gunzipSync(readFile(`${path}.gz`)).toString('utf8'),
		startPagefind: async () => {
			// Node imports from files alone, and its `fetch` reads none: this address exists for Pagefind only.
			const base = `https://search-${++opened}.test/`;
			served.set(base, readFile);
			const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
			const script = join(folder, 'pagefind.mjs');
			await writeFile(script, readFile('pagefind.js'));
			const { createInstance } = (await import(pathToFileURL(script).href)) as {
				createInstance(options: object): Pagefind;
			};
			await rm(folder, { recursive: true });
			return createInstance({ basePath: base, noWorker: true });
		},
	});
	const nameClaim = async (number: number) => {
		const place = reader.placeClaim(number);
		const { slug, claims } = await reader.readArticle(place.article);
		return `${slug}#${claims[place.claim]?.id}`;
	};
	return {
		reader,
		read,
		nameClaim,
		findClaims: async (query) => {
			const { claims } = await search(query, reader);
			return Promise.all(claims.map(({ number }) => nameClaim(number)));
		},
	};
}
