/** What readers look for in the real content is among the first three hits. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadRecord } from '../../src/content/load-record.ts';
import { search } from '../../src/search/match.ts';
import type { ListedWords } from '../../src/search/reader.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { openIndex } from './open-index.ts';
import { relevanceTable } from './relevance-table.ts';

const first = 3;
const { reader, nameClaim } = await openIndex(
	await writeIndex(await loadRecord(path.join(import.meta.dirname, '..', '..'))),
);

test.each(relevanceTable.map(([query, ...expected]) => ({ query, expected })))(
	'$query finds $expected',
	async ({ query, expected }) => {
		const found = await search(query, reader);
		for (const wanted of expected) {
			const [type = '', id] = wanted.split(': ');
			const hits = found[type as 'claims' | keyof ListedWords].slice(0, first);
			const names = hits.map(async ({ number }) =>
				type === 'claims'
					? (await nameClaim(number)).split('#')[1]
					: (await reader.readEntry(type as keyof ListedWords, number)).id,
			);
			expect(await Promise.all(names), type).toContain(id);
		}
	},
);
