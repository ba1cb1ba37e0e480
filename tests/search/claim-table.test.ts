import { expect, test } from 'vitest';
import {
	type ClaimHit,
	countValues,
	groupClaims,
	matchAll,
	nameValue,
	passesFilters,
} from '../../src/scripts/search-match.ts';
import type { Filters } from '../../src/scripts/search-state.ts';
import { createFilterFile } from '../../src/search/claim-table.ts';
import { createNameTable } from '../../src/search/name-table.ts';
import { searchRecord } from '../fixtures/search-record.ts';

const record = searchRecord();
const file = createFilterFile(record, createNameTable(record));
const keys = [...record.claims.keys()];
const lengths = [...record.articles.values()].map(({ claims }) => [3, ...claims.map(() => 5)]);
const { claims } = matchAll({ records: lengths.map((_, index) => `r${index}`), lengths });

function passing(filters: Filters): string[] {
	return claims
		.filter(({ number, article }) => passesFilters(number, article, filters, file))
		.map(({ number }) => keys[number] ?? '');
}

test.each<[Filters, string[]]>([
	[{ speaker: 'theodora-ivanenko' }, ['river#water-rose', 'bridge#bridge-safe']],
	[{ speaker: 'east-bank' }, ['river#two-banks']],
	[{ for: 'east-bank' }, ['river#water-rose', 'bridge#bridge-safe']],
	[{ kind: 'accusation' }, ['river#sanctions']],
	[{ how: 'first-hand' }, ['river#water-rose', 'bridge#bridge-safe']],
	[{ topic: 'roads', year: '2021' }, ['bridge#bridge-safe', 'bridge#lift-sanctions']],
	[{ year: '2020' }, ['river#ferry-heard', 'bridge#lift-sanctions']],
	[{ speaker: 'private-person' }, []],
	[{ kind: 'finding' }, []],
])('%j leaves exactly the claims that it is true of', (filters, expected) => {
	expect(passing(filters)).toEqual(expected);
});

test('counts beside a choice count the claims that choosing it would leave', () => {
	const filters: Filters = { year: '2021', kind: 'figure' };
	const counts = countValues(claims, filters, file);
	for (const [name, values] of Object.entries(counts)) {
		for (const [value, count] of values)
			expect(passing({ ...filters, [name]: value }), `${name} ${value}`).toHaveLength(count);
	}
	expect(counts.kind.get('opinion')).toBe(1);
});

test('choices are named in readers’ words', () => {
	expect(nameValue('how', 'one', file)).toBe('Only one outlet reports this');
	expect(nameValue('kind', 'demand', file)).toBe('asks for');
	expect(nameValue('speaker', 'paper', file)).toBe('The Paper');
	expect(nameValue('year', '2021', file)).toBe('2021');
});

test('claims stand under their articles, those with more words before all others', () => {
	const hit = (article: number, claim: number, has: number): ClaimHit => ({
		article,
		claim,
		number: 0,
		has,
		words: [],
	});
	const groups = groupClaims([hit(1, 0, 2), hit(0, 1, 2), hit(1, 2, 2), hit(1, 1, 1)]);
	expect(
		groups.map(({ has, articles }) => [
			has,
			articles.map((group) => [group.article, group.claims.map(({ claim }) => claim)]),
		]),
	).toEqual([
		[
			2,
			[
				[1, [0, 2]],
				[0, [1]],
			],
		],
		[1, [[1, [1]]]],
	]);
});
