/** Finds what a query asks for, and says what comes first. Docs of the order: docs/adr/0003-claims-as-anchors.md. */
import { type EntryType, entryTypes } from './hit.ts';
import { keyOfAbout, keyOfBy } from './keys.ts';
import { listNamed, readQuery, type Term } from './query.ts';
import { type IndexReader, type Posting, typeOf } from './reader.ts';

export interface Hit {
	/** Number within its type; of claims, among all claims. */
	number: number;
	/** How many terms of the query it has. */
	has: number;
	score: number;
	/** Those whom the query names are spoken of there, and don't speak. */
	isAbout?: true;
}

export interface Found {
	terms: Term[];
	claims: Hit[];
	articles: Hit[];
	speakers: Hit[];
	events: Hit[];
	points: Hit[];
	sources: Hit[];
	/** Words that the site does not have, each with those that it has and that are spelt nearly so; the first was looked for. */
	near: { typed: string; words: string[] }[];
	/** At which of an entry's words something was found. */
	placesIn: (type: EntryType, number: number) => ReadonlySet<number>;
}

/** Where one term stands: entry → how well, and at which words. */
type Located = Map<number, { weight: number; places: readonly number[] }>;

interface Candidate {
	has: number;
	score: number;
	/** Of the names of the query, whether it has one that only is spoken of, and one that speaks. */
	isAbout: boolean;
	isBy: boolean;
	/** Places of the last term, for the next one. */
	places: readonly number[];
	lastAt: number;
	phraseBroken: boolean;
}

/** Who says it is meant before who is spoken of. */
const aboutWeight = 0.6;
/** What is dated by the month of the day that was asked for. */
const monthWeight = 0.6;
/** A word that only begins like the one typed. */
const beginningWeight = 0.7;
const titleWeight = 2;
/** Of the weight of a term, for standing where the query has it: behind the term before. */
const neighbourWeight = 0.4;
/** Of the weight of a term, for each further time that an entry has it; only a few count. */
const repeatWeight = 0.1;
const maxRepeats = 2;
/** Of the best hit's score, what another must have to be one: more of a long text than of a few words, each of which may be meant. */
const leastShare = { few: 0.25, many: 0.45 };
const fewTerms = 3;
/** Other things than claims and articles are hits only if they have nearly all of it. */
const leastShareOfLists = 0.75;

/** A word of a long text that the site does not have is more likely another word than a slip. */
const maxCorrected = 4;
/** Shorter beginnings are no longer than stems. */
const minCompleted = 4;
const maxCompleted = 3;

/** What a query finds; everything for an empty one, newest article first, and nothing for one without a letter or digit. */
export async function search(query: string, reader: IndexReader): Promise<Found> {
	if (!query.trim()) return listAll(reader);
	const asked = await readQuery(query, reader);
	const { terms, located, near } = await locateAll(asked, reader);
	// What nobody said weighs nothing, or no claim could be near enough.
	const weights = located.map((places) =>
		places.size ? rarity(countClaims(places, reader), reader.index.counts.claims) : 0,
	);
	const most = weights.reduce((sum, weight) => sum + weight, 0);
	const candidates = rate(terms, located, weights, reader.index.counts.claims);

	const found: Record<EntryType, Hit[]> = Object.fromEntries(entryTypes.map((type) => [type, [] as Hit[]])) as never;
	for (const [entry, { has, score, isAbout, isBy, phraseBroken }] of candidates) {
		const [type, number] = typeOf(entry, reader);
		if (!phraseBroken) found[type].push({ number, has, score, ...(isAbout && !isBy && { isAbout }) });
	}
	const named = listNamed(terms);
	const order = (a: Hit, b: Hit) =>
		Number(b.has === terms.length) - Number(a.has === terms.length) || b.score - a.score || a.number - b.number;
	const nearBest = (hits: Hit[]) => {
		const best = hits.reduce((highest, { score }) => Math.max(highest, score), 0);
		const least = best * (terms.length > fewTerms ? leastShare.many : leastShare.few);
		return hits.filter(({ score }) => score >= least).sort(order);
	};
	const listed = (hits: Hit[]) =>
		hits.filter(({ score, has }) => has === terms.length || score >= most * leastShareOfLists).sort(order);
	// Beside a word or two, whoever is named is looked for too.
	const meant = terms.length > fewTerms ? [] : found.speakers.filter(({ number }) => named.has(number));
	return {
		terms,
		near,
		placesIn: (type, number) =>
			new Set(located.flatMap((places) => places.get(reader.first[type] + number)?.places ?? [])),
		claims: nearBest(found.claims),
		articles: nearBest(joinArticles(terms, located, weights, reader)),
		speakers: [...new Set([...meant.sort(order), ...listed(found.speakers)])],
		events: listed(found.events),
		points: listed(found.points),
		sources: listed(found.sources),
	};
}

