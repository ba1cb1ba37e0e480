/**
 * `npm run bench:search`: what a reader loads and waits for until the first hit, in a real Chromium, on this site and on invented ones;
 * beside Pagefind, MiniSearch, FlexSearch and Lunr holding the same records in the same run. How to read it: bench/README.md.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { buildSite } from '../src/cli/build.ts';
import { loadRecord } from '../src/content/load-record.ts';
import type { SiteRecord } from '../src/domain/record.ts';
import { type WrittenFile, writeIndex } from '../src/search/write-index.ts';
import { chromiumFlags, ensureChromium } from '../tests/browser/chromium.ts';
import { writeCorpus } from './corpus.ts';
import { readChildrenCpu } from './measure.ts';
import { type Rival, rivals } from './search-rivals.ts';
import { serveCompressed } from './search-server.ts';
import { measureKeystrokes, measureVisit, type Visit } from './search-visits.ts';

const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, '.cache', 'bench', 'search');

const { values } = parseArgs({
	options: { n: { type: 'string', default: '100,1000' }, rivals: { type: 'boolean', default: true } },
	allowNegative: true,
});
const sizes = values.n.split(',').filter(Boolean).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1))
	throw new Error(`Unexpected number of articles \`${values.n}\`, expected whole numbers such as \`--n 100,1000\`.`);

const site = path.join(folder, 'dist');
mkdirSync(folder, { recursive: true });
if (!(await buildSite(root, site, () => undefined))) throw new Error('The site has errors: run `npm run check`.');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
try {
	await benchRecord(browser, 'This site', await loadRecord(root));
	for (const size of sizes) {
		const corpus = path.join(folder, `corpus-${size}`);
		rmSync(corpus, { recursive: true, force: true });
		mkdirSync(corpus, { recursive: true });
		writeCorpus(corpus, size);
		await benchRecord(browser, `${size} invented articles`, await loadRecord(corpus));
		rmSync(corpus, { recursive: true, force: true });
	}
} finally {
	await browser.close();
}

async function benchRecord(chrome: Browser, name: string, record: SiteRecord): Promise<void> {
	const { made: files, cpuMs, childrenMs } = await measureCpu(() => writeIndex(record));
	const target = path.join(site, 'search-index');
	rmSync(target, { recursive: true, force: true });
	write(target, files);
	const articles = record.articles.size;
	const bytes = sum(files.map(({ content }) => content.length));
	console.log(`\n# ${name}: ${record.claims.size.toLocaleString('en-GB')} claims`);
	console.log(
		`index ${(bytes / 1024 / articles).toFixed(1)} KB, ${(files.length / articles).toFixed(2)} files and ${(cpuMs / articles).toFixed(1)} ms CPU an article, ${(childrenMs / articles).toFixed(1)} of them Pagefind’s`,
	);

	const queries = chooseQueries(record);
	const server = await serveCompressed(site);
	try {
		const ours: Visit[] = [];
		for (const query of queries) {
			const context = await chrome.newContext();
			const page = await context.newPage();
			const address = `${server.address}search/?q=${encodeURIComponent(query)}`;
			const cold = await measureVisit(page, address, '.hit');
			const warm = await measureVisit(page, address, '.hit');
			ours.push(cold);
			printVisit(`ours, cold, “${query}”`, cold);
			console.log(
				`    ${[...cold.parts].map(([name, bytes]) => `${name} ${(bytes / 1024).toFixed(1)}`).join(', ')} KB`,
			);
			printVisit(`ours, warm, “${query}”`, warm);
			await context.close();
		}
		const context = await chrome.newContext();
		const keystroke = await measureKeystrokes(
			await context.newPage(),
			`${server.address}search/?q=${encodeURIComponent(queries[0] ?? '')}`,
			queries,
		);
		await context.close();
		console.log(`a letter typed until hits stand, warm: median ${keystroke.toFixed(0)} ms`);
		if (values.rivals)
			for (const rival of rivals) await benchRival(chrome, rival, record, queries, ours, server.address);
	} finally {
		await server.close();
	}
}

async function benchRival(
	chrome: Browser,
	rival: Rival,
	record: SiteRecord,
	queries: readonly string[],
	ours: readonly Visit[],
	address: string,
) {
	const target = path.join(site, 'rival');
	rmSync(target, { recursive: true, force: true });
	const { made: files, cpuMs } = await measureCpu(() => rival.write(record));
	write(target, files);
	for (const [index, query] of queries.entries()) {
		const context = await chrome.newContext();
		const visit = await measureVisit(
			await context.newPage(),
			`${address}rival/index.html?q=${encodeURIComponent(query)}`,
			'.hit',
		);
		await context.close();
		const own = ours[index];
		const times = own ? ` = ${(visit.searchBytes / own.searchBytes).toFixed(1)} × ours in data and scripts` : '';
		printVisit(`${rival.name}, cold, “${query}”`, visit, times);
	}
	console.log(`${''.padEnd(4)}${rival.note}; ${(cpuMs / record.articles.size).toFixed(1)} ms CPU an article`);
	rmSync(target, { recursive: true, force: true });
}

/** A word that one claim in a hundred or so has, and two that follow each other in a claim: the same on every run. */
function chooseQueries(record: SiteRecord): string[] {
	const claims = [...record.claims.values()];
	const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
	const counts = new Map<string, number>();
	for (const { text } of claims)
		for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
	const wanted = Math.max(2, claims.length / 100);
	const [one = ''] =
		[...counts].sort(
			([a, many], [b, more]) => Math.abs(many - wanted) - Math.abs(more - wanted) || (a < b ? -1 : 1),
		)[0] ?? [];
	const middle = claims.slice(Math.floor(claims.length / 2)).find(({ text }) => wordsOf(text).length > 2);
	return [
		one,
		wordsOf(middle?.text ?? '')
			.slice(0, 2)
			.join(' '),
	];
}

function printVisit(name: string, { bytes, searchBytes, requests, ms }: Visit, more = ''): void {
	console.log(
		`${name.padEnd(48)} ${kilobytes(bytes)} KB (data and scripts ${kilobytes(searchBytes)}), ${requests} requests, ${ms.toFixed(0)} ms${more}`,
	);
}

function write(target: string, files: readonly WrittenFile[]): void {
	for (const { path: name, content } of files) {
		const file = path.join(target, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
}

/** CPU of this process and of those that it started and that have ended (`childrenMs` theirs alone): Pagefind is one of its own. */
async function measureCpu<Made>(make: () => Promise<Made>): Promise<{ made: Made; cpuMs: number; childrenMs: number }> {
	const started = process.cpuUsage();
	const children = readChildrenCpu();
	const made = await make();
	const { user, system } = process.cpuUsage(started);
	// Its process ends a little after its last answer.
	await setTimeout(500);
	const childrenMs = (readChildrenCpu() - children) * 1000;
	return { made, cpuMs: (user + system) / 1000 + childrenMs, childrenMs };
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function kilobytes(bytes: number): string {
	return (bytes / 1024).toFixed(0);
}
