/** What one reading of an article's prose gives. Plain data, so that it can be cached and shared by pages, exports and the checker. */
import type { Problem } from './problem.ts';

export interface ArticleReading {
	/** The body as HTML, with slots where the page puts what it knows about claims. */
	html: Segment[];
	/** Headings, paragraphs, list items and so on in reading order: the plain text that offsets count in. */
	blocks: Block[];
	/** Claims in the order of their first mark. */
	claims: ReadClaim[];
	/** Event marks in reading order. */
	events: ReadEvent[];
	/** Headings in order; `id` is `h-…`. */
	headings: { id: string; level: number; text: string }[];
	/** Links to claims (`#claim-id` or `/articles/slug/#claim-id`), for checking. */
	links: { target: string; line: number; column: number }[];
	/** What the prose says outside of claims, for checking. */
	ownVoice: OwnVoice;
	/** Words of the body. */
	words: number;
	problems: Problem[];
}

/** Finished HTML, or a slot to fill. Joined with slots as {@link toPlainHtml} fills them, they are valid HTML of their own. */
export type Segment = string | Slot;

export type Slot =
	/** Start of a `<mark>` of this claim. `first`: it carries the claim's id. */
	| { slot: 'open'; claim: string; first: boolean }
	/** End of a `<mark>` of this claim. `last`: the claim's control goes behind it. */
	| { slot: 'close'; claim: string; last: boolean }
	/** Start of a top-level block (paragraph, heading, list, quotation), `blocks` being the indexes of {@link Block} inside. */
	| { slot: 'block-start'; tag: string; claims: string[] }
	/** End of a top-level block: the page puts cast and notes of its claims here. `claims`: first or only marked there, in order. */
	| { slot: 'block-end'; tag: string; claims: string[] };

export interface Block {
	kind: 'heading' | 'paragraph' | 'item' | 'code';
	/** Text as a reader gets it: no marks, no markup. */
	text: string;
}

/** Where text stands: offsets in UTF-16 units into a block's text. */
export interface Span {
	block: number;
	start: number;
	end: number;
}

export interface ReadClaim {
	id: string;
	/** The statement that it is part of (`in=`). */
	statement?: string;
	/** Its speakers, where it names no statement (`by=`). */
	by?: string[];
	/** The claim that it stands in: reported by the outer one's speakers. */
	outer?: string;
	/** Its words, all parts joined with ` … ` when it was interrupted and with a line break between paragraphs. */
	text: string;
	/** Its parts in reading order. */
	spans: Span[];
	/** How many of its own words stand in quotation marks; nested claims' words count. */
	quoted: 'all' | 'some' | 'none';
	/** Quotations in it (text without the marks). */
	quotations: string[];
	/** Event marks inside it. */
	events: string[];
	line: number;
	column: number;
}

export interface ReadEvent {
	id: string;
	text: string;
	span: Span;
	line: number;
	column: number;
}

/** Both in reading order. */
export interface OwnVoice {
	/** Loaded words outside of claims and quotations; hedges within claims too. */
	loaded: { word: string; line: number; column: number }[];
	/** Quotations of which no word stands in a claim. */
	quotations: { line: number; column: number }[];
}

/** The body's HTML without any claim layer. */
export function toPlainHtml(segments: readonly Segment[]): string {
	return segments.map((segment) => (typeof segment === 'string' ? segment : fillPlainly(segment))).join('');
}

function fillPlainly(slot: Slot): string {
	if (slot.slot === 'open') return slot.first ? `<mark id="${slot.claim}">` : '<mark>';
	return slot.slot === 'close' ? '</mark>' : '';
}

/** Puts the site's base path before links within the site (`/articles/…`): a reading does not know where the site stands. */
export function rebaseLinks(html: string, base: string): string {
	// Text never holds a bare `<`, so this finds tags only.
	return html.replaceAll('<a href="/', () => `<a href="${base}`);
}
