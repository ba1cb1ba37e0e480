/** Draws hits, choices and messages of the search page. */
import type { Addresses } from '../domain/addresses.ts';
import { countWords } from '../domain/words.ts';
import type { ArticleWords, ClaimWords, FilterFile, NamedSpeaker } from '../search/hit.ts';
import { markWords } from './search-marks.ts';
import { type ClaimHit, countValues, nameValue } from './search-match.ts';
import type { Names } from './search-query.ts';
import { type FilterName, type Filters, filterNames } from './search-state.ts';

type Child = Node | string | undefined;

/** Classes of the signs beside "how we know". */
const signs = { 'first-hand': 'first', several: 'several', one: 'one' } as const;

/** Numbers of speakers whose names are marked in the words of hits. */
export type Asked = ReadonlySet<number>;

export function drawSpeaker({ id, name, role, claims }: NamedSpeaker, addresses: Addresses): HTMLElement {
	return element(
		'li',
		'person',
		spaceOut([
			link(addresses.speaker(id), name),
			role ? element('span', 'quiet', [role]) : undefined,
			element('span', 'quiet', [countWords(claims, 'claim')]),
		]),
	);
}

export function drawArticle(
	{ slug, title, standfirst }: ArticleWords,
	claims: number,
	addresses: Addresses,
): HTMLElement {
	return element('li', 'piece', [
		element('h3', '', [link(addresses.article(slug), title)]),
		standfirst ? element('p', '', [standfirst]) : undefined,
		element('p', 'quiet', [`${countWords(claims, 'claim')} of this search`]),
	]);
}

/** Claims of one article under its title. */
export function drawGroup(
	article: ArticleWords,
	claims: readonly ClaimHit[],
	asked: Asked,
	names: Names,
	addresses: Addresses,
): HTMLElement {
	const items = claims.flatMap((hit) => {
		const claim = article.claims[hit.claim];
		return claim ? [drawClaim(article, claim, hit, asked, names, addresses)] : [];
	});
	return element('section', 'group', [
		element('h3', '', [link(addresses.article(article.slug), article.title)]),
		element('ol', 'hits', items),
	]);
}

/** Sets the choices of each filter with how many claims each would leave; a filter without choices can't be opened. */
export function fillFilters(
	form: HTMLFormElement,
	claims: readonly ClaimHit[],
	filters: Filters,
	file: FilterFile,
): void {
	const counts = countValues(claims, filters, file);
	for (const name of filterNames) {
		const select = form.elements.namedItem(name);
		if (!(select instanceof HTMLSelectElement)) continue;
		const chosen = filters[name] ?? '';
		const values = new Map(counts[name]);
		if (chosen && !values.has(chosen)) values.set(chosen, 0);
		const options = [...values].map(([value, count]) => ({ value, count, words: nameValue(name, value, file) }));
		options.sort((a, b) => compareOptions(name, a, b));
		const [any] = select.options;
		select.replaceChildren(
			...(any ? [any] : []),
			...options.map(({ value, count, words }) => new Option(`${words} (${count.toLocaleString('en-GB')})`, value)),
		);
		select.value = chosen;
		select.disabled = options.length === 0;
	}
}

export function element(name: string, className: string, children: readonly Child[]): HTMLElement {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.append(...children.filter((child) => child !== undefined));
	return made;
}

export function link(address: string, words: string | Node): HTMLAnchorElement {
	const made = document.createElement('a');
	made.href = address;
	made.append(words);
	return made;
}

function drawClaim(
	article: ArticleWords,
	claim: ClaimWords,
	{ words }: ClaimHit,
	asked: Asked,
	names: Names,
	addresses: Addresses,
): HTMLElement {
	const { text, original: [original, lang] = ['', ''], wording = '', does, since = [] } = claim;
	const [by = '', when = '', how = 'one', howWords = ''] = article.origins[claim.origin] ?? [];
	const draw = (part: string, from: number) => {
		const own = new Set(words.map((place) => place - from));
		return markWords(part, own, asked, names.spellings).map((piece) =>
			piece.marked ? element('mark', 'found', [piece.text]) : piece.text,
		);
	};
	const say = link(addresses.claimInArticle(article.slug, claim.id), '');
	say.replaceChildren(...draw(text, 0));
	// Further wordings are shown where they are what was found.
	const inOriginal = countTokens(text);
	const inWording = inOriginal + countTokens(original);
	const end = inWording + countTokens(wording);
	return element('li', 'hit', [
		element('p', 'say', [say]),
		words.some((place) => place >= inOriginal && place < inWording)
			? quote('In their words', draw(original, inOriginal), lang)
			: undefined,
		words.some((place) => place >= inWording && place < end)
			? quote(article.wordingOf ?? 'In the document', draw(wording, inWording))
			: undefined,
		element(
			'p',
			'facts',
			spaceOut([
				element('b', '', [by]),
				does ? element('span', '', [does]) : undefined,
				element('span', 'when', [when]),
				element('span', `att ${signs[how]}`, [howWords]),
				...since.map((what) => element('span', '', [what])),
			]),
		),
	]);
}

function quote(label: string, words: readonly Child[], lang?: string): HTMLElement {
	const quoted = element('q', '', words);
	if (lang) quoted.lang = lang;
	return element('p', 'wording', [`${label}: `, quoted]);
}

/** Columns stand apart on the page; what is copied or read out needs the spaces themselves. */
function spaceOut(children: readonly Child[]): Child[] {
	return children.flatMap((child) => (child === undefined ? [] : [' ', child]));
}

function countTokens(text: string): number {
	return text ? text.split(' ').length : 0;
}

interface Choice {
	value: string;
	count: number;
	words: string;
}

/** Years newest first, all else by how many claims there are. */
function compareOptions(name: FilterName, a: Choice, b: Choice): number {
	if (name === 'year') return b.value.localeCompare(a.value);
	return b.count - a.count || a.words.localeCompare(b.words, 'en');
}
