/** Every sentence of the analysed report is told by some claim, or stands on a list with its reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const articles = join(import.meta.dirname, '..', 'content', 'articles');
/** Lines of the report that carry text, `s01` to `s57`. */
const sentences = Array.from({ length: 57 }, (_, index) => `s${String(index + 1).padStart(2, '0')}`);

const told = new Set(
	readdirSync(articles)
		.filter((name) => name.endsWith('.claims.yaml'))
		.flatMap((name) => Object.values(parse(readFileSync(join(articles, name), 'utf8')) as Record<string, Analysis>))
		.flatMap((analysis) => analysis['in-document']?.at ?? []),
);
const untold = parse(readFileSync(join(import.meta.dirname, 'unclaimed-sentences.yaml'), 'utf8')) as Record<
	string,
	string
>;

test('every sentence of the report is named by a claim or has a reason not to be', () => {
	expect(sentences.filter((sentence) => !told.has(sentence) && !untold[sentence])).toEqual([]);
});

test('no sentence on the list of exceptions is named by a claim', () => {
	expect(Object.keys(untold).filter((sentence) => told.has(sentence) || !sentences.includes(sentence))).toEqual([]);
});

test('claims name only sentences that the report has', () => {
	expect([...told].filter((sentence) => !sentences.includes(sentence))).toEqual([]);
});

interface Analysis {
	'in-document'?: { at?: string[] };
}
