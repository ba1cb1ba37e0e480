import { expect, test } from 'vitest';
import { lines } from '../../../src/domain/problems/kind.ts';
import { bridge, useChecks } from './small-files.ts';

const check = useChecks();
const prose = 'The guard said that :claim[“the old bridge” is open]{#open in=guard-report}.';
const original = '  original: {text: The old bridge is wide open., lang: en, source: herald-report}';
const answer = (...more: string[]) =>
	bridge(prose, 'open:', original, '  point: anyone-hurt', '  stance: denies', ...more);

test.each([
	['no words', answer(), ['4:11 point/no-because']],
	['words of the claim', answer('  because: old bridge is'), []],
	['words of the claim without its marks', answer('  because: the old bridge … open'), []],
	['words of the original', answer('  because: wide open'), []],
	[
		'words of the document',
		answer('  because: bridge shut', '  in-document: {at: [s01], words: 2, form: indirect, wording: The bridge shut}'),
		['6:3 article/no-document'],
	],
	['words of nobody', answer('  because: bridge is shut'), ['5:12 point/because-not-found']],
])('%s', async (_name, files, expected) => {
	expect(await check(files)).toEqual(expected.map((place) => `articles/bridge.claims.yaml:${place}`));
});

test('a search stands beside no statement of the one searched for', async () => {
	const point = lines(
		'question: Was anyone hurt?',
		'searched:',
		'  - {speaker: guard, where: The log, on: 2026-11-19}',
		'  - {speaker: wire, where: The wire, on: 2026-11-19}',
	);
	expect(await check({ 'points/anyone-hurt.yaml': point })).toEqual([
		'points/anyone-hurt.yaml:3:15 point/search-answered',
	]);
});
