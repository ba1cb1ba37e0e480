/**
 * `npm run bench -- --reading`: what it costs to read and check content, without building it. Each figure is the least of several runs,
 * each in a process of its own: what else the machine does only ever adds to it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../src/content/check-content.ts';
import { writeCorpus } from './corpus.ts';

interface Costs {
	/** CPU milliseconds of a first check, the code still cold. */
	first: number;
	/** The same again, nothing changed. */
	again: number;
}

const runs = 3;
const doubled = [1250, 2500, 5000, 10_000];
const articles = 100;
const megabytes = 10;

/** Prints the table; answers whether twice the claims cost at most `mark` times the CPU, first and again. */
export function benchReading(benchFolder: string, mark: number): boolean {
	const measure = (name: string, write: (root: string) => void): Costs => {
		const root = path.join(benchFolder, name);
		const costs = Array.from({ length: runs }, () => {
			rmSync(root, { recursive: true, force: true });
			mkdirSync(root, { recursive: true });
			write(root);
			return checkInProcess(root);
		});
		rmSync(root, { recursive: true, force: true });
		return {
			first: Math.min(...costs.map(({ first }) => first)),
			again: Math.min(...costs.map(({ again }) => again)),
		};
	};

	print('CPU ms of a check', 'first', 'again', 'each, first', 'each, again');
	const many = measure('articles', (root) => writeCorpus(root, articles));
	printCosts(`${articles} articles`, many, articles);
	const byClaims = doubled.map((claims) => {
		const costs = measure('claims', (root) => writeArticle(root, claims, 0));
		printCosts(`one of ${claims.toLocaleString('en-GB')} claims`, costs, claims);
		return costs;
	});
	const large = measure('large', (root) => writeArticle(root, 100, megabytes * 1_000_000));
	printCosts(`one of ${megabytes} MB`, large, megabytes);

	const [half, whole] = byClaims.slice(-2);
	if (!half || !whole) throw new Error('Nothing was doubled.');
	const growth = Math.max(whole.first / half.first, whole.again / half.again);
	const verdict = growth <= mark ? 'within' : 'ABOVE ';
	console.log(`\n${verdict} the mark: twice the claims, times the CPU ${growth.toFixed(2)}, at most ${mark}`);
	return growth <= mark;
}

function checkInProcess(root: string): Costs {
	const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, root], { encoding: 'utf8' });
	if (status !== 0) throw new Error(`The check of ${root} failed:\n${stderr}`);
	return JSON.parse(stdout) as Costs;
}

/** One article of so many claims, each with an entry in its analysis, and about so many bytes of prose besides. */
function writeArticle(root: string, claims: number, bytes: number): void {
	const numbers = Array.from({ length: claims }, (_, number) => number);
	const sentence = 'The gate was painted in the spring, and the town had a quiet year until the first snow fell. ';
	const paragraph = `${sentence.repeat(8)}\n\n`;
	const prose = numbers.map(
		(number) =>
			`The mayor said that :claim[gate ${number} was shut at noon]{#gate-${number} in=speech}.${number % 3 === 2 ? '\n\n' : ' '}`,
	);
	const entries = numbers.map(
		(number) =>
			`gate-${number}:\n  kind: occurrence\n  about: [town]\n${number > 0 ? `  answers: gate-${number - 1}\n` : ''}`,
	);
	const files = {
		'articles/gates.md': `---\ntitle: Gates\npublished: 2026-11-20\n---\n\n${prose.join('')}\n\n${paragraph.repeat(Math.ceil(bytes / paragraph.length))}`,
		'articles/gates.claims.yaml': entries.join(''),
		'speakers/mayor.yaml': 'name: Ada Mayor\nkind: person\n',
		'speakers/town.yaml': 'name: Hill Town\nkind: state\n',
		'statements/speech.yaml': 'by: mayor\nsaid: 2021-11-09\nsources: [{source: record}]\n',
		'sources/record.yaml': 'type: transcript\npublisher: town\ntitle: Speech\nlanguage: en\nseen: full\n',
	};
	for (const [file, text] of Object.entries(files)) {
		const address = path.join(root, 'content', file);
		mkdirSync(path.dirname(address), { recursive: true });
		writeFileSync(address, text);
	}
}

function printCosts(name: string, { first, again }: Costs, parts: number): void {
	const cells = [first, again].map((cost) => cost.toFixed(0));
	print(name, ...cells, ...[first, again].map((cost) => (cost / parts).toFixed(2)));
}

function print(name: string, ...cells: string[]): void {
	console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(13)).join(''));
}

/** CPU milliseconds, all threads counted. */
async function measureCheck(root: string): Promise<number> {
	const before = process.cpuUsage();
	const { problems } = await checkContent(root);
	if (problems.length > 0) throw new Error(`The invented content has problems: ${JSON.stringify(problems[0])}`);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

if (import.meta.main) {
	const [root = ''] = process.argv.slice(2);
	const first = await measureCheck(root);
	// The least of a few: an editor checks again and again.
	const again = Math.min(await measureCheck(root), await measureCheck(root), await measureCheck(root));
	console.log(JSON.stringify({ first, again }));
}
