import { plugins } from '@citation-js/core';
import { expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import { writeCitations } from '../../src/exports/citations.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

interface Entry {
	id: string;
	title: string;
	URL: string;
	author: { literal?: string; family?: string; given?: string }[];
	issued: { 'date-parts': number[][] };
}

const addresses = createAddresses('https://record.example/sub/');
const site = { name: 'On Record', language: 'en-GB' };
const input = smallInput();
for (const article of input.articles) article.data.title = 'Łukaszenka & Лукашэнка: 50% of {it}';
const [article] = smallRecord(input).articles.values();
if (!article) throw new Error('The fixture has an article.');
const write = (format: 'csl.json' | 'bib' | 'ris') => writeCitations(article, format, site, addresses);
const entries = JSON.parse(write('csl.json')) as Entry[];
const chain = (plugins as unknown as { input: { chain(text: string): Entry[] } }).input;

test('there is an entry for the article and for each claim that names no private person', () => {
	expect(entries.map(({ id }) => id)).toEqual([
		'gate',
		'gate.gate-shut',
		'gate.nobody-hurt',
		'gate.two-hurt',
		'gate.crowd',
		'gate.both-regret',
	]);
	expect(entries[2]).toMatchObject({
		title: expect.stringMatching(/, 9 November 2021: “Nobody was hurt”$/),
		author: [{ literal: 'On Record' }],
		issued: { 'date-parts': [[2026, 11, 20]] },
		URL: 'https://record.example/sub/articles/gate/nobody-hurt/',
	});
});

test.each(['bib', 'ris'] as const)('%s comes back from the library as it went in', (format) => {
	const read = chain.chain(write(format));
	const flat = (text: string) =>
		text
			.replace(/[‘’“”"'`]+/g, '"')
			.replace(/\s+/g, ' ')
			.replace(/\{/g, '(')
			.replace(/\}/g, ')');
	expect(read.map(({ title, URL, issued }) => ({ title: flat(title), URL, issued }))).toEqual(
		entries.map(({ title, URL, issued }) => ({ title: flat(title), URL, issued })),
	);
	for (const { author } of read) expect(JSON.stringify(author)).toMatch(/On Record/);
});

test('RIS keeps every field on its line', () => {
	const lines = write('ris').split('\n').filter(Boolean);
	expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
	expect(lines).toContain('UR  - https://record.example/sub/articles/gate/nobody-hurt/');
});
