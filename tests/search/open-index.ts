/** Opens a search index that lies in memory, with the very Pagefind that browsers run. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findMatches, openEngine, type Pagefind, type SearchEngine } from '../../src/scripts/search-engine.ts';
import type { ClaimHit } from '../../src/scripts/search-match.ts';
import type { IndexFile } from '../../src/search/pagefind-index.ts';

export interface OpenIndex {
	engine: SearchEngine;
	/** Claims that a query finds, as `slug#id`, in the order in which they are shown. */
	findClaims(query: string): Promise<string[]>;
	/** Paths that were read, in order. */
	read: string[];
	close(): Promise<void>;
}

export async function openIndex(files: readonly IndexFile[]): Promise<OpenIndex> {
	const contents = new Map(files.map(({ path, content }) => [path, content]));
	const read: string[] = [];
	const readFile = (path: string) => {
		read.push(path);
		const content = contents.get(path);
		if (!content) throw new Error(`No file \`${path}\` in the index.`);
		return content;
	};
	// Pagefind asks by `fetch`, which reads no files in Node.
	const fetchBefore = globalThis.fetch;
	const base = 'https://search.test/';
	globalThis.fetch = async (input) => new Response(new Uint8Array(readFile(new URL(String(input)).pathname.slice(1))));
	const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
	const script = join(folder, 'pagefind.mjs');
	await writeFile(script, readFile('pagefind.js'));

	const engine = await openEngine({
		readJson: async (path) => JSON.parse(Buffer.from(readFile(path)).toString('utf8')),
		startPagefind: async () => {
			const { createInstance } = (await import(pathToFileURL(script).href)) as {
				createInstance(options: object): Pagefind;
			};
			return createInstance({ basePath: base, noWorker: true });
		},
	});
	return {
		engine,
		read,
		findClaims: async (query) => {
			const { claims } = await findMatches(query, engine);
			return Promise.all(claims.map((claim) => nameClaim(claim, engine)));
		},
		close: async () => {
			globalThis.fetch = fetchBefore;
			await rm(folder, { recursive: true });
		},
	};
}

async function nameClaim({ article, claim }: ClaimHit, engine: SearchEngine): Promise<string> {
	const { slug, claims } = await engine.loadArticle(engine.places.records[article] ?? '');
	return `${slug}#${claims[claim]?.id}`;
}
