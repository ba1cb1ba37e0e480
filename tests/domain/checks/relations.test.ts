import { expect, test } from 'vitest';
import { findCircles } from '../../../src/domain/checks/circles.ts';
import { article, lines } from '../../../src/domain/problems/kind.ts';
import { useChecks } from './small-files.ts';

const check = useChecks();
const prose = article(
	':claim[One]{#one in=mayor-speech}, :claim[two]{#two in=mayor-speech}, :claim[three]{#three in=mayor-speech}.',
);
const relate = (...analysis: string[]) => ({
	'articles/bridge.md': prose,
	'articles/bridge.claims.yaml': lines(...analysis),
});

test.each([
	['to itself', relate('one:', '  repeats: [two, one]'), ['2:18 relation/to-itself']],
	['to itself by its full name', relate('one:', '  answers: bridge#one'), ['2:12 relation/to-itself']],
	['both ways', relate('one:', '  answers: two', 'two:', '  answers: one'), ['4:12 relation/both-ways']],
	[
		'both ways by two relations',
		relate('one:', '  answers: two', 'two:', '  repeats: one'),
		['4:12 relation/both-ways'],
	],
	[
		'a circle of three',
		relate('one:', '  repeats: two', 'two:', '  corrects: three', 'three:', '  qualifies: one'),
		['6:14 relation/circle'],
	],
	['a chain', relate('one:', '  repeats: two', 'two:', '  repeats: three'), []],
	['two ways to one claim', relate('one:', '  repeats: [two, three]', 'two:', '  repeats: three'), []],
	['to another article', relate('one:', '  repeats: gate#gate-shut'), []],
	['to an article that is not there', relate('one:', '  repeats: gat#gate-shut'), ['2:12 claim/unknown']],
])('%s', async (_name, files, expected) => {
	expect(await check(files)).toEqual(expected.map((place) => `articles/bridge.claims.yaml:${place}`));
});

test('across articles, both ways', async () => {
	const files = relate('one:', '  repeats: gate#gate-shut');
	files['articles/bridge.claims.yaml'] += 'two:\n  kind: occurrence\n';
	const gate = lines('gate-shut:', '  answers: bridge#one');
	expect(await check({ ...files, 'articles/gate.claims.yaml': gate })).toHaveLength(1);
});

test('a claim answers nothing that was said days later', async () => {
	expect(
		await check({
			...relate('one:', '  answers: gate#two-hurt'),
			'statements/guard-report.yaml': lines(
				'by: guard',
				'said: 2021-11-12',
				'sources: [{source: herald-report, via: [herald, wire]}]',
			),
		}),
	).toEqual(['articles/bridge.claims.yaml:2:12 relation/too-early']);
});

const edges = (...pairs: string[]) => pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

test.each([
	[edges('ab', 'bc', 'cd'), []],
	[edges('aa'), ['aa']],
	[edges('ab', 'ba'), ['ab ba']],
	[edges('ab', 'bc', 'ca'), ['ab bc ca']],
	[edges('xa', 'ab', 'bc', 'cb'), ['bc cb']],
	[edges('ab', 'ac', 'bd', 'cd'), []],
	[edges('ab', 'ba', 'cd', 'dc'), ['ab ba', 'cd dc']],
])('circles of %j are %j', (all, expected) => {
	expect(findCircles(all).map((circle) => circle.map(({ from, to }) => from + to).join(' '))).toEqual(expected);
});

test('a chain of 100,000 links is followed', () => {
	const chain = Array.from({ length: 100_000 }, (_, i) => ({ from: `${i}`, to: `${i + 1}` }));
	expect(findCircles(chain)).toEqual([]);
	expect(findCircles([...chain, { from: '100000', to: '0' }])[0]).toHaveLength(100_001);
});

test.each([
	[
		'speaking for each other',
		{
			'speakers/guard.yaml': lines(
				'name: Gate Guard',
				'kind: organisation',
				'roles: [{title: A, speaks-for: hill-town}]',
			),
			'speakers/hill-town.yaml': lines('name: Hill Town', 'kind: state', 'roles: [{title: B, speaks-for: guard}]'),
		},
		['speakers/hill-town.yaml:3:32 speaker/circle'],
	],
	[
		'a member of itself',
		{ 'speakers/guard.yaml': lines('name: Gate Guard', 'kind: collective', 'members: [mayor, guard]') },
		['speakers/guard.yaml:3:18 speaker/circle'],
	],
	[
		'one name of two speakers, in other letters',
		{ 'speakers/guard.yaml': lines('name: Gate Guard', 'kind: organisation', 'aliases: [ADA MÁYOR]') },
		['speakers/guard.yaml:3:11 speaker/same-name', 'speakers/mayor.yaml:1:7 speaker/same-name'],
	],
	[
		'a shared name that only one lists as shared',
		{ 'speakers/guard.yaml': lines('name: Gate Guard', 'kind: organisation', 'shared-aliases: [Ada Mayor]') },
		['speakers/mayor.yaml:1:7 speaker/same-name'],
	],
])('%s', async (_name, files, expected) => {
	expect(await check(files)).toEqual(expected);
});
