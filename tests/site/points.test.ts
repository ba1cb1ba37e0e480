/** The pages of points in dispute, against the data: every position stands on its page, in its row and its name; nobody is counted. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getSiteFolder, readHtml } from '../browser/site.ts';
import { type Row, readCsv } from './data-of-site.ts';
import { type Element, parsePage, readAttribute, readText, walkElements } from './html-tree.ts';

const rows = {
	party: 'Parties',
	witness: 'Witnesses, and those who interviewed them',
	finder: 'Bodies with a mandate',
	commentator: 'Commentators',
	other: 'Others',
} as const;
const list = (row: Row | undefined, key: string) => (row?.[key] ?? []) as string[];
const squash = (text: string) => text.replace(/\s+/g, ' ').trim();
const pageOf = (point: string) => parsePage(readHtml(`points/${point}/index.html`));
const points = () => readCsv('points').map((row) => ({ id: String(row['id']), row }));
const find = (page: ReturnType<typeof pageOf>, isMeant: (element: Element) => boolean) =>
	[...walkElements(page)].filter(isMeant);
const hasClass = (name: string) => (element: Element) =>
	readAttribute(element, 'class')?.split(' ').includes(name) ?? false;
const hasId = (id: string) => (element: Element) => readAttribute(element, 'id') === id;
const linksIn = (elements: readonly Element[]) =>
	elements.flatMap((element) => [...walkElements(element)].flatMap((one) => readAttribute(one, 'href') ?? []));

test('each position leads to its claim, under its row and the names for which it was made', () => {
	const speakers = new Map(readCsv('speakers').map((row) => [row['id'], String(row['name'])]));
	const positions = Map.groupBy(readCsv('positions'), (row) => String(row['point']));
	expect(positions.size).toBeGreaterThan(10);
	const missing: string[] = [];
	for (const [point, own] of positions) {
		const [section] = find(pageOf(point), hasId('positions'));
		let row = '';
		const seen = new Map<string, string>();
		for (const element of section ? walkElements(section) : []) {
			if (element.tagName === 'h2') row = squash(readText(element));
			if (!hasClass('whom')(element)) continue;
			const name = squash(readText([...walkElements(element)].find(({ tagName }) => tagName === 'h3') as Element));
			for (const link of linksIn([element])) seen.set(link, `${row}: ${name}`);
		}
		for (const position of own) {
			const place = seen.get(new URL(String(position['url'])).pathname);
			const names = list(position, 'for').map((id) => speakers.get(id) ?? '');
			if (
				!place?.startsWith(`${rows[position['row'] as keyof typeof rows]}: `) ||
				names.some((name) => !place.includes(name))
			)
				missing.push(`${point}: ${String(position['claim'])} stands under ${place}`);
		}
	}
	expect(missing).toEqual([]);
});

test('each point that somebody answered has its positions as CSV, linked from its page', () => {
	const all = readFileSync(join(getSiteFolder(), 'data', 'positions.csv'), 'utf8').split('\r\n');
	for (const { id, row } of points()) {
		const links = linksIn(find(pageOf(id), hasClass('kicker'))).filter((link) => link.endsWith('.csv'));
		const file = join(getSiteFolder(), 'points', `${id}.csv`);
		expect(existsSync(file), id).toBe(true);
		expect(
			links.map((link) => new URL(link, 'http://site').pathname.endsWith(`/points/${id}.csv`)),
			id,
		).toEqual(list(row, 'claims').length ? [true] : []);
		const [header, ...own] = readFileSync(file, 'utf8').trim().split('\r\n');
		expect(header).toBe(all[0]);
		expect(own.length, id).toBeGreaterThanOrEqual(list(row, 'claims').length);
	}
});

test('no answer is counted: the head of a point has names and days, and no other number', () => {
	const date =
		/\b(?:about |by |until |from )?(?:\d{1,2} )?(?:(?:to |or )?(?:\d{1,2} )?(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\w* )*(?:19|20)\d\d\b/g;
	for (const { id } of points()) {
		const [said] = find(pageOf(id), hasClass('said'));
		const words = said ? squash(readText(said, () => false)).replace(date, '') : '';
		expect(words, id).not.toMatch(/\d/);
	}
});

test('“no statement found” stands for those alone for whom a search is written down', () => {
	for (const { id, row } of points()) {
		const searched = list(row, 'searched').length > 0;
		const says = squash(readText(pageOf(id))).includes('No statement found');
		if (says) expect(searched, id).toBe(true);
	}
});

test('a claim that others repeat says who was first here, on the pages of all of them', () => {
	const repeating = readCsv('claims').filter(
		(claim) => list(claim, 'repeats').length || list(claim, 'repeated-by').length,
	);
	expect(repeating.length).toBeGreaterThan(20);
	for (const claim of repeating) {
		const page = `articles/${String(claim['id']).replace('#', '/')}/index.html`;
		const text = squash(readText(parsePage(readHtml(page))));
		expect(text, page).toContain(
			list(claim, 'repeats').length ? 'Said first in these articles by' : 'Said first in these articles; again by',
		);
	}
});
