/**
 * What can be found, and the files of `search-index/` that say so. The index writes them; the search page, the dialog and
 * the tests read them. Each is text, compressed with gzip, and stands beside those of Pagefind. Why: docs/adr/0003-claims-as-anchors.md.
 */
import type { AttestationKind } from '../domain/attestation.ts';
import type { Form, Kind } from '../domain/claim.ts';
import type { Layout } from './layout.ts';

/** Kinds of entries, in the order of their numbers; an article has one for its title and one for the prose around its claims. */
export const entryTypes = ['claims', 'heads', 'speakers', 'events', 'points', 'sources', 'prose'] as const;
export type EntryType = (typeof entryTypes)[number];

/** `index`: read first, and small: it grows by a few bytes for each article. */
export interface IndexFile {
	/** Changes with the index; the other files are asked for under it, so that none is read from an older build. */
	version: string;
	/** How many entries there are of each type. */
	counts: Record<EntryType, number>;
	/** For each article, newest first, how many claims it has. */
	claimsOf: number[];
	/** With what each file `names/<n>` begins. */
	names: string[];
	/** With what each of Pagefind's files of words begins. */
	words: string[];
	/** What Pagefind has read, in two texts: the prose, and before it all other entries. */
	texts: TextFile[];
}

export interface TextFile extends Layout {
	/** Pagefind's ids of the records into which the text is cut, in order; as much of each as tells it from all others. */
	records: string[];
	/** How many words each of them has; the last may have fewer. */
	length: number;
}

/** `claims`: what claims are filtered, sorted and counted by. Numbers are places in the lists of this file. */
export interface FilterFile {
	/** Ids and names of the speakers and bodies that `rows` names. */
	speakers: [id: string, name: string][];
	points: [id: string, question: string][];
	kinds: [kind: Kind, words: string][];
	hows: [how: AttestationKind, words: string][];
	forms: [form: Form, words: string][];
	/** What claims of one statement share. */
	rows: FilterRow[];
	/** For each claim its row. */
	row: number[];
	/** For each claim its kind and its form as digits into `kinds` and `forms`, `-` for none. */
	kind: string;
	form: string;
	/** For each claim the point that it answers; -1 for none. */
	point: number[];
}
/** `from` and `to` are the first and last day on which it may have been said, `YYYY-MM-DD`; empty where nobody knows. */
export type FilterRow = [speakers: number[], speaksFor: number[], how: number, from: string, to: string];

/** `articles/<n>`: what is shown of an article and its claims. */
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
	/** How much of it is in quotation marks. */
	form: Form;
	/** What it does, e.g. `says it happened`; absent where nobody has said. */
	does?: string;
	/** What happened to it since, e.g. `Corrected on 24 November 2026`. */
	since?: string[];
}

/** What is shown of the other entries. A file `speakers/<n>`, `events/<n>` … holds {@link entriesPerFile} of them. */
export interface SpeakerWords {
	id: string;
	name: string;
	/** The first role's title, else empty. */
	role: string;
	/** How many claims are by them. */
	claims: number;
	/** All folded spellings, that of the name included. */
	spellings: string[];
	/** Whether single names of the spellings are names too. */
	isPerson: boolean;
}
export interface EventWords {
	id: string;
	title: string;
	when: string;
	place: string;
}
export interface PointWords {
	id: string;
	question: string;
	/** How many claims answer it. */
	claims: number;
}
export interface SourceWords {
	id: string;
	title: string;
	language: string;
	publisher: string;
	/** In words; empty where nobody knows. */
	date: string;
}

export const entriesPerFile = 64;
