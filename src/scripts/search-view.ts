/** Draws hits: claims under their articles, and all else in lists. */
import type { Addresses } from '../domain/addresses.ts';
import { countWords } from '../domain/words.ts';
import type { ArticleWords, ClaimWords, EventWords, PointWords, SourceWords, SpeakerWords } from '../search/hit.ts';
import type { Marker } from '../search/marks.ts';

export type Child = Node | string | false | undefined;

/** What hits are drawn with. */
export interface Drawing {
	addresses: Addresses;
	mark: Marker;
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

export function drawClaim(article: ArticleWords, claim: ClaimWords, drawing: Drawing): HTMLElement {
	const say = link(addressOfClaim(article, claim, drawing), ...drawMarked(claim.text, drawing));
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
export function addressOfClaim(
	{ slug }: ArticleWords,
	{ id, text }: ClaimWords,
	{ addresses, mark, query }: Drawing,
): string {
	if (!query) return addresses.claimInArticle(slug, id);
	const found = mark(text).flatMap((piece) => (piece.marked ? [piece.text] : []));
	// What was typed marks itself there; names found in another spelling are handed on.
	const typed = query.toLowerCase();
	return addresses.claimFound(
		slug,
		id,
		query,
		[...new Set(found)].filter((word) => !typed.includes(word.toLowerCase())),
	);
}

/** Further wordings are shown where they hold what was found. */
export function listWordings({ wordingOf }: ArticleWords, { original, wording }: ClaimWords, drawing: Drawing) {
	const all = [
		...(original ? [{ label: 'In their words', text: original[0], lang: original[1] }] : []),
		...(wording ? [{ label: wordingOf ?? 'In the document', text: wording, lang: '' }] : []),
	];
	return all
		.map(({ label, text, lang }) => ({ label, lang, marked: drawMarked(text, drawing) }))
		.filter(({ marked }) => marked.some((piece) => typeof piece !== 'string'));
}

/** Claims of one article under its title. */
export function drawGroup(article: ArticleWords, claims: readonly number[], drawing: Drawing): HTMLElement {
	const hits = claims.flatMap((number) => {
		const claim = article.claims[number];
		return claim ? [drawClaim(article, claim, drawing)] : [];
	});
	return element('section', 'group', [
		element('h3', '', [link(drawing.addresses.article(article.slug), article.title)]),
		element('ol', 'hits', hits),
	]);
}

export function drawArticle({ slug, title, standfirst }: ArticleWords, claims: number, drawing: Drawing): HTMLElement {
	return element('li', 'piece', [
		element('h3', '', [link(drawing.addresses.article(slug), ...drawMarked(title, drawing))]),
		standfirst && element('p', '', drawMarked(standfirst, drawing)),
		claims > 0 && element('p', 'quiet', [`${countWords(claims, 'claim')} of this search`]),
	]);
}

export function drawSpeaker({ id, name, role, claims }: SpeakerWords, { addresses }: Drawing): HTMLElement {
	return drawLine(link(addresses.speaker(id), name), role, countWords(claims, 'claim'));
}

export function drawEvent({ id, title, when, place }: EventWords, drawing: Drawing): HTMLElement {
	return drawLine(link(drawing.addresses.event(id), ...drawMarked(title, drawing)), when, place);
}

export function drawPoint({ id, question, claims }: PointWords, drawing: Drawing): HTMLElement {
	return drawLine(
		link(drawing.addresses.point(id), ...drawMarked(question, drawing)),
		claims > 0 && countWords(claims, 'claim'),
	);
}

export function drawSource({ id, title, language, publisher, date }: SourceWords, drawing: Drawing): HTMLElement {
	const cited = element('cite', '', drawMarked(title, drawing));
	cited.lang = language;
	return drawLine(link(drawing.addresses.source(id), cited), publisher, date);
}

export function drawMarked(text: string, { mark }: Pick<Drawing, 'mark'>): (HTMLElement | string)[] {
	return mark(text).map((piece) => (piece.marked ? element('mark', 'found', [piece.text]) : piece.text));
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
	return element('li', 'line', spaceOut([name, ...facts.map((fact) => fact && element('span', 'quiet', [fact]))]));
}

/** Columns stand apart on the page; what is copied or read out needs the spaces themselves. */
function spaceOut(children: readonly Child[]): Child[] {
	return children.filter(Boolean).flatMap((child) => [' ', child]);
}
