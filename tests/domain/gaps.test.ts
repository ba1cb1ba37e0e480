import { expect, test } from 'vitest';
import { findGaps } from '../../src/domain/gaps.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);

test('what is missing is found claim by claim, in the order of the text', () => {
	const [article] = smallRecord().articles.values();
	const gaps = findGaps(article ?? { claims: [] });
	expect(ids(gaps.undated)).toEqual(['neighbour-saw', 'both-regret']);
	expect(ids(gaps.once)).toEqual(['two-hurt', 'neighbour-saw']);
	// Only the mayor's speech has an address; a neighbour's words rest on the guard's report.
	expect(ids(gaps.unlinked)).toEqual(['two-hurt', 'neighbour-saw', 'crowd', 'both-regret']);
});

test.each([
	['an archived copy', 'herald-report', { archive: 'https://example.org/archive' }, ['both-regret']],
	[
		'a link to the original of a copy',
		'letter',
		{ address: 'https://example.org/letter' },
		['two-hurt', 'neighbour-saw', 'crowd'],
	],
])('%s is a link', (_, id, change, expected) => {
	const input = smallInput();
	const source = input.sources.find((file) => file.id === id);
	if (source) source.data = { ...source.data, ...change };
	const [article] = smallRecord(input).articles.values();
	expect(ids(findGaps(article ?? { claims: [] }).unlinked)).toEqual(expected);
});
