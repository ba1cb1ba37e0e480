import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { reportProblems } from '../../src/content/report-problems.ts';
import { useSmallProject } from './small-project.ts';

const project = useSmallProject();
const { edit, locate, write } = project;

async function listProblems() {
	const { problems } = await checkContent(project.root);
	return problems.map(({ file, line, column, code }) => `${file.replace('content/', '')}:${line}:${column} ${code}`);
}

test('the fixture is clean', async () => {
	expect(await listProblems()).toEqual([]);
});

const gate = 'articles/gate.md';
const claims = 'articles/gate.claims.yaml';

test.each([
	['an unknown statement', gate, 'in=mayor-speech}, at', 'in=mayor-spech}, at', `${gate}:13:21 statement/unknown`],
	['an unknown speaker', gate, 'by=neighbour', 'by=neighbor', `${gate}:16:57 speaker/unknown`],
	['an unknown event', gate, '{#crowd-comes}', '{#crowd-came}', `${gate}:17:8 event/unknown`],
	[
		'a claim without an id',
		gate,
		'{#gate-shut in=mayor-speech}',
		'{in=mayor-speech}',
		[`${claims}:1:1 claim/no-mark`, `${gate}:8:5 claim/unknown`, `${gate}:13:21 claim/no-id`],
	],
	[
		'a claim without a speaker',
		gate,
		'{#nobody-hurt in=mayor-speech}',
		'{#nobody-hurt}',
		`${gate}:14:1 claim/no-speaker`,
	],
	['a claim id twice', gate, '#two-hurt', '#crowd', [`${claims}:9:1 claim/no-mark`, `${gate}:17:1 claim/duplicate-id`]],
	['a reserved claim id', gate, '#crowd in', '#note-crowd in', `${gate}:17:54 claim/bad-id`],
	[
		'a continuation of nothing',
		gate,
		'A crowd'.toLowerCase(),
		'a :claim[crowd]{of=crowds}',
		`${gate}:17:42 claim/unknown-continuation`,
	],
	[
		'a near-miss of a mark',
		gate,
		':claim[“Nobody',
		':clam[“Nobody',
		[`${claims}:4:1 claim/no-mark`, `${claims}:14:12 claim/unknown`, `${gate}:14:1 mark/unknown`],
	],
	[
		'raw HTML',
		gate,
		'at 10:30',
		'at <b>10:30</b>',
		[`${gate}:13:87 markdown/raw-html`, `${gate}:13:95 markdown/raw-html`],
	],
	['an unsafe link', gate, 'at 10:30', 'at [10:30](javascript:alert)', `${gate}:13:87 markdown/unsafe-link`],
	['an unpaired quotation mark', gate, 'hurt”', 'hurt', `${gate}:14:8 quote/unpaired`],
	['a link to a claim that is not there', gate, '(#gate-shut)', '(#gate)', `${gate}:8:5 claim/unknown`],
	['front matter that does not parse', gate, 'title: Who', 'title: Who: what', `${gate}:2:8 yaml/syntax`],
	['an unknown key', gate, 'covers:', 'cover:', `${gate}:4:1 field/unknown`],
	['a slug that would move the page', gate, 'covers: 2021-03/2021-11', 'slug: elsewhere', `${gate}:4:1 field/unknown`],
	['an impossible date', gate, '2026-11-20', '2026-02-30', `${gate}:3:12 field/invalid`],
	['an unknown topic', gate, '[towns]', '[town]', `${gate}:5:10 topic/unknown`],
	['an unknown source', gate, 'source: guard-log', 'source: guard-logs', `${gate}:10:51 source/unknown`],
	['an analysis without a mark', claims, 'two-hurt:', 'two-hurts:', `${claims}:9:1 claim/no-mark`],
	['an unknown kind', claims, 'kind: figure', 'kind: figures', `${claims}:10:9 field/invalid`],
	[
		'a stance without a point',
		claims,
		'  point: anyone-hurt\n  stance: denies',
		'  stance: denies',
		`${claims}:6:11 point/stance-without-point`,
	],
	['a note without a source', claims, ', source: guard-log}', '}', `${claims}:15:3 field/missing`],
	['a relation to no claim', claims, 'answers: nobody-hurt', 'answers: nobody', `${claims}:14:12 claim/unknown`],
	['a missing required key', 'speakers/guard.yaml', 'name: Gate Guard\n', '', 'speakers/guard.yaml:1:1 field/missing'],
	[
		'a copy without an original',
		'sources/guard-log.yaml',
		'official-text',
		'copy',
		'sources/guard-log.yaml:1:7 field/invalid',
	],
	['an event mark without an id', gate, '{#crowd-comes}', '', `${gate}:17:8 event/no-id`],
])('%s is named with file, line and column', async (_name, file, from, to, expected) => {
	edit(file, from, to);
	expect(await listProblems()).toEqual([expected].flat());
});

