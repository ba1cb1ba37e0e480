/**
 * `npm run bench`: what it costs to build this site with many articles, beside a stock Astro site of the same articles.
 * How to read it, and the options: bench/README.md.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchCards } from './cards.ts';
import { writeCorpus } from './corpus.ts';
import type { Cost } from './measure.ts';
import { summariseProfiles } from './profile.ts';
import { build, layOutSite, layOutStock, type Output, weigh } from './projects.ts';
import { benchReading } from './reading.ts';

interface Result {
	articles: number;
	stock: Cost & Output;
	cold: Cost & Output;
	/** The same site built again, nothing changed. */
	warm: Cost;
}

const claimsPerArticle = 40;
const benchFolder = path.join(import.meta.dirname, '..', '.cache', 'bench');
const marks = JSON.parse(readFileSync(path.join(import.meta.dirname, 'marks.json'), 'utf8')) as {
	articles: number;
	cpuTimesStock: number;
	peakGB: number;
	filesPerClaim: number;
	timesForTwiceTheClaims: number;
};

const { values } = parseArgs({
	options: {
		n: { type: 'string', multiple: true },
		gate: { type: 'boolean', default: false },
		keep: { type: 'boolean', default: false },
		profile: { type: 'boolean', default: false },
		reading: { type: 'boolean', default: false },
		cards: { type: 'boolean', default: false },
	},
});
const sizes = (values.n ?? ['100', String(marks.articles)]).flatMap((list) => list.split(',')).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
	throw new Error(`Unexpected number of articles \`${values.n}\`, expected whole numbers such as \`--n 100\`.`);
}
if (values.gate && !values.reading && !sizes.includes(marks.articles)) {
	throw new Error(`The marks are for ${marks.articles} articles: add \`--n ${marks.articles}\`, or leave \`--n\` out.`);
}

if (values.cards) {
	await benchCards(path.join(import.meta.dirname, '..'));
} else if (values.reading) {
	process.exitCode = benchReading(benchFolder, marks.timesForTwiceTheClaims) || !values.gate ? 0 : 1;
} else if (values.profile) {
	for (const articles of sizes) await profile(articles);
} else {
	const results: Result[] = [];
	for (const articles of sizes) results.push(await run(articles));
	printSlope(results);
	await benchCards(path.join(import.meta.dirname, '..'));
	const atMarks = results.find(({ articles }) => articles === marks.articles);
	if (atMarks) process.exitCode = judge(atMarks) || !values.gate ? 0 : 1;
}

async function run(articles: number): Promise<Result> {
	const { site, stock } = layOut(articles);
	const stockCost = await build(stock, { cold: true });
	const coldCost = await build(site, { cold: true });
	const cold = { ...coldCost, ...weigh(site) };
	const warm = await build(site, { cold: false });
	const result = { articles, stock: { ...stockCost, ...weigh(stock) }, cold, warm };
	if (!values.keep) rmSync(folderFor(articles), { recursive: true, force: true });
	printResult(result);
	return result;
}

/** Says where a cold build spends its time instead of measuring it. */
async function profile(articles: number): Promise<void> {
	const { site } = layOut(articles);
	const profiles = path.join(folderFor(articles), 'profiles');
	await build(site, { cold: true, profile: profiles });
	console.log(summariseProfiles(profiles, site.folder));
	console.log(`\nThe profiles for a viewer are in ${profiles}.`);
}

function layOut(articles: number) {
	const folder = folderFor(articles);
	rmSync(folder, { recursive: true, force: true });
	const siteFolder = path.join(folder, 'site');
	mkdirSync(siteFolder, { recursive: true });
	writeCorpus(siteFolder, articles);
	return { site: layOutSite(siteFolder), stock: layOutStock(path.join(folder, 'stock'), siteFolder) };
}

function folderFor(articles: number): string {
	return path.join(benchFolder, String(articles));
}

function printResult({ articles, stock, cold, warm }: Result): void {
	const rows: [string, string, string, string, string][] = [
		[`${articles} articles`, 'stock', 'ours, cold', '× stock', 'ours, warm'],
		[
			'CPU seconds',
			seconds(stock.cpuSeconds),
			seconds(cold.cpuSeconds),
			ratio(cold.cpuSeconds, stock.cpuSeconds),
			seconds(warm.cpuSeconds),
		],
		[
			'Seconds on the clock',
			seconds(stock.wallSeconds),
			seconds(cold.wallSeconds),
			ratio(cold.wallSeconds, stock.wallSeconds),
			seconds(warm.wallSeconds),
		],
		[
			'Peak memory, GB',
			gigabytes(stock.peakBytes),
			gigabytes(cold.peakBytes),
			ratio(cold.peakBytes, stock.peakBytes),
			gigabytes(warm.peakBytes),
		],
		['Output, MB', megabytes(stock.bytes), megabytes(cold.bytes), ratio(cold.bytes, stock.bytes), ''],
		['Output, files', String(stock.files), String(cold.files), ratio(cold.files, stock.files), ''],
	];
	console.log(`\n${rows.map(formatRow).join('\n')}`);
}

/** CPU that each further article costs, from the smallest and the largest number of articles. */
function printSlope(results: readonly Result[]): void {
	const [small, large] = [results.at(0), results.at(-1)];
	if (!small || !large || small === large) return;
	const slope = (cost: (result: Result) => number) =>
		(1000 * (cost(large) - cost(small))) / (large.articles - small.articles);
	const stock = slope((result) => result.stock.cpuSeconds);
	const cold = slope((result) => result.cold.cpuSeconds);
	const warm = slope((result) => result.warm.cpuSeconds);
	const cells = [stock.toFixed(1), cold.toFixed(1), ratio(cold, stock), warm.toFixed(1)] as const;
	console.log(`\n${formatRow(['Each further article, CPU ms', ...cells])}`);
}

/** Whether a result is within all marks; says each. */
function judge({ articles, stock, cold }: Result): boolean {
	const checks: [string, number, number][] = [
		['CPU, times stock', cold.cpuSeconds / stock.cpuSeconds, marks.cpuTimesStock],
		['Peak memory, GB', cold.peakBytes / 1e9, marks.peakGB],
		['Files per claim', cold.files / (articles * claimsPerArticle), marks.filesPerClaim],
	];
	console.log('');
	for (const [name, value, mark] of checks) {
		console.log(`${value <= mark ? 'within' : 'ABOVE '} the mark: ${name} ${value.toFixed(2)}, at most ${mark}`);
	}
	return checks.every(([, value, mark]) => value <= mark);
}

function formatRow([name, ...cells]: readonly string[]): string {
	return `${name?.padEnd(30)}${cells.map((cell) => cell.padStart(12)).join('')}`;
}

function seconds(value: number): string {
	return value.toFixed(1);
}

function gigabytes(bytes: number): string {
	return (bytes / 1e9).toFixed(2);
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(1);
}

function ratio(ours: number, stock: number): string {
	return `${(ours / stock).toFixed(2)} ×`;
}
