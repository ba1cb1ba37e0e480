/**
 * What a hit is: the files of `search-index/` that are ours, beside Pagefind's. The index writes them, the search page
 * reads them. Claims are hits, not records of Pagefind: see docs/adr/0003-claims-as-anchors.md.
 */
import type { AttestationKind } from '../domain/attestation.ts';
import type { Kind } from '../domain/claim.ts';

/** `names.json`: who can be found, under which spellings. */
export interface NameFile {
	/** Changes with the index; the other files are asked for under it, so that none is read from an older build. */
	version: string;
	/** In the order of their numbers. */
	speakers: NamedSpeaker[];
	/** Spellings that our texts also use as common words, e.g. `may`: they are looked for in both ways. */
	common: string[];
}

export interface NamedSpeaker {
	id: string;
	name: string;
	/** What stands beside the name: the first role's title, else empty. */
	role: string;
	/** Whether single names of the spellings are names too. */
	isPerson: boolean;
	/** All folded spellings, that of the name included. */
	spellings: string[];
	/** How many claims are by them. */
	claims: number;
}

/** `places.json`: where each claim begins in Pagefind's records, in words. */
export interface PlaceFile {
	/** Pagefind's id of each article's record; articles newest first, as in the site's record. */
	records: string[];
	/**
	 * For each article the word at which its first claim begins, then the length in words of each claim,
	 * in reading order. Claims stand one behind the other.
	 */
	lengths: number[][];
}

/** `claims.json`: what claims are filtered and counted by. Numbers are places in the lists of this file. */
export interface FilterFile {
	/** Ids and names of the speakers and bodies that `rows` names. */
	speakers: [id: string, name: string][];
	topics: [id: string, title: string][];
	kinds: [kind: Kind, words: string][];
	hows: [how: AttestationKind, words: string][];
	/** For each article its topics. */
	articles: number[][];
	/** What claims of one statement share. */
	rows: FilterRow[];
	/** For each claim, articles and claims in order: its row. */
	row: number[];
	/** For each claim its kind as a digit into `kinds`, `-` for none. */
	kind: string;
}
export type FilterRow = [speakers: number[], speaksFor: number[], how: number, years: number[]];

/** `articles/<record>.json`: what is shown of an article and its claims. */
export interface ArticleWords {
	slug: string;
	title: string;
	standfirst: string;
	/** Whose wording `wording` is, e.g. `RT’s wording (machine-translated)`; absent where the article reads no document. */
	wordingOf?: string;
	/** What claims share: who said it, when in words, and how we know that they said it. */
	origins: [by: string, when: string, how: AttestationKind, howWords: string][];
	/** In reading order. */
	claims: ClaimWords[];
}

export interface ClaimWords {
	id: string;
	text: string;
	/** Further wordings that are searched with it: the speaker's own, with its language, and the analysed document's. */
	original?: [text: string, lang: string];
	wording?: string;
	/** Place in `origins`. */
	origin: number;
	/** What it does, e.g. `says it happened`; absent where nobody has said. */
	does?: string;
	/** What happened to it since, e.g. `Corrected on 24 November 2026`. */
	since?: string[];
}
