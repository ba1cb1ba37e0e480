/** The words of the site: how the index spells each, and how often our texts use it. Looked up once for every word of every text. */
import { keyOfWord } from './keys.ts';

export interface Lexicon {
	/** Counts one more use of a folded word, and says how the index spells it. */
	spell(word: string): string;
	/** Every word, with how often it was spelt. */
	count(): [word: string, uses: number][];
}

export function createLexicon(): Lexicon {
	const words = new Map<string, { key: string; uses: number }>();
	return {
		spell: (word) => {
			const known = words.get(word);
			if (known) {
				known.uses++;
				return known.key;
			}
			const key = keyOfWord(word);
			words.set(word, { key, uses: 1 });
			return key;
		},
		count: () => [...words].map(([word, { uses }]) => [word, uses]),
	};
}
