import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { lines } from '../../../src/domain/problems/kind.ts';
import { useSmallProject } from '../../content/small-project.ts';
import { bridge, useChecks } from './small-files.ts';

const check = useChecks();
const project = useSmallProject();

interface Later {
	/** Whose claim it is. Default: the mayor’s, who said on 9 November that nobody was hurt. */
	by?: string;
	said?: string;
	stance?: string;
}

/** A later claim that somebody was hurt, and the file of the point. */
function later(
	{ by = 'mayor', said = '2021-12-09', stance = 'asserts' }: Later,
	...pairs: string[]
): Record<string, string> {
	return {
		...bridge(
			'In December it was said that :claim[one guard was hurt]{#guard-hurt in=december}.',
			'guard-hurt:',
			'  point: anyone-hurt',
			`  stance: ${stance}`,
			'  because: was hurt',
		),
		'statements/december.yaml': lines(
			`by: ${by}`,
			...(said ? [`said: ${said}`] : []),
			'sources: [{source: guard-log}]',
		),
		'speakers/clerk.yaml': lines(
			'name: Cleo Clerk',
			'kind: person',
			'roles: [{title: Clerk of Hill Town, speaks-for: hill-town}]',
		),
		'points/anyone-hurt.yaml': lines('question: Was anyone hurt?', 'parties: [guard, clerk, mayor]', ...pairs),
	};
}
const proposed = ['articles/bridge.md:6:30 point/two-times-proposed'];

test.each<[string, Later, string[]]>([
	['the same speaker, the opposite, a month later', {}, proposed],
	['another speaker of the same body', { by: 'clerk' }, proposed],
	['the body itself', { by: 'hill-town' }, proposed],
	['somebody else', { by: 'wire' }, []],
	['the same answer', { stance: 'denies' }, []],
	['an answer that is neither yes nor no', { stance: 'conditional' }, []],
	['the same day', { said: '2021-11-09' }, []],
	['the next day, which may be the same moment', { said: '2021-11-10' }, []],
	['a month that holds that day', { said: '2021-11' }, []],
	['no date', { said: '' }, []],
])('%s', async (_, claim, expected) => {
	expect(await check(later(claim))).toEqual(expected);
});

test('the proposal is no error, names both claims with their places, and says how to confirm it and how to turn it down', async () => {
	for (const [file, text] of Object.entries(later({}))) project.write(file, text);
	const [problem] = (await checkContent(project.root)).problems;
	expect(problem?.severity).toBe('warning');
	expect(problem?.message).toBe(
		'Opposite answers at two times: `gate#nobody-hurt` (content/articles/gate.md:14:1; Ada Mayor, 9 November 2021; denies), and `bridge#guard-hurt` (content/articles/bridge.md:6:30; Ada Mayor, 9 December 2021; asserts).',
	);
	expect(problem?.fix).toContain('content/points/anyone-hurt.yaml');
	expect(problem?.fix).toContain('not-shown');
});

test('only a change of answer is proposed: who stays with it is not named again', async () => {
	const files = later({});
	const again = {
		...files,
		'articles/bridge.md': files['articles/bridge.md']?.replace(
			'hurt]{#guard-hurt in=december}',
			'hurt]{#guard-hurt in=december}, and :claim[badly was hurt]{#badly in=january}',
		) as string,
		'articles/bridge.claims.yaml': `${files['articles/bridge.claims.yaml']}badly:\n  point: anyone-hurt\n  stance: asserts\n  because: was hurt\n`,
		'statements/january.yaml': lines('by: mayor', 'said: 2022-01-09', 'sources: [{source: guard-log}]'),
	};
	expect(await check(again)).toEqual(proposed);
});

const pair = (earlier: string, words: string, laterWords = 'one guard was hurt', ...more: string[]) => [
	'said-at-two-times:',
	`  - earlier: {claim: ${earlier}, words: "${words}"}`,
	`    later: {claim: bridge#guard-hurt, words: ${laterWords}}`,
	...more,
];
const at = (line: number, column: number, code: string) => [`points/anyone-hurt.yaml:${line}:${column} point/${code}`];

test.each<[string, Later, string[], string[]]>([
	['a confirmed pair', {}, pair('gate#nobody-hurt', 'Nobody was hurt'), []],
	[
		'a pair of different answers, if not opposite',
		{ stance: 'questions' },
		pair('gate#nobody-hurt', 'Nobody was hurt'),
		[],
	],
	[
		'one that was turned down',
		{},
		pair('gate#nobody-hurt', '“Nobody was hurt”', 'one guard was hurt', '    not-shown: Two days.'),
		[],
	],
	['words cut short', {}, pair('gate#nobody-hurt', 'Nobody'), at(4, 47, 'two-times-words')],
	['words left out', {}, pair('gate#nobody-hurt', '…'), at(4, 47, 'two-times-words')],
	[
		'the later words cut short',
		{},
		pair('gate#nobody-hurt', 'Nobody was hurt', 'one guard'),
		at(5, 46, 'two-times-words'),
	],
	[
		'nobody who answers for both',
		{ by: 'wire' },
		pair('gate#nobody-hurt', 'Nobody was hurt'),
		at(5, 20, 'two-times-no-pair'),
	],
	[
		'the same answer',
		{ stance: 'denies' },
		pair('gate#nobody-hurt', 'Nobody was hurt'),
		at(5, 20, 'two-times-no-pair'),
	],
	['the same day', { said: '2021-11-09' }, pair('gate#nobody-hurt', 'Nobody was hurt'), at(5, 20, 'two-times-no-pair')],
	['a claim on no point', {}, pair('gate#gate-shut', 'the gate was shut at noon'), at(5, 20, 'two-times-no-pair')],
])('%s', async (_, claim, pairs, expected) => {
	expect(await check(later(claim, ...pairs))).toEqual(expected);
});

test('a claim that is not there, and a claim without its article, are named', async () => {
	expect(await check(later({}, ...pair('gate#nobody-hut', 'Nobody was hurt')))).toContain(
		'points/anyone-hurt.yaml:4:22 claim/unknown',
	);
	expect(await check(later({}, ...pair('nobody-hurt', 'Nobody was hurt')))).toContain(
		'points/anyone-hurt.yaml:4:22 field/invalid',
	);
});
