/** Nothing that was typed is lost: what readers get of arbitrary prose is what was put in. */
import fc from 'fast-check';
import type { Nodes, Root, Text } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { type Segment, toPlainHtml } from '../../src/domain/reading.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { readInline } from '../../src/markdown/read-inline.ts';
import { anyProse } from './any-prose.ts';
import { anySigns, anySignsAndMarks } from './any-signs.ts';
import { markedArticle } from './marked-articles.ts';
import { file } from './mistakes.ts';
import { readPageBlocks, trimBlock } from './page-text.ts';

// The same runs each time; `SEED=… RUNS=…` tries others. A failure prints its seed, and the smallest prose that fails.
const seed = Number(process.env['SEED'] ?? 20_261_123);
const runs = Number(process.env['RUNS'] ?? 250);
// The limit ends the search for the smallest prose, which may take minutes.
const settings = { seed, numRuns: runs, interruptAfterTimeLimit: 20_000 };
const timeout = 60_000;

type Reading = ReturnType<typeof readArticle>;

/** Errors, except those about quotation marks, which refuse nothing. */
function findRefusals({ problems }: Pick<Reading, 'problems'>): Reading['problems'] {
	return problems.filter(({ code, severity }) => severity === 'error' && !code.startsWith('quote/'));
}

function readBlocks({ blocks }: Reading): string[] {
	return blocks.map(({ text }) => trimBlock(text)).filter((text) => text !== '');
}

function readPage({ html }: Reading): string[] {
	return readPageBlocks(toPlainHtml(html));
}

test('page and blocks have the text that was put in, inside marks too', { timeout }, () => {
	fc.assert(
		fc.property(anyProse, ({ source, blocks, claims, events }) => {
			const reading = readArticle(source, file);
			expect(findRefusals(reading)).toEqual([]);
			expect(readBlocks(reading)).toEqual(blocks);
			expect(readPage(reading)).toEqual(blocks);
			expect(new Map(reading.claims.map(({ id, text }) => [id, text]))).toEqual(
				new Map(claims.map((text, index) => [`c${index}`, text])),
			);
			expect(new Map(reading.events.map(({ id, text }) => [id, text]))).toEqual(
				new Map(events.map((text, index) => [`e${index}`, text])),
			);
		}),
		settings,
	);
});

test('marks at arbitrary places of an article hold the words that they were put around', { timeout }, () => {
	fc.assert(
		fc.property(markedArticle, ({ source, blocks, claims, events }) => {
			const reading = readArticle(source, file);
			expect(findRefusals(reading)).toEqual([]);
			expect(reading.blocks.map(({ text }) => text)).toEqual(blocks);
			expect(readPage(reading)).toEqual(blocks);
			expect(reading.claims.map(({ id, text, spans }) => [id, { spans, text }])).toEqual([...claims]);
			expect(reading.events.map(({ id, span }) => ({ id, span }))).toEqual(events);
			const marked = [...claims].map(([id, { spans }]) => [
				id,
				spans.map(({ block, start, end }) => blocks[block]?.slice(start, end)),
			]);
			expect([...readMarks(reading.html)].sort()).toEqual(marked.sort());
		}),
		{ ...settings, numRuns: runs / 5 },
	);
});

test('signs of Markdown in any order show what they show in any Markdown, refused or not', { timeout }, () => {
	fc.assert(
		fc.property(anySigns, ({ source }) => {
			const reading = readArticle(source, file);
			expect(readPage(reading)).toEqual(readPageBlocks(renderStock(source)));
			expect(readBlocks(reading)).toEqual(readPage(reading));
		}),
		settings,
	);
});

test('halves of marks among signs of Markdown lose no word in silence', { timeout }, () => {
	fc.assert(
		fc.property(anySignsAndMarks, ({ source, words }) => {
			const reading = readArticle(source, file);
			const page = readPage(reading);
			expect(readBlocks(reading)).toEqual(page);
			const text = page.join('\n');
			const shown = words.filter((word) => text.includes(word));
			// In the order typed, each once.
			expect(text.match(/word\d+x/g) ?? []).toEqual(shown);
			if (shown.length < words.length) expect(reading.problems).not.toEqual([]);
		}),
		settings,
	);
});

test('line endings and a byte order mark change nothing', { timeout }, () => {
	fc.assert(
		fc.property(anySignsAndMarks, fc.constantFrom('\r\n', '\r'), ({ source }, lineEnding) => {
			const text = source.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n');
			expect(readArticle(`\ufeff${text.replaceAll('\n', lineEnding)}`, file)).toEqual(readArticle(text, file));
		}),
		{ ...settings, numRuns: runs / 2 },
	);
});

test('a sentence outside the prose shows what it shows in any Markdown', { timeout }, () => {
	fc.assert(
		fc.property(anyProse, ({ source }) => {
			// Without line breaks and marks, and without signs that only a block's start has.
			const sentence = `x ${source.replace(/^\ufeff|^---[\s\S]*?---|[\r\n]+|:+(?:claim|event)|^[#>-]/g, ' ')}`;
			const { html } = readInline(sentence);
			expect(readPageBlocks(html)).toEqual(readPageBlocks(renderStock(sentence)));
		}),
		{ ...settings, numRuns: runs / 2 },
	);
});

/** What any CommonMark processor shows, with HTML as the text that it is; pictures stand for their descriptions. */
function renderStock(source: string): string {
	const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const tree = unified().use(remarkParse).use(remarkFrontmatter).parse(text);
	showHtml(tree);
	return unified().use(rehypeStringify).stringify(unified().use(remarkRehype).runSync(tree));
}

function showHtml(tree: Root): void {
	const pending: Nodes[] = [tree];
	for (let node = pending.pop(); node; node = pending.pop()) {
		if (!('children' in node)) continue;
		const isPhrase = !['root', 'blockquote', 'listItem'].includes(node.type);
		for (const [index, child] of node.children.entries()) {
			if (child.type !== 'html') continue;
			const text: Text = { type: 'text', value: child.value };
			node.children[index] = isPhrase ? text : { type: 'paragraph', children: [text] };
		}
		if (node.type === 'listItem' && node.children.filter(({ type }) => type === 'paragraph').length > 1)
			node.spread = true;
		pending.push(...node.children);
	}
}

/** Texts of each claim's marks on the page. */
function readMarks(html: readonly Segment[]): Map<string, string[]> {
	const marks = new Map<string, string[]>();
	const open: { claim: string; from: number }[] = [];
	let read = '';
	for (const segment of html) {
		if (typeof segment === 'string') read += segment;
		else if (segment.slot === 'open') open.push({ claim: segment.claim, from: read.length });
		else if (segment.slot === 'close') {
			const { claim, from } = open.pop()!;
			expect(claim).toBe(segment.claim);
			marks.set(claim, [...(marks.get(claim) ?? []), readPageBlocks(read.slice(from)).join('')]);
		}
	}
	return marks;
}
