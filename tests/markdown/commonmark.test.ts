/** The examples of the CommonMark specification, read as articles: which of their words readers don't get, and why. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tests as examples } from 'commonmark-spec';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toPlainHtml } from '../../src/domain/reading.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { file } from './mistakes.ts';
import { readPageBlocks, trimBlock } from './page-text.ts';

/** By reason: why, whether an error names it, and the words by the number of the example. */
type LostWords = Record<string, { why: string; refused: boolean; words: Record<string, string> }>;

const list = parse(readFileSync(join(import.meta.dirname, 'lost-words.yaml'), 'utf8')) as LostWords;

const readings = examples.map((example) => {
	const source = showTabs(example.markdown);
	const reading = readArticle(source, file);
	return {
		...example,
		source,
		html: showTabs(example.html),
		page: readPageBlocks(toPlainHtml(reading.html)),
		blocks: reading.blocks.map(({ text }) => trimBlock(text)).filter((text) => text !== ''),
		links: [...toPlainHtml(reading.html).matchAll(/href="([^"]*)"/g)].map(([, href]) => href).join(' '),
		refusals: reading.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
	};
});

test('each example shows the text that the specification shows, but for refused HTML and front matter', () => {
	const others = readings.filter(
		({ page, html, refusals }) =>
			!refusals.includes('markdown/raw-html') && JSON.stringify(page) !== JSON.stringify(readPageBlocks(html)),
	);
	expect(others.map(({ number }) => String(number))).toEqual(Object.keys(list['front-matter']?.words ?? {}));
});

test('where HTML is refused, it shows as typed beside all words that the specification shows', () => {
	const refused = readings.filter(({ refusals }) => refusals.includes('markdown/raw-html'));
	expect(refused.length).toBeGreaterThan(50);
	for (const { number, page, html } of refused) {
		expect(findLost(readPageBlocks(html).join('\n'), page.join('\n')), `example ${number}`).toEqual([]);
	}
});

test('blocks have the text of the page', () => {
	for (const { number, page, blocks } of readings) expect(blocks, `example ${number}`).toEqual(page);
});

test('each word that is typed and not shown is on the list, with its reason', () => {
	const lost = readings.map(({ number, source, page }) => [number, findLost(source, page.join('\n')).sort()] as const);
	const listed = readings.map(({ number }) => [number, listWords(number).sort()] as const);
	expect(lost.filter(([, words]) => words.length > 0)).toEqual(listed.filter(([, words]) => words.length > 0));
});

test('an error names each word that the list calls refused, and each address is that of a link or refused', () => {
	const silent = readings.flatMap(({ number, refusals, links }) =>
		Object.entries(list)
			.filter(([reason, { refused, words }]) => {
				const lost = words[number]?.split(' ') ?? [];
				const isLinked = reason === 'address' && lost.every((word) => readAddress(links).includes(word));
				return lost.length > 0 && (refused || reason === 'address') && refusals.length === 0 && !isLinked;
			})
			.map(([reason]) => `${number} ${reason}`),
	);
	expect(silent).toEqual([]);
});

/** The specification shows a tab as an arrow. */
function showTabs(text: string): string {
	return text.replaceAll('→', '\t');
}

function listWords(number: number): string[] {
	return Object.values(list).flatMap(({ words }) => words[number]?.split(' ') ?? []);
}

/** An address as typed: `%C3%B6` is ö. */
function readAddress(links: string): string {
	return decodeURIComponent(links.replace(/%(?![0-9A-F]{2})/g, '%25'));
}

/** Words of the source for which the page has no words left; emphasis inside a word joins what the source divides. */
function findLost(source: string, page: string): string[] {
	const left = readWords(page);
	const unmatched = readWords(source).filter((word) => {
		const index = left.indexOf(word);
		if (index !== -1) left.splice(index, 1);
		return index === -1;
	});
	return unmatched.filter((word) => {
		const index = left.findIndex((longer) => longer.includes(word));
		if (index !== -1) left.splice(index, 1, left[index]!.replace(word, ' '));
		return index === -1;
	});
}

function readWords(text: string): string[] {
	return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
