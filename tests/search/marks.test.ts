import { expect, test } from 'vitest';
import type { SpeakerWords } from '../../src/search/hit.ts';
import { createMarker, dividePlaces } from '../../src/search/marks.ts';
import type { Term } from '../../src/search/query.ts';
import { gapBetweenTexts } from '../../src/search/words.ts';

const ivanenko: SpeakerWords = {
	id: 'ivanenko',
	name: 'Theodora Ivanenko',
	role: '',
	claims: 0,
	spellings: ['theodora ivanenko', 'iwanenki'],
	isPerson: true,
};
const bank: SpeakerWords = { ...ivanenko, id: 'bank', spellings: ['east bank'], isPerson: false };
const word = (text: string, more: Partial<Term> = {}): Term => ({
	text,
	word: text,
	at: 0,
	length: 1,
	speakers: [],
	...more,
});

test.each<[string, Term[], SpeakerWords[], string, string]>([
	[
		'found words without their punctuation',
		[word('sanctions')],
		[],
		'They said: “sanctions”.',
		'They said: “[sanctions]”.',
	],
	[
		'what begins like a half typed word',
		[word('sanct', { isUnfinished: true })],
		[],
		'New sanctions',
		'New [sanctions]',
	],
	[
		'names in whatever spelling',
		[],
		[ivanenko],
		'Iwanenki’s East  Bank, Ívanenko',
		'[Iwanenki’s] East  Bank, [Ívanenko]',
	],
	['names of several words only as a whole', [], [bank], 'the east of the East Bank', 'the east of the [East] [Bank]'],
	['a figure however it is written', [word('33200')], [], 'some 33.2 thousand people', 'some [33.2 thousand] people'],
	['nothing where nothing was found', [word('other')], [], 'No word — at all', 'No word — at all'],
])('marks %s', (_, terms, named, text, expected) => {
	const pieces = createMarker(terms, named)(text);
	expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	expect(pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')).toBe(expected);
});

test('marks what the index found, in whichever of an entry’s texts it stands', () => {
	const texts = ['It was lifted, to lift', 'Lifting'];
	const mark = createMarker([word('lifts')], []);
	const places = dividePlaces(new Set([2, 4, 5 + gapBetweenTexts, 99]), texts);
	const marked = texts.map((text, index) => mark(text, places[index]).filter((piece) => piece.marked));
	expect(marked.map((pieces) => pieces.map(({ text }) => text))).toEqual([['lifted', 'lift'], ['Lifting']]);
});
