/** What a reader downloads, against the numbers in budgets.json (bytes after brotli). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import budgets from '../../budgets.json' with { type: 'json' };
import { addressOf, forEachConcurrently, getSiteFolder, listHtmlFiles, openPage, readHtml } from '../browser/site.ts';
import { type Element, parsePage, readAttribute, walkElements } from './html-tree.ts';
import { fileOf, pageTypes } from './page-types.ts';

const budget = budgets.largestArticlePage;

test('the largest article page, with its styles, is light', () => {
	expect(measureWithStyles(findLargestArticle().file)).toBeLessThanOrEqual(budget.htmlAndCssBytes);
});

test('the home page, with its styles, is light', () => {
	expect(measureWithStyles('index.html')).toBeLessThanOrEqual(budgets.home.htmlAndCssBytes);
});

test('every claim page, with its styles, is light', () => {
	const sizes = listHtmlFiles()
		.filter((file) => file.startsWith('articles/') && readHtml(file).includes(' data-claim="'))
		.map((file) => ({ file, bytes: measureWithStyles(file) }));
	expect(sizes.length).toBeGreaterThan(0);
	expect(sizes.filter(({ bytes }) => bytes > budgets.claimPages.htmlAndCssBytes)).toEqual([]);
});

/** Lists of everything grow by a line for each entry (growth.test.ts), and the codebook with the fields of the data. */
const lists = ['articles', 'speakers', 'points', 'sources', 'timeline', 'codebook'] as const;

test('every other page, with its styles, is light', () => {
	const left = new Set(['index.html', ...lists.map((name) => fileOf(pageTypes[name]))]);
	const sizes = listHtmlFiles()
		.filter((file) => !left.has(file) && !/^articles\/./.test(file))
		.map((file) => ({ file, bytes: measureWithStyles(file) }));
	expect(sizes.length).toBeGreaterThan(300);
	expect(sizes.filter(({ bytes }) => bytes > budgets.otherPages.htmlAndCssBytes)).toEqual([]);
});

test('the first packets of an article bring its head and what it says in short', () => {
	const { file, elements } = findLargestArticle();
	const html = readHtml(file);
	const end = html.indexOf('</section>', html.indexOf('<section class="short">'));
	expect(end).toBeGreaterThan(0);
	const styles = elements.filter((element) => readAttribute(element, 'rel') === 'stylesheet').map(readTarget);
	const bytes = [html.slice(0, end), ...styles].map(measure).reduce((sum, size) => sum + size, 0);
	expect(bytes).toBeLessThanOrEqual(budget.firstFlightBytes);
});

test('scripts that load with a page are few bytes', async () => {
	// The search page is where somebody asked for search; tests/search weighs it.
	const types = Object.entries(pageTypes).filter(([name]) => name !== 'search');
	const weights = new Map<string, number>();
	await forEachConcurrently(types, async ([name, path]) => weights.set(name, await weighScripts(path)));
	expect(Math.max(...weights.values())).toBeGreaterThan(0);
	expect([...weights].filter(([, bytes]) => bytes > budgets.everyPage.scriptBytesAtLoad)).toEqual([]);
});

test('one request at most holds up the first sight of the page', () => {
	const blocking = findLargestArticle().elements.filter((element) => {
		if (element.tagName === 'link') return readAttribute(element, 'rel') === 'stylesheet';
		if (element.tagName !== 'script') return false;
		// An inline script asks for nothing.
		return (
			readAttribute(element, 'src') !== undefined &&
			['async', 'defer'].every((name) => readAttribute(element, name) === undefined) &&
			readAttribute(element, 'type') !== 'module'
		);
	});
	expect(blocking.length).toBeLessThanOrEqual(budget.renderBlockingRequests);
});

test('there are few files for each claim: hosts count them', () => {
	const articles = listHtmlFiles().filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));
	for (const file of articles) {
		const folder = join(getSiteFolder(), file.replace(/index\.html$/, ''));
		const claims = readHtml(file).match(/<mark [^>]*\bid=/g)?.length ?? 0;
		const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile(),
		).length;
		expect(files / claims).toBeLessThanOrEqual(budgets.claimPages.filesPerClaim);
	}
});

function findLargestArticle(): { file: string; elements: Element[] } {
	const articles = listHtmlFiles().filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));
	const [file] = articles.sort((a, b) => measure(readHtml(b)) - measure(readHtml(a)));
	if (!file) throw new Error('The site has no article.');
	return { file, elements: [...walkElements(parsePage(readHtml(file)))] };
}

async function weighScripts(path: string): Promise<number> {
	await using opened = await openPage();
	const bodies: Promise<string>[] = [];
	opened.page.on('response', (response) => {
		if (response.request().resourceType() === 'script') bodies.push(response.text());
	});
	await opened.page.goto(addressOf(path), { waitUntil: 'networkidle' });
	// What comes after loading isn't counted, and its page may be gone.
	opened.page.removeAllListeners('response');
	return (await Promise.all(bodies)).map(measure).reduce((sum, size) => sum + size, 0);
}

function measureWithStyles(file: string): number {
	const styles = [...walkElements(parsePage(readHtml(file)))].filter(
		(element) => readAttribute(element, 'rel') === 'stylesheet',
	);
	return [readHtml(file), ...styles.map(readTarget)].map(measure).reduce((sum, size) => sum + size, 0);
}

function readTarget(element: Element): string {
	return readFileSync(join(getSiteFolder(), readAttribute(element, 'href') ?? ''), 'utf8');
}

/** Sheets are shared by many pages. */
const known = new Map<string, number>();

function measure(text: string): number {
	const bytes = known.get(text) ?? compress(text);
	known.set(text, bytes);
	return bytes;
}

function compress(text: string): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