function listAll({ index: { counts, claimsOf } }: IndexReader): Found {
	const all = (count: number): Hit[] => Array.from({ length: count }, (_, number) => ({ number, has: 0, score: 0 }));
	return {
		terms: [],
		near: [],
		placesIn: () => new Set(),
		claims: all(counts.claims),
		articles: all(claimsOf.length),
		speakers: all(counts.speakers),
		events: all(counts.events),
		points: all(counts.points),
		sources: all(counts.sources),
	};
}

async function locateAll(asked: readonly Term[], reader: IndexReader) {
	const located = await Promise.all(asked.map((term) => locate(term, reader)));
	const near: Found['near'] = [];
	const terms = [...asked];
	for (const [index, places] of located.entries()) {
		const term = asked[index];
		if (places.size || !term?.word || asked.length > maxCorrected) continue;
		const [{ findNearWords }, vocabulary] = await Promise.all([import('./near-words.ts'), reader.readVocabulary()]);
		const longer = term.isUnfinished ? await complete(term.word, vocabulary, reader) : undefined;
		if (longer?.size) {
			located[index] = longer;
			continue;
		}
		const words = findNearWords(term.word, vocabulary);
		near.push({ typed: term.text, words });
		const [nearest] = words;
		if (!nearest) continue;
		// The nearest word may be a name, whose other spellings count too.
		const [read] = await readQuery(`${nearest} `, reader);
		const { at, length } = term;
		const instead: Term = { ...(read ?? { text: nearest, word: nearest, speakers: [] }), at, length };
		terms[index] = instead;
		located[index] = await locate(instead, reader);
	}
	return { terms, located, near };
}

/** Where a term stands. A half typed word is completed only if it is none by itself. */
async function locate({ word, speakers, date, isUnfinished }: Term, reader: IndexReader): Promise<Located> {
	const places: Located = new Map();
	const dated = await Promise.all((date ?? []).map(reader.findKey));
	for (const [index, postings] of dated.entries()) add(places, postings, index ? monthWeight : 1);
	if (word) {
		add(places, await reader.findWord(word), 1);
		if (isUnfinished && places.size) return places;
		if (isUnfinished && word.length > 2) add(places, await reader.findBeginning(word), beginningWeight);
	}
	const keys = speakers.flatMap((speaker) => [
		{ key: keyOfBy(speaker), weight: 1 },
		{ key: keyOfAbout(speaker), weight: aboutWeight },
	]);
	const postings = await Promise.all(keys.map(({ key }) => reader.findKey(key)));
	for (const [index, { weight }] of keys.entries()) add(places, postings[index] ?? [], weight);
	return places;
}

/** A word typed beyond its stem (“governme”) begins no word of the index, which has them without endings. */
async function complete(beginning: string, vocabulary: readonly string[], reader: IndexReader): Promise<Located> {
	const places: Located = new Map();
	if (beginning.length < minCompleted) return places;
	const words = vocabulary.filter((word) => word.startsWith(beginning)).slice(0, maxCompleted);
	for (const postings of await Promise.all(words.map(reader.findWord))) add(places, postings, beginningWeight);
	return places;
}

