/** The words of the site as they are written, for whoever mistypes one. */
import type { Lexicon } from './lexicon.ts';
import type { NameTable } from './name-table.ts';

/** Words of one or two letters are near to everything. */
const minLength = 3;
/** Who mistypes a rare word is still told that it was not found; the list must stay small. */
const maxWords = 6000;

/** Folded words, most used first; each stands once, and no number. Parts of names are among them. */
export function listVocabulary(lexicon: Lexicon, names: NameTable): string[] {
	const counts = new Map(lexicon.count());
	for (const spelling of names.spellings.keys())
		for (const word of spelling.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts]
		.filter(([word]) => word.length >= minLength && !/\d/.test(word))
		.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
		.slice(0, maxWords)
		.map(([word]) => word);
}
