import { expect, test } from 'vitest';
import { renderBody } from '../../src/components/article-body.ts';
import { toPlainHtml } from '../../src/domain/reading.ts';
import type { Article } from '../../src/domain/record.ts';
import { lookIn, proseInput, segments } from '../fixtures/small-prose.ts';

const { lookup } = lookIn(proseInput());
const article = lookup.articles.get('gate') as Article;
const body = renderBody(article, lookup).text;
const prose = body.replace(/<aside[\s\S]*?<\/aside>/g, '');

test('the words of the prose are the reading’s, to the letter', () => {
	const words = (html: string) => html.replace(/<[^>]+>/g, '');
	expect(words(prose)).toBe(words(toPlainHtml(segments)));
});

test('each claim has one mark with its id, and one number whose button opens a card that exists', () => {
	for (const id of ['gate-shut', 'nobody-hurt', 'two-hurt', 'neighbour-saw', 'crowd']) {
		expect(body.match(new RegExp(`<mark [^>]*id="${id}"`, 'g'))).toHaveLength(1);
	}
	const targets = [...prose.matchAll(/popovertarget="([^"]+)"/g)].map(([, target]) => target);
	expect(targets).toHaveLength(5);
	for (const target of targets) expect(body).toContain(`id="${target}" popover`);
});

test('claims of one statement in one paragraph stand on one card, in the order of reading', () => {
	const cards = [...body.matchAll(/<aside[^>]* id="([^"]+)"[\s\S]*?<\/aside>/g)].map(([card, id]) => [
		id,
		[...card.matchAll(/<li class="c[^>]*><a [^>]*href="([^"/]+)\/">/g)].map(([, claim]) => claim),
	]);
	expect(cards).toEqual([
		['note-gate-shut', ['gate-shut', 'nobody-hurt']],
		['note-two-hurt', ['two-hurt']],
		['note-neighbour-saw', ['neighbour-saw']],
		['note-crowd', ['crowd']],
	]);
});

test('a claim that goes on in the next paragraph has its number behind its last part', () => {
	expect(prose).toMatch(/Badly<\/mark><span class="n" data-n="3\*?"><button[^>]*popovertarget="note-two-hurt"/);
});

test('a number is written out only where counting the marks that have begun would give another one, or for its star', () => {
	const numbers = [...prose.matchAll(/<span class="n"(?: data-n="([^"]*)")?><button[^>]* aria-label="Note (\d+)/g)];
	expect(numbers.map(([, written, number]) => [number, written])).toEqual([
		['1', undefined],
		['2', '2*'],
		['4', undefined],
		['3', '3*'],
		['5', undefined],
	]);
});

test('a card says who, in which role, when and through whom, and how we know', () => {
	const card = /<aside[^>]* id="note-gate-shut"[\s\S]*?<\/aside>/.exec(body)?.[0].replace(/<[^>]+>/g, '') ?? '';
	expect(card).toContain('Ada Mayor, Mayor of Hill Town');
	expect(card).toContain('9 November 2021');
	expect(card).toContain('Confirmed that they said it');
	expect(card).toContain('Who says otherwise');
});

test('a note shows one line in other words; our note and the comparison stand on the claim’s page', () => {
	const notes = [...body.matchAll(/<aside[\s\S]*?<\/aside>/g)].map(([note]) => note.replace(/<[^>]+>/g, ''));
	expect(notes.join()).toContain('Original: Nobody was hurt');
	expect(notes.join()).not.toContain('The transcript reads');
});
