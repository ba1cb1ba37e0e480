/** Every number that the pages count is the one that the CSV files give. */
import { expect, test } from 'vitest';
import { listHtmlFiles, readHtml } from '../browser/site.ts';
import { countFromData } from './counts-from-data.ts';
import { readDataText } from './data-of-site.ts';
import { type Node, parsePage } from './html-tree.ts';

const units =
	'claims?|statements?|speakers?|articles?|points?|events?|outlets|documents?|publishers?|sources?|minutes?|words?|omissions?|others';
const counted = new RegExp(`(?<![\\d,.])\\d[\\d,]* (?:${units})\\b`, 'g');
const squash = (text: string) => text.replace(/\s+/g, '');
/** Numbers that are rules and no counts: most words of a quotation, outlets of which two are several. */
const rules: Record<string, string[]> = { 'about/': ['25 words', '2 outlets'] };

const pages = () => countFromData();
const readPage = (path: string) => spell(parsePage(readHtml(path.endsWith('.html') ? path : `${path}index.html`)));

test('what the CSV files give stands on the pages', () => {
	const missing: string[] = [];
	for (const [path, sentences] of pages()) {
		const text = squash(readPage(path));
		// Not every claim and statement stands on a page of choices: those are judged below.
		const required = path === '' ? sentences.slice(0, 1) : sentences.filter((sentence) => !isOptional(path, sentence));
		for (const sentence of required) if (!text.includes(squash(sentence))) missing.push(`${path}: ${sentence}`);
	}
	expect(missing).toEqual([]);
});

test('what the pages count is what the CSV files give', () => {
	const wrong: string[] = [];
	const expected = pages();
	let seen = 0;
	for (const file of listHtmlFiles()) {
		if (file.startsWith('data/')) continue;
		const path = file.replace(/index\.html$/, '');
		const sentences = expected.get(path) ?? [];
		const known = new Set([...sentences.flatMap((sentence) => sentence.match(counted) ?? []), ...(rules[path] ?? [])]);
		for (const phrase of readPage(path).match(counted) ?? []) {
			seen++;
			const isLabel = /outlets$/.test(phrase) && anyLabels(expected).has(phrase);
			if (!known.has(phrase) && !isLabel && !isSaid(phrase)) wrong.push(`${path}: ${phrase}`);
		}
	}
	expect(wrong).toEqual([]);
	expect(seen).toBeGreaterThan(500);
});

/** A speaker's page shows the newest of many statements in full, a list the newest of many documents, and a note stands once. */
function isOptional(path: string, sentence: string): boolean {
	return (
		/^Reported by \d+ outlets$/.test(sentence) ||
		(path.startsWith('speakers/') && / claims? in these articles$/.test(sentence))
	);
}

/** Numbers that speakers give, and that stand in the words of claims, notes and titles. */
function isSaid(phrase: string): boolean {
	return ['claims', 'sources', 'events', 'articles'].some((name) => readDataText(`${name}.csv`).includes(phrase));
}

let labels: Set<string> | undefined;
function anyLabels(expected: ReadonlyMap<string, string[]>): Set<string> {
	labels ??= new Set([...expected.values()].flat().flatMap((sentence) => sentence.match(/\d+ outlets$/) ?? []));
	return labels;
}

/** The page's words, with a space between any two elements; without scripts and what others wrote. */
function spell(node: Node): string {
	if (node.nodeName === '#text' && 'value' in node) return node.value;
	if (!('childNodes' in node) || ['script', 'head', 'q', 'blockquote', 'cite'].includes(node.nodeName)) return '';
	return node.childNodes.map(spell).join(' ');
}
