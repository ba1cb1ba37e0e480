/** Each question on the data page, asked with the very program that it names, where this machine has it. */
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { dataFiles } from '../../src/exports/data-files.ts';
import { listQueries, type Query, writeFileQuery } from '../../src/exports/queries.ts';
import { addressOf, readHtml } from '../browser/site.ts';
import { readCsv } from './data-of-site.ts';
import { parsePage, readText, walkElements } from './html-tree.ts';

const run = promisify(execFile);
/** The page takes the first article for its example. */
const annotations = `articles/${readCsv('articles')[0]?.['id']}.jsonld`;

/** `at` gives the address of a file below the base. */
function writeQueries(at: (path: string) => string): Query[] {
	return [
		...dataFiles.map(({ name }) => writeFileQuery(name, at(`data/${name}.json`))),
		...listQueries((name) => at(`data/${name}`), at(annotations)),
	];
}

const hasProgram = (name: string) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
const programs: Record<Query['program'], readonly string[]> = {
	'curl and jq': ['curl', 'jq'],
	Python: ['python3'],
	DuckDB: ['duckdb'],
	R: ['Rscript'],
};
/** Nothing has been put right so far, so there is nothing to tell. */
const mayBeEmpty = ['What was put right'];

const titles = writeQueries((path) => path).map(({ question, program }, index) => ({ question, program, index }));

for (const { question, program, index } of titles) {
	// Skipped tests are listed by name.
	test.skipIf(!programs[program].every(hasProgram))(`${program}: ${question}`, async () => {
		const query = writeQueries(addressOf)[index];
		if (!query) throw new Error('Both lists are the same.');
		const [file, ...parameters] = query.command;
		const { stdout, stderr } = await run(file, [...parameters, query.code], { maxBuffer: 64_000_000 });
		expect(stderr).toBe('');
		if (!mayBeEmpty.includes(question)) expect(stdout.trim()).not.toBe('');
	});
}

test('the page shows these questions as they are run', () => {
	const page = parsePage(readHtml('data/index.html'));
	const shown = [...walkElements(page)].filter(({ tagName }) => tagName === 'pre').map((element) => readText(element));
	expect(shown).toEqual(writeQueries((path) => `http://localhost:4321/${path}`).map(({ code }) => code));
});

test('the answers are right: predictions, opposite answers, statements by speaker', async () => {
	const ask = async (question: string) => {
		const query = writeQueries(addressOf).find((candidate) => candidate.question === question);
		const [file = '', ...parameters] = query?.command ?? [];
		return (await run(file, [...parameters, query?.code ?? ''], { maxBuffer: 64_000_000 })).stdout.trim().split('\n');
	};
	expect(await ask('What is expected, and since when')).toHaveLength(
		readCsv('claims').filter((row) => row['kind'] === 'prediction').length,
	);
	expect(await ask('Claims that answer a question in opposite ways')).toHaveLength(
		readCsv('relations').filter((row) => row['relation'] === 'otherwise').length,
	);
	const statements = new Map(
		readCsv('speakers').map((row) => [row['name'], (row['statements'] as string[] | undefined)?.length]),
	);
	// Claims of private persons name nobody, and are counted together.
	const unnamed = readCsv('claims').filter((row) => !row['speaker'] && !row['speakers']);
	if (unnamed.length) statements.set('private persons', new Set(unnamed.map((row) => row['statement'])).size);
	for (const line of await ask('Speakers by the number of their statements')) {
		const [count, name] = [Number.parseInt(line, 10), line.replace(/^\d+ /, '')];
		expect([name, count]).toEqual([name, statements.get(name)]);
	}
});
