import { expect, test } from 'vitest';
import { lines } from '../../../src/domain/problems/kind.ts';
import { bridge, useChecks } from './small-files.ts';

const check = useChecks();
const speech = (...when: string[]) => ({
	'statements/mayor-speech.yaml': lines(
		'by: mayor',
		...when,
		'sources:',
		'  - {source: mayor-transcript}',
		'  - {source: herald-report}',
	),
});

test.each([
	['said long after a source', speech('said: 2021-11-11'), ['4:14 source/before-statement']],
	['said a day after a source: it may be one moment', speech('said: 2021-11-10'), []],
	[
		'said after an event that began later',
		speech('said: 2020-11-09', 'after: crowd-comes'),
		['3:8 statement/out-of-order'],
	],
	[
		'said before an event that ended earlier',
		speech('said: 2021-11-09', 'before: crowd-comes'),
		['3:9 statement/out-of-order'],
	],
	['said before and after fitting events', speech('said: 2021-04', 'before: crowd-comes', 'after: crowd-comes'), []],
])('%s', async (_name, files, expected) => {
	const places = expected.map((place) => `statements/mayor-speech.yaml:${place}`);
	// The guard, who spoke before, answers nothing here.
	const analysis = { 'articles/gate.claims.yaml': lines('gate-shut:', '  kind: occurrence') };
	expect(await check({ ...files, ...analysis })).toEqual(places);
});

const open = 'The mayor said that :claim[the bridge is open :event[since]{#crowd-comes} noon]{#open in=mayor-speech}.';
const dated = (...keys: string[]) => ({
	'articles/bridge.md': lines('---', 'title: The bridge', ...keys, '---', '', open),
	'articles/bridge.claims.yaml': lines('open:', '  about: [hill-town, crowd-comes]'),
});

test.each([
	['published after all', dated('published: 2021-11-21'), []],
	['published before it was said', dated('published: 2021-11-08'), ['bridge.md:6:21 statement/after-article']],
	['published before, and updated after', dated('published: 2021-11-08', 'updated: 2021-11-10'), []],
	[
		'published before the event',
		dated('published: 2021-02-28'),
		[
			'bridge.claims.yaml:2:22 event/after-article',
			'bridge.md:6:21 statement/after-article',
			'bridge.md:6:47 event/after-article',
		],
	],
	[
		'updated before it was published',
		dated('published: 2021-11-21', 'updated: 2021-11-20'),
		['bridge.md:4:10 article/days-out-of-order'],
	],
	[
		'corrected before it was published',
		dated('published: 2021-11-21', 'corrections: [{on: 2021-11-20, text: A word.}]'),
		['bridge.md:4:20 article/days-out-of-order'],
	],
])('%s', async (_name, files, expected) => {
	expect(await check(files)).toEqual(expected.map((place) => `articles/${place}`));
});

test('a claim that nobody analysed is dated too', async () => {
	expect(await check(bridge(open.replace(':event[since]{#crowd-comes}', 'since')))).toEqual([]);
});
