import { expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import { container, writeAnnotations } from '../../src/exports/annotations.ts';
import { readContainer } from '../../src/exports/page-text.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const addresses = createAddresses('https://record.example/sub/');
const settings = { language: 'en-GB', licence: 'https://licence.example/' };

interface Selected {
	exact: string;
	prefix: string;
	suffix: string;
	at: [number, number];
}

/** The parts of each claim of an article with this body, whose slots open in the order of its marks. */
function annotate(body: string): Record<string, Selected[]> {
	const input = smallInput();
	const [article] = input.articles;
	if (!article) throw new Error('The fixture has an article.');
	article.reading.html = [...body.matchAll(/<mark data-claim="([a-z-]+)"/g)].map(([, claim = '']) => ({
		slot: 'open',
		claim,
		first: true,
	}));
	const found = smallRecord(input).articles.get('gate');
	const page = readContainer(
		`<main><p>before</p>${container.opening}${body}</div><p>behind</p></main>`,
		container.opening,
	);
	if (!found || !page) throw new Error('The fixture has an article.');
	const { first } = JSON.parse(writeAnnotations(found, page, addresses, settings)) as { first: { items: Item[] } };
	return Object.fromEntries(
		first.items.map(({ id, target }) => [
			id.split('#')[1],
			[target].flat().map(({ selector: [{ exact, prefix, suffix }, { refinedBy }] }) => ({
				exact,
				prefix,
				suffix,
				at: [refinedBy.start, refinedBy.end] as [number, number],
			})),
		]),
	);
}
interface Item {
	id: string;
	target: Target | Target[];
}
interface Target {
	selector: [Omit<Selected, 'at'>, { refinedBy: { start: number; end: number } }];
}
const mark = (claim: string, html: string) => `<mark data-claim="${claim}">${html}</mark>`;

test('a claim within a claim has its own words', () => {
	const { 'two-hurt': outer, 'neighbour-saw': inner } = annotate(
		`<p>He said ${mark('two-hurt', `two, as ${mark('neighbour-saw', 'a neighbour saw')}, were hurt`)}.</p>`,
	);
	expect(outer).toEqual([
		{ exact: 'two, as a neighbour saw, were hurt', prefix: 'He said ', suffix: '.', at: [8, 42] },
	]);
	expect(inner).toEqual([
		{ exact: 'a neighbour saw', prefix: 'He said two, as ', suffix: ', were hurt.', at: [16, 31] },
	]);
});

test('an interrupted claim has a target for each part, and marks without anything between them are one', () => {
	const { 'gate-shut': parts } = annotate(
		`<p>${mark('gate-shut', 'The gate')}, he said, ${mark('gate-shut', 'was ')}${mark('gate-shut', 'shut')}.</p>`,
	);
	expect(parts?.map(({ exact }) => exact)).toEqual(['The gate', 'was shut']);
});

test('character references, notes between and signs of two units are counted as a browser and the standard do', () => {
	const { 'nobody-hurt': parts } = annotate(
		`<div class="row"><p>A &amp; B &#x26; C &#39;🙂&#39;</p><div class="cast">Note: 1 &lt; 2</div></div><p>${mark('nobody-hurt', '“Nobody 🙂 was &quot;hurt&quot;”')}</p>`,
	);
	expect(parts?.[0]).toMatchObject({ exact: '“Nobody 🙂 was "hurt"”', at: [24, 45] });
});

test('the same words twice are told apart by more context', () => {
	const same = 'and again and again and again and again ';
	const { crowd, 'both-regret': other } = annotate(
		`<p>One ${same}${mark('crowd', 'they came')} ${same}. Two ${same}${mark('both-regret', 'they came')} ${same}.</p>`,
	);
	expect(crowd?.[0]?.prefix).toContain('One');
	expect(other?.[0]?.prefix).toContain('Two');
});

test('a page whose marks are not those of the reading is an error, not a wrong selector', () => {
	const input = smallInput();
	const article = smallRecord(input).articles.get('gate');
	if (!article) throw new Error('The fixture has an article.');
	expect(() => writeAnnotations(article, { text: 'x', marks: [{ start: 0, end: 1 }] }, addresses, settings)).toThrow(
		'1 marks',
	);
});

test('a private person is in no annotation', () => {
	const article = smallRecord().articles.get('gate');
	if (!article) throw new Error('The fixture has an article.');
	const text = writeAnnotations(
		{ ...article, reading: { ...article.reading, html: [] } },
		{ text: '', marks: [] },
		addresses,
		settings,
	);
	expect(text).not.toMatch(/speakers\/neighbour|A neighbour/);
});

test('the line break behind <pre> is no text, and references that we never write are an error', () => {
	expect(readContainer('<div class="text"><pre>\n\nx</pre></div>', '<div class="text">')?.text).toBe('\nx');
	expect(() => readContainer('<div class="text">&copy;</div>', '<div class="text">')).toThrow('&copy;');
});
