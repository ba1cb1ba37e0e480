import { expect, test } from 'vitest';
import { createFilterFile } from '../../src/search/claim-table.ts';
import { type FacetName, type Filters, narrow, sortByDate } from '../../src/search/facets.ts';
import { createNameTable } from '../../src/search/name-table.ts';
import { searchRecord } from '../fixtures/search-record.ts';

const record = searchRecord();
const file = createFilterFile(record, createNameTable(record));
const keys = [...record.claims.keys()];
const claims = keys.map((_, number) => ({ number }));

function passing(filters: Filters): string[] {
	return narrow(claims, filters, file).passed.map(({ number }) => keys[number] ?? '');
}

test.each<[Filters['chosen'], string[]]>([
	[{ speaker: ['theodora-ivanenko'] }, ['river#water-rose', 'bridge#bridge-safe']],
	[{ speaker: ['east-bank'] }, ['river#two-banks']],
	[{ speaker: ['east-bank', 'theodora-ivanenko'] }, ['river#water-rose', 'river#two-banks', 'bridge#bridge-safe']],
	[{ for: ['east-bank'] }, ['river#water-rose', 'bridge#bridge-safe']],
	[{ kind: ['accusation'] }, ['river#sanctions']],
	[{ kind: ['accusation', 'figure'] }, ['river#water-rose', 'river#sanctions']],
	[{ how: ['first-hand'] }, ['river#water-rose', 'river#sanctions', 'bridge#bridge-safe']],
	[{ point: ['lifted'] }, ['river#sanctions', 'bridge#lift-sanctions']],
	[{ form: ['direct'] }, ['bridge#bridge-safe']],
	[{ kind: ['figure'], how: ['first-hand'] }, ['river#water-rose']],
	[{ speaker: ['private-person'] }, []],
	[{ kind: ['finding'] }, []],
])('%j leaves exactly the claims that it is true of', (chosen, expected) => {
	expect(passing({ chosen })).toEqual(expected);
});

test.each([
	['2022-01', undefined, []],
	[
		'2021-11',
		'2021-11',
		['river#water-rose', 'river#sanctions', 'river#ferry-heard', 'bridge#bridge-safe', 'bridge#lift-sanctions'],
	],
	['2020-03', '2020-05', ['river#ferry-heard', 'bridge#lift-sanctions']],
	['2021-12', undefined, ['river#ferry-heard', 'bridge#lift-sanctions']],
	[undefined, '2019-12', ['bridge#neighbour']],
])('from %s to %s it may have been said; what has no date was said at no time', (from, to, expected) => {
	expect(passing({ chosen: {}, ...(from && { from }), ...(to && { to }) })).toEqual(expected);
});

test('the count beside a choice is how many claims it would leave or add', () => {
	const filters: Filters = { chosen: { kind: ['figure', 'opinion'], how: ['first-hand'] }, from: '2021-01' };
	for (const [name, choices] of Object.entries(narrow(claims, filters, file).choices)) {
		for (const { id, count } of choices) {
			const alone = { ...filters, chosen: { ...filters.chosen, [name]: [id] } };
			expect(passing(alone), `${name} ${id}`).toHaveLength(count);
		}
	}
});

test('a choice that would leave nothing is offered only where it is chosen', () => {
	const { choices } = narrow(claims, { chosen: { kind: ['finding'], how: ['first-hand'] } }, file);
	expect(choices.kind.map(({ id, count, isChosen }) => [id, count, isChosen])).toEqual([
		['figure', 1, false],
		['accusation', 1, false],
		['opinion', 1, false],
		['finding', 0, true],
	]);
});

test('months count what may have been said in them', () => {
	const { months } = narrow(claims, { chosen: { speaker: ['theodora-ivanenko'] } }, file);
	expect(months).toEqual([{ month: '2021-11', count: 2 }]);
});

test.each<[FacetName, string, string]>([
	['how', 'one', 'Only one outlet reports this'],
	['kind', 'demand', 'asks for'],
	['speaker', 'paper', 'The Paper'],
	['form', 'indirect', 'Our summary'],
	['point', 'lifted', 'Were the sanctions lifted?'],
])('%s %s is called %s', (name, id, words) => {
	const choice = narrow(claims, { chosen: {} }, file).choices[name].find((each) => each.id === id);
	expect(choice?.words).toBe(words);
});

test('by date the newest come first, those without a date last', () => {
	expect(sortByDate(claims, file).map(({ number }) => keys[number])).toEqual([
		'river#ferry-heard',
		'bridge#lift-sanctions',
		'river#sanctions',
		'river#water-rose',
		'bridge#bridge-safe',
		'bridge#neighbour',
		'river#two-banks',
	]);
});
