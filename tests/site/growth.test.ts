/** What a page weighs depends on what it says, not on how many other articles there are. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../../bench/corpus.ts';
import budgets from '../../budgets.json' with { type: 'json' };
import { runBuild } from '../browser/build.ts';
import { listHtmlFiles, readHtml } from '../browser/site.ts';
import { createProject } from './project.ts';

const articles = 12;
/** What the names may weigh of those who say the same and otherwise in other articles: at most six of each. */
const mostBytesMore = 768;
const folders: string[] = [];
let alone: Map<string, number>;
let among: Map<string, number>;

beforeAll(async () => {
	alone = await buildCorpus(1);
	among = await buildCorpus(articles);
}, 300_000);
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('an article and its claims weigh the same alone and among others', () => {
	const pages = [...alone].filter(([file]) => /^articles\/.+\//.test(file));
	expect(pages.length).toBeGreaterThan(30);
	const grown = pages
		.map(([file, bytes]) => ({ file, bytes, later: among.get(file) ?? 0 }))
		.filter(({ bytes, later }) => later === 0 || later > bytes + mostBytesMore);
	expect(grown).toEqual([]);
});

test('the front page keeps its budget with many articles', () => {
	const bytes = among.get('index.html') ?? 0;
	// With its styles, or the comparison says nothing.
	expect(bytes).toBeGreaterThan(6000);
	expect(bytes).toBeLessThanOrEqual(budgets.home.htmlAndCssBytes);
});

test.each(['speakers', 'points', 'sources', 'topics', 'timeline', 'weeks'])(
	'each page under /%s/ keeps its budget, however much it is about',
	(folder) => {
		const pages = [...among].filter(([file]) => file.startsWith(`${folder}/`) && file !== `${folder}/index.html`);
		expect(pages.length).toBeGreaterThan(0);
		expect(pages.filter(([, bytes]) => bytes > budgets.otherPages.htmlAndCssBytes)).toEqual([]);
	},
);

/** Bytes that a further article may add to a list of everything: its own line, or what lines of others say of it. */
test.each([
	['articles', 300],
	['speakers', 120],
	['points', 200],
	['sources', 60],
	['weeks', 60],
])('a further article adds a line at most to the list /%s/', (folder, mostBytes) => {
	expect(growthOf(`${folder}/index.html`) / (articles - 1)).toBeLessThanOrEqual(mostBytes);
});

test('the timeline grows by a row for each date, however much is said', () => {
	const count = (pages: ReadonlyMap<string, number>) =>
		[...pages.keys()].filter((file) => /^timeline\/./.test(file)).length;
	const dates = count(among) - count(alone);
	expect(dates).toBeGreaterThan(100);
	expect(growthOf('timeline/index.html') / dates).toBeLessThanOrEqual(80);
});

function growthOf(file: string): number {
	const [before = 0, after = 0] = [alone.get(file), among.get(file)];
	expect(before).toBeGreaterThan(1000);
	return after - before;
}

/** Builds the first articles of one invented world, and weighs their pages. */
async function buildCorpus(count: number): Promise<Map<string, number>> {
	const content = mkdtempSync(join(tmpdir(), 'on-record-'));
	writeCorpus(content, articles);
	const folder = join(content, 'content', 'articles');
	const slugs = readdirSync(folder)
		.filter((file) => file.endsWith('.md'))
		.map((file) => file.slice(0, -'.md'.length))
		.sort();
	for (const slug of slugs.slice(count)) {
		for (const file of [`${slug}.md`, `${slug}.claims.yaml`]) rmSync(join(folder, file), { force: true });
	}
	const root = createProject(content);
	folders.push(content, root);
	const { code, output } = await runBuild(root, { environment: { CARDS: 'none' } });
	expect(code, output).toBe(0);
	const dist = join(root, 'dist');
	return new Map(
		listHtmlFiles(dist).map((file) => [file, weigh(readHtml(file, dist), dist, !file.startsWith('articles/'))]),
	);
}

/** With its styles where a budget counts them. */
function weigh(html: string, dist: string, withStyles: boolean): number {
	const [, sheet] = /<link rel="?stylesheet"? href="?([^\s">]+)/.exec(withStyles ? html : '') ?? [];
	const styles = sheet === undefined ? 0 : brotliCompressSync(readFileSync(join(dist, sheet))).length;
	return brotliCompressSync(html).length + styles;
}
