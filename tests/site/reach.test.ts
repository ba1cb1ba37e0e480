/** Nothing of the record is an orphan, and nothing is far away: three clicks lead from the front page to every page. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readHtml } from '../browser/site.ts';
import { countClicks, type LinkGraph, readLinkGraph } from './clicks.ts';
import { type Row, readCsv } from './data-of-site.ts';
import { fileOf } from './page-types.ts';

const siteUrl = 'http://localhost:4321/';
const mostClicks = 3;
/** Lists of everything: that something stands there doesn't say that anything uses it. */
const lists = ['', 'articles/', 'speakers/', 'points/', 'sources/', 'timeline/', 'changes/', 'corrections/'];

let graph: LinkGraph;
let clicks: Map<string, number>;
let linked: Set<string>;
beforeAll(() => {
	graph = readLinkGraph(siteUrl);
	clicks = countClicks(graph);
	// From a page that is no list, and not from the page itself.
	linked = new Set(
		[...graph.links].flatMap(([path, links]) =>
			lists.includes(path) ? [] : [...links].filter((link) => link.split('#')[0] !== path),
		),
	);
});

test('every page is reached from the front page within three clicks', () => {
	const far = [...graph.links.keys()]
		.filter((path) => path !== '404.html' && !/http-equiv="?refresh/.test(readHtml(fileOf(path))))
		.filter((path) => (clicks.get(path) ?? Infinity) > mostClicks)
		.map((path) => `${path}: ${clicks.get(path) ?? 'never'}`);
	expect(graph.links.size).toBeGreaterThan(500);
	expect(far).toEqual([]);
});

test('the counting of clicks finds a page that is far and one that is lost', () => {
	const chain = ['', 'a/', 'b/', 'c/', 'd/'];
	const links = new Map(chain.map((path, i) => [path, new Set([`${chain[i + 1]}#x`, 'elsewhere/'])]));
	links.set('lost/', new Set(['']));
	const counted = countClicks({ links, ids: new Map() });
	expect([counted.get('c/'), counted.get('d/'), counted.get('lost/')]).toEqual([3, 4, undefined]);
});

describe('nothing is an orphan', () => {
	test.each(['claims', 'speakers', 'sources', 'points', 'articles'])(
		'%s: a page that is no list leads to each, and it is reached',
		(name) => {
			const rows = readCsv(name);
			expect(rows.length).toBeGreaterThan(0);
			expect(rows.map(pathOf).filter((path) => !linked.has(path) || !clicks.has(path))).toEqual([]);
		},
	);

	test('claims: each stands in its article, where a link can lead to its words', () => {
		const paths = readCsv('claims').map((row) => String(row['id']).split('#'));
		expect(paths.filter(([slug, id = '']) => !graph.ids.get(`articles/${slug}/`)?.has(id))).toEqual([]);
	});

	test('events: each stands on the timeline, and another page leads to it there', () => {
		const ids = readCsv('events').map((row) => String(row['id']));
		expect(ids.length).toBeGreaterThan(0);
		expect(ids.filter((id) => !graph.ids.get('timeline/')?.has(id) || !linked.has(`timeline/#${id}`))).toEqual([]);
	});

	test('statements: each has claims, and stands on the page of whoever made it, unless that is a private person', () => {
		const rows = readCsv('statements');
		expect(rows.length).toBeGreaterThan(0);
		const lost = rows.filter((row) => {
			const makers = listOf(row, 'by').filter((id) => graph.ids.has(`speakers/${id}/`));
			const isShown = makers.some((id) => graph.ids.get(`speakers/${id}/`)?.has(`statement-${String(row['id'])}`));
			return !listOf(row, 'claims').length || (makers.length > 0 && !isShown);
		});
		expect(lost.map(({ id }) => id)).toEqual([]);
	});

	test('sources: something rests on each, or it is the copy or the original of one on which something does', () => {
		const rows = readCsv('sources');
		const uses = ['claims', 'statements', 'events', 'articles', 'copies', 'of'];
		const compared = new Set(
			readCsv('articles').flatMap((row) => [...listOf(row, 'documents'), ...listOf(row, 'sources')]),
		);
		const unused = rows.filter(
			(row) => !uses.some((use) => row[use] !== undefined) && !compared.has(String(row['id'])),
		);
		expect(unused.map(({ id }) => id)).toEqual([]);
	});

	test('points: somebody answers each', () => {
		expect(
			readCsv('points')
				.filter((row) => !listOf(row, 'claims').length)
				.map(({ id }) => id),
		).toEqual([]);
	});
});

function pathOf(row: Row): string {
	return String(row['url']).slice(siteUrl.length);
}

function listOf(row: Row, key: string): string[] {
	return (row[key] ?? []) as string[];
}
