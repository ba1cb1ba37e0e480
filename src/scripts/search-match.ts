/** Turns places of words into claims, in the order in which they are shown, and counts them. Pure. */
import type { FilterFile, PlaceFile } from '../search/hit.ts';
import type { Place, Places } from './search-engine.ts';
import { type FilterName, type Filters, filterNames } from './search-state.ts';

export interface ClaimHit {
	/** Number of its article, newest first. */
	article: number;
	/** Number within its article. */
	claim: number;
	/** Number among all claims. */
	number: number;
	/** How many terms of the query it has. */
	has: number;
	/** Places of found words, counted from the claim's first word. */
	words: number[];
}

export interface ArticleHit {
	article: number;
	/** How many terms stand anywhere in it. */
	has: number;
	/** How many stand in its title or the sentence below it. */
	inHead: number;
}

export interface Matches {
	/** Those with all terms first, then those with most. */
	claims: ClaimHit[];
	articles: ArticleHit[];
}

interface Candidate extends ClaimHit {
	/** How often terms that follow each other in the query do so here. */
	runs: number;
	/** Whether it is by a speaker whom the query names. */
	by: boolean;
	lastTerm: number;
}

/** A claim must have at least this share of a query's terms. */
const leastShare = 1 / 3;

/** Without terms everything matches: newest articles first, claims in reading order. */
export function matchAll({ lengths }: PlaceFile): Matches {
	let number = 0;
	const claims = lengths.flatMap(([, ...own], article) =>
		own.map((_, claim): ClaimHit => ({ article, claim, number: number++, has: 0, words: [] })),
	);
	return { claims, articles: lengths.map((_, article) => ({ article, has: 0, inHead: 0 })) };
}

/** `terms` are the places of each term of the query, in its order. */
export function matchTerms(terms: readonly Places[], { records, lengths }: PlaceFile): Matches {
	const claims: Candidate[] = [];
	const articles: ArticleHit[] = [];
	const least = Math.ceil(terms.length * leastShare);
	let firstNumber = 0;
	records.forEach((record, article) => {
		const own = lengths[article] ?? [];
		const found = matchRecord(
			terms.map((places) => places.get(record) ?? []),
			own,
			article,
			firstNumber,
		);
		firstNumber += own.length - 1;
		claims.push(...found.claims.filter(({ has }) => has >= least));
		if (found.has >= least) articles.push({ article, has: found.has, inHead: found.inHead });
	});
	claims.sort((a, b) => b.has - a.has || b.runs - a.runs || Number(b.by) - Number(a.by) || a.number - b.number);
	articles.sort((a, b) => b.has - a.has || b.inHead - a.inHead || a.article - b.article);
	return {
		claims: claims.map(({ article, claim, number, has, words }) => ({ article, claim, number, has, words })),
		articles,
	};
}

/** Whether a claim passes; one that fails is never shown. */
export function passesFilters(number: number, article: number, filters: Filters, file: FilterFile): boolean {
	return filterNames.every((name) => {
		const chosen = filters[name];
		return chosen === undefined || listValues(name, number, article, file).includes(chosen);
	});
}

/** For each filter how many of the claims have each value, once all other filters are applied. */
export function countValues(
	claims: readonly ClaimHit[],
	filters: Filters,
	file: FilterFile,
): Record<FilterName, Map<string, number>> {
	const counts = filterNames.map((name): [FilterName, Map<string, number>] => {
		const { [name]: _own, ...others } = filters;
		const values = new Map<string, number>();
		for (const { number, article } of claims) {
			if (!passesFilters(number, article, others, file)) continue;
			for (const value of listValues(name, number, article, file)) values.set(value, (values.get(value) ?? 0) + 1);
		}
		return [name, values];
	});
	return Object.fromEntries(counts) as Record<FilterName, Map<string, number>>;
}

