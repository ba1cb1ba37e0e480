/** Fetches the index and asks Pagefind for words: where each stands in every article's record. */
import { writeSpeakerTokens } from '../domain/spellings.ts';
import type { ArticleWords, FilterFile, NameFile, PlaceFile } from '../search/hit.ts';
import { type Matches, matchAll, matchTerms } from './search-match.ts';
import { type Names, readNames, readQuery, type Term } from './search-query.ts';

/** One place where a term was found. */
export interface Place {
	/** Word of the record. */
	at: number;
	/** By the speaker, about the speaker, or a word that stands there. */
	as: 'by' | 'about' | 'word';
}
/** Pagefind's id of an article's record → where the term stands in it. */
export type Places = ReadonlyMap<string, readonly Place[]>;

/** What we use of Pagefind. */
export interface Pagefind {
	search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

export interface SearchEngine {
	names: Names;
	places: PlaceFile;
	/** Rejects where Pagefind can't run. */
	findTerm(term: Term): Promise<Places>;
	loadFilters(): Promise<FilterFile>;
	loadArticle(record: string): Promise<ArticleWords>;
}

export interface EngineFiles {
	/** Reads one of our JSON files; rejects where it is missing. `version` is absent for the file that holds it. */
	readJson(path: string, version?: string): Promise<unknown>;
	startPagefind(): Promise<Pagefind>;
}

/** What no word goes on with: asked with it behind a word, Pagefind answers with the word's own beginnings. */
const noContinuation = 'qzqzq';

/**
 * Rejects where the index can't be read. Pagefind starts with the first word that is asked for, or at once if `warm`:
 * lists without a query need none of it.
 */
export async function openEngine(files: EngineFiles, { warm = false } = {}): Promise<SearchEngine> {
	const file = (await files.readJson('names.json')) as NameFile;
	const { version } = file;
	const start = remember(() => files.startPagefind());
	// Beside the next file, if it will be needed; its own fault is reported to whoever asks it.
	if (warm) start('').catch(() => undefined);
	const readOnce = remember((path: string) => files.readJson(path, version));
	const places = (await readOnce('places.json')) as PlaceFile;

	const findWord = remember(async (word: string) => searchWord(await start(''), word));
	const findToken = remember(async (token: string) => {
		const pagefind = await start('');
		const { results } = await pagefind.search(`"${token}"`);
		return results.length ? toPlaces(await pagefind.search(token)) : none;
	});
	const names = readNames(file);
	return {
		names,
		places,
		findTerm: async ({ speakers, word, unfinished }) => {
			const found = word ? await findWord(word) : undefined;
			const asked = unfinished && found?.whole ? [] : speakers;
			const tokens = asked.map(writeSpeakerTokens).flatMap(({ by, about }) => [
				{ as: 'by' as const, token: by },
				{ as: 'about' as const, token: about },
			]);
			const located = await Promise.all(tokens.map(async ({ as, token }) => ({ as, places: await findToken(token) })));
			return join([...located, ...(found ? [{ as: 'word' as const, places: found.places }] : [])]);
		},
		loadFilters: async () => (await readOnce('claims.json')) as FilterFile,
		loadArticle: async (record) => (await readOnce(`articles/${record}.json`)) as ArticleWords,
	};
}

/** What a query finds: everything if it is empty, nothing if it holds no letter or digit. */
export async function findMatches(query: string, engine: SearchEngine): Promise<Matches & { terms: Term[] }> {
	if (!query.trim()) return { ...matchAll(engine.places), terms: [] };
	const terms = readQuery(query, engine.names);
	if (!terms.length) return { claims: [], articles: [], terms };
	return { ...matchTerms(await Promise.all(terms.map(engine.findTerm)), engine.places), terms };
}

type Located = ReadonlyMap<string, readonly number[]>;
const none: Located = new Map();

/** `whole`: the word itself is in the index, by its stem; else only words that begin with it. */
async function searchWord(pagefind: Pagefind, word: string): Promise<{ whole: boolean; places: Located }> {
	const bare = word.replaceAll('"', '');
	const [exact, found] = [await pagefind.search(`"${bare}"`), await pagefind.search(bare)];
	if (exact.results.length) return { whole: true, places: toPlaces(found) };
	// For a word that it does not have, Pagefind answers with a shorter one: "theresa" would find every "the".
	const shorter = await pagefind.search(bare + noContinuation);
	const isShorter = JSON.stringify(toList(shorter)) === JSON.stringify(toList(found));
	return { whole: false, places: isShorter ? none : toPlaces(found) };
}

function toPlaces(answer: Awaited<ReturnType<Pagefind['search']>>): Located {
	return new Map(answer.results.map(({ id, words }) => [id, words]));
}

function toList({ results }: Awaited<ReturnType<Pagefind['search']>>): string[] {
	return results.map(({ id, words }) => `${id} ${words}`).sort();
}

function join(parts: readonly { as: Place['as']; places: Located }[]): Places {
	const joined = new Map<string, Place[]>();
	for (const { as, places } of parts) {
		for (const [record, words] of places) {
			const known = joined.get(record) ?? [];
			joined.set(record, known);
			for (const at of words) known.push({ at, as });
		}
	}
	return joined;
}

function remember<Value>(read: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
	const known = new Map<string, Promise<Value>>();
	return (key) => {
		const value = known.get(key) ?? read(key);
		known.set(key, value);
		return value;
	};
}
