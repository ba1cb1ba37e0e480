/** What may happen to a published claim, and what is refused: the rules of the ledger, each as one edit of the small project. */
import { beforeEach, describe, expect, test } from 'vitest';
import { runRelease } from '../../src/cli/release.ts';
import { checkContent } from '../../src/content/check-content.ts';
import { useSmallProject } from './small-project.ts';

const project = useSmallProject();
const { edit, write, remove } = project;
const gate = 'articles/gate.md';
const claims = 'articles/gate.claims.yaml';

async function release(day: string) {
	const printed: string[] = [];
	const status = await runRelease([`--date=${day}`], { root: project.root, log: (text) => printed.push(text) });
	return { status, text: printed.join('\n') };
}

async function listProblems(): Promise<string[]> {
	const { problems } = await checkContent(project.root);
	return problems.map(({ severity, code }) => (severity === 'warning' ? `(${code})` : code));
}

async function locateProblems(): Promise<string[]> {
	const { problems } = await checkContent(project.root);
	return problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

/** Takes the crowd out of the article, as far as the article goes. */
function unmarkCrowd() {
	edit(
		gate,
		':claim[:event[In spring]{#crowd-comes} a crowd came]{#crowd in=herald-report}',
		':event[In spring]{#crowd-comes} few came',
	);
}

function correct(claim: string, day = '2026-11-24', text = 'We had it wrong.') {
	edit(gate, 'title:', `corrections:\n  - {on: ${day}, claim: ${claim}, text: ${text}}\ntitle:`);
}

beforeEach(async () => {
	expect(await release('2026-11-23')).toMatchObject({ status: 0 });
	expect(await listProblems()).toEqual([]);
});

describe('words', () => {
	test('that changed without a word about it are refused where they stand', async () => {
		edit(gate, 'the gate was shut at noon', 'the gate was shut at midnight');
		expect(await locateProblems()).toEqual(['content/articles/gate.md:13:21 claim/changed-silently']);
	});
	test('may change with a correction that names the claim', async () => {
		edit(gate, 'the gate was shut at noon', 'the gate was shut at midnight');
		correct('nobody-hurt');
		expect(await listProblems()).toEqual(['claim/changed-silently']);
		edit(gate, 'claim: nobody-hurt', 'claim: gate-shut');
		expect(await listProblems()).toEqual([]);
	});
	test('may change by a slip of the keyboard, which is declared', async () => {
		edit(gate, 'the gate was shut at noon', 'the gate was shut at nooon');
		edit(claims, 'gate-shut:\n', 'gate-shut:\n  edit: typo\n');
		expect(await listProblems()).toEqual([]);
	});
	test('that changed by more than a slip are named although a slip was declared', async () => {
		edit(gate, 'the gate was shut at noon', 'the gate was shut at 10 o’clock');
		edit(claims, 'gate-shut:\n', 'gate-shut:\n  edit: typo\n');
		expect(await listProblems()).toEqual(['(edit/more-than-typo)']);
	});
	test('are the same however their white space and their letters are composed', async () => {
		edit(gate, 'the gate was shut at noon', 'the gate\nwas  shut at noon');
		expect(await listProblems()).toEqual([]);
	});
	test('of an inner claim are words of the outer one, too', async () => {
		edit(gate, 'a neighbour saw', 'two neighbours saw');
		expect(await listProblems()).toEqual(['claim/changed-silently', 'claim/changed-silently']);
	});
	test('may not pass to another speaker in silence', async () => {
		edit(gate, '#gate-shut in=mayor-speech', '#gate-shut in=guard-report');
		expect(await listProblems()).toEqual(['claim/changed-silently']);
		correct('gate-shut');
		expect(await listProblems()).toEqual([]);
	});
	test('that were not published are free to change', async () => {
		write(
			'articles/bridge.md',
			'---\ntitle: The bridge\npublished: 2026-11-24\n---\n\n:claim[One]{#one in=mayor-speech}.\n',
		);
		expect(await listProblems()).toEqual([]);
		edit('articles/bridge.md', 'One', 'Two');
		expect(await listProblems()).toEqual([]);
	});
	test('prose between claims is free to change', async () => {
		edit(gate, 'he said.', 'he added.');
		expect(await listProblems()).toEqual([]);
	});
});

describe('corrections', () => {
	beforeEach(async () => {
		edit(gate, 'shut at noon', 'shut at midnight');
		correct('gate-shut');
		expect(await release('2026-11-24')).toMatchObject({ status: 0 });
	});
	test('hold for one change only', async () => {
		edit(gate, 'shut at midnight', 'shut at dawn');
		expect(await listProblems()).toEqual(['claim/changed-silently']);
		edit(gate, 'corrections:\n', 'corrections:\n  - {on: 2026-11-25, claim: gate-shut, text: Wrong again.}\n');
		expect(await listProblems()).toEqual([]);
	});
	test('can’t be changed or taken out once they are published', async () => {
		edit(gate, 'We had it wrong.', 'We were nearly right.');
		expect(await listProblems()).toEqual(['correction/lost']);
		edit(gate, 'corrections:\n  - {on: 2026-11-24, claim: gate-shut, text: We were nearly right.}\n', '');
		expect(await listProblems()).toEqual(['correction/lost']);
	});
});

describe('a claim that is gone', () => {
	beforeEach(unmarkCrowd);

	test('is a loss', async () => {
		expect(await locateProblems()).toEqual(['content/articles/gate.md:1:1 permalink/lost']);
	});
	test('may be withdrawn with a reason', async () => {
		edit(claims, 'gate-shut:\n', 'crowd: {withdrawn: {on: 2026-11-24, reason: Nobody counted.}}\ngate-shut:\n');
		expect(await listProblems()).toEqual([]);
		expect((await release('2026-11-24')).text).toContain('gate#crowd: withdrawn');
		expect(await listProblems()).toEqual([]);
		edit(claims, 'crowd: {withdrawn: {on: 2026-11-24, reason: Nobody counted.}}\n', '');
		expect(await listProblems()).toEqual(['permalink/lost']);
	});
	test('may come back as it was, and not otherwise', async () => {
		edit(claims, 'gate-shut:\n', 'crowd: {withdrawn: {on: 2026-11-24, reason: Nobody counted.}}\ngate-shut:\n');
		await release('2026-11-24');
		edit(claims, 'crowd: {withdrawn: {on: 2026-11-24, reason: Nobody counted.}}\n', '');
		edit(
			gate,
			':event[In spring]{#crowd-comes} few came',
			':claim[:event[In spring]{#crowd-comes} few came]{#crowd in=herald-report}',
		);
		expect(await listProblems()).toEqual(['claim/changed-silently']);
		edit(gate, 'few came', 'a crowd came');
		expect(await listProblems()).toEqual([]);
		expect((await release('2026-11-25')).text).toContain('gate#crowd: restored');
	});
	test('is no loss of links to it: they end at the line that it left', async () => {
		edit(gate, 'he said.', 'he said; see [the crowd](#crowd).');
		edit(claims, 'gate-shut:\n', 'crowd: {withdrawn: {on: 2026-11-24, reason: Nobody counted.}}\ngate-shut:\n');
		expect(await listProblems()).toEqual([]);
	});
});

describe('an id', () => {
	test('that is renamed is a loss, and the problem names the claim with the same words', async () => {
		edit(gate, '#crowd in', '#spring-crowd in');
		const { problems } = await checkContent(project.root);
		expect(problems).toMatchObject([{ code: 'permalink/lost', line: 17 }]);
		expect(problems[0]?.fix).toContain('write `moved-from: gate#crowd` under `spring-crowd:`');
	});
	test('that is renamed with its former address goes on answering, for ever', async () => {
		edit(gate, '#crowd in', '#spring-crowd in');
		edit(claims, 'gate-shut:\n', 'spring-crowd: {moved-from: crowd}\ngate-shut:\n');
		expect(await listProblems()).toEqual([]);
		expect((await release('2026-11-24')).text).toContain('gate#crowd: moved to gate#spring-crowd');
		edit(claims, 'spring-crowd: {moved-from: crowd}\n', '');
		expect(await listProblems()).toEqual([]);
		const { record } = await checkContent(project.root);
		expect(record.gone.get('gate#crowd')).toMatchObject({ state: 'moved', to: { key: 'gate#spring-crowd' } });
	});
	test('that moved can’t be given to another claim', async () => {
		edit(gate, '#crowd in', '#spring-crowd in');
		edit(claims, 'gate-shut:\n', 'spring-crowd: {moved-from: crowd}\ngate-shut:\n');
		await release('2026-11-24');
		edit(gate, 'at 10:30 or later', 'at :claim[10:30 or later]{#crowd in=mayor-speech}');
		expect(await listProblems()).toEqual(['permalink/reused']);
	});
	test('may move back', async () => {
		edit(gate, '#crowd in', '#spring-crowd in');
		edit(claims, 'gate-shut:\n', 'spring-crowd: {moved-from: crowd}\ngate-shut:\n');
		await release('2026-11-24');
		edit(gate, '#spring-crowd in', '#crowd in');
		edit(claims, 'spring-crowd: {moved-from: crowd}', 'crowd: {moved-from: spring-crowd}');
		expect(await listProblems()).toEqual([]);
		await release('2026-11-25');
		const { record } = await checkContent(project.root);
		expect(record.gone.get('gate#spring-crowd')).toMatchObject({ state: 'moved', to: { key: 'gate#crowd' } });
		expect(record.gone.has('gate#crowd')).toBe(false);
	});
	test('may not move with other words', async () => {
		edit(gate, '#crowd in', '#spring-crowd in');
		edit(gate, 'a crowd came', 'nobody came');
		edit(claims, 'gate-shut:\n', 'spring-crowd: {moved-from: crowd}\ngate-shut:\n');
		expect(await listProblems()).toEqual(['claim/changed-silently']);
	});
	test('may not move to another published claim in silence', async () => {
		unmarkCrowd();
		edit(claims, '  kind: occurrence\n  about', '  moved-from: crowd\n  kind: occurrence\n  about');
		expect(await listProblems()).toEqual(['permalink/conflict']);
		correct('gate-shut');
		expect(await listProblems()).toEqual([]);
	});
	test.each([
		['itself', 'crowd', 'crowd'],
		['a claim that still stands there', 'crowd', 'gate-shut'],
	])('may not have been %s', async (_name, claim, former) => {
		write(claims, `${claim}: {moved-from: ${former}}\n`);
		expect(await listProblems()).toEqual(['permalink/conflict']);
	});
	test('may be claimed as former by one claim only', async () => {
		unmarkCrowd();
		write(claims, 'gate-shut: {moved-from: crowd}\nnobody-hurt: {moved-from: crowd}\n');
		correct('gate-shut');
		expect(await listProblems()).toEqual(['permalink/conflict']);
	});
	test('of nothing that was published is named', async () => {
		edit(claims, 'gate-shut:\n', 'crowd: {moved-from: crowds}\ngate-shut:\n');
		expect(await listProblems()).toEqual(['(permalink/never-published)']);
	});
	test('swapped with another is a change of both', async () => {
		edit(gate, '#gate-shut in', '#swap in');
		edit(gate, '#nobody-hurt in', '#gate-shut in');
		edit(gate, '#swap in', '#nobody-hurt in');
		expect((await listProblems()).filter((code) => code === 'claim/changed-silently')).toHaveLength(2);
	});
});

describe('an article', () => {
	function rename(to: string) {
		for (const ending of ['md', 'claims.yaml']) {
			write(`articles/${to}.${ending}`, project.read(`articles/gate.${ending}`));
			remove(`articles/gate.${ending}`);
		}
	}
	test('that is renamed is one loss, however many claims it has', async () => {
		rename('door');
		expect(await listProblems()).toEqual(['permalink/lost']);
	});
	test('that is renamed with its former name keeps all addresses, and its corrections', async () => {
		edit(gate, 'shut at noon', 'shut at midnight');
		correct('gate-shut');
		await release('2026-11-24');
		rename('door');
		edit('articles/door.md', 'title:', 'moved-from: [gate]\ntitle:');
		expect(await listProblems()).toEqual([]);
		expect((await release('2026-11-25')).text).toContain('gate: moved to door');
		expect(await listProblems()).toEqual([]);
		const { record } = await checkContent(project.root);
		expect(
			[...record.gone.values()].map(({ key, ...gone }) => [
				key,
				gone.state === 'moved' && 'key' in gone.to && gone.to.key,
			]),
		).toEqual(
			['crowd', 'gate-shut', 'neighbour-saw', 'nobody-hurt', 'two-hurt'].map((id) => [`gate#${id}`, `door#${id}`]),
		);
		expect(record.claims.get('door#gate-shut')?.wordings.map(({ on, text }) => [on, text])).toEqual([
			['2026-11-23', 'the gate was shut at noon'],
			['2026-11-24', 'the gate was shut at midnight'],
		]);
		edit('articles/door.md', 'We had it wrong.', 'Hm.');
		expect(await listProblems()).toEqual(['correction/lost']);
	});
	test('that becomes a draft is a loss', async () => {
		edit(gate, 'title:', 'draft: true\ntitle:');
		expect(await listProblems()).toEqual(['permalink/lost']);
	});
	test('that can’t be read is its own problem and no loss', async () => {
		edit(gate, 'published: 2026-11-20\n', '');
		expect(await listProblems()).toEqual(['field/missing']);
	});
	test('can’t take the name of one that moved', async () => {
		const text = project.read(gate);
		rename('door');
		edit('articles/door.md', 'title:', 'moved-from: [gate]\ntitle:');
		await release('2026-11-24');
		write(gate, text.replaceAll(/:claim\[(.*?)\]\{.*?\}/g, '$1').replace(/^in-short:\n.*\n/m, ''));
		expect(await listProblems()).toContain('permalink/reused');
	});
});

describe('the files of the ledger', () => {
	test.each([
		['a hash that is none', 'permalinks.json', /"hash":"[0-9a-f]{16}"/, '"hash":"abc"', 'field/invalid'],
		['an unknown key', 'permalinks.json', '"state":"live"', '"state":"live","status":1', 'field/unknown'],
		['a key twice', 'permalinks.json', '"gate#gate-shut":', '"gate#crowd":', 'yaml/syntax'],
		['JSON that does not parse', 'permalinks.json', '"claims": {', '"claims": ', 'yaml/syntax'],
		['a past wording that was changed', 'history/gate.json', 'at noon', 'at dawn', 'ledger/history-mismatch'],
	])('with %s are refused', async (_name, file, from, to, code) => {
		write(file, project.read(file).replace(from, to));
		expect(await listProblems()).toContain(code);
	});
	test('are missed when they are gone', async () => {
		remove('history/gate.json');
		expect(await listProblems()).toContain('ledger/history-mismatch');
		write('history/gate.json', '{}');
		remove('permalinks.json');
		expect(await listProblems()).toEqual([]);
	});
});
