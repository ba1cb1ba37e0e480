import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runRelease } from '../../src/cli/release.ts';
import { checkContent } from '../../src/content/check-content.ts';
import { useSmallProject } from '../content/small-project.ts';

const project = useSmallProject();
const { edit, write, read } = project;

async function release(...args: string[]) {
	const printed: string[] = [];
	const status = await runRelease(args, { root: project.root, log: (text) => printed.push(text) });
	return { status, text: printed.join('\n') };
}

test('records every claim with the day and a hash of its words, says so, and has nothing to add the second time', async () => {
	expect(await release('--date=2026-11-23')).toEqual({
		status: 0,
		text: [
			'Release of 2026-11-23:',
			'  3 new sources',
			'  gate: 5 new claims',
			'  gate: published',
			'Wrote content/history/gate.json, content/permalinks.json. Commit them with the articles.',
		].join('\n'),
	});
	expect(read('permalinks.json')).toBe(`{
"format": 1,
"articles": {
"gate": {"first":"2026-11-23","corrections":[]}
},
"claims": {
"gate#crowd": {"state":"live","first":"2026-11-23","words":[{"on":"2026-11-23","hash":"615f4353f50036a4","by":["herald"]}]},
"gate#gate-shut": {"state":"live","first":"2026-11-23","words":[{"on":"2026-11-23","hash":"9676345f9ab3d3e6","by":["mayor"]}]},
"gate#neighbour-saw": {"state":"live","first":"2026-11-23","words":[{"on":"2026-11-23","hash":"933c6e2c67e2d148","by":["neighbour"]}]},
"gate#nobody-hurt": {"state":"live","first":"2026-11-23","words":[{"on":"2026-11-23","hash":"95ae9deac78e51bd","by":["mayor"]}]},
"gate#two-hurt": {"state":"live","first":"2026-11-23","words":[{"on":"2026-11-23","hash":"df31d6151788c950","by":["guard"]}]}
},
"sources": {
"guard-log": "2026-11-23",
"herald-report": "2026-11-23",
"mayor-transcript": "2026-11-23"
}
}
`);
	expect(read('permalinks.json')).not.toContain('shut at noon');
	const before = read('permalinks.json') + read('history/gate.json');
	expect(await release('--date=2026-11-24')).toEqual({
		status: 0,
		text: 'Nothing to record: the ledger holds everything that is published.',
	});
	expect(read('permalinks.json') + read('history/gate.json')).toBe(before);
});

test('keeps past words and why they changed, and takes `edit: typo` out again', async () => {
	await release('--date=2026-11-23');
	edit('articles/gate.md', 'shut at noon', 'shut at nooon');
	edit('articles/gate.claims.yaml', 'gate-shut:\n', 'gate-shut:\n  edit: typo\n');
	expect((await release('--date=2026-11-24')).text).toContain('gate#gate-shut: changed (a slip)');
	expect(read('articles/gate.claims.yaml')).not.toContain('edit');
	edit('articles/gate.md', 'shut at nooon', 'shut at midnight');
	edit(
		'articles/gate.md',
		'title:',
		'corrections: [{on: 2026-11-25, claim: gate-shut, text: It was midnight.}]\ntitle:',
	);
	expect((await release('--date=2026-11-25')).text).toContain(
		'  gate#gate-shut: changed (a correction)\n  gate: 1 correction\n',
	);
	const { problems, record } = await checkContent(project.root);
	expect(problems).toEqual([]);
	expect(record.claims.get('gate#gate-shut')?.wordings.map(({ on, text, why }) => [on, text, why])).toEqual([
		['2026-11-23', 'the gate was shut at noon', undefined],
		['2026-11-24', 'the gate was shut at nooon', 'typo'],
		['2026-11-25', 'the gate was shut at midnight', 'correction'],
	]);
});

test('keeps the day on which each source came, and forgets a source that has no file any more', async () => {
	await release('--date=2026-11-23');
	write(
		'sources/gate-film.yaml',
		'type: recording\npublisher: herald\ntitle: Film of the gate\nlanguage: en\nseen: full\n',
	);
	edit('articles/gate.md', 'title:', 'sources: [gate-film]\ntitle:');
	expect((await release('--date=2026-11-25')).text).toContain('Release of 2026-11-25:\n  1 new source\nWrote');
	const { record } = await checkContent(project.root);
	expect([...record.sources.values()].map(({ id, first }) => [id, first])).toEqual([
		['gate-film', '2026-11-25'],
		['guard-log', '2026-11-23'],
		['herald-report', '2026-11-23'],
		['mayor-transcript', '2026-11-23'],
	]);
	edit('articles/gate.md', 'sources: [gate-film]\n', '');
	project.remove('sources/gate-film.yaml');
	write(
		'articles/bridge.md',
		'---\ntitle: The bridge\npublished: 2026-11-26\n---\n\n:claim[One]{#one in=mayor-speech}.\n',
	);
	await release('--date=2026-11-26');
	expect(read('permalinks.json')).not.toContain('gate-film');
});

test('leaves drafts out', async () => {
	edit('articles/gate.md', 'title:', 'draft: true\ntitle:');
	expect((await release('--date=2026-11-23')).text).toMatch(/^Nothing to record/);
});

test('only says what it would record when it is asked to', async () => {
	expect((await release('--date=2026-11-23', '--dry-run')).text).toMatch(/5 new claims[\s\S]*Nothing was written\.$/);
	expect(existsSync(project.locate('permalinks.json'))).toBe(false);
});

test.each([
	[
		'content with an error',
		() => edit('articles/gate.md', 'in=mayor-speech}, at', 'in=mayor}, at'),
		/statement\/unknown[\s\S]*Nothing was released\.$/,
	],
	[
		'an article of a later day',
		() => edit('articles/gate.md', '2026-11-20', '2026-11-24'),
		/Unexpected publication on 2026-11-24/,
	],
	[
		'a correction of a later day',
		() => edit('articles/gate.md', 'title:', 'corrections: [{on: 2026-11-24, text: So.}]\ntitle:'),
		/Unexpected correction on 2026-11-24/,
	],
])('refuses %s', async (_name, change, expected) => {
	change();
	const { status, text } = await release('--date=2026-11-23');
	expect(status).toBe(1);
	expect(text).toMatch(expected);
	expect(existsSync(project.locate('permalinks.json'))).toBe(false);
});

test('refuses a day before the last release', async () => {
	await release('--date=2026-11-23');
	write(
		'articles/bridge.md',
		'---\ntitle: The bridge\npublished: 2026-11-20\n---\n\n:claim[One]{#one in=mayor-speech}.\n',
	);
	expect(await release('--date=2026-11-22')).toMatchObject({ status: 1 });
});

test.each([[[]], [['--date=today']], [['--date=2026-02-30']], [['--date=2026-11-23', 'gate']], [['--day=2026-11-23']]])(
	'says how to ask when asked with %j',
	async (args) => {
		const { status, text } = await release(...args);
		expect(status).toBe(2);
		expect(text).toContain('npm run release -- --date=YYYY-MM-DD');
	},
);