test('all problems of all files come at once, each with a cure', async () => {
	edit(gate, 'covers:', 'cover:');
	edit(gate, 'at 10:30', 'at <b>10:30</b>');
	edit('statements/guard-report.yaml', 'by: guard', 'by: gard');
	edit('points/anyone-hurt.yaml', '?', '');
	const checked = await checkContent(project.root);
	expect(checked.problems.map(({ code }) => code)).toEqual([
		'field/unknown',
		'markdown/raw-html',
		'markdown/raw-html',
		'field/invalid',
		'speaker/unknown',
	]);
	expect(reportProblems(checked)).toMatch(/\n5 errors in 3 files \(16 files read\)\.$/);
});

test('a slip in the front matter hides no problem of the prose', async () => {
	edit(gate, 'covers:', 'cover:');
	edit(gate, 'in=guard-report', 'in=guard-reprot');
	expect(await listProblems()).toEqual([`${gate}:4:1 field/unknown`, `${gate}:16:25 statement/unknown`]);
});

test('bytes that are no UTF-8 are named with their offset, and the other files are still checked', async () => {
	write('speakers/wire.yaml', Buffer.from([...Buffer.from('name: A\nkind: '), 0xff, 0x0a]));
	edit('statements/mayor-speech.yaml', 'by: mayor', 'by: mayr');
	const { problems } = await checkContent(project.root);
	expect(problems.map(({ code, line, column, message }) => [code, line, column, message])).toContainEqual([
		'file/unreadable',
		2,
		7,
		'Unexpected byte 0xFF at offset 14, expected UTF-8 text.',
	]);
	expect(problems.map(({ code }) => code)).toContain('speaker/unknown');
});

test.each([
	['speakers/Mayor Two.yaml', 'file/bad-name'],
	[`speakers/${'a'.repeat(81)}.yaml`, 'file/bad-name'],
	['speakers/index.yaml', 'file/bad-name'],
	['speakers/extra.yml', 'file/unexpected'],
	['articles/gat.claims.yaml', 'file/unexpected'],
	['speaker.yaml', 'file/unexpected'],
])('a file named %s is refused (%s)', async (name, code) => {
	write(name, '');
	expect(await listProblems()).toEqual([`${name}:1:1 ${code}`]);
});

test('links are not followed, be they files or folders', async () => {
	symlinkSync('/etc/hostname', locate('speakers/host.yaml'));
	const elsewhere = path.join(project.root, 'elsewhere');
	renameSync(locate('events'), elsewhere);
	symlinkSync(elsewhere, locate('events'));
	expect(await listProblems()).toEqual([
		`${gate}:17:8 event/unknown`,
		'events:1:1 file/unexpected',
		'speakers/host.yaml:1:1 file/unexpected',
		'topics/towns.md:7:10 event/unknown',
	]);
});

test('a file where a folder belongs is named', async () => {
	rmSync(locate('topics'), { recursive: true });
	write('topics', 'title: A');
	expect(await listProblems()).toEqual([`${gate}:5:10 topic/unknown`, 'topics:1:1 file/unexpected']);
});