/** What a filter's value is called. */
export function nameValue(name: FilterName, value: string, file: FilterFile): string {
	const lists = {
		speaker: file.speakers,
		for: file.speakers,
		kind: file.kinds,
		how: file.hows,
		topic: file.topics,
		year: [],
	};
	return lists[name].find(([id]) => id === value)?.[1] ?? value;
}

/** Runs of claims with equally many terms, each grouped by article in the order of its best claim. */
export function groupClaims(
	claims: readonly ClaimHit[],
): { has: number; articles: { article: number; claims: ClaimHit[] }[] }[] {
	const tiers = new Map<number, Map<number, ClaimHit[]>>();
	for (const claim of claims) {
		const tier = tiers.get(claim.has) ?? new Map<number, ClaimHit[]>();
		tiers.set(claim.has, tier);
		tier.set(claim.article, [...(tier.get(claim.article) ?? []), claim]);
	}
	return [...tiers].map(([has, articles]) => ({
		has,
		articles: [...articles].map(([article, own]) => ({ article, claims: own })),
	}));
}

function listValues(name: FilterName, number: number, article: number, file: FilterFile): string[] {
	const [speakers = [], speaksFor = [], how = -1, years = []] = file.rows[file.row[number] ?? -1] ?? [];
	switch (name) {
		case 'speaker':
			return speakers.map((index) => file.speakers[index]?.[0] ?? '');
		case 'for':
			return speaksFor.map((index) => file.speakers[index]?.[0] ?? '');
		case 'kind':
			return [file.kinds[Number(file.kind[number])]?.[0]].filter((kind) => kind !== undefined);
		case 'how':
			return [file.hows[how]?.[0]].filter((kind) => kind !== undefined);
		case 'topic':
			return (file.articles[article] ?? []).map((index) => file.topics[index]?.[0] ?? '');
		case 'year':
			return years.map(String);
	}
}

/** Which claims of one article have which terms; `terms` holds the places of each, `lengths` those of the article. */
function matchRecord(
	terms: readonly (readonly Place[])[],
	lengths: readonly number[],
	article: number,
	firstNumber: number,
): { claims: Candidate[]; has: number; inHead: number } {
	const starts = sumUp(lengths);
	const [firstStart = 0] = starts;
	const candidates = new Map<number, Candidate>();
	terms.forEach((places, term) => {
		const before = new Set(terms[term - 1]?.map(({ at }) => at));
		for (const place of places) {
			const claim = findClaim(place.at, starts);
			if (claim === undefined) continue;
			const known = candidates.get(claim) ?? createCandidate(article, claim, firstNumber + claim);
			candidates.set(claim, known);
			addPlace(known, place, term, starts[claim] ?? 0);
			if (before.has(place.at - 1)) known.runs++;
		}
	});
	return {
		claims: [...candidates.values()],
		has: terms.filter((places) => places.length).length,
		inHead: terms.filter((places) => places.some(({ at }) => at < firstStart)).length,
	};
}

function createCandidate(article: number, claim: number, number: number): Candidate {
	return { article, claim, number, has: 0, words: [], runs: 0, by: false, lastTerm: -1 };
}

function addPlace(candidate: Candidate, { at, as }: Place, term: number, start: number): void {
	if (candidate.lastTerm !== term) candidate.has++;
	candidate.lastTerm = term;
	if (as === 'by') candidate.by = true;
	if (as === 'word') candidate.words.push(at - start);
}

/** Where each claim begins, and at last where they end: the first length is that of the words before them. */
function sumUp(lengths: readonly number[]): number[] {
	let sum = 0;
	return lengths.map((length) => {
		sum += length;
		return sum;
	});
}

/** The claim that a word belongs to; `undefined` for words before the first claim and behind the last. */
function findClaim(at: number, starts: readonly number[]): number | undefined {
	let low = 0;
	let high = starts.length - 1;
	if (at < (starts[0] ?? 0) || at >= (starts[high] ?? 0)) return undefined;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (at < (starts[middle] ?? 0)) high = middle;
		else low = middle;
	}
	return low;
}
