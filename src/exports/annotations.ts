/**
 * `/articles/<slug>.jsonld`: an article's claims as Web Annotations (W3C Recommendation of 23 February 2017), each with selectors that
 * lead to its words on the built page. A claim that is interrupted, or runs over several paragraphs, has a target for each of its parts.
 */
import type { Addresses } from '../domain/addresses.ts';
import { writeProvenance } from '../domain/provenance.ts';
import type { Article, Claim } from '../domain/record.ts';
import type { PageText } from './page-text.ts';

/** The opening tag of the element that holds an article's text, and how a selector names it. */
export const container = { opening: '<div class="text">', selector: 'main .text' } as const;

/** Characters of context on either side: enough, on nearly every page, to tell a place from all others. */
const context = 32;

export function writeAnnotations(
	article: Article,
	page: PageText,
	addresses: Addresses,
	{ language, licence }: { language: string; licence: string },
): string {
	const own = addresses.absolute(addresses.articleData(article.slug, 'jsonld'));
	const source = addresses.absolute(addresses.article(article.slug));
	const parts = placeClaims(article, page);
	const count = countCodePoints(page.text);
	const items = article.claims.map((claim) => {
		const spans = parts.get(claim.id) ?? [];
		const targets = spans.map((span) => ({ source, selector: select(span, page.text, count) }));
		return {
			id: `${own}#${claim.id}`,
			type: 'Annotation',
			motivation: 'identifying',
			rights: licence,
			body: writeBodies(claim, addresses, language),
			target: targets.length === 1 ? targets[0] : targets,
		};
	});
	const collection = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: own,
		type: 'AnnotationCollection',
		label: `Claims of “${article.title}”`,
		total: items.length,
		first: { id: `${own}#page`, type: 'AnnotationPage', startIndex: 0, items },
	};
	return `${JSON.stringify(collection, null, 2)}\n`;
}

/** What is said of the words: where they come from, their own page, and who is answerable. Private persons are named on that page only. */
function writeBodies(claim: Claim, addresses: Addresses, language: string): object[] {
	const { article, speakers, chain } = claim;
	const people = [...speakers, ...chain.map(({ speaker }) => speaker)];
	const provenance = people.every((person) => person['public-role']) && {
		type: 'TextualBody',
		purpose: 'describing',
		format: 'text/plain',
		language,
		value: writeProvenance(claim),
	};
	const page = {
		type: 'SpecificResource',
		purpose: 'linking',
		source: addresses.absolute(addresses.claim(article.slug, claim.id)),
	};
	const answerable = speakers
		.filter((speaker) => speaker['public-role'])
		.map(({ id }) => ({
			type: 'SpecificResource',
			purpose: 'identifying',
			source: addresses.absolute(addresses.speaker(id)),
		}));
	return [...(provenance ? [provenance] : []), page, ...answerable];
}

interface Span {
	start: number;
	end: number;
}

/** The parts of each claim on the page: its marks open in the order of the reading's slots. */
function placeClaims({ claims, reading, slug }: Article, { marks }: PageText): Map<string, Span[]> {
	const known = new Set(claims.map(({ id }) => id));
	const opened = reading.html.flatMap((segment) =>
		typeof segment !== 'string' && segment.slot === 'open' && known.has(segment.claim) ? segment.claim : [],
	);
	if (opened.length !== marks.length)
		throw new Error(`Article ${slug}: its page has ${marks.length} marks, its reading ${opened.length}.`);
	const parts = new Map<string, Span[]>();
	for (const [index, id] of opened.entries()) {
		const mark = marks[index];
		const listed = parts.get(id) ?? [];
		parts.set(id, listed);
		const last = listed.at(-1);
		// Two marks without anything between them are one stretch of text.
		if (mark && last?.end === mark.start) last.end = mark.end;
		else if (mark) listed.push({ ...mark });
	}
	return parts;
}

/** Two ways to the same words. Positions count code points, as the Recommendation asks. */
function select({ start, end }: Span, text: string, count: (offset: number) => number): object[] {
	const exact = text.slice(start, end);
	let length = context;
	while (length < text.length && !isUnique(text, start, end, length)) length *= 2;
	const [from, to] = widen(text, start, end, length);
	return [
		{ type: 'TextQuoteSelector', exact, prefix: text.slice(from, start), suffix: text.slice(end, to) },
		{
			type: 'CssSelector',
			value: container.selector,
			refinedBy: { type: 'TextPositionSelector', start: count(start), end: count(end) },
		},
	];
}

function isUnique(text: string, start: number, end: number, length: number): boolean {
	const [from, to] = widen(text, start, end, length);
	const whole = text.slice(from, to);
	return text.indexOf(whole) === from && !text.includes(whole, from + 1);
}

/** No pair of surrogates is cut. */
function widen(text: string, start: number, end: number, length: number): [number, number] {
	const from = Math.max(0, start - length);
	const to = Math.min(text.length, end + length);
	return [isLow(text, from) ? from + 1 : from, isLow(text, to) ? to - 1 : to];
}

function isLow(text: string, offset: number): boolean {
	const unit = text.charCodeAt(offset);
	return unit >= 0xdc00 && unit <= 0xdfff;
}

/** From offsets in UTF-16 units to numbers of code points. */
function countCodePoints(text: string): (offset: number) => number {
	const second = [...text.matchAll(/[\uDC00-\uDFFF]/g)].map(({ index }) => index);
	if (!second.length) return (offset) => offset;
	return (offset) => offset - second.filter((index) => index < offset).length;
}