test.each([
	['ENOENT', 'was gone before it could be read'],
	['EACCES', 'may not read'],
	['EIO', '`EIO`'],
])('a file that answers %s while it is read is one problem, and the others are still checked', async (code, words) => {
	edit('statements/mayor-speech.yaml', 'by: mayor', 'by: mayr');
	const readFile = async (address: string) => {
		if (!address.endsWith('guard.yaml')) return readFileSync(address);
		throw Object.assign(new Error('no'), { code });
	};
	const { problems } = await checkContent(project.root, { readFile });
	expect(problems.map((problem) => `${problem.file} ${problem.code}`)).toEqual([
		'content/speakers/guard.yaml file/unreadable',
		'content/statements/mayor-speech.yaml speaker/unknown',
	]);
	expect(problems[0]?.message).toContain(words);
});

test('what refers into an article that can’t be read is no second problem', async () => {
	write(
		'articles/bridge.md',
		'---\ntitle: A\npublished: 2026-11-21\n---\n\nHe [said](/articles/gate/#gate-shut) that :claim[it is open]{#open in=mayor-speech}.\n',
	);
	write('articles/bridge.claims.yaml', 'open:\n  repeats: gate#gate-shut\n');
	edit(gate, 'title: Who', 'titel: Who');
	expect(await listProblems()).toEqual([`${gate}:2:1 field/unknown`]);
});

test.each([
	['', '1:1 field/missing'],
	['\n---\ntitle: A\n---\n', '1:1 field/missing'],
	['---\ntitle: A\npublished: 2026-11-21\n\n# Not prose: <b>\n', '1:1 field/missing'],
	['---\n---\n', ['2:1 field/missing', '2:1 field/missing']],
])('front matter that is not there is one problem: %j', async (text, expected) => {
	write('articles/bridge.md', text);
	expect(await listProblems()).toEqual([expected].flat().map((problem) => `articles/bridge.md:${problem}`));
});

test('the id that programs know is refused for files and claims', async () => {
	edit(gate, '#two-hurt', '#constructor');
	expect(await listProblems()).toContainEqual(expect.stringMatching(/^articles\/gate\.md:16:\d+ claim\/bad-id$/));
});

test('byte order mark, Windows line endings and tabs change nothing', async () => {
	for (const file of [gate, claims, 'speakers/mayor.yaml', 'topics/towns.md']) {
		write(
			file,
			`\ufeff${readFileSync(locate(file), 'utf8').replaceAll('\n', '\r\n').replace('published: ', 'published:\t')}`,
		);
	}
	expect(await listProblems()).toEqual([]);
	edit(gate, 'by=neighbour', 'by=neighbor');
	edit(claims, 'kind: figure', 'kind: figures');
	expect(await listProblems()).toEqual([`${claims}:10:9 field/invalid`, `${gate}:16:57 speaker/unknown`]);
});

test('a draft is checked like the rest, and stays out of what is published', async () => {
	edit(gate, 'covers:', 'draft: true\ncovers:');
	const withDrafts = await checkContent(project.root);
	const published = await checkContent(project.root, { drafts: false });
	expect([withDrafts.record.articles.size, published.record.articles.size, published.record.claims.size]).toEqual([
		1, 0, 0,
	]);
});

test('a cached reading is used while nothing changed, and a broken one is read afresh', async () => {
	const first = await checkContent(project.root);
	const [digest] = first.digests.values();
	const cached = path.join(project.root, '.cache/readings', `${digest}.json`);
	writeFileSync(cached, readFileSync(cached, 'utf8').replaceAll('two people were hurt', 'CACHED'));
	expect((await checkContent(project.root)).record.claims.get('gate#two-hurt')?.text).toContain('CACHED');
	writeFileSync(cached, '{"article":');
	expect((await checkContent(project.root)).record.claims.get('gate#two-hurt')?.text).not.toContain('CACHED');
});

test('an empty content folder is no problem', async () => {
	rmSync(locate(''), { recursive: true });
	expect((await checkContent(project.root)).problems).toEqual([]);
});

test('a file whose name can’t be an id is told one that can', async () => {
	project.write('speakers/Bea Bridge.yaml', '');
	const [problem] = (await checkContent(project.root)).problems;
	expect(problem?.fix).toBe('rename it to `bea-bridge.yaml`');
});

test('several readings at once write the cache without getting into each other’s way', async () => {
	const all = await Promise.all(Array.from({ length: 8 }, () => checkContent(project.root)));
	expect(all.map(({ problems }) => problems)).toEqual(all.map(() => []));
});
