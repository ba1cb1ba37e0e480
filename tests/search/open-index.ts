/** Opens a search index that lies in memory, with the very code that browsers run. */
import { gunzipSync } from 'node:zlib';
import { search } from '../../src/search/match.ts';
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

export async function openIndex(files: readonly WrittenFile[]): Promise<OpenIndex> {
	const contents = new Map(files.map(({ path, content }) => [path, content]));
	const read: string[] = [];
	const reader = await openReader(async (path) => {
		read.push(path);
		const content = contents.get(`${path}.gz`);
		if (!content) throw new Error(`No file \`${path}\` in the index.`);
		return gunzipSync(content).toString('utf8');
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
