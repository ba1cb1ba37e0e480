/** No link of the site leads nowhere, and every page can be reached. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getSiteFolder, listHtmlFiles, readHtml } from '../browser/site.ts';
import { findBrokenLinks } from './broken-links.ts';

test('every link and anchor of every page leads somewhere, and every id stands once', () => {
	expect(findBrokenLinks(getSiteFolder(), 'http://localhost:4321/').slice(0, 60)).toEqual([]);
});

test('every page but the first and the one for what is missing is linked from another', () => {
	const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;
	const files = listHtmlFiles();
	const linked = new Set(
		files.flatMap((file) =>
			[...readHtml(file).matchAll(/ href="?([^"\s>#?]*)/g)]
				.map(([, path = '']) => path)
				.filter((path) => path !== addressOf(file)),
		),
	);
	const alone = files.filter((file) => !['index.html', '404.html'].includes(file) && !linked.has(addressOf(file)));
	expect(alone).toEqual([]);
});

test('every data file that the site writes is linked from the data page', () => {
	const files = readdirSync(join(getSiteFolder(), 'data'), { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:json|jsonl|csv)$/.test(name),
	);
	const page = readHtml('data/index.html');
	expect(files.filter((name) => !page.includes(`/data/${name}`))).toEqual([]);
	expect(files).toEqual(
		expect.arrayContaining(['claims.json', 'statements.jsonl', 'speakers.csv', 'schemas/events.schema.json']),
	);
});
