/** Says which words of a text are what a query asked for: in any spelling, and with the endings that the index found. */
import { foldWords } from '../domain/fold.ts';
import type { SpeakerWords } from './hit.ts';
import type { Term } from './query.ts';
import { collectSpellings, createNameFinder } from './spellings.ts';
import { gapBetweenTexts, readWords } from './words.ts';

export interface MarkedText {
	text: string;
	marked: boolean;
}

/** A text in pieces; joined, they are the text. `places` are those of its words at which the index found something. */
export type Marker = (text: string, places?: ReadonlySet<number>) => MarkedText[];

/** `named` are the speakers whom the terms name: their names are marked in any spelling. */
export function createMarker(terms: readonly Term[], named: readonly SpeakerWords[]): Marker {
	const keys = new Set(terms.flatMap(({ word }) => (word ? [word] : [])));
	const beginnings = terms.flatMap(({ word = '', isUnfinished }) => (isUnfinished && word.length > 2 ? [word] : []));
	// A date's words are marked as they were typed.
	for (const { date, text } of terms) if (date) for (const word of foldWords(text)) keys.add(word);
	const findNames = createNameFinder(collectSpellings(named));
	return (text, places) => {
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
				places?.has(index) ||
				keys.has(word) ||
				keys.has(also) ||
				beginnings.some((beginning) => word.startsWith(beginning));
			if (!isFound) return;
			pieces.push({ text: text.slice(from, start), marked: false }, { text: text.slice(start, end), marked: true });
			from = end;
		});
		pieces.push({ text: text.slice(from), marked: false });
		return pieces.filter(({ text: own }) => own);
	};
}

/** An entry's places as places in each of its texts, which the index has in this order. */
export function dividePlaces(places: ReadonlySet<number>, texts: readonly string[]): Set<number>[] {
	let first = 0;
	return texts.map((text) => {
		const { length } = readWords(text);
		const own = [...places].map((place) => place - first).filter((place) => place >= 0 && place < length);
		first += length + gapBetweenTexts;
		return new Set(own);
	});
}
