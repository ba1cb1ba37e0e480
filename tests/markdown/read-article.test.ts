import { expect, test } from 'vitest';
import { type Segment, toPlainHtml } from '../../src/domain/reading.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { file, listProblems } from './mistakes.ts';

/** Segments with slots in a short form: `[open a first]`. */
function writeSlots(segments: readonly Segment[]): string {
	return segments
		.map((segment) => {
			if (typeof segment === 'string') return segment;
			switch (segment.slot) {
				case 'open':
					return `[${segment.claim}${segment.first ? ' first' : ''}:`;
				case 'close':
					return `:${segment.claim}${segment.last ? ' last' : ''}]`;
				default:
					return `{${segment.slot} ${segment.tag} ${segment.claims.join(',')}}`;
			}
		})
		.join('');
}

test('a claim is a mark with its words, statement and place', () => {
	const reading = readArticle(
		'---\ntitle: Border\n---\n\nMoscow\n:claim[has *a lot* of questions]{#questions in=stakeout} left.\n',
		file,
	);
	expect(reading.problems).toEqual([]);
	expect(reading.frontMatter).toEqual({ text: 'title: Border', line: 2 });
	expect(reading.claims).toEqual([
		{
			id: 'questions',
			statement: 'stakeout',
			text: 'has a lot of questions',
			spans: [{ block: 0, start: 7, end: 29 }],
			quoted: 'none',
			quotations: [],
			events: [],
			line: 6,
			column: 1,
		},
	]);
	expect(reading.blocks).toEqual([{ kind: 'paragraph', text: 'Moscow has a lot of questions left.' }]);
	expect(reading.words).toBe(7);
	expect(toPlainHtml(reading.html)).toBe(
		'<p>Moscow\n<mark id="questions">has <em>a lot</em> of questions</mark> left.</p>',
	);
});

test('claims nest: the inner one knows what it stands in', () => {
	const { claims, html } = readArticle(
		':claim[RT says :claim[Minsk says :claim[no]{#c by=x}]{#b by=minsk}]{#a by=rt}.',
		file,
	);
	expect(claims.map(({ id, outer, text }) => [id, outer, text])).toEqual([
		['a', undefined, 'RT says Minsk says no'],
		['b', 'a', 'Minsk says no'],
		['c', 'b', 'no'],
	]);
	expect(writeSlots(html)).toBe(
		'{block-start p a,b,c}<p>[a first:RT says [b first:Minsk says [c first:no:c last]:b last]:a last].</p>{block-end p a,b,c}',
	);
});

test('an interrupted claim goes on: its id stands on the first part, its control behind the last', () => {
	const { claims, html, problems } = readArticle(
		':claim[No]{#a by=x}, he said, :claim[never]{of=a}.\n\nThen: :claim[ever]{of=a}, :claim[so]{#b by=y}.',
		file,
	);
	expect(problems).toEqual([]);
	expect(claims.map(({ id, text, outer }) => [id, text, outer])).toEqual([
		['a', 'No … never … ever', undefined],
		['b', 'so', undefined],
	]);
	expect(claims[0]?.spans.map(({ block }) => block)).toEqual([0, 0, 1]);
	expect(writeSlots(html)).toBe(
		'{block-start p a}<p>[a first:No:a], he said, [a:never:a].</p>{block-end p a}' +
			'{block-start p b}<p>Then: [a:ever:a last], [b first:so:b last].</p>{block-end p b}',
	);
});

test('a claim over blocks is a mark in each, its id on the first', () => {
	const source = ':::claim{#a in=s}\n## One\n\nTwo :claim[three]{#b by=x}.\n\n- four\n- five\n\n> six\n:::\n\nSeven.';
	const { claims, html, blocks, problems } = readArticle(source, file);
	expect(problems).toEqual([]);
	expect(claims.map(({ id, text, outer }) => [id, text, outer])).toEqual([
		['a', 'One\nTwo three.\nfour\nfive\nsix', undefined],
		['b', 'three', 'a'],
	]);
	expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
		'heading One',
		'paragraph Two three.',
		'item four',
		'item five',
		'paragraph six',
		'paragraph Seven.',
	]);
	expect(writeSlots(html)).toBe(
		[
			'{block-start h2 a}<h2 id="h-one">[a first:One:a]</h2>{block-end h2 a}',
			'{block-start p b}<p>[a:Two [b first:three:b last].:a]</p>{block-end p b}',
			'{block-start ul }<ul>\n<li>[a:four:a]</li>\n<li>[a:five:a]</li>\n</ul>{block-end ul }',
			'{block-start blockquote }<blockquote>\n<p>[a:six:a last]</p>\n</blockquote>{block-end blockquote }',
			'{block-start p }<p>Seven.</p>{block-end p }',
		].join(''),
	);
});

