/** Everything joined: what pages, exports, search and the checker look things up in. */
import type { FrontMatter } from './article.ts';
import type { Attestation, Path } from './attestation.ts';
import type { Analysis, Form } from './claim.ts';
import type { HistoricalDate } from './date.ts';
import type { HistoricalEvent } from './event.ts';
import type { Arithmetic } from './figures.ts';
import type { ChangeReason } from './ledger.ts';
import type { Point } from './point.ts';
import type { ArticleReading, ReadClaim } from './reading.ts';
import type { Source } from './source.ts';
import type { Role, Speaker } from './speaker.ts';
import type { StatementFile } from './statement.ts';
import type { Group, Topic } from './topic.ts';
import type { TwoTimes } from './two-times.ts';

/** Maps by id, in the order of ids; articles newest first, claims in the order of articles and of reading. */
export interface SiteRecord {
	articles: ReadonlyMap<string, Article>;
	/** By key `slug#id`. */
	claims: ReadonlyMap<string, Claim>;
	/** Those with claims and those without; the ones made for an analysed document and for claims marked with `by` too. */
	statements: ReadonlyMap<string, Statement>;
	speakers: ReadonlyMap<string, Speaker>;
	sources: ReadonlyMap<string, Source>;
	events: ReadonlyMap<string, HistoricalEvent>;
	points: ReadonlyMap<string, Point>;
	topics: ReadonlyMap<string, Topic>;
	/** Published addresses at which no claim is marked any more, by key, in the order of the ledger. */
	gone: ReadonlyMap<string, Gone>;
	/** Former slug → the article that it leads to now. */
	renamed: ReadonlyMap<string, Article>;
}

export interface Article extends FrontMatter {
	slug: string;
	/** File from the project's root. */
	file: string;
	reading: ArticleReading;
	/** "In short" as HTML, with the claim that each sentence links first. */
	inShort: { html: string; claim?: Claim }[];
	/** In reading order. */
	claims: Claim[];
	/** The first topic: it gives groups and colours. */
	topic?: Topic;
	/** The document that the article reads closely. */
	document?: Source;
	/** Every document behind its claims, notes and omissions, by publisher and date. */
	documents: Source[];
	/** Minutes at 230 words a minute, at least 1. */
	readingMinutes: number;
	/** Published addresses of this article at which no claim is marked any more. */
	gone: Gone[];
}

/** A published address at which no claim is marked any more. */
export type Gone = Moved | Withdrawn | Removed;

interface FormerAddress {
	/** `slug#id`. */
	key: string;
	slug: string;
	id: string;
	/** Day of its first release. */
	first: string;
}

export interface Moved extends FormerAddress {
	state: 'moved';
	/** Where it leads in the end, over any number of moves. */
	to: Claim | Withdrawn | Removed;
}

export interface Withdrawn extends FormerAddress {
	state: 'withdrawn';
	on: string;
	reason: string;
	/** Its last words, only where they may go on being shown. */
	words?: string;
}

/** Purged for legal reasons. */
export interface Removed extends FormerAddress {
	state: 'removed';
	on: string;
}

/** The words of a claim from one publication to the next. */
export interface Wording {
	/** Day of the release; absent for words that are not released yet. */
	on?: string;
	text: string;
	hash: string;
	/** Ids of those who were answerable. */
	by: readonly string[];
	/** Why the words before it were changed; absent for the first. */
	why?: ChangeReason;
}

export interface Correction {
	on: string;
	text: string;
}

export interface Statement extends StatementFile {
	id: string;
	/** `file`: has a file; `document`: what the analysed document says itself; `mark`: made for one claim marked with `by`. */
	origin: 'file' | 'document' | 'mark';
	speakers: Speaker[];
	/** To whom it was said. */
	listeners: Speaker[];
	/** What the first speaker was on that day, as far as a role says. */
	role?: Role;
	/** Date in words, with the source's own words where they say less: `26 May 2021 (“at the end of May”)`; `undated` if so. */
	when: string;
	paths: Path[];
	/** Absent only for a statement that is reported inside another one and has no source of its own. */
	attestation?: Attestation;
	/** Its claims in all articles. */
	claims: Claim[];
}

/** A step on the way of words to the reader. */
export interface Hop {
	speaker: Speaker;
	/** The document at this step that we can point to. */
	source?: Source;
}

export interface Claim extends Pick<ReadClaim, 'id' | 'text' | 'spans' | 'quoted' | 'quotations' | 'line' | 'column'> {
	/** `slug#id`. */
	key: string;
	article: Article;
	/** Place in reading order, from 1. */
	number: number;
	form: Form;
	statement: Statement;
	speakers: Speaker[];
	role?: Role;
	/** The claim it stands in. */
	outer?: Claim;
	/** Claims that stand directly in it. */
	inner: Claim[];
	/** Speakers between the reader and the claim's own speaker: nearest to the reader first, the speaker last. */
	chain: Hop[];
	attestation: Attestation;
	/** What the analyst wrote; all optional. */
	analysis: Analysis;
	said?: HistoricalDate;
	point?: Point;
	about: Speaker[];
	events: HistoricalEvent[];
	/** Group of its first speaker in the article's first topic, on that day. */
	group?: Group;
	/** Claims of other speakers that give the opposite answer to its point. */
	otherwise: Claim[];
	repeats: Claim[];
	repeatedBy: Claim[];
	answers: Claim[];
	answeredBy: Claim[];
	/** Pairs of answers at two times that it is one of, as an editor confirmed them; in the order of the point's file. */
	atTwoTimes: TwoTimes[];
	/** Its words at each publication, oldest first; the last are those that it has now. */
	wordings: Wording[];
	/** What was put right about it, newest first. */
	corrections: Correction[];
	/** What its number makes with those that it is compared with. */
	arithmetic?: Arithmetic;
	/** Claims whose number is computed from this one's. */
	comparedIn: Claim[];
}
