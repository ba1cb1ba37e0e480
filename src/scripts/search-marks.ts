/** Says which words of a hit are marked: those that were found, and the names that were asked for, in any spelling. Pure. */
import { findNames, foldTokens, type Spellings } from '../domain/spellings.ts';

export interface MarkedText {
	text: string;
	marked: boolean;
}

/**
 * A text in pieces. `found` holds places of found words, counted from the text's first word; `asked` the speakers whose
 * names are to be marked. Joined, the pieces are the text.
 */
export function markWords(
	text: string,
	found: ReadonlySet<number>,
	asked: ReadonlySet<number>,
	spellings: Spellings,
): MarkedText[] {
	// Every other piece is white space, so that nothing of the text is lost.
	const pieces = text.split(/(\s+)/);
	const tokens = pieces.filter((_, index) => index % 2 === 0);
	const marked = new Set([...found, ...(asked.size ? findAskedNames(tokens, asked, spellings) : [])]);
	const parts = pieces.flatMap((piece, index) =>
		index % 2 === 0 && marked.has(index / 2) ? markCore(piece) : [{ text: piece, marked: false }],
	);
	return joinPlain(parts);
}

function findAskedNames(tokens: readonly string[], asked: ReadonlySet<number>, spellings: Spellings): number[] {
	const words = foldTokens(tokens);
	const names = findNames(
		words.map(({ word }) => word),
		spellings,
	);
	return names
		.filter(({ speakers }) => speakers.every((speaker) => asked.has(speaker)))
		.flatMap(({ start, length }) => words.slice(start, start + length).map(({ token }) => token));
}

/** The word without the punctuation around it. */
function markCore(token: string): MarkedText[] {
	const {
		before = '',
		core = token,
		after = '',
	} = /^(?<before>[^\p{L}\p{N}]*)(?<core>.*?)(?<after>[^\p{L}\p{N}]*)$/u.exec(token)?.groups ?? {};
	return [
		{ text: before, marked: false },
		{ text: core, marked: core !== '' },
		{ text: after, marked: false },
	];
}

function joinPlain(parts: readonly MarkedText[]): MarkedText[] {
	const joined: MarkedText[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (last && !last.marked && !part.marked) last.text += part.text;
		else if (part.text) joined.push({ ...part });
	}
	return joined.filter(({ text }) => text);
}
