import { expect, test } from 'vitest';
import { collectSpellings } from '../../src/domain/spellings.ts';
import { markWords } from '../../src/scripts/search-marks.ts';

const spellings = collectSpellings([
	{ spellings: ['theodora ivanenko', 'iwanenki'], isPerson: true },
	{ spellings: ['east bank'], isPerson: false },
]);

test.each([
	['found words without their punctuation', 'They said: “sanctions”.', [2], [], 'They said: “[sanctions]”.'],
	['names in whatever spelling', 'Iwanenki’s East  Bank, Ívanenko', [], [0], '[Iwanenki’s] East  Bank, [Ívanenko]'],
	['names of several words only as a whole', 'the east of the East Bank', [], [1], 'the east of the [East] [Bank]'],
	['nothing where nothing was found', 'No word — at all', [], [], 'No word — at all'],
	['no place outside the text', 'Two words', [5, -1], [], 'Two words'],
])('marks %s', (_, text, found, asked, expected) => {
	const pieces = markWords(text, new Set(found), new Set(asked), spellings);
	expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	expect(pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')).toBe(expected);
});
