/** What the index of a small record finds, asked as browsers ask it. */
import { describe, expect, test } from 'vitest';
import { search } from '../../src/search/match.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { searchRecord } from '../fixtures/search-record.ts';
import { openIndex } from './open-index.ts';

const files = await writeIndex(searchRecord());
const index = await openIndex(files);

test('the same record gives the same bytes', async () => {
	const again = await writeIndex(searchRecord());
	expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
	for (const [number, { path, content }] of again.entries()) {
		expect(Buffer.compare(Buffer.from(content), Buffer.from(files[number]?.content ?? [])), path).toBe(0);
	}
});

test.each([
	['lighthouse', []],
	['sound', ['bridge#bridge-safe']],
	['33.2', ['river#water-rose']],
	['flooding', ['river#two-banks', 'bridge#neighbour']],
	['observed', ['bridge#neighbour']],
	['санкции', ['river#sanctions']],
	['sanktsii', ['river#sanctions']],
	['ferryman', ['river#sanctions', 'river#ferry-heard']],
	['sanction', ['river#sanctions', 'bridge#lift-sanctions']],
	['“sanctions”', ['river#sanctions', 'bridge#lift-sanctions']],
	['“the sanctions were lifted”', ['river#sanctions']],
	['"lift sanctions"', ['bridge#lift-sanctions']],
	['"sanctions lift"', []],
	['“sanctions were lifted”', ['river#sanctions']],
	['“sanctions the lifted”', []],
])('%s finds %j', async (query, claims) => {
	expect(await index.findClaims(query)).toEqual(claims);
});

test.each(['theresa', 'aqwxk', 'safety-pin-thing', '€', 'qzqzq', '=b0', '=d2021-11'])(
	'%s, which nobody said, finds nothing',
	async (query) => {
		expect(
			(await search(query, index.reader)).claims.filter(({ has }) => has > 1 || query !== 'safety-pin-thing'),
		).toEqual([]);
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
		'Ivane',
		'Ivanekno',
	])('%s finds claims by her first, then those about her, in the same order', async (query) => {
		expect(await index.findClaims(query)).toEqual(found);
		const { speakers } = await search(query, index.reader);
		expect((await index.reader.readEntry('speakers', speakers[0]?.number ?? -1)).id).toBe('theodora-ivanenko');
	});

	test('a name among other words is still a name', async () => {
		const expected = ['river#sanctions', 'bridge#lift-sanctions'];
		expect((await index.findClaims('Ivanenko sanctions')).slice(0, 2)).toEqual(expected);
		expect((await index.findClaims('sanctions Иваненко')).slice(0, 2)).toEqual(expected);
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
		const text = files.map(({ content }) => Buffer.from(content).toString('latin1')).join();
		expect(text).not.toContain('Wilhelmina');
	});
});

describe('dates', () => {
	test.each([
		'9 November 2021',
		'2021-11-09',
		'9 Nov',
		'November 9, 2021',
		'9th of November',
		'09.11.2021',
		'9/11/2021',
		'9 listopada 2021',
		'9. November 2021',
		'9 лістапада',
		'lapkričio 9',
	])('%s finds what was said on that day', async (query) => {
		expect(await index.findClaims(query)).toEqual(['river#water-rose', 'bridge#bridge-safe']);
	});

	test('a month finds what was said in it, and what happened', async () => {
		const { claims, events } = await search('November 2021', index.reader);
		expect(await Promise.all(claims.map(({ number }) => index.nameClaim(number)))).toEqual([
			'river#water-rose',
			'river#sanctions',
			'bridge#bridge-safe',
		]);
		expect(events).toHaveLength(1);
	});

	test.each(['2021-13-40', '40 May'])('%s is no day', async (query) => {
		expect((await search(query, index.reader)).terms.filter(({ date }) => date)).toEqual([]);
	});
});

test.each([
	['landing', 'events', 'flood'],
	['were sanctions lifted', 'points', 'lifted'],
	['Minister of Rivers', 'speakers', 'theodora-ivanenko'],
	['on the river', 'sources', 'paper-text'],
] as const)('%s finds among %s %s', async (query, type, id) => {
	const hits = (await search(query, index.reader))[type];
	expect((await index.reader.readEntry(type, hits[0]?.number ?? -1)).id).toBe(id);
});

