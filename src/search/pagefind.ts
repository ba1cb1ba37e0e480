/** What we use of Pagefind in the browser. */
export interface Pagefind {
	/** Finds what begins with `query`; the index is spelt so that this says whether a word ends there (`keys.ts`). */
	search(query: string): Promise<{ results: RecordPlaces[] }>;
	/** Reads the file of words in which `query` would stand, and so adds it to those in which `search` looks. */
	preload(query: string): Promise<unknown>;
}

/** A record by its id, and at which of its words something stands, in rising order. */
export interface RecordPlaces {
	id: string;
	words: readonly number[];
}
