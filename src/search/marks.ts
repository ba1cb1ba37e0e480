/** Says which words of a text are what a query asked for, in any spelling and with any ending. */
import { foldWords } from '../domain/fold.ts';
import type { SpeakerWords } from './hit.ts';
import type { Term } from './query.ts';
import { collectSpellings, createNameFinder } from './spellings.ts';
import { keyOf, keysOf, readWords } from './words.ts';

export interface MarkedText {
	text: string;
	marked: boolean;
}

/** A text in pieces; joined, they are the text. */
export type Marker = (text: string) => MarkedText[];

/** `named` are the speakers whom the terms name: their names are marked in any spelling. */
export function createMarker(terms: readonly Term[], named: readonly SpeakerWords[]): Marker {
	const words = terms.flatMap(({ word }) => (word ? [word] : []));
	const keys = new Set(words.flatMap(keysOf));
	const beginnings = terms.flatMap(({ word = '', isUnfinished }) => (isUnfinished && word.length > 2 ? [word] : []));
	// A date's words are marked as they were typed.
	for (const { date, text } of terms) if (date) for (const word of foldWords(text)) keys.add(word);
	const findNames = createNameFinder(collectSpellings(named));
	return (text) => {
		const read = readWords(text);
		const asked = new Set(
			findNames(read.map(({ word }) => word)).flatMap(({ start, length }) =>
				Array.from({ length }, (_, index) => start + index),
			),
		);
		const pieces: MarkedText[] = [];
		let from = 0;
		read.forEach(({ word, also = '', start, end }, index) => {
			const isFound =
				asked.has(index) ||
				keys.has(word) ||
				keys.has(also) ||
				keys.has(keyOf(word, true)) ||
				beginnings.some((beginning) => word.startsWith(beginning));
			if (!isFound) return;
			pieces.push({ text: text.slice(from, start), marked: false }, { text: text.slice(start, end), marked: true });
			from = end;
		});
		pieces.push({ text: text.slice(from), marked: false });
		return pieces.filter(({ text: own }) => own);
	};
}
