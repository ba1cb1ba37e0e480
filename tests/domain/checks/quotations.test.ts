import { expect, test } from 'vitest';
import { lines } from '../../../src/domain/problems/kind.ts';
import { bridge, useChecks } from './small-files.ts';

const check = useChecks();
const guard = (text: string) => `The guard: :claim[${text}]{#open in=guard-report}.`;
const original = (text: string, lang = 'en') => [
	'open:',
	`  original: {text: "${text}", lang: ${lang}, source: herald-report}`,
];
const md = (code: string, place = '6:12') => [`articles/bridge.md:${place} ${code}`];

test.each([
	['no quotation, no origin needed', bridge(guard('it is open')), []],
	['an own text in English', bridge(guard('“it is open”').replace('guard-report', 'mayor-speech')), []],
	['nothing says where', bridge(guard('it is “open”')), md('quote/no-origin')],
	['the original has it', bridge(guard('it is “wide open”'), ...original('We say it is wide open.')), []],
	['the original has it with words left out', bridge(guard('“it … open”'), ...original('it is wide open')), []],
	[
		'the original has other words',
		bridge(guard('it is “ajar”'), ...original('it is open')),
		md('quote/not-in-original'),
	],
	[
		'one of two is not in the original',
		bridge(guard('“it” is “ajar”'), ...original('it is open')),
		md('quote/not-in-original'),
	],
	['translated by nobody', bridge(guard('it is “open”'), ...original('открыто', 'ru')), md('quote/no-origin')],
	['quoted in the language spoken', bridge(guard('it is “открыто”'), ...original('открыто', 'ru')), []],
	[
		'translated by somebody',
		bridge(guard('it is “open”'), ...original('открыто', 'ru'), '  translated: {from: ru, by: The Herald}'),
		[],
	],
	[
		'a quotation within a claim within a claim is the inner one’s',
		bridge(
			'The guard: :claim[it was “shut”, as :claim[the mayor “saw”]{#saw by=mayor}]{#open in=guard-report}.',
			...original('it was shut'),
			'saw:',
			'  original: {text: I saw it, lang: en, source: herald-report}',
		),
		[],
	],
	[
		'a quotation around a claim is the outer one’s',
		bridge(
			'The guard: :claim[“we heard that :claim[it is open]{#said by=mayor}”]{#open in=guard-report}.',
			...original('we heard that it is open'),
		),
		[],
	],
	['words of nobody', bridge('They call it “the old bridge”.'), md('quote/no-claim', '6:14')],
	['a title stands in italics', bridge('They read *The Old Bridge*.'), []],
	['code quotes nobody', bridge('They type `"open"`.'), []],
])('%s', async (_name, files, expected) => {
	expect(await check(files)).toEqual(expected);
});

test('an analysis takes over 25 words at most', async () => {
	const words = 'word '.repeat(26).trim();
	const files = bridge(guard('it is open'), ...original(words), `  evidence: [{source: guard-log, excerpt: ${words}}]`);
	expect(await check(files)).toEqual([
		'articles/bridge.claims.yaml:2:20 quote/too-long',
		'articles/bridge.claims.yaml:3:43 quote/too-long',
	]);
});

test('an analysis that can’t be read is one problem, not one for each quotation', async () => {
	expect(await check(bridge(guard('it is “open”'), 'open:', '  kindd: figure'))).toEqual([
		'articles/bridge.claims.yaml:2:3 field/unknown',
	]);
});

test.each([
	[
		'prose between claims',
		bridge('The regime\nadmits that :claim[it is wrong]{#open in=guard-report}.'),
		['articles/bridge.md:6:5 words/loaded', 'articles/bridge.md:7:1 words/loaded-cue'],
	],
	['a hedge within a claim', bridge(guard('the alleged gap')), md('words/loaded-cue', '6:23')],
	['a heading', bridge('## Lies\n\nOf the gate.'), md('words/loaded', '6:4')],
	['words in code', bridge('Type `false`.'), []],
	[
		'a note',
		bridge(guard('it is open'), 'open:', '  note: {kind: context, text: That is wrong., source: guard-log}'),
		['articles/bridge.claims.yaml:2:31 words/loaded'],
	],
	[
		'a quoted note',
		bridge(guard('it is open'), 'open:', '  note: {kind: context, text: The Herald has “wrong”., source: guard-log}'),
		[],
	],
	[
		'a point',
		{ 'points/anyone-hurt.yaml': lines('question: Did the regime hurt anyone?') },
		['points/anyone-hurt.yaml:1:11 words/loaded'],
	],
	[
		'an event',
		{
			'events/crowd-comes.yaml': lines(
				'title: A so-called crowd comes',
				'when: 2021-03/2021-05',
				'sources: [herald-report]',
			),
		},
		['events/crowd-comes.yaml:1:8 words/loaded-cue'],
	],
])('loaded words in %s', async (_name, files, expected) => {
	expect(await check(files)).toEqual(expected);
});
