import { expect, test } from 'vitest';
import { renderComparison } from '../../src/components/wording-comparison.ts';
import type { RecordInput } from '../../src/domain/build-record.ts';
import { lookIn, proseInput } from '../fixtures/small-prose.ts';

interface Wordings {
	original?: { text: string; lang: string };
	document?: string;
	/** Language of the analysed document, and who translated it into English. */
	from?: string;
	by?: string;
}

function compare({ original, document, from, by }: Wordings, id = 'gate-shut'): string | undefined {
	const input: RecordInput = proseInput();
	const analysis = input.articles[0]?.analysis[id];
	const report = input.sources.find((source) => source.id === 'herald-report');
	if (!analysis || !report) throw new Error('The fixture lacks what this test changes.');
	if (original) analysis.original = { ...original, source: 'mayor-transcript' };
	if (document !== undefined)
		analysis['in-document'] = { at: ['s01'], words: 3, form: 'indirect', hedges: [], wording: document };
	if (from) Object.assign(report.data, { language: from, ...(by && { translated: { into: 'en', by } }) });
	const { lookup, find } = lookIn(input);
	return renderComparison(find(id), lookup)?.text;
}

const legendOf = (text = '') =>
	/<p class="intro">(.*?)<\/p>/
		.exec(text)?.[1]
		?.replace(/<[^>]+>/g, '')
		.trim();
const quotesOf = (text = '') =>
	[...text.matchAll(/<blockquote lang="(.*?)"><p>(.*?)<\/p>/g)].map(([, ...parts]) => parts);

test('our wording alone is no comparison', () => {
	expect(compare({})).toBeUndefined();
});

test('document, outlet and ours stand in this order, each with its language and its differences', () => {
	const text = compare({
		original: { text: 'The gate was closed at noon', lang: 'en' },
		document: 'the old gate was shut',
		from: 'ru',
		by: 'machine',
	});
	expect(quotesOf(text)).toEqual([
		['en', 'The gate was <mark>closed at noon</mark>'],
		['en', 'the <mark class="only">old</mark> gate was <mark>shut</mark>'],
		['en', 'The gate was <mark>shut</mark> at noon'],
	]);
	expect(text).toContain('<b>The Herald</b> <span>in English, by machine from Russian, 12 Nov 2021</span>');
	expect(legendOf(text)).toBe(
		'A line: worded differently. A frame: only here. Some differences may come from the translation.',
	);
});

test('a language that is not ours is named and not compared', () => {
	const text = compare({ original: { text: 'Ворота были закрыты', lang: 'ru' }, document: 'the gate was closed' });
	expect(quotesOf(text)[0]).toEqual(['ru', 'Ворота были закрыты']);
	expect(legendOf(text)).toBe('A line: worded differently. Ada Mayor’s words are in Russian: not compared by word.');
});

test('where nearly nothing is shared the legend says so', () => {
	expect(legendOf(compare({ original: { text: 'No, never', lang: 'en' } }))).toBe(
		'Worded quite differently: nothing is marked.',
	);
	expect(
		legendOf(compare({ original: { text: 'No, never', lang: 'en' }, document: 'the gate was shut at night' })),
	).toBe('A line: worded differently. Ada Mayor’s wording is quite different and not marked.');
});

test('the same words need no legend', () => {
	expect(legendOf(compare({ document: 'the gate was shut, at noon' }))).toBe('The same words.');
});
