import { expect, test } from 'vitest';
import { lines } from '../../../src/domain/problems/kind.ts';
import { bridge, useChecks } from './small-files.ts';

const check = useChecks();
const copy = lines(
	'type: copy',
	'of: guard-log',
	'publisher: wire',
	'title: Log, copied',
	'language: en',
	'seen: full',
);

test.each([
	[
		'a speaker',
		{ 'speakers/baker.yaml': lines('name: Baker', 'kind: person') },
		['speakers/baker.yaml:1:1 speaker/unused'],
	],
	[
		'a source',
		{ 'sources/book.yaml': lines('type: report', 'publisher: wire', 'title: Book', 'language: en', 'seen: full') },
		['sources/book.yaml:1:1 source/unused'],
	],
	['a copy of a source in use', { 'sources/log-copy.yaml': copy }, []],
	[
		'an event',
		{ 'events/rain.yaml': lines('# Later.', 'title: Rain', 'when: 2021') },
		['events/rain.yaml:2:1 event/unused'],
	],
	[
		'a statement',
		{ 'statements/letter.yaml': lines('by: guard', 'sources: [{source: guard-log}]') },
		['statements/letter.yaml:1:1 statement/unused'],
	],
	['a topic', { 'topics/rain.md': lines('---', 'title: Rain', '---') }, ['topics/rain.md:2:1 topic/unused']],
	[
		'nothing, while a misspelt id may be its use',
		{ 'speakers/baker.yaml': lines('name: Baker', 'kind: person'), ...bridge(':claim[It is open]{#open by=bakr}.') },
		['articles/bridge.md:6:1 speaker/unknown'],
	],
])('%s', async (_name, files, expected) => {
	expect(await check(files)).toEqual(expected);
});
