import { detectAtomFeed, detectJsonFeed, parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import type { SiteRecord } from '../../src/domain/record.ts';
import { writeFeeds } from '../../src/exports/feeds.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const siteUrl = 'https://record.example/sub/';
const addresses = createAddresses(siteUrl);
const publication = { name: 'On Record', language: 'en-GB', licence: 'CC BY 4.0' };
const write = (record: SiteRecord) => new Map(writeFeeds(record, addresses, publication));

/** With a correction, a second one of the same day, and a reply. */
function correctedRecord(): SiteRecord {
	const input = smallInput();
	const [article] = input.articles;
	for (const text of ['It was noon & sunny.', 'It was the north gate.'])
		article?.data.corrections.push({ on: '2026-12-01', claim: 'gate-shut', text });
	return smallRecord(input);
}

const record = correctedRecord();
const files = write(record);
const readAtom = (path: string, of = files) => parseAtomFeed(of.get(`/sub/${path}`) ?? '');
const readJson = (path: string) => parseJsonFeed(files.get(`/sub/${path}`) ?? '');

test.each([...files].filter(([path]) => path.endsWith('.xml')))(
	'%s is Atom that another parser reads',
	(path, text) => {
		expect(detectAtomFeed(text)).toBe(true);
		const feed = parseAtomFeed(text);
		// RFC 4287: what a feed and its entries must have.
		for (const item of [feed, ...(feed.entries ?? [])]) {
			expect(item.id).toMatch(/^https:\/\/record\.example\/sub\//);
			expect(item.title?.value).toBeTruthy();
			expect(item.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
		}
		expect(feed.authors?.[0]?.name).toBe('On Record');
		expect(feed.links).toContainEqual(expect.objectContaining({ rel: 'self', href: `https://record.example${path}` }));
		const ids = feed.entries?.map(({ id }) => id) ?? [];
		expect(new Set(ids).size).toBe(ids.length);
		for (const { links, published, content, summary } of feed.entries ?? []) {
			expect(links?.[0]?.href).toMatch(/^https:\/\/record\.example\/sub\//);
			expect(published).toBeTruthy();
			expect(content?.value).toMatch(/^<p>/);
			expect(summary?.value).toBeTruthy();
		}
	},
);

test.each([...files].filter(([path]) => path.endsWith('.json')))(
	'%s is a JSON Feed that another parser reads',
	(path, text) => {
		const parsed: unknown = JSON.parse(text);
		expect(detectJsonFeed(parsed)).toBe(true);
		const feed = parseJsonFeed(text);
		expect(feed.title).toBeTruthy();
		expect(feed.feed_url).toBe(`https://record.example${path}`);
		for (const item of feed.items ?? []) {
			expect(item.id).toMatch(/^https:\/\/record\.example\/sub\//);
			expect(item.content_html).toMatch(/^<p>/);
		}
	},
);

test('there is a feed of the site, of corrections, of changes, and of each topic, point and speaker', () => {
	expect([...files.keys()].map((path) => path.slice('/sub/'.length))).toEqual(
		expect.arrayContaining([
			'feed.xml',
			'feed.json',
			'corrections/feed.xml',
			'corrections/feed.json',
			'changes/feed.xml',
			'changes/feed.json',
			'topics/towns/feed.xml',
			'topics/towns/feed.json',
			'points/anyone-hurt/feed.xml',
			'points/anyone-hurt/feed.json',
			'speakers/mayor/feed.xml',
		]),
	);
});

test('an article comes with "In short", whose links lead to the claims wherever it is read', () => {
	const [entry] = readAtom('feed.xml').entries ?? [];
	expect(entry).toMatchObject({ id: `${siteUrl}articles/gate/`, title: { value: 'The gate' } });
	expect(JSON.stringify(readJson('feed.json').items?.[0])).toContain(`${siteUrl}articles/gate/#gate-shut`);
});

test('a claim begins with its speaker and date, and says where it comes from', () => {
	const entry = readAtom('speakers/mayor/feed.xml').entries?.find(({ id }) => id?.endsWith('/nobody-hurt/'));
	expect(entry?.title?.value).toMatch(/^.+, 9 November 2021: “Nobody was hurt”$/);
	expect(JSON.stringify(entry)).toContain('The speaker’s own words.');
});

test('signs that mean something in HTML come through as they were written', () => {
	const input = smallInput();
	for (const article of input.articles) article.data.title = 'Gate & <fence>';
	const odd = write(smallRecord(input));
	expect(readAtom('feed.xml', odd).entries?.[0]?.title).toEqual({ type: 'html', value: 'Gate &amp; &lt;fence&gt;' });
	expect(parseJsonFeed(odd.get('/sub/feed.json') ?? '').items?.[0]?.title).toBe('Gate & <fence>');
});

test('what was put right stands in the feeds of its speaker, its topic, of corrections and of changes', () => {
	const paths = ['speakers/mayor/', 'topics/towns/', 'corrections/', 'changes/'];
	for (const path of paths) {
		const ids = readAtom(`${path}feed.xml`).entries?.map(({ id }) => id);
		expect(ids, path).toEqual(
			expect.arrayContaining([
				`${siteUrl}articles/gate/gate-shut/#correction-2026-12-01`,
				`${siteUrl}articles/gate/gate-shut/#correction-2026-12-01-2`,
			]),
		);
	}
	expect(readAtom('speakers/guard/feed.xml').entries?.some(({ id }) => id?.includes('correction'))).toBe(false);
	expect(readAtom('corrections/feed.xml').updated).toBe('2026-12-01T00:00:00.000Z');
});

test('the feed of changes has the page’s entries in its order, each under an id of its own that stays', () => {
	const entries = readAtom('changes/feed.xml').entries ?? [];
	expect(entries.map(({ id }) => id?.slice(siteUrl.length))).toEqual([
		'articles/gate/gate-shut/#correction-2026-12-01-2',
		'articles/gate/gate-shut/#correction-2026-12-01',
		'articles/gate/',
		'points/anyone-hurt/#statements-2026-11-20',
		'points/anyone-hurt/#search-vale-town-2026-11-19',
	]);
	expect(entries.at(-2)?.title?.value).toMatch(/^New on a point in dispute, 20 November 2026: Was anyone hurt/);
	expect(entries.at(-2)?.content?.value).toContain('Gate Guard, 8 November 2021: two people were hurt');
	expect(readAtom('changes/feed.xml').links).toContainEqual(
		expect.objectContaining({ rel: 'alternate', href: `${siteUrl}changes/` }),
	);
});

test('a private person is in no feed', () => {
	expect([...files].filter(([path, text]) => /neighbour/i.test(path + text)).map(([path]) => path)).toEqual([]);
});

test('the same content gives the same feeds', () => {
	expect(write(correctedRecord())).toEqual(files);
});

test('a feed of an empty site is one too', () => {
	const empty = smallInput();
	empty.articles.length = 0;
	const feed = readAtom('feed.xml', write(smallRecord(empty)));
	expect(feed.title).toEqual({ value: 'On Record' });
	expect(feed.entries ?? []).toEqual([]);
});
