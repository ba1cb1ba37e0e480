import { expect, test } from 'vitest';
import { lines } from '../../../src/domain/problems/kind.ts';
import { bridge, useChecks } from './small-files.ts';

const check = useChecks();
const accuse = 'The guard said that :claim[a neighbour shut it]{#shut in=guard-report}.';
const twoSources = {
	'statements/guard-report.yaml': lines(
		'by: guard',
		'said: 2021-11-08',
		'sources:',
		'  - {source: herald-report, via: [herald, wire]}',
		'  - {source: guard-log}',
	),
};
const about = (who: string, ...more: string[]) =>
	bridge(accuse, 'shut:', '  kind: accusation', `  about: [${who}]`, ...more);

test.each([
	['a private person, one source', about('hill-town, neighbour'), ['3:22 accusation/not-approved']],
	['a private person, approved', about('neighbour', '  approved-by: {name: Eve Editor, on: 2026-11-20}'), []],
	['a private person, two sources', { ...about('neighbour'), ...twoSources }, []],
	['a public person', about('mayor'), []],
	['no accusation', { ...bridge(accuse, 'shut:', '  kind: occurrence', '  about: [neighbour]') }, []],
])('%s', async (_name, files, expected) => {
	expect(await check(files)).toEqual(expected.map((place) => `articles/bridge.claims.yaml:${place}`));
});

const count = (figure: string, ...more: string[]) =>
	bridge(
		'The guard counted :claim[900]{#now in=guard-report}, :claim[three times as many]{#ratio in=guard-report}.',
		'now:',
		'  figure: {value: 900, unit: people, period: 2021}',
		'ratio:',
		`  figure: ${figure}`,
		...more,
	);
const note = '  note: {kind: arithmetic, text: The log has families., source: guard-log}';
const base = (value: number, unit = 'people', period = '2020') =>
	`{value: ${value}, unit: ${unit}, period: ${period}, source: guard-log}`;

test.each([
	['like with like', count(`{value: 3, unit: times, period: 2021, of: now, base: ${base(300)}}`), []],
	['no base', count('{value: 3, unit: times, period: 2021}'), []],
	[
		'other units',
		count(`{value: 3, unit: times, period: 2021, of: now, base: ${base(300, 'families')}}`),
		['4:58 figure/unequal'],
	],
	[
		'other units, with a note',
		count(`{value: 3, unit: times, period: 2021, of: now, base: ${base(300, 'families')}}`, note),
		[],
	],
	[
		'other periods',
		count(`{value: 3, unit: times, period: 2021, of: now, base: [${base(300)}, ${base(30, 'people', '2020-01')}]}`),
		['4:64 figure/unequal'],
	],
	[
		'a base of nothing',
		count(`{value: 3, unit: times, period: 2021, of: now, base: ${base(0)}}`),
		['4:58 figure/divided-by-zero'],
	],
	['itself', count('{value: 3, unit: times, period: 2021, of: ratio, base: now}'), ['4:53 relation/to-itself']],
	['an unknown claim', count('{value: 3, unit: times, period: 2021, of: noww, base: now}'), ['4:53 claim/unknown']],
	['no unit', count('{value: 3, period: 2021}'), ['4:3 field/missing']],
	['no period', count('{value: 3, unit: times}'), ['4:3 field/missing']],
	['a period that is no date', count('{value: 3, unit: times, period: long ago}'), ['4:43 field/invalid']],
])('a figure: %s', async (_name, files, expected) => {
	expect(await check(files)).toEqual(expected.map((place) => `articles/bridge.claims.yaml:${place}`));
});

const said = 'The guard said that :claim[it is open]{#open in=guard-report}.';

test.each([
	['a forecast without a horizon', ['  forecast: {condition: rain}'], ['2:3 field/missing']],
	[
		'an outcome without a forecast',
		['  outcome: {what: It opened., on: 2021-12, source: guard-log}'],
		['2:3 forecast/outcome-of-nothing'],
	],
	[
		'an outcome before the forecast',
		['  forecast: {horizon: soon}', '  outcome: {what: It opened., on: 2021-10, source: guard-log}'],
		['3:35 forecast/outcome-of-nothing'],
	],
	[
		'an outcome of an unknown source',
		['  forecast: {horizon: soon}', '  outcome: {what: It opened., on: 2021-12, source: guard-lo}'],
		['3:52 source/unknown'],
	],
	['a reply of an unknown speaker', ['  reply: {by: mayr, on: 2021-12-01, text: No.}'], ['2:15 speaker/unknown']],
	['a reply', ['  reply: {by: mayor, on: 2021-12-01, text: No., source: guard-log}'], []],
	['evidence without an excerpt', ['  evidence: [{source: guard-log}]'], ['2:14 field/missing']],
	['a basis that nobody knows', ['  basis: saw it'], ['2:10 field/invalid']],
	['a date that the statement has', ['  said: 2021-11-08'], ['2:9 claim/field-of-statement']],
	['a finding of a body', ['  kind: finding'], []],
])('%s', async (_name, analysis, expected) => {
	expect(await check(bridge(said, ...(analysis.length ? ['open:', ...analysis] : [])))).toEqual(
		expected.map((place) => `articles/bridge.claims.yaml:${place}`),
	);
});
