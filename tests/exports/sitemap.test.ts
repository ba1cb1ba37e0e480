import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import { writeRobots, writeSitemap } from '../../src/exports/sitemap.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const addresses = createAddresses('https://record.example/sub/');
const write = (limit?: number, record = smallRecord()) => new Map(writeSitemap(record, addresses, limit));
const read = async (text = '') => parseSitemap(Readable.from([text]));
const readAll = async (record = smallRecord()) => read(write(undefined, record).get('/sub/sitemap.xml'));
const findDay = (pages: { url: string; lastmod?: string | undefined }[], path: string) =>
	pages.find(({ url }) => url === `https://record.example/sub/${path}`)?.lastmod?.slice(0, 10);

test('a small site has one list, with the pages of articles, claims, speakers, points, topics and sources', async () => {
	const files = write();
	expect([...files.keys()]).toEqual(['/sub/sitemap.xml']);
	const pages = (await readAll()).map(({ url }) => url.slice('https://record.example/sub/'.length));
	expect(pages).toEqual(
		expect.arrayContaining([
			'',
			'articles/gate/',
			'articles/gate/gate-shut/',
			'speakers/mayor/',
			'points/anyone-hurt/',
			'topics/towns/',
			'weeks/2021-11-05/',
			'changes/',
			'sources/herald-report/',
			'about/',
		]),
	);
	expect(new Set(pages).size).toBe(pages.length);
});

test('no page of a private person, and no claim that names one, is listed', async () => {
	const pages = (await readAll()).map(({ url }) => url);
	expect(pages.filter((url) => /neighbour/.test(url))).toEqual([]);
});

test('a page says on which day it last changed: its publication, a correction, a reply', async () => {
	const input = smallInput();
	const [article] = input.articles;
	article?.data.corrections.push({ on: '2026-12-01', claim: 'gate-shut', text: 'It was noon.' });
	const pages = await readAll(smallRecord(input));
	expect(findDay(pages, 'articles/gate/')).toBe('2026-12-01');
	expect(findDay(pages, 'articles/gate/gate-shut/')).toBe('2026-12-01');
	expect(findDay(pages, 'articles/gate/two-hurt/')).toBe('2026-11-20');
	expect(findDay(pages, 'speakers/mayor/')).toBe('2026-12-01');
	expect(findDay(pages, 'about/')).toBeUndefined();
});

test('a long list is split, and an index names the parts', async () => {
	const files = write(5);
	const index = await parseSitemapIndex(Readable.from([files.get('/sub/sitemap.xml') ?? '']));
	const parts = index.map(({ url }) => new URL(url).pathname);
	expect(parts).toEqual([...files.keys()].filter((address) => address !== '/sub/sitemap.xml'));
	expect(parts.length).toBeGreaterThan(2);
	expect(index.every(({ lastmod }) => lastmod?.startsWith('2026-11-20'))).toBe(true);
	const pages = await Promise.all(parts.map((part) => read(files.get(part))));
	expect(Math.max(...pages.map(({ length }) => length))).toBe(5);
	expect(pages.flat().map(({ url }) => url)).toEqual((await readAll()).map(({ url }) => url));
});

test('robots.txt lets everybody in and names the list', () => {
	expect(writeRobots(addresses)).toBe('User-agent: *\nDisallow:\n\nSitemap: https://record.example/sub/sitemap.xml\n');
});
