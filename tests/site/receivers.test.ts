/** What a network shows of a link: title, description and picture of a page of every type, read by an Open Graph parser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readOpenGraph from 'open-graph-scraper';
import { expect, test } from 'vitest';
import { getSiteFolder, readHtml } from '../browser/site.ts';
import { claimPage, fileOf, pageTypes } from './page-types.ts';

const siteUrl = 'http://localhost:4321/';

test.each(Object.entries(pageTypes))(
	'a link to a page of the type %s shows title, description and picture',
	async (_, path) => {
		const { error, result } = await readOpenGraph({ html: readHtml(fileOf(path)), onlyGetOpenGraphInfo: true });
		expect(error).toBe(false);
		expect(result.ogTitle).toBeTruthy();
		expect(result.ogDescription).toBeTruthy();
		expect(result.ogType).toBe(path.startsWith('articles/') && path !== 'articles/' ? 'article' : 'website');
		expect(result.twitterCard).toBe('summary_large_image');
		const [image] = result.ogImage ?? [];
		expect([image?.width, image?.height].map(Number)).toEqual([1200, 630]);
		expect(image?.alt?.length).toBeGreaterThan(10);
		const { origin, pathname } = new URL(image?.url ?? '');
		expect(`${origin}/`).toBe(siteUrl);
		expect(existsSync(join(getSiteFolder(), pathname))).toBe(true);
	},
);

test('a claim’s link begins with who and when, and its picture is its own', async () => {
	const { result } = await readOpenGraph({ html: readHtml(fileOf(claimPage)) });
	expect(result.ogTitle).toMatch(/^Dmitry Polyansky, 11 November 2021: /);
	expect(result.ogImage?.[0]?.url).toMatch(/\/help-on-the-way\.png\?\w+$/);
	expect(result.ogImage?.[0]?.alt).toContain(result.ogTitle);
});

test('the manifest names icons that are there', () => {
	const manifest = JSON.parse(readFileSync(join(getSiteFolder(), 'manifest.json'), 'utf8')) as {
		icons: { src: string }[];
	};
	expect(manifest.icons.length).toBeGreaterThan(1);
	expect(manifest.icons.filter(({ src }) => !existsSync(join(getSiteFolder(), src)))).toEqual([]);
});