test('blocks of a claim stand in blocks of a claim, in lists and in quotations', () => {
	const source =
		'::::claim{#a by=x}\n:::claim{#b by=y}\nOne.\n:::\n::::\n\n> :::claim{#c by=x}\n> Two.\n> :::\n\n- :::claim{of=c}\n  Three.\n  :::\n';
	const { claims, html, problems } = readArticle(source, file);
	expect(problems).toEqual([]);
	expect(claims.map(({ id, text, outer }) => [id, text, outer])).toEqual([
		['a', 'One.', undefined],
		['b', 'One.', 'a'],
		['c', 'Two. … Three.', undefined],
	]);
	expect(toPlainHtml(html)).toBe(
		[
			'<p><mark id="a"><mark id="b">One.</mark></mark></p>',
			'<blockquote>\n<p><mark id="c">Two.</mark></p>\n</blockquote>',
			'<ul>\n<li><mark>Three.</mark></li>\n</ul>',
		].join(''),
	);
});

test('a claim over blocks in a tight list stays a paragraph of its own', () => {
	const { html, blocks } = readArticle('- One.\n  :::claim{#a by=x}\n  Two.\n  :::\n- Three.', file);
	expect(blocks.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
	expect(toPlainHtml(html)).toBe(
		'<ul>\n<li>\n<p>One.</p>\n<p><mark id="a">Two.</mark></p>\n</li>\n<li>\n<p>Three.</p>\n</li>\n</ul>',
	);
});

test('an event mark belongs to every claim around it, and its first mention is its anchor', () => {
	const { events, claims, html, problems } = readArticle(
		':claim[RT: :claim[:event[on 8 *November*]{#kuznica} they came]{#b by=y}]{#a by=x}; :event[that day]{#kuznica}.',
		file,
	);
	expect(problems).toEqual([]);
	expect(events).toEqual([
		{ id: 'kuznica', text: 'on 8 November', span: { block: 0, start: 4, end: 17 }, line: 1, column: 19 },
		{ id: 'kuznica', text: 'that day', span: { block: 0, start: 29, end: 37 }, line: 1, column: 84 },
	]);
	expect(claims.map(({ events: mentioned }) => mentioned)).toEqual([['kuznica'], ['kuznica']]);
	expect(toPlainHtml(html)).toContain('<span id="event-kuznica" class="event">on 8 <em>November</em></span>');
	expect(toPlainHtml(html)).toContain('<span class="event">that day</span>');
});

test('headings have anchors of their own, each once', () => {
	const { headings, html } = readArticle(
		'## What *Minsk* says\n\n### What Minsk says\n\n## Что говорит Минск\n\n## …\n',
		file,
	);
	expect(headings).toEqual([
		{ id: 'h-what-minsk-says', level: 2, text: 'What Minsk says' },
		{ id: 'h-what-minsk-says-1', level: 3, text: 'What Minsk says' },
		{ id: 'h-что-говорит-минск', level: 2, text: 'Что говорит Минск' },
		{ id: 'h-section', level: 2, text: '…' },
	]);
	expect(toPlainHtml(html)).toContain('<h2 id="h-what-minsk-says">What <em>Minsk</em> says</h2>');
});

test('links to claims are listed; links to headings and events of the page are checked', () => {
	const source = [
		'## One',
		'',
		':event[x]{#kuznica} [a](#questions) [b](/articles/other/#help) [c](/articles/other/help/)',
		'[d](/articles/other/) [e](/sources/) [f](https://example.org/#g) [g](#h-one) [h](#event-kuznica) [i](/articles/other/#h-x)',
		'[j](#h-on) [k](#event-x)',
	].join('\n');
	const { links } = readArticle(source, file);
	expect(links).toEqual([
		{ target: '#questions', line: 3, column: 21 },
		{ target: '/articles/other/#help', line: 3, column: 37 },
		{ target: '/articles/other/help/', line: 3, column: 64 },
	]);
	expect(listProblems(source)).toEqual(['5:1 article/unknown-link', '5:12 article/unknown-link']);
});

test.each([
	['', undefined],
	['Text.', undefined],
	['---\n---\n', { text: '', line: 2 }],
	['---\na: 1\nb: "x: y"\n---\nText.', { text: 'a: 1\nb: "x: y"', line: 2 }],
	['---\r\na: 1\r\n---\r\nText.', { text: 'a: 1', line: 2 }],
	['\n---\na: 1\n---\n', undefined],
])('%j has the front matter %j', (source, frontMatter) => {
	expect(readArticle(source, file).frontMatter).toEqual(frontMatter);
});

test('the same source gives the same reading', () => {
	const source = 'A :claim[b “c”]{#d by=e} :event[f]{#g}.';
	expect(JSON.stringify(readArticle(source, file))).toBe(JSON.stringify(readArticle(source, file)));
});
