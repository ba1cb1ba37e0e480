/** What programs read beside the pages: the list of pages is whole, and every page that has a feed says so. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { expect, test } from 'vitest';
import { getSiteFolder, listHtmlFiles, readHtml } from '../browser/site.ts';
import { type Element, parsePage, readAttribute, walkElements } from './html-tree.ts';
import { fileOf, pageTypes } from './page-types.ts';

const siteUrl = 'http://localhost:4321/';
const read = (file: string) => readFileSync(join(getSiteFolder(), file), 'utf8');

test('the sitemap lists every page that may be found, and no other', async () => {
	const pages = await parseSitemap(Readable.from([read('sitemap.xml')]));
	const listed = pages.map(({ url }) => fileOf(url.slice(siteUrl.length))).sort();
	const findable = listHtmlFiles().filter((file) => !/<meta [^>]*noindex|http-equiv="refresh"/.test(readHtml(file)));
	expect(listed).toEqual(findable.filter((file) => file !== '404.html').sort());
	expect(read('robots.txt')).toContain(`Sitemap: ${siteUrl}sitemap.xml`);
});

const both = ['application/atom+xml', 'application/feed+json'];
// Home names that of what changed as well.
test.each([
	['home', [...both, ...both]],
	['articles', both],
	['topic', both],
	['point', both],
	['speaker (person)', ['application/atom+xml']],
	['changes', both],
	['corrections', both],
] as const)('%s names its feed in each format, which is there', (type, formats) => {
	const links = [...walkElements(parsePage(readHtml(fileOf(pageTypes[type]))))].filter(isFeed);
	expect(links.map((link) => readAttribute(link, 'type'))).toEqual(formats);
	for (const link of links) {
		expect(readAttribute(link, 'title')).toMatch(/^On Record/);
		expect(existsSync(join(getSiteFolder(), readAttribute(link, 'href') ?? ''))).toBe(true);
	}
});

function isFeed(element: Element): boolean {
	return readAttribute(element, 'rel') === 'alternate' && both.includes(readAttribute(element, 'type') ?? '');
}