test('an article is found by its title before one that has the word in its prose', async () => {
	const { articles } = await search('river', index.reader);
	expect(articles.map(({ number }) => number)).toEqual([0, 1]);
	expect((await search('lighthouse', index.reader)).articles.map(({ number }) => number)).toEqual([0]);
});

test('claims with all words come first, then those with most', async () => {
	expect(await index.findClaims('lift the sanctions')).toEqual(['bridge#lift-sanctions', 'river#sanctions']);
	expect((await index.findClaims('water metres bridge'))[0]).toBe('river#water-rose');
});

test('a word that the site does not have is looked for as the nearest one, and that is said', async () => {
	const { near, claims } = await search('sanktions', index.reader);
	expect(near).toEqual([{ typed: 'sanktions', words: ['sanctions'] }]);
	expect(claims).toHaveLength(2);
});

test('a short word is no other word misspelt', async () => {
	expect((await search('wafer ', index.reader)).near).toEqual([{ typed: 'wafer', words: ['water'] }]);
	expect((await search('mad ', index.reader)).near).toEqual([{ typed: 'mad', words: [] }]);
	expect((await search('bynk ', index.reader)).near).toEqual([{ typed: 'bynk', words: [] }]);
});

test('whoever is named beside a word is found too', async () => {
	const { speakers } = await search('Ivanenko sanctions', index.reader);
	expect((await index.reader.readEntry('speakers', speakers[0]?.number ?? -1)).id).toBe('theodora-ivanenko');
});

test('no query lists everything, newest article first', async () => {
	const all = await index.findClaims(' ');
	expect(all).toHaveLength(7);
	expect(all[0]).toBe('river#water-rose');
});

test('no file but these is read before the first hit can be shown', async () => {
	const own = await openIndex(files);
	const { claims } = await search('sanctions', own.reader);
	await own.nameClaim(claims[0]?.number ?? -1);
	expect(own.read.map((path) => path.replace(/(?<=unknown)_[\da-f]+/, ''))).toEqual([
		'index.gz',
		'names/0.gz',
		'pagefind.js',
		'pagefind-entry.json',
		'pagefind.unknown.pf_meta',
		'wasm.unknown.pagefind',
		'index/unknown.pf_index',
		'articles/0.gz',
	]);
});

test('a word alone is looked for, not a longer one that begins with it', async () => {
	expect(await index.findClaims('bank ')).toEqual(['river#two-banks', 'bridge#lift-sanctions']);
	expect(await index.findClaims('the river ')).toEqual([]);
	expect((await search('wat ', index.reader)).near).toEqual([{ typed: 'wat', words: [] }]);
	expect(await index.findClaims('wat')).toEqual(['river#water-rose', 'bridge#neighbour']);
});

test('a text that is cut into many records finds the same', async () => {
	const cut = await openIndex(await writeIndex(searchRecord(), { recordLength: 40 }));
	expect(cut.reader.index.texts.map(({ records }) => records.length)).toEqual([expect.any(Number), expect.any(Number)]);
	expect(cut.reader.index.texts[0]?.records.length).toBeGreaterThan(8);
	for (const query of [
		'sanctions',
		'lighthouse',
		'Ivanenko',
		'“the sanctions were lifted”',
		'9 November 2021',
		'landing',
	])
		expect(strip(await search(query, cut.reader)), query).toEqual(strip(await search(query, index.reader)));
});

const inSmallFiles = await writeIndex(searchRecord(), { placesPerFile: 1 });

test.each(['san', 'fer', 'iva'])('%s is completed from each file of words that has such words', async (beginning) => {
	// What one query has read is there for the next.
	const { reader } = await openIndex(inSmallFiles);
	expect(strip(await search(beginning, reader))).toEqual(strip(await search(beginning, index.reader)));
});

function strip({ placesIn: _, ...found }: Awaited<ReturnType<typeof search>>) {
	return found;
}
