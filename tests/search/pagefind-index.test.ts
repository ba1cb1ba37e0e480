import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSearchIndex, type IndexFile } from '../../src/search/pagefind-index.ts';
import { searchRecord } from '../fixtures/search-record.ts';
import { type OpenIndex, openIndex } from './open-index.ts';

let files: IndexFile[];
let index: OpenIndex;
beforeAll(async () => {
	files = await createSearchIndex(searchRecord());
	index = await openIndex(files);
});
afterAll(() => index.close());

test('the same record gives the same bytes', async () => {
	const again = await createSearchIndex(searchRecord());
	expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
	for (const [number, { path, content }] of again.entries()) {
		expect(Buffer.compare(Buffer.from(content), Buffer.from(files[number]?.content ?? [])), path).toBe(0);
	}
});

test('the bundle holds what the browser needs and nothing of Pagefind’s own interface', () => {
	const paths = files.map(({ path }) => path.replace(/[\da-f]{7,}/g, '…'));
	expect([...new Set(paths)]).toEqual([
		'articles/en_….json',
		'claims.json',
		'index/en_….pf_index',
		'pagefind-entry.json',
		'pagefind.en_….pf_meta',
		'pagefind.js',
		'places.json',
		'wasm.en.pagefind',
		'names.json',
	]);
});

test.each([
	['lighthouse', []],
	['sound', ['bridge#bridge-safe']],
	['33.2', ['river#water-rose']],
	['flooding', ['river#two-banks', 'bridge#neighbour']],
	['observed', ['bridge#neighbour']],
	['санкции', ['river#sanctions']],
	['ferryman', ['river#sanctions', 'river#ferry-heard']],
	['sanction', ['river#sanctions', 'bridge#lift-sanctions']],
	['“sanctions”', ['river#sanctions', 'bridge#lift-sanctions']],
])('%s finds %j', async (query, claims) => {
	expect(await index.findClaims(query)).toEqual(claims);
});

test.each(['theresa', 'aqwxk', 'safety-pin-thing', '€', 'qzqzq'])(
	'%s, which nobody said, finds nothing',
	async (query) => {
		expect(await index.findClaims(query)).toEqual([]);
	},
);

describe('names', () => {
	const found = ['river#water-rose', 'bridge#bridge-safe', 'river#sanctions', 'bridge#lift-sanctions'];

	test.each([
		'Ivanenko',
		'ivanenka',
		'Iwanenki',
		'IVANENKO’S',
		'Иваненко',
		'Іваненка',
		'Ívańenko',
		'Theodora Ivanenko',
		'Феодора',
		'Ivanenko the',
	])('%s finds claims by her first, then those about her, in the same order', async (query) => {
		expect(await index.findClaims(query)).toEqual(found);
	});

	test('a name being typed finds them too', async () => {
		expect(await index.findClaims('Ivane')).toEqual(found);
	});

	test('a name among other words is still a name', async () => {
		const expected = ['river#sanctions', 'bridge#lift-sanctions', 'river#water-rose', 'bridge#bridge-safe'];
		expect(await index.findClaims('Ivanenko sanctions')).toEqual(expected);
		expect(await index.findClaims('sanctions Иваненко')).toEqual(expected);
	});

	test('a name that is a common word too is looked for in both ways', async () => {
		expect(await index.findClaims('may')).toEqual(['river#water-rose', 'river#two-banks']);
	});

	test('members of a collective answer for what it says', async () => {
		expect(await index.findClaims('East Bank')).toEqual(['river#two-banks']);
		expect(await index.findClaims('Восточный берег')).toEqual(['river#two-banks']);
	});

	test('a private person can’t be looked up', async () => {
		expect(await index.findClaims('Wilhelmina')).toEqual([]);
		expect(index.engine.names.speakers.map(({ id }) => id)).not.toContain('private-person');
	});
});

test('claims with all words come first, then those with most', async () => {
	expect(await index.findClaims('lift the sanctions')).toEqual(['bridge#lift-sanctions', 'river#sanctions']);
	expect(await index.findClaims('water metres bridge')).toEqual([
		'river#water-rose',
		'bridge#bridge-safe',
		'bridge#neighbour',
	]);
});

test('no query lists everything, newest article first', async () => {
	const all = await index.findClaims(' ');
	expect(all).toHaveLength(7);
	expect(all[0]).toBe('river#water-rose');
});

test('no file but these is read before the first hit can be shown', async () => {
	const own = await openIndex(files);
	await own.findClaims('sanctions');
	await own.close();
	const kinds = own.read.map((path) => path.replace(/[\da-f]{7,}/g, '…'));
	expect(kinds.toSorted()).toEqual(
		[
			'names.json',
			'places.json',
			'pagefind.js',
			'pagefind-entry.json',
			'pagefind.en_….pf_meta',
			'wasm.en.pagefind',
			'index/en_….pf_index',
			'articles/en_….json',
			'articles/en_….json',
		].toSorted(),
	);
});
