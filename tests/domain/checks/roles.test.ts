import { expect, test } from 'vitest';
import { lines } from '../../../src/domain/problems/kind.ts';
import { bridge, useChecks } from './small-files.ts';

const check = useChecks();
const guard = (...held: string[]) =>
	lines(
		'name: Gate Guard',
		'kind: organisation',
		...(held.length ? ['roles:'] : []),
		...held.map((when, i) => `  - {title: Role ${i}${when && `, held: ${when}`}}`),
	);
const report = (...when: string[]) => ({
	// Nothing here answers the mayor, who spoke in November.
	'articles/gate.claims.yaml': lines('gate-shut:', '  kind: occurrence'),
	'statements/guard-report.yaml': lines(
		'by: guard',
		...when,
		'sources: [{source: herald-report, via: [herald, wire]}]',
	),
});
const early = ['statements/guard-report.yaml:2:7 role/not-yet-held'];
const late = ['statements/guard-report.yaml:2:7 role/no-longer-held'];

test.each([
	['the role began later', ['2021-11-09/..'], ['said: 2021-11-08'], early],
	['the role began that day', ['2021-11-08/..'], ['said: 2021-11-08'], []],
	['the month of the statement may reach into the role', ['2021-11-09/..'], ['said: 2021-11'], []],
	['a date without a beginning ends before the role', ['2021-11-09/..'], ['said: /2021-11-08'], early],
	['the role ended before', ['2019/2020'], ['said: 2021-11-08'], late],
	['the role’s end is unknown', ['2019/'], ['said: 2021-11-08'], []],
	['the role’s beginning is unknown', ['/2020'], ['said: 2021-11-08'], late],
	['one of two roles is undated', ['2022/..', ''], ['said: 2021-11-08'], []],
	['one of two roles fits', ['2022/..', '2021'], ['said: 2021-11-08'], []],
	['between two roles', ['2019/2020', '2022/..'], ['said: 2021-11-08'], early],
	['no roles at all', [], ['said: 2021-11-08'], []],
	[
		'undated, after an event that began after the role ended',
		['2019/2020'],
		['after: crowd-comes'],
		[late[0]?.replace('7', '8')],
	],
	[
		'undated, before an event that ended before the role began',
		['2022/..'],
		['before: crowd-comes'],
		[early[0]?.replace('7', '9')],
	],
	['undated', ['2022/..'], [], []],
])('%s', async (_name, held, when, expected) => {
	expect(await check({ 'speakers/guard.yaml': guard(...held), ...report(...when) })).toEqual(expected);
});

test('a claim marked with `by` is judged by its own date', async () => {
	const files = bridge(
		'The guard said that :claim[it is open]{#open by=guard}.',
		'open:',
		'  said: 2021-11-01',
		'  sources: [{source: herald-report}]',
	);
	expect(await check({ ...files, 'speakers/guard.yaml': guard('2021-11-05/..') })).toEqual([
		'articles/bridge.claims.yaml:2:9 role/not-yet-held',
	]);
});
