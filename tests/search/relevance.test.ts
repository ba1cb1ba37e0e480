/** What readers look for in the real content is among the first three hits. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadRecord } from '../../src/content/load-record.ts';
import type { HistoricalDate } from '../../src/domain/date.ts';
import type { Claim } from '../../src/domain/record.ts';
import { search } from '../../src/search/match.ts';
import type { ListedWords } from '../../src/search/reader.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { openIndex } from './open-index.ts';
import { relevanceTable } from './relevance-table.ts';

const first = 3;
const record = await loadRecord(path.join(import.meta.dirname, '..', '..'));
const { reader, nameClaim } = await openIndex(await writeIndex(record));

test.each(relevanceTable.map(([query, ...expected]) => ({ query, expected })))(
	'$query finds $expected',
	async ({ query, expected }) => {
		const found = await search(query, reader);
		const claims = await Promise.all(
			found.claims.slice(0, first).map(async ({ number }) => record.claims.get(await nameClaim(number))),
		);
		for (const wanted of expected) {
			const [type = '', id = ''] = wanted.split(': ');
			if (type === 'by') {
				expect(claims.map((claim) => claim?.speakers.map((speaker) => speaker.id))).toEqual(
					Array(first).fill(expect.arrayContaining([id])),
				);
			} else if (type === 'on') {
				expect(claims).toHaveLength(first);
				for (const claim of claims) expect(claim && isOn(claim, id), claim?.key).toBe(true);
			} else if (type === 'claims') {
				expect(claims.map((claim) => claim?.id)).toContain(id);
			} else {
				const hits = found[type as keyof ListedWords].slice(0, first);
				const entries = hits.map(({ number }) => reader.readEntry(type as keyof ListedWords, number));
				expect((await Promise.all(entries)).map((entry) => entry.id)).toContain(id);
			}
		}
	},
);

const week = 7 * 86_400_000;

/** Whether it was said on that day, or speaks of what happened on it; what was said in that month isn't meant. */
function isOn({ said, events }: Claim, day: string): boolean {
	const includes = ({ earliest = '', latest = '' }: Partial<HistoricalDate> = {}) =>
		earliest <= day && day <= latest && Date.parse(latest) - Date.parse(earliest) < week;
	return includes(said) || events.some(({ when }) => includes(when));
}
