/** Finds speakers' names among words, in whatever spelling: the index marks mentions with it, and queries are read with it. */

/** What tells a speaker's spellings: each folded, its words divided by single spaces. */
export interface Named {
	spellings: readonly string[];
	/** A person's names are found one by one too, since people look for surnames. */
	isPerson: boolean;
}

/** Folded spelling → places of those whom it may mean, in rising order. */
export type Spellings = ReadonlyMap<string, readonly number[]>;

/** A run of words that is a spelling of somebody's name. */
export interface FoundName {
	/** Index of its first word. */
	start: number;
	/** How many words it has. */
	length: number;
	spelling: string;
	/** Whom it may mean, in rising order. */
	speakers: readonly number[];
}

/** A person's single names are found from this length on; shorter ones are initials and particles (`de`, `J`). */
const minPartLength = 3;

/** Spellings of all, with the places of those whom they may mean. */
export function collectSpellings(named: readonly Named[]): Map<string, number[]> {
	const collected = new Map<string, number[]>();
	named.forEach(({ spellings, isPerson }, index) => {
		const parts = isPerson ? spellings.flatMap((spelling) => spelling.split(' ')) : [];
		for (const spelling of new Set([...spellings, ...parts.filter(({ length }) => length >= minPartLength)])) {
			const meant = collected.get(spelling) ?? [];
			collected.set(spelling, meant);
			meant.push(index);
		}
	});
	return collected;
}

/**
 * Makes a finder of names among folded words: longest run first, from left to right, without overlaps.
 * It answers with an empty list where none is found.
 */
export function createNameFinder(spellings: Spellings): (words: readonly string[]) => FoundName[] {
	// First word of spellings → how many words the longest of them has: most words of a text begin none.
	const longest = new Map<string, number>();
	for (const spelling of spellings.keys()) {
		const words = spelling.split(' ');
		const [first = ''] = words;
		longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
	}
	const findAt = (words: readonly string[], start: number): FoundName | undefined => {
		const limit = longest.get(words[start] ?? '') ?? 0;
		for (let length = Math.min(limit, words.length - start); length > 0; length--) {
			const spelling = words.slice(start, start + length).join(' ');
			const speakers = spellings.get(spelling);
			if (speakers) return { start, length, spelling, speakers };
		}
		return undefined;
	};
	return (words) => {
		const found: FoundName[] = [];
		let start = 0;
		while (start < words.length) {
			const name = findAt(words, start);
			if (name) found.push(name);
			start += name?.length ?? 1;
		}
		return found;
	};
}
