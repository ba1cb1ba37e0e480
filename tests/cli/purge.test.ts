import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { runPurge } from '../../src/cli/purge.ts';
import { runRelease } from '../../src/cli/release.ts';
import { checkContent } from '../../src/content/check-content.ts';
import { useSmallProject } from '../content/small-project.ts';

const project = useSmallProject();
const { edit, read } = project;

beforeEach(async () => {
	expect(await runRelease(['--date=2026-11-23'], { root: project.root, log: () => undefined })).toBe(0);
});

async function purge(...args: string[]) {
	const printed: string[] = [];
	const status = await runPurge(args, { root: project.root, log: (text) => printed.push(text) });
	return { status, text: printed.join('\n') };
}

/** Everything that is left under content/ and the cache. */
function readAll(): string {
	return ['content', '.cache']
		.flatMap((folder) =>
			readdirSync(join(project.root, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
		)
		.join('\n');
}

test('removes an inner claim and the name that only it needed, and mends the words of the outer one everywhere', async () => {
	const { status, text } = await purge('gate#neighbour-saw', '--date=2026-12-01');
	expect(text).toContain('Removed on 2026-12-01: gate#neighbour-saw\n  1 name removed with it\n');
	expect(status).toBe(0);
	expect(readAll()).not.toMatch(/neighbour saw|A neighbour/i);
	expect(read('articles/gate.md')).toContain(':claim[two people were hurt, as (removed)]{#two-hurt in=guard-report}');
	expect(read('permalinks.json')).toContain(
		'"gate#neighbour-saw": {"state":"removed","first":"2026-11-23","on":"2026-12-01"}',
	);
	const { problems, record } = await checkContent(project.root);
	expect(problems).toEqual([]);
	expect(record.gone.get('gate#neighbour-saw')).toMatchObject({ state: 'removed', on: '2026-12-01' });
	expect(record.claims.get('gate#two-hurt')?.wordings).toHaveLength(1);
});

test('removes a claim with those in it, its relations, its corrections, its sentence in short and its past words', async () => {
	edit('articles/gate.md', 'two people were hurt', 'three people were hurt');
	edit(
		'articles/gate.md',
		'in-short:\n',
		'corrections:\n  - {on: 2026-11-24, claim: two-hurt, text: Not two people.}\nin-short:\n  - The guard [counted](#two-hurt).\n',
	);
	edit('articles/gate.claims.yaml', 'gate-shut:\n', 'gate-shut:\n  answers: [two-hurt, nobody-hurt]\n');
	expect(await runRelease(['--date=2026-11-24'], { root: project.root, log: () => undefined })).toBe(0);

	const { text } = await purge('gate#two-hurt', '--date=2026-12-01');
	expect(text).toContain('gate#neighbour-saw, gate#two-hurt');
	expect(readAll()).not.toMatch(/people were hurt|Not two people|The guard \[counted\]|Gate Guard's/);
	expect(read('articles/gate.md')).toContain('The guard reported that (removed).');
	expect(read('articles/gate.claims.yaml')).toContain('answers: [nobody-hurt]');
	expect((await checkContent(project.root)).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(Object.keys(JSON.parse(read('history/gate.json')))).toEqual(['crowd', 'gate-shut', 'nobody-hurt']);
});

test('removes the claim that an address has moved to', async () => {
	edit('articles/gate.md', '#neighbour-saw', '#seen-by-neighbour');
	edit('articles/gate.claims.yaml', 'gate-shut:\n', 'seen-by-neighbour: {moved-from: neighbour-saw}\ngate-shut:\n');
	await runRelease(['--date=2026-11-24'], { root: project.root, log: () => undefined });
	const { text } = await purge('gate#neighbour-saw', '--date=2026-12-01');
	expect(text).toContain('Removed on 2026-12-01: gate#neighbour-saw, gate#seen-by-neighbour');
	const { record } = await checkContent(project.root);
	expect(record.gone.get('gate#neighbour-saw')).toMatchObject({ state: 'moved', to: { state: 'removed' } });
});

test('removes a claim that was withdrawn', async () => {
	edit(
		'articles/gate.md',
		':claim[:event[In spring]{#crowd-comes} a crowd came]{#crowd in=herald-report}',
		':event[In spring]{#crowd-comes}',
	);
	edit(
		'articles/gate.claims.yaml',
		'gate-shut:\n',
		'crowd: {withdrawn: {on: 2026-11-24, reason: Nobody.}}\ngate-shut:\n',
	);
	await runRelease(['--date=2026-11-24'], { root: project.root, log: () => undefined });
	expect((await purge('gate#crowd', '--date=2026-12-01')).status).toBe(0);
	expect(readAll()).not.toContain('a crowd came');
	expect((await checkContent(project.root)).problems).toEqual([]);
});

test('names the commits that still hold the words, and what is left to an editor', async () => {
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], {
			cwd: project.root,
			encoding: 'utf8',
		});
	git('init', '-q');
	git('add', 'content');
	git('commit', '-qm', 'one');
	edit('events/crowd-comes.yaml', 'title: A crowd comes', 'title: "What they told: Two people were hurt, as a"');
	git('commit', '-qam', 'two');
	const { text, status } = await purge('gate#two-hurt', '--date=2026-12-01');
	expect(text).toContain('in 2 commits: ');
	expect(text).toContain('still stand in content/events/crowd-comes.yaml');
	expect(status).toBe(1);
});

test.each([
	[['gate#nobody', '--date=2026-12-01'], 1, 'Is it `gate#nobody-hurt`?'],
	[['gate#nobody-hurt', '--date=2026-11-22'], 1, 'expected 2026-11-23 or later'],
	[['gate#nobody-hurt'], 2, 'npm run purge'],
	[['--date=2026-12-01'], 2, 'npm run purge'],
])('refuses %j', async (args, expected, words) => {
	const before = readAll();
	const { status, text } = await purge(...args);
	expect(status).toBe(expected);
	expect(text).toContain(words);
	expect(readAll()).toBe(before);
});

test('removes a pair of answers at two times with one of its claims, and the words of both', async () => {
	edit('statements/guard-report.yaml', 'by: guard', 'by: [guard, mayor]');
	project.write(
		'points/anyone-hurt.yaml',
		[
			'question: Was anyone hurt?',
			'parties: [guard, mayor]',
			'said-at-two-times:',
			'  - earlier: {claim: gate#two-hurt, words: "two people were hurt, as a neighbour saw"}',
			'    later: {claim: gate#nobody-hurt, words: Nobody was hurt}',
			'',
		].join('\n'),
	);
	edit(
		'articles/gate.md',
		'in-short:\n',
		'corrections:\n  - {on: 2026-11-24, claim: two-hurt, text: The mayor said so too.}\nin-short:\n',
	);
	expect((await checkContent(project.root)).problems).toEqual([]);
	await purge('gate#two-hurt', '--date=2026-12-01');
	expect(read('points/anyone-hurt.yaml')).toBe('question: Was anyone hurt?\nparties: [guard, mayor]\n');
});
