import { expect, test, vi } from 'vitest';
import { runCheck } from '../../src/cli/check.ts';
import { useSmallProject } from '../content/small-project.ts';

const project = useSmallProject();
const { edit } = project;

async function check(...args: string[]) {
	const printed: string[] = [];
	const status = await runCheck(args, { root: project.root, log: (text) => printed.push(text) });
	return { status, text: printed.join('\n') };
}

test('ends with 0 where there is nothing to mend', async () => {
	expect(await check()).toEqual({ status: 0, text: 'No problems (16 files read).' });
});

test('ends with 1 where there is an error, and with 0 where there are warnings only', async () => {
	edit('articles/gate.md', 'hurt”', 'hurt');
	expect((await check()).status).toBe(0);
	edit('articles/gate.md', 'in=mayor-speech}, at', 'in=mayor-spech}, at');
	expect((await check()).status).toBe(1);
});

test('prints what programs and GitHub read', async () => {
	edit('articles/gate.md', 'in=mayor-speech}, at', 'in=mayor-spech}, at');
	expect(JSON.parse((await check('--format', 'json')).text)).toMatchObject({ errors: 1, filesRead: 16 });
	expect((await check('--format=github')).text).toMatch(
		/^::error file=content\/articles\/gate\.md,line=13,col=21,title=statement\/unknown::/,
	);
});

test.each([
	['content/articles/gate.md', 1],
	['content/articles/gate', 2],
	['content/articles/', 2],
	['./content/articles/gate.claims.yaml', 1],
	['content/speakers', 0],
	['.', 3],
])('%s limits the report', async (given, errors) => {
	edit('articles/gate.md', 'at 10:30', 'at <b>10:30');
	edit('articles/gate.claims.yaml', 'kind: figure', 'kind: figures');
	edit('statements/guard-report.yaml', 'by: guard', 'by: gard');
	const { status, text } = await check(`${project.root}/${given}`, '--format=json');
	expect(JSON.parse(text)).toMatchObject({ errors });
	expect(status).toBe(errors ? 1 : 0);
});

test.each([
	[['--foramt', 'json'], 'Unexpected option `--foramt`: write `--format`.'],
	[['--colour'], 'Unexpected option `--colour`: expected one of: --format, --watch, --help.'],
	[['--format', 'jsn'], 'Unexpected format `jsn`, expected one of `text`, `json`, `github`: write `json`.'],
	[['--format'], "Option '--format <value>' argument missing."],
])('%j is refused in a sentence', async (args, expected) => {
	const { status, text } = await check(...args);
	expect(status).toBe(2);
	expect(text.split('\n')[0]).toBe(expected);
	expect(text).not.toMatch(/^ {4}at /m);
});

test('a path where nothing was read names the nearest', async () => {
	const { status, text } = await check(`${project.root}/content/articles/gat.md`);
	expect(status).toBe(2);
	expect(text).toBe(
		'Unexpected path `content/articles/gat.md`: no file of content/ was read there. Is it `content/articles/gate.md`?',
	);
});

test('a watch checks again after a change, until it is told to end', async () => {
	const printed: string[] = [];
	const ending = new AbortController();
	const { root } = project;
	const watching = runCheck(['--watch'], { root, log: (text) => printed.push(text), signal: ending.signal });
	await vi.waitFor(() => expect(printed.at(-1)).toBe('No problems (16 files read).'), 20_000);
	edit('statements/guard-report.yaml', 'by: guard', 'by: gard');
	await vi.waitFor(() => expect(printed.at(-1)).toMatch(/speaker\/unknown/), 20_000);
	edit('statements/guard-report.yaml', 'by: gard', 'by: guard');
	await vi.waitFor(() => expect(printed.at(-1)).toBe('No problems (16 files read).'), 20_000);
	ending.abort();
	expect(await watching).toBe(0);
}, 60_000);
