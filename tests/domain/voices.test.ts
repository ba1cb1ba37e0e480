import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadRecord } from '../../src/content/load-record.ts';
import type { RecordInput } from '../../src/domain/build-record.ts';
import { type Analysis, analysisSchema } from '../../src/domain/claim.ts';
import type { Article, SiteRecord } from '../../src/domain/record.ts';
import { countVoices, listUnheard, nameVoice } from '../../src/domain/voices.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const root = path.join(import.meta.dirname, '../..');

/** The small record with these words of the document for these claims; all other claims have no place in it. */
function recordWith(words: Record<string, number>, about: Record<string, string[]> = {}): SiteRecord {
	const input: RecordInput = smallInput();
	const analysis: Record<string, Analysis> = {};
	for (const id of new Set([...Object.keys(words), ...Object.keys(about)])) {
		const count = words[id];
		analysis[id] = analysisSchema.parse({
			about: about[id] ?? [],
			...(count === undefined ? {} : { 'in-document': { at: ['s01'], words: count, form: 'indirect' } }),
		});
	}
	if (input.articles[0]) input.articles[0].analysis = analysis;
	return smallRecord(input);
}

function articleOf(record: SiteRecord): Article {
	const [article] = record.articles.values();
	if (!article) throw new Error('The record has no article.');
	return article;
}

function count(record: SiteRecord) {
	return countVoices(articleOf(record), record.speakers);
}

test('words, claims and statements are counted for those who are answerable, most words first', () => {
	const counted = count(recordWith({ 'gate-shut': 7, 'nobody-hurt': 2, 'two-hurt': 4, 'neighbour-saw': 3, crowd: 20 }));
	expect(counted?.voices.map((voice) => [nameVoice(voice), voice.words, voice.claims, voice.statements])).toEqual([
		['The Herald', 20, 1, 1],
		['Ada Mayor', 9, 2, 1],
		['Gate Guard', 4, 1, 1],
		['A neighbour', 3, 1, 1],
	]);
	expect([counted?.words, counted?.claims, counted?.statements]).toEqual([36, 5, 4]);
});

test('equal numbers of words stand in the order of names', () => {
	const counted = count(recordWith({ 'two-hurt': 5, 'gate-shut': 5, crowd: 5 }));
	expect(counted?.voices.map(nameVoice)).toEqual(['Ada Mayor', 'Gate Guard', 'The Herald']);
});

test('a claim whose place in the document is not known counts for nothing, one of no words counts as a claim', () => {
	const counted = count(recordWith({ 'nobody-hurt': 0, 'two-hurt': 4 }));
	expect(counted?.voices.map((voice) => [nameVoice(voice), voice.words, voice.claims])).toEqual([
		['Gate Guard', 4, 1],
		['Ada Mayor', 0, 1],
	]);
});

test('a voice knows for whom it spoke on that day, and its group', () => {
	const counted = count(recordWith({ 'gate-shut': 7, 'two-hurt': 4 }));
	expect(counted?.voices.map(({ speaksFor, group }) => [speaksFor.map(({ id }) => id), group?.name])).toEqual([
		[['hill-town'], 'Hill'],
		[[], 'Gate'],
	]);
});

test('without any place in a document there is nothing to count', () => {
	expect(count(recordWith({}))).toBeUndefined();
});

test('unheard are those whom claims are about and who have no voice here: not themselves, nor through members or spokespeople', () => {
	const about = {
		// The mayor speaks for Hill Town, and Vale Town wrote the joint letter.
		'gate-shut': ['hill-town', 'wire', 'gate-closed'],
		'two-hurt': ['vale-town', 'mayor', 'two-towns', 'wire'],
		crowd: ['herald', 'neighbour'],
	};
	const record = recordWith({}, about);
	expect(
		listUnheard(articleOf(record), record.speakers).map(({ speaker, claims }) => [
			speaker.id,
			claims.map(({ id }) => id),
		]),
	).toEqual([['wire', ['gate-shut', 'two-hurt']]]);
});

test('of the published article all words of all claims are given to somebody, and the numbers are those of its file', async () => {
	const record = await loadRecord(root);
	for (const article of record.articles.values()) {
		const counted = countVoices(article, record.speakers);
		if (!counted) continue;
		const file = parse(readFileSync(path.join(root, `content/articles/${article.slug}.claims.yaml`), 'utf8')) as Record<
			string,
			{ 'in-document'?: { words: number }; withdrawn?: unknown }
		>;
		const written = Object.values(file).flatMap((entry) => entry['in-document']?.words ?? []);
		const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);
		expect(counted.words).toBe(sum(written));
		expect(counted.claims).toBe(written.length);
		expect(sum(counted.voices.map(({ words }) => words))).toBe(counted.words);
		expect(sum(counted.voices.map(({ claims }) => claims))).toBe(counted.claims);
		expect(sum(counted.voices.map(({ statements }) => statements))).toBe(counted.statements);
	}
});
