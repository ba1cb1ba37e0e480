/** An old claim must never look like news: whatever names words or events of then says the year. */
import { expect, test } from 'vitest';
import { listHtmlFiles, readHtml } from '../browser/site.ts';
import { readCsv } from './data-of-site.ts';
import { type Element, parsePage, readAttribute, readText, walkElements } from './html-tree.ts';

const year = /\b(?:19|20)\d\d\b/;
/** Titles of these name what was said or what happened; sources without a date have no year to name. */
const dated = /^(?:articles\/.+|points\/.+|topics\/.+|timeline\/[\d_].*|weeks\/.*|sources\/.+)\/index\.html$/;
/** Claims of which nobody knows when they were said. */
const undated = () =>
	new Set(readCsv('claims').flatMap((row) => (row['said'] ? [] : [String(row['id']).replace('#', '/')])));

test('the title of every article, claim, point, topic, date, week and dated source has a year', () => {
	const without = undated();
	const undatedSources = new Set(readCsv('sources').flatMap((row) => (row['date'] ? [] : [String(row['id'])])));
	const files = listHtmlFiles().filter((file) => dated.test(file));
	expect(files.length).toBeGreaterThan(400);
	const wrong = files.filter((file) => {
		const [, folder = '', id = ''] = /^(articles|sources)?\/?(.*)\/index\.html$/.exec(file) ?? [];
		if ((folder === 'articles' && without.has(id)) || (folder === 'sources' && undatedSources.has(id))) return false;
		const page = readHtml(file);
		const title = /<title>(.*?)<\/title>/s.exec(page)?.[1] ?? '';
		return !year.test(title) && !page.includes('name="robots" content="noindex"');
	});
	expect(wrong).toEqual([]);
});

test('on the front page, in weeks and among changes every line that leads to a claim or an event has a year', () => {
	const files = listHtmlFiles().filter((file) => /^(?:index|changes\/index|weeks\/.+\/index)\.html$/.test(file));
	const without = undated();
	const wrong = files.flatMap((file) =>
		listItems(file)
			.filter((item) => {
				const links = [...walkElements(item)].map((element) => readAttribute(element, 'href') ?? '');
				const claims = links.filter((link) => /\/articles\/[^/]+\/[^/]+\/$/.test(link));
				const known = claims.filter((link) => ![...without].some((id) => link.endsWith(`/${id}/`)));
				return known.length > 0 || links.some((link) => link.includes('/timeline/#'));
			})
			.map((item) => readText(item))
			.filter((text) => !year.test(text))
			.map((text) => `${file}: ${text.trim().slice(0, 80)}`),
	);
	expect(files.length).toBeGreaterThan(3);
	expect(wrong).toEqual([]);
});

/** List items of a page that stand in no other: of a list within a list, the outer says the day. */
function listItems(file: string): Element[] {
	const items = [...walkElements(parsePage(readHtml(file)))].filter(({ tagName }) => tagName === 'li');
	const inner = new Set(items.flatMap((item) => [...walkElements(item)]));
	return items.filter((item) => !inner.has(item));
}
