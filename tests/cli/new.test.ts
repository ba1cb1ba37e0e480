import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runNew } from '../../src/cli/new.ts';
import { checkContent } from '../../src/content/check-content.ts';
import { newKinds } from '../../src/content/new-file.ts';
import { hasErrors } from '../../src/domain/problem.ts';
import { useSmallProject } from '../content/small-project.ts';

const project = useSmallProject();

/** Runs the command; `typed` are the answers of a person, in order. */
async function make(args: string[], typed?: string[]) {
	const printed: string[] = [];
	const asked: string[] = [];
	const answers = typed?.values();
	const ask = async (question: string) => {
		asked.push(question);
		const { value, done } = answers?.next() ?? { done: true };
		if (done) throw new Error(`Nobody answers: ${question}`);
		return value as string;
	};
	const status = await runNew(args, { root: project.root, log: (text) => printed.push(text), ask: typed && ask });
	return { status, asked, text: printed.join('\n') };
}

const read = (file: string) => readFileSync(project.locate(file), 'utf8');

test.each([
	[
		'articles/the-bridge.md',
		['article', 'the-bridge', '--title=The bridge: shut', '--published=2026-11-20', '--topics=towns'],
		'---\ntitle: "The bridge: shut"\npublished: 2026-11-20\ntopics: towns\ndraft: true\n---\n',
	],
	[
		'speakers/ada-bridge.yaml',
		['speaker', 'ada-bridge', '--name=Ada Bridge', '--kind=person', '--role=Keeper', '--held=2020/..'],
		'name: Ada Bridge\nkind: person\nroles:\n  - title: Keeper\n    held: 2020/..\n',
	],
	[
		'statements/joint.yaml',
		['statement', 'joint', '--by', 'mayor, guard', '--said', '12 November 2021', '--source=guard-log', '--via=wire'],
		'by: [mayor, guard]\nsaid: 2021-11-12\nsources:\n  - source: guard-log\n    via: wire\n',
	],
	[
		'sources/log-copy.yaml',
		'source log-copy --title=Log --type=copy --of=guard-log --language=en --seen=copy --publisher=wire'.split(' '),
		'type: copy\nof: guard-log\npublisher: wire\ntitle: Log\nlanguage: en\nseen: copy\n',
	],
	[
		'events/fair.yaml',
		['event', 'fair', '--title=A fair', '--when=May 2021', '--sources=guard-log'],
		'title: A fair\nwhen: 2021-05\nsources: guard-log\n',
	],
	[
		'points/fair-held.yaml',
		['point', 'fair-held', '--question=Was there a fair?', '--parties=mayor guard'],
		'question: Was there a fair?\nparties: [mayor, guard]\n',
	],
	[
		'topics/fairs.md',
		['topic', 'fairs', '--title=Fairs', '--points=anyone-hurt'],
		'---\ntitle: Fairs\npoints: anyone-hurt\n---\n',
	],
])('writes %s from options, and the checker takes it', async (file, args, expected) => {
	const { status, text } = await make(args);
	expect(text.split('\n')[0]).toBe(`Wrote content/${file}.`);
	expect(status).toBe(0);
	expect(read(file)).toBe(expected);
	expect(hasErrors((await checkContent(project.root)).problems)).toBe(false);
});

test('every kind can be made', () => {
	expect(
		Object.values(newKinds)
			.map(({ folder }) => folder)
			.sort(),
	).toEqual(['articles', 'events', 'points', 'sources', 'speakers', 'statements', 'topics'].sort());
});

test('asks for the rest, says what is amiss with an answer and asks again', async () => {
	const typed = [
		'',
		'Łukasz O’Neill',
		'human',
		'person',
		'',
		'Keeper',
		'last spring',
		'2020/..',
		'hill-twn',
		'hill-town',
		'',
	];
	const { status, asked, text } = await make(['speaker'], typed);
	expect(status).toBe(0);
	expect(asked.map((question) => question.split(':')[0])).toEqual([
		'name',
		'name',
		'kind',
		'kind',
		'short',
		'role',
		'held',
		'held',
		'speaks-for',
		'speaks-for',
		'id',
	]);
	expect(asked.at(-1)).toContain('[lukasz-oneill]');
	expect(text).toContain('fix: write `hill-town`');
	expect(read('speakers/lukasz-oneill.yaml')).toBe(
		'name: Łukasz O’Neill\nkind: person\nroles:\n  - title: Keeper\n    held: 2020/..\n    speaks-for: hill-town\n',
	);
});

test('asks in the sentences that stand with the fields', async () => {
	const { asked } = await make(['point', 'fair'], ['Was there a fair?', '']);
	expect(asked).toEqual([
		'question: The question, ending in a question mark.',
		'parties: Speakers whose answer a reader would look for. [leave out]',
	]);
});

test('who gives options is asked only for what can’t be left out', async () => {
	const { status, asked } = await make(['event', 'fair', '--title=A fair'], ['2021-05']);
	expect(asked.map((question) => question.split(':')[0])).toEqual(['when']);
	expect(status).toBe(0);
});

test('asks what kind it is to be', async () => {
	const { status } = await make([], ['point', 'Was there a fair?', '', '']);
	expect([status, read('points/was-there-a-fair.yaml')]).toEqual([0, 'question: Was there a fair?\n']);
});

const ada = ['--name=Ada', '--kind=person'];
test.each([
	['no kind', [], 2, 'What is it to be?'],
	['a kind that is none', ['speakr'], 2, 'write `speaker`.'],
	['an option that is none', ['speaker', 'ada', '--nam=Ada'], 2, 'Unexpected option `--nam`: write `--name`.'],
	['no id', ['speaker', ...ada], 1, 'Missing id: npm run new -- speaker <id> …'],
	['a missing answer', ['speaker', 'ada', '--name=Ada'], 1, 'Missing --kind.'],
	['an article without its day', ['article', 'fair', '--title=A fair'], 1, 'Missing --published.'],
	['a day that is none', ['article', 'fair', '--title=A', '--published=2026-02-30'], 1, 'Unexpected day `2026-02-30`'],
	['an id with capitals', ['speaker', 'Ada Bridge', ...ada], 1, 'Write `ada-bridge`.'],
	['an id that leads out of the folder', ['speaker', '../ada', ...ada], 1, 'Write `ada`.'],
	['an id in another script', ['speaker', 'Ада', ...ada], 1, 'Write `ada`.'],
	['an id that is too long', ['speaker', 'a'.repeat(81), ...ada], 1, 'at most 80 are allowed'],
	['an id of ours', ['speaker', 'index', ...ada], 1, 'the site itself uses this name'],
	['an id that is taken', ['speaker', 'mayor', ...ada], 1, 'content/speakers/mayor.yaml is there already'],
	[
		'a name that another speaker has',
		['speaker', 'ada', '--name=Ada Mayor', '--kind=person'],
		1,
		'which `mayor` has too',
	],
	['a reference to nothing', ['statement', 'fair', '--by=mayr'], 1, 'fix: write `mayor` (nearest of 6)'],
	[
		'a copy of nothing',
		'source a --title=A --type=copy --language=en --seen=copy --publisher=wire'.split(' '),
		1,
		'Missing --of.',
	],
])('%s is refused with its cure, and nothing is written', async (_name, args, status, expected) => {
	const before = read('speakers/mayor.yaml');
	const result = await make(args);
	expect(result.text).toContain(expected);
	expect(result.status).toBe(status);
	expect(result.text).not.toContain('Wrote');
	expect(read('speakers/mayor.yaml')).toBe(before);
	expect((await checkContent(project.root)).texts.size).toBe(16);
});
