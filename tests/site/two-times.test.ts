/** Two answers at two times, in a small town whose editor confirmed one pair and turned another down: where readers meet them. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBuild } from '../browser/build.ts';
import { parsePage, readText } from './html-tree.ts';
import { createProject } from './project.ts';

let root: string;

const files: Record<string, string> = {
	'articles/december.md': `---
title: December
published: 2026-11-21
topics: [towns]
---

In December the mayor wrote that :claim[one guard was hurt after all, and came home in the evening]{#guard-hurt in=mayor-letter}. The guard
reported that :claim[nobody was hurt on the day before]{#nobody-that-day in=guard-letter}.
`,
	'articles/december.claims.yaml': `guard-hurt: {point: anyone-hurt, stance: asserts, because: was hurt}
nobody-that-day: {point: anyone-hurt, stance: denies, because: nobody was hurt}
`,
	'statements/mayor-letter.yaml': 'by: mayor\nsaid: 2021-12-09\nsources: [{source: guard-log}]\n',
	'statements/guard-letter.yaml': 'by: guard\nsaid: 2021-12-08\nsources: [{source: guard-log}]\n',
	'points/anyone-hurt.yaml': `question: Was anyone hurt?
parties: [guard, mayor]
said-at-two-times:
  - earlier: {claim: gate#nobody-hurt, words: Nobody was hurt}
    later: {claim: december#guard-hurt, words: "one guard was hurt after all, and came home in the evening"}
  - earlier: {claim: gate#two-hurt, words: "two people were hurt, as a neighbour saw"}
    later: {claim: december#nobody-that-day, words: nobody was hurt on the day before}
    not-shown: The guard speaks of two days.
`,
};

beforeAll(async () => {
	root = createProject(join(import.meta.dirname, '../fixtures/small-project'));
	for (const [file, text] of Object.entries(files)) writeFileSync(join(root, 'content', file), text);
	const { code, output } = await runBuild(root, { environment: { CARDS: 'none' } });
	if (code !== 0) throw new Error(output);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const squash = (text: string) => text.replace(/\s+/g, ' ').trim();
const read = (page: string) =>
	squash(readText(parsePage(readFileSync(join(root, 'dist', page, 'index.html'), 'utf8'))));
const heading = 'Said at two times';
const both = /Nobody was hurt.*One guard was hurt after all, and came home in the evening/;
const days = /9 Nov 2021.*9 Dec 2021/;

test.each([
	['the point', 'points/anyone-hurt'],
	['the earlier claim', 'articles/gate/nobody-hurt'],
	['the later claim', 'articles/december/guard-hurt'],
	['the speaker', 'speakers/mayor'],
])('the page of %s has both wordings in full, with their days and years', (_, page) => {
	const text = read(page);
	const from = text.lastIndexOf(heading);
	expect(from).toBeGreaterThan(0);
	expect(text.slice(from)).toMatch(both);
	expect(text.slice(from)).toMatch(days);
});

test('the list of points names whoever gave two answers', () => {
	expect(read('points')).toContain(`${heading} Ada Mayor`);
});

test.each([
	['the point of the pair that was turned down', 'points/anyone-hurt', 'The guard speaks of two days'],
	['its claims', 'articles/gate/two-hurt', heading],
	['its later claim', 'articles/december/nobody-that-day', heading],
	['its speaker', 'speakers/guard', heading],
	['an article', 'articles/december', heading],
])('%s has nothing of it', (_, page, words) => {
	expect(read(page)).not.toContain(words);
});

test('the data names the confirmed pair alone', () => {
	const points = JSON.parse(readFileSync(join(root, 'dist/data/points.json'), 'utf8')) as Record<string, unknown>[];
	expect(points.map((point) => point['said-at-two-times'])).toEqual([
		[{ earlier: 'gate#nobody-hurt', later: 'december#guard-hurt' }],
	]);
	expect(readdirSync(join(root, 'dist/points'))).toContain('anyone-hurt.csv');
});
