/** Asks Pagefind for one word at a time: in which records it stands, and where. */

/** What we use of Pagefind in the browser. */
export interface Pagefind {
	search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** A record by its id, and at which of its words the word stands, in rising order. */
export interface RecordPlaces {
	id: string;
	words: readonly number[];
}

/** What no word goes on with. */
const noContinuation = 'qzqzq';

/**
 * Records that have the word, with any English ending. Asked plainly, Pagefind adds longer words that begin with it, and for a word
 * that it does not have answers with a shorter one; asked in quotation marks it is exact, but says only the first place. Both together say
 * in which records the word itself is, and where it, or a longer one, stands in them.
 */
export async function findWord(word: string, pagefind: Pagefind): Promise<RecordPlaces[]> {
	const exact = await pagefind.search(`"${word}"`);
	if (!exact.results.length) return [];
	const has = new Set(exact.results.map(({ id }) => id));
	const { results } = await pagefind.search(word);
	return results.filter(({ id }) => has.has(id));
}

/** Records with words that begin so. Pagefind's answer for a word that nothing continues is one for a shorter word. */
export async function findBeginning(beginning: string, pagefind: Pagefind): Promise<RecordPlaces[]> {
	const found = await pagefind.search(beginning);
	const shorter = await pagefind.search(beginning + noContinuation);
	return isSame(found.results, shorter.results) ? [] : found.results;
}

function isSame(some: readonly RecordPlaces[], others: readonly RecordPlaces[]): boolean {
	const list = (records: readonly RecordPlaces[]) => JSON.stringify(records.map(({ id, words }) => [id, words]).sort());
	return list(some) === list(others);
}
