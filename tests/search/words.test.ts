import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, readWords } from '../../src/search/words.ts';

const wordsOf = (text: string) => readWords(text).map(({ word }) => word);

test.each([
	['O’Neill’s half-hearted ‘yes’', ['oneill', 'half', 'hearted', 'yes']],
	['Łódź’s Źródło', ['lodz', 'zrodlo']],
	['33,200 people, 33.2 per cent, 1,5 m', ['33200', 'people', '33.2', 'per', 'cent', '1.5', 'm']],
	['33.2 thousand', ['33200']],
	['33 200 people in 2021, 500 of them', ['33200', 'people', 'in', '2021', '500', 'of', 'them']],
	['33\u00a0200 and 2021 500', ['33200', 'and', '2021', '500']],
	['on the 13th of May', ['on', 'the', '13th', 'of', 'may']],
	['№ 13а', ['13a']],
])('%s reads as %j', (text, words) => {
	expect(wordsOf(text)).toEqual(words);
});

test('English alone is read as it is among other scripts', () => {
	const characters = fc.constantFrom(..."aB Z9 1.,3’s'-“”—… thousand".split(''), ' million ', '’s ', '3,000', ' 200');
	fc.assert(
		fc.property(fc.array(characters, { maxLength: 40 }), (parts) => {
			const text = parts.join('');
			expect(readWords(text)).toEqual(readWords(`${text} ы`).slice(0, -1));
		}),
	);
});

test('white space is single spaces, and a soft hyphen is none', () => {
	expect(cleanText(' a\n\t b\u00a0c re\u00admis\u00adsion ')).toBe('a b c remission');
	expect(cleanText('as it is')).toBe('as it is');
	expect(cleanText('a\u200bb')).toBe('a b');
});