function add(located: Located, postings: readonly Posting[], weight: number): void {
	for (const { entry, places } of postings) {
		const known = located.get(entry);
		if (!known) located.set(entry, { weight, places });
		else
			located.set(entry, {
				weight: Math.max(known.weight, weight),
				places: known.places.length ? known.places : places,
			});
	}
}

function countClaims(located: Located, { first, index }: IndexReader): number {
	let count = 0;
	for (const entry of located.keys()) if (entry < first.claims + index.counts.claims) count++;
	return count;
}

/** How much it says that a claim has a term which `count` of them have; rare ones say most (Spärck Jones, 1972). */
function rarity(count: number, all: number): number {
	return Math.log(1 + all / (count + 1));
}

/** The first `claims` entries are claims. */
function rate(
	terms: readonly Term[],
	located: readonly Located[],
	weights: readonly number[],
	claims: number,
): Map<number, Candidate> {
	const candidates = new Map<number, Candidate>();
	terms.forEach((term, index) => {
		const weight = weights[index] ?? 0;
		const before = terms[index - 1];
		const samePhrase = before !== undefined && term.phrase !== undefined && term.phrase === before.phrase;
		for (const [entry, { weight: fit, places }] of located[index] ?? []) {
			const known = candidates.get(entry) ?? {
				has: 0,
				score: 0,
				isAbout: false,
				isBy: false,
				places: [],
				lastAt: -1,
				phraseBroken: false,
			};
			candidates.set(entry, known);
			if (term.speakers.length) known[fit === aboutWeight ? 'isAbout' : 'isBy'] = true;
			const step = before && known.lastAt === before.at ? term.at - before.at : 0;
			const gap = step > 0 ? findGap(known.places, places) : 0;
			known.has++;
			// Little words come and go: "lift the sanctions", "lift sanctions".
			// The spellings of one name repeat its words.
			const repeats = entry < claims ? Math.min(Math.max(places.length - 1, 0), maxRepeats) : 0;
			known.score += weight * (fit + repeats * repeatWeight + (gap > 0 && gap <= step + 1 ? neighbourWeight : 0));
			if (samePhrase && !places.some((place) => known.places.includes(place - step))) known.phraseBroken = true;
			known.places = places;
			known.lastAt = term.at;
		}
	});
	// A word of a phrase that is not there breaks it too.
	const phrases = terms.filter(({ phrase }) => phrase !== undefined);
	if (phrases.length)
		for (const [entry, candidate] of candidates)
			if (phrases.some((term) => !located[terms.indexOf(term)]?.has(entry))) candidate.phraseBroken = true;
	return candidates;
}

/** The shortest way from a place of one word to one of the next behind it; 0 where there is none. */
function findGap(before: readonly number[], places: readonly number[]): number {
	const gaps = places.flatMap((place) => before.map((other) => place - other)).filter((gap) => gap > 0);
	return gaps.length ? Math.min(...gaps) : 0;
}

/** An article has what its title, its claims and the prose around them have together. */
function joinArticles(
	terms: readonly Term[],
	located: readonly Located[],
	weights: readonly number[],
	reader: IndexReader,
): Hit[] {
	const articles = new Map<number, Hit>();
	terms.forEach((_, index) => {
		const fits = new Map<number, number>();
		for (const [entry, { weight }] of located[index] ?? []) {
			const [type, number] = typeOf(entry, reader);
			const article =
				type === 'claims'
					? reader.placeClaim(number).article
					: type === 'heads' || type === 'prose'
						? number
						: undefined;
			if (article === undefined) continue;
			fits.set(article, Math.max(fits.get(article) ?? 0, weight * (type === 'heads' ? titleWeight : 1)));
		}
		for (const [number, fit] of fits) {
			const hit = articles.get(number) ?? { number, has: 0, score: 0 };
			articles.set(number, hit);
			hit.has++;
			hit.score += fit * (weights[index] ?? 0);
		}
	});
	return [...articles.values()];
}
