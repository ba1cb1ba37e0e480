/** docs/tutorial.md, done step by step on a copy of the content: its commands are run, its files written or compared. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { createAddresses } from '../../src/domain/addresses.ts';
import { docs, type Example, readExamples } from './examples.ts';

const project = path.join(import.meta.dirname, '../..');
const root = mkdtempSync(path.join(tmpdir(), 'on-record-tutorial-'));
cpSync(path.join(project, 'content'), path.join(root, 'content'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const steps = readExamples('tutorial.md');
/** Commands that go on until they are stopped, and those of git. */
const notRun = ['npm run dev', 'git clean -fd content'];
let printed = '';

// Each command starts a process of its own.
test.each(steps.map((step) => [`${step.section}, line ${step.line}`, step] as const))(
	'%s',
	(_name, step) => {
		if (step.language === 'sh') printed = run(step.text);
		else if (step.language === 'text') expect(withoutCounts(printed)).toBe(step.text);
		else if (step.language === 'diff') edit(step);
		else writeOrCompare(step);
	},
	60_000,
);

test('in the end there are three claims, no problems, and the pages that it names', async () => {
	const { record, problems } = await checkContent(root);
	expect(problems.filter(({ file }) => /bridge|hill/.test(file))).toEqual([]);
	const article = record.articles.get('who-shut-the-bridge');
	expect(article?.claims.map(({ id }) => id)).toEqual(['shut-at-noon', 'nobody-told', 'carts-waiting']);
	const addresses = createAddresses('http://localhost:4321/');
	const text = readFileSync(path.join(docs, 'tutorial.md'), 'utf8');
	const known = [
		addresses.article('who-shut-the-bridge'),
		addresses.claim('who-shut-the-bridge', 'shut-at-noon'),
		addresses.speaker('bea-bridge'),
	].map((address) => new URL(address, 'http://localhost:4321/').href);
	expect(text.match(/http:\/\/localhost:4321\/[\w/-]+/g)).toEqual(known);
});

/** What the commands print. Each must end well, but a check that finds errors. */
function run(commands: string): string {
	const lines = commands.split('\n').filter((line) => line && !notRun.includes(line));
	return lines
		.map((line) => {
			const [, name = '', options = ''] = /^npm run (\w+)(?: --(.*))?$/.exec(line) ?? [];
			const command = path.join(project, `src/cli/${name}.ts`);
			const { status, stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${command}"${options}`], {
				cwd: root,
				encoding: 'utf8',
			});
			if (name !== 'check') expect([line, status, stderr]).toEqual([line, 0, '']);
			return stdout;
		})
		.join('');
}

/** Counts are of all the content, which grows; the last line has nothing else. */
function withoutCounts(text: string): string {
	return text.replace(/\(nearest of \d+\)/g, '(nearest of …)').replace(/.* read\)\.\n$/, '');
}

/** A file that a command has written must read as it is shown; any other, or one that goes on, is written. */
function writeOrCompare({ place, text }: Example): void {
	const file = path.join(root, place);
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	if (before && !text.startsWith(before)) expect(before).toBe(text);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}

function edit({ place, text }: Example): void {
	const file = path.join(root, place);
	const [from = '', to = ''] = text.split('\n').map((line) => line.slice(1));
	const before = readFileSync(file, 'utf8');
	expect(before).toContain(from);
	writeFileSync(file, before.replace(from, to));
}
