/** Fetches files of the index. Nothing is asked of any other host. */
import type { Addresses } from '../domain/addresses.ts';
import type { Pagefind } from '../search/pagefind.ts';
import { type IndexReader, openIndex } from '../search/reader.ts';

/** A file of the index that is not there; the dev server says how to get one. */
export class MissingFile extends Error {
	cure: string | undefined;

	constructor(path: string, cure: string | undefined) {
		super(`The search index has no file "${path}".`);
		this.cure = cure;
	}
}

export interface SiteIndex {
	reader: IndexReader;
	/** What the dev server says of the index, e.g. that it is older than the content; empty on a built site. */
	note: string;
}

let started: Promise<Pagefind> | undefined;

/** Fetches Pagefind's engine, once. Whoever knows that words will be looked for calls this beside {@link openSiteIndex}. */
export function startPagefind(addresses: Addresses): Promise<Pagefind> {
	started ??= load(addresses);
	started.catch(() => {
		started = undefined;
	});
	return started;
}

async function load(addresses: Addresses): Promise<Pagefind> {
	const basePath = new URL(addresses.searchIndex(), location.href).pathname;
	const { createInstance } = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as {
		createInstance(options: object): Pagefind & { init(): Promise<void> };
	};
	// Its worker would fetch the same script again.
	const pagefind = createInstance({ basePath, noWorker: true });
	await pagefind.init();
	const since = performance.now();
	return {
		preload: (query) => pagefind.preload(query),
		search: async (query) => {
			const answer = await pagefind.search(query);
			// Pagefind takes a part of its index that it can't have for one without the word, and never asks for it again.
			const missing = findMissing(basePath, since);
			if (!missing) return answer;
			started = undefined;
			throw new MissingFile(missing, undefined);
		},
	};
}

/** A part of the index that was asked for since then, and didn't come. */
function findMissing(basePath: string, since: number): string | undefined {
	const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
	const missing = files.find(
		({ name, startTime, responseStatus }) =>
			startTime >= since && name.endsWith('.pf_index') && (responseStatus < 200 || responseStatus >= 400),
	);
	return missing && new URL(missing.name).pathname.slice(basePath.length);
}

/** Rejects where the index can't be read. */
export async function openSiteIndex(addresses: Addresses): Promise<SiteIndex> {
	let note = '';
	const readText = async (path: string, version?: string) => {
		// The first file is asked for anew each time; it names the version of all others, which may be kept.
		const address = addresses.searchIndex(`${path}.gz${version ? `?v=${version}` : ''}`);
		const response = await fetch(address, version ? {} : { cache: 'no-cache' });
		if (!response.ok) throw new MissingFile(path, readCure(await response.json().catch(() => undefined)));
		note = response.headers.get('x-index-note') ?? note;
		return unzip(await response.arrayBuffer());
	};
	const reader = await openIndex({ readText, startPagefind: () => startPagefind(addresses) });
	return { reader, note };
}

/** Some hosts unpack what is called `.gz` on its way to the browser. */
async function unzip(bytes: ArrayBuffer): Promise<string> {
	const [first, second] = new Uint8Array(bytes);
	if (first !== 0x1f || second !== 0x8b) return new TextDecoder().decode(bytes);
	return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

function readCure(answer: unknown): string | undefined {
	if (typeof answer !== 'object' || answer === null || !('cure' in answer)) return undefined;
	return typeof answer.cure === 'string' ? answer.cure : undefined;
}
