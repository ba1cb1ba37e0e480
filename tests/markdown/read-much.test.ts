/** Slips pile up: a thousand of one kind must be read to the end. How long reading takes is measured in bench/reading.ts. */
import { expect, test } from 'vitest';
import { readArticle } from '../../src/markdown/read-article.ts';
import { file } from './mistakes.ts';

test.each([
	':claim[',
	':claim{#a ',
	':clam[x] ',
	':claim[x]{of=y} ',
	':::',
	':',
	'“word ',
	'"word ',
	'[a](#b) ',
	'claim[',
])('a thousand of %j are read to the last', { timeout: 60_000 }, (piece) => {
	const { blocks } = readArticle(`${piece.repeat(1000)} The end.`, file);
	expect(blocks.map(({ text }) => text).join('\n')).toContain('The end.');
});
