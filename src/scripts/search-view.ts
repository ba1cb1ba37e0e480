/** Draws hits: claims under their articles, and all else in lists. */
import type { Addresses } from '../domain/addresses.ts';
import { countWords } from '../domain/words.ts';
import type { ArticleWords, ClaimWords, EventWords, PointWords, SourceWords, SpeakerWords } from '../search/hit.ts';
import { dividePlaces, type Marker } from '../search/marks.ts';
import type { Found } from '../search/match.ts';
import { readWords } from '../search/words.ts';

export type Child = Node | string | false | undefined;

/** What hits are drawn with. */
export interface Drawing {
	addresses: Addresses;
	mark: Marker;
	placesIn: Found['placesIn'];
	/** As typed; empty where everything is listed. */
	query: string;
}

/** Classes of the signs beside "how we know". */
const signs = { 'first-hand': 'first', several: 'several', one: 'one' } as const;
/** Whose words the claim's are. */
const forms = {
	direct: 'Own words',
	mixed: 'Own words in part',
	indirect: 'Our summary',
	outlet: 'In its own voice',
} as const;

/** A claim that was found, and its number among all. */
export interface FoundClaim extends ClaimWords {
	number: number;
}

export function drawClaim(article: ArticleWords, claim: FoundClaim, drawing: Drawing): HTMLElement {
	const say = link(
		addressOfClaim(article, claim, drawing),
		...drawMarked(claim.text, drawing, placeIn(claim, drawing)[0]),
	);
	return element('li', 'hit', [
		element('p', 'say', [say]),
		...listWordings(article, claim, drawing).map(({ label, lang, marked }) => {
			const quoted = element('q', '', marked);
			if (lang) quoted.lang = lang;
			return element('p', 'wording', [`${label}: `, quoted]);
		}),
		element('p', 'facts', listFacts(article, claim)),
	]);
}

/** Who said it, what it does, when, how we know, whose words it is in, and what happened to it since. */
export function listFacts({ origins }: ArticleWords, { origin, does, form, since = [] }: ClaimWords): Child[] {
	const [by = '', when = '', how = 'one', howWords = ''] = origins[origin] ?? [];
	return spaceOut([
		element('b', '', [by]),
		does && element('span', '', [does]),
		element('span', 'when', [when]),
		element('span', `att ${signs[how]}`, [howWords]),
		element('span', '', [forms[form]]),
		...since.map((what) => element('span', '', [what])),
	]);
}

/** Where a hit leads: to the claim in its article, which then marks what was found. */
export function addressOfClaim({ slug }: ArticleWords, claim: FoundClaim, drawing: Drawing): string {
	const { addresses, mark, query } = drawing;
	const { id, text } = claim;
	if (!query) return addresses.claimInArticle(slug, id);
	const found = mark(text, placeIn(claim, drawing)[0]).flatMap((piece) => (piece.marked ? [piece.text] : []));
	// What was typed marks itself there; what was found in another spelling, or with another ending, is handed on.
	const typed = new Set(readWords(query).map(({ word }) => word));
	return addresses.claimFound(
		slug,
		id,
		query,
		[...new Set(found)].filter((text) => readWords(text).some(({ word }) => !typed.has(word))),
	);
}

/** Further wordings are shown where they hold what was found. */
export function listWordings({ wordingOf }: ArticleWords, claim: FoundClaim, drawing: Drawing) {
	const { original, wording } = claim;
	const all = [
		...(original ? [{ label: 'In their words', text: original[0], lang: original[1] }] : []),
		...(wording ? [{ label: wordingOf ?? 'In the document', text: wording, lang: '' }] : []),
	];
	return all
		.map(({ label, text, lang }, index) => ({
			label,
			lang,
			marked: drawMarked(text, drawing, placeIn(claim, drawing)[index + 1]),
		}))
		.filter(({ marked }) => marked.some((piece) => typeof piece !== 'string'));
}

/** Where something was found in each of a claim's wordings, in their order. */
function placeIn({ number, text, original, wording }: FoundClaim, { placesIn }: Drawing): Set<number>[] {
	const texts = [text, ...(original ? [original[0]] : []), ...(wording ? [wording] : [])];
	return dividePlaces(placesIn('claims', number), texts);
}

/** Claims of one article under its title; each by its place in it and its number among all. */
export function drawGroup(
	article: ArticleWords,
	claims: readonly { place: number; number: number }[],
	drawing: Drawing,
): HTMLElement {
	const hits = claims.flatMap(({ place, number }) => {
		const claim = article.claims[place];
		return claim ? [drawClaim(article, { ...claim, number }, drawing)] : [];
	});
	return element('section', 'group', [
		element('h3', '', [link(drawing.addresses.article(article.slug), article.title)]),
		element('ol', 'hits', hits),
	]);
}

export function drawArticle(
	{ slug, title, standfirst }: ArticleWords,
	number: number,
	claims: number,
	drawing: Drawing,
): HTMLElement {
	const [inTitle, inStandfirst] = dividePlaces(drawing.placesIn('heads', number), [title, standfirst]);
	return element('li', 'piece', [
		element('h3', '', [link(drawing.addresses.article(slug), ...drawMarked(title, drawing, inTitle))]),
		standfirst && element('p', '', drawMarked(standfirst, drawing, inStandfirst)),
		claims > 0 && element('p', 'quiet', [`${countWords(claims, 'claim')} of this search`]),
	]);
}

export function drawSpeaker({ id, name, role, claims }: SpeakerWords, { addresses }: Drawing): HTMLElement {
	return drawLine(link(addresses.speaker(id), name), role, countWords(claims, 'claim'));
}

export function drawEvent({ id, title, when, place }: EventWords, number: number, drawing: Drawing): HTMLElement {
	return drawLine(
		link(drawing.addresses.event(id), ...drawMarked(title, drawing, drawing.placesIn('events', number))),
		when,
		place,
	);
}

export function drawPoint({ id, question, claims }: PointWords, number: number, drawing: Drawing): HTMLElement {
	return drawLine(
		link(drawing.addresses.point(id), ...drawMarked(question, drawing, drawing.placesIn('points', number))),
		claims > 0 && countWords(claims, 'claim'),
	);
}

export function drawSource(
	{ id, title, language, publisher, date }: SourceWords,
	number: number,
	drawing: Drawing,
): HTMLElement {
	const cited = element('cite', '', drawMarked(title, drawing, drawing.placesIn('sources', number)));
	cited.lang = language;
	return drawLine(link(drawing.addresses.source(id), cited), publisher, date);
}

export function drawMarked(
	text: string,
	{ mark }: Pick<Drawing, 'mark'>,
	places?: ReadonlySet<number>,
): (HTMLElement | string)[] {
	return mark(text, places).map((piece) => (piece.marked ? element('mark', 'found', [piece.text]) : piece.text));
}

export function element(name: string, className: string, children: readonly Child[]): HTMLElement {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.append(...children.filter((child): child is Node | string => Boolean(child)));
	return made;
}

export function link(address: string, ...words: readonly (string | Node)[]): HTMLAnchorElement {
	const made = document.createElement('a');
	made.href = address;
	made.append(...words);
	return made;
}

function drawLine(name: HTMLElement, ...facts: readonly (string | false)[]): HTMLElement {
	return element('li', 'brief', spaceOut([name, ...facts.map((fact) => fact && element('span', 'quiet', [fact]))]));
}

/** Columns stand apart on the page; what is copied or read out needs the spaces themselves. */
function spaceOut(children: readonly Child[]): Child[] {
	return children.filter(Boolean).flatMap((child) => [' ', child]);
}
