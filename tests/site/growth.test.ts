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
	return new Map(listHtmlFiles(dist).map((file) => [file, weigh(readHtml(file, dist), dist, file === 'index.html')]));
}

/** The front page with its styles, as its budget has it. */
function weigh(html: string, dist: string, withStyles: boolean): number {
	const [, sheet] = /<link rel="?stylesheet"? href="?([^\s">]+)/.exec(withStyles ? html : '') ?? [];
	const styles = sheet === undefined ? 0 : brotliCompressSync(readFileSync(join(dist, sheet))).length;
	return brotliCompressSync(html).length + styles;
}
