/**
 * The search page: asks the index, shows what it finds, and keeps the question in the address.
 * Nothing of search is loaded on other pages.
 */
import { type Addresses, createAddresses } from '../domain/addresses.ts';
import { countWords } from '../domain/words.ts';
import type { FilterFile } from '../search/hit.ts';
import { type EngineFiles, findMatches, openEngine, type Pagefind, type SearchEngine } from './search-engine.ts';
import { type ArticleHit, type ClaimHit, groupClaims, passesFilters } from './search-match.ts';
import { findSpeakers, type Term } from './search-query.ts';
import { filterNames, readState, type SearchState, writeState } from './search-state.ts';
import { drawArticle, drawGroup, drawSpeaker, element, fillFilters } from './search-view.ts';

const typingPauseMs = 200;
/** How many are shown before the reader asks for more. */
const firstClaims = 30;
const firstOthers = 3;

interface Found {
	claims: ClaimHit[];
	/** Those that match the query before filters, for the counts beside choices. */
	unfiltered: ClaimHit[];
	articles: ArticleHit[];
	speakers: number[];
	terms: Term[];
}

class ClaimSearch extends HTMLElement {
	#addresses: Addresses = createAddresses(location.origin);
	#engine: Promise<SearchEngine> | undefined;
	/** Counts searches, so that a slow answer never replaces a later one. */
	#asked = 0;
	#typing = 0;

	connectedCallback() {
		this.#addresses = createAddresses(new URL(this.dataset['base'] ?? '/', location.origin).href);
		const form = this.#form;
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#ask();
		});
		form.addEventListener('input', (event) => {
			if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'search') return;
			clearTimeout(this.#typing);
			this.#typing = window.setTimeout(() => this.#ask({ typing: true }), typingPauseMs);
		});
		form.addEventListener('change', (event) => {
			if (event.target instanceof HTMLInputElement && event.target.type === 'search') return;
			this.#ask();
		});
		this.#part('reset').addEventListener('click', () => {
			for (const name of filterNames) this.#select(name).value = '';
			this.#ask();
		});
		window.addEventListener('popstate', () => this.#follow());
		this.#follow();
	}

	get #form(): HTMLFormElement {
		return this.#part('form') as HTMLFormElement;
	}

	#part(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`The search page has no part "${name}".`);
		return part;
	}

	#select(name: string): HTMLSelectElement {
		return this.#form.elements.namedItem(name) as HTMLSelectElement;
	}

	/** What the form says. */
	#readForm(): SearchState {
		const data = new FormData(this.#form);
		const parameters = new URLSearchParams();
		for (const [name, value] of data) if (typeof value === 'string') parameters.set(name, value);
		// A select without choices yet is disabled and says nothing: the address still knows.
		const current = readState(new URLSearchParams(location.search)).filters;
		for (const name of filterNames) {
			const chosen = current[name];
			if (this.#select(name).disabled && chosen) parameters.set(name, chosen);
		}
		return readState(parameters);
	}

	/** Takes the form into the address, and answers. While somebody types, the address changes without a step to go back to. */
	#ask({ typing = false } = {}) {
		clearTimeout(this.#typing);
		const state = this.#readForm();
		const address = `${location.pathname}${writeState(state)}`;
		const isSame = address === location.pathname + location.search;
		if (!isSame)
			history[typing && history.state === 'typing' ? 'replaceState' : 'pushState'](
				typing ? 'typing' : null,
				'',
				address,
			);
		void this.#answer(state);
	}

	/** Takes the address into the form, and answers. */
	#follow() {
		const state = readState(new URLSearchParams(location.search));
		const box = this.#form.elements.namedItem('q');
		if (box instanceof HTMLInputElement) box.value = state.query;
		for (const type of this.#form.querySelectorAll<HTMLInputElement>('input[name="type"]'))
			type.checked = type.value === state.type;
		for (const name of filterNames) this.#select(name).value = state.filters[name] ?? '';
		void this.#answer(state);
	}

	async #answer(state: SearchState) {
		const asked = ++this.#asked;
		this.#part('results').ariaBusy = 'true';
		try {
			this.#engine ??= openEngine(indexFiles(this.#addresses), { warm: state.query !== '' });
			const engine = await this.#engine;
			const isFiltered = Object.keys(state.filters).length > 0;
			const file = isFiltered ? await engine.loadFilters() : undefined;
			const found = await find(state, engine, file);
			const drawn = await this.#draw(state, found, engine);
			if (asked !== this.#asked) return;
			this.#part('trouble').hidden = true;
			this.#part('results').replaceChildren(...drawn);
			this.#part('status').textContent = describe(state, found);
			this.#part('reset').hidden = !isFiltered;
			fillFilters(this.#form, found.unfiltered, state.filters, file ?? (await engine.loadFilters()));
		} catch (error) {
			if (asked !== this.#asked) return;
			this.#engine = undefined;
			this.#showTrouble(error);
		} finally {
			if (asked === this.#asked) this.#part('results').ariaBusy = 'false';
		}
	}

	#showTrouble(error: unknown) {
		const cure = error instanceof MissingFile ? error.cure : undefined;
		this.#part('results').replaceChildren();
		this.#part('status').textContent = '';
		this.#part('cure').textContent = cure ?? '';
		this.#part('trouble').hidden = false;
	}

	async #draw(state: SearchState, found: Found, engine: SearchEngine): Promise<HTMLElement[]> {
		const { type } = state;
		const sections = [
			type === 'all' || type === 'speakers' ? this.#drawSpeakers(state, found, engine) : undefined,
			type === 'all' || type === 'articles' ? await this.#drawArticles(state, found, engine) : undefined,
			type === 'all' || type === 'claims' ? await this.#drawClaims(found, engine) : undefined,
		].filter((section) => section !== undefined);
		return sections.length ? sections : [this.#drawNothing()];
	}

	#drawSpeakers({ type, query }: SearchState, { speakers }: Found, { names }: SearchEngine): HTMLElement | undefined {
		if (!speakers.length || (type === 'all' && !query)) return undefined;
		const shown = type === 'all' ? speakers.slice(0, firstOthers) : speakers;
		const items = shown.flatMap((index) => {
			const speaker = names.speakers[index];
			return speaker ? [drawSpeaker(speaker, this.#addresses)] : [];
		});
		return element('section', 'kind', [
			element('h2', '', ['Speakers']),
			element('ul', 'people', items),
			shown.length < speakers.length ? this.#moreOf('speakers', countWords(speakers.length, 'speaker')) : undefined,
		]);
	}

	async #drawArticles(
		{ type, query }: SearchState,
		found: Found,
		engine: SearchEngine,
	): Promise<HTMLElement | undefined> {
		const { articles, claims, terms } = found;
		// Among all hits, claims already stand under their articles.
		const shownBelow = new Set(claims.map(({ article }) => article));
		const isBest = ({ article, has, inHead }: ArticleHit) =>
			query !== '' && (inHead === terms.length || (has === terms.length && !shownBelow.has(article)));
		const best = type === 'all' ? articles.filter(isBest) : articles;
		if (!best.length) return undefined;
		const shown = type === 'all' ? best.slice(0, firstOthers) : best;
		const items = await Promise.all(
			shown.map(async ({ article }) => {
				const own = claims.filter((claim) => claim.article === article).length;
				return drawArticle(await loadArticle(article, engine), own, this.#addresses);
			}),
		);
		return element('section', 'kind', [
			element('h2', '', ['Articles']),
			element('ul', 'pieces', items),
			shown.length < best.length ? this.#moreOf('articles', countWords(articles.length, 'article')) : undefined,
		]);
	}

	async #drawClaims(found: Found, engine: SearchEngine): Promise<HTMLElement | undefined> {
		if (!found.claims.length) return undefined;
		const section = element('section', 'kind', [element('h2', '', ['Claims'])]);
		await this.#addClaims(section, found, engine, 0);
		return section;
	}

	/** Adds the next claims to the list, and a button where more are left. */
	async #addClaims(section: HTMLElement, found: Found, engine: SearchEngine, from: number): Promise<void> {
		const { claims, terms } = found;
		const next = claims.slice(from, from + firstClaims);
		const asked = new Set(terms.flatMap(({ speakers }) => speakers));
		let hasBefore = claims[from - 1]?.has ?? terms.length;
		for (const { has, articles } of groupClaims(next)) {
			if (has !== hasBefore) section.append(element('p', 'fewer', [`With ${has} of the ${terms.length} words`]));
			hasBefore = has;
			const groups = articles.map(async ({ article, claims: own }) =>
				drawGroup(await loadArticle(article, engine), own, asked, engine.names, this.#addresses),
			);
			section.append(...(await Promise.all(groups)));
		}
		const left = claims.length - from - next.length;
		if (left <= 0) return;
		const more = element('button', 'more', [`Show more claims (${left.toLocaleString('en-GB')} left)`]);
		more.setAttribute('type', 'button');
		more.addEventListener('click', async () => {
			await this.#addClaims(section, found, engine, from + next.length);
			// Focus goes on to the first that came.
			const [first] = [...section.querySelectorAll<HTMLElement>('.more ~ .group a, .more ~ .fewer + .group a')];
			more.remove();
			first?.focus();
		});
		section.append(more);
	}

	#moreOf(type: string, words: string): HTMLElement {
		const more = element('button', 'more', [`Show all ${words}`]);
		more.setAttribute('type', 'button');
		more.addEventListener('click', () => {
			const choice = this.#form.querySelector<HTMLInputElement>(`input[name="type"][value="${type}"]`);
			if (choice) choice.checked = true;
			choice?.focus();
			this.#ask();
		});
		return more;
	}

	#drawNothing(): HTMLElement {
		const template = this.querySelector<HTMLTemplateElement>('template[data-part="nothing"]');
		const section = element('section', 'kind', []);
		if (template) section.append(template.content.cloneNode(true));
		return section;
	}
}

/** A file of the index that is not there; the dev server says how to get one. */
class MissingFile extends Error {
	cure: string | undefined;

	constructor(path: string, cure: string | undefined) {
		super(`The search index has no file "${path}".`);
		this.cure = cure;
	}
}

async function find(state: SearchState, engine: SearchEngine, file: FilterFile | undefined): Promise<Found> {
	const { query, filters } = state;
	const { claims: unfiltered, articles, terms } = await findMatches(query, engine);
	const speakers = findSpeakers(query, terms, engine.names);
	if (!file) return { claims: unfiltered, unfiltered, articles, speakers, terms };
	const claims = unfiltered.filter(({ number, article }) => passesFilters(number, article, filters, file));
	// Filters are about claims: an article or a speaker is a hit through a claim that passes.
	const withClaims = new Set(claims.map(({ article }) => article));
	const heard = new Set(
		claims.flatMap(
			({ number }) => file.rows[file.row[number] ?? -1]?.[0].map((index) => file.speakers[index]?.[0]) ?? [],
		),
	);
	return {
		claims,
		unfiltered,
		articles: articles.filter(({ article }) => withClaims.has(article)),
		speakers: speakers.filter((index) => heard.has(engine.names.speakers[index]?.id)),
		terms,
	};
}

/** The count that is read out. */
function describe({ type, query }: SearchState, { claims, articles, speakers }: Found): string {
	if (type === 'speakers') return countWords(speakers.length, 'speaker');
	if (type === 'articles') return countWords(articles.length, 'article');
	const own = new Set(claims.map(({ article }) => article)).size;
	const counts = `${countWords(claims.length, 'claim')} in ${countWords(own, 'article')}`;
	return type === 'all' && query && speakers.length ? `${counts}, ${countWords(speakers.length, 'speaker')}` : counts;
}

function loadArticle(article: number, engine: SearchEngine) {
	return engine.loadArticle(engine.places.records[article] ?? '');
}

function indexFiles(addresses: Addresses): EngineFiles {
	return {
		readJson: async (path, version) => {
			// The first file is asked for anew each time; it names the version of all others, which may be kept.
			const address = addresses.searchIndex(version ? `${path}?v=${version}` : path);
			const response = await fetch(address, version ? {} : { cache: 'no-cache' });
			if (response.ok) return response.json();
			const answer: unknown = await response.json().catch(() => undefined);
			throw new MissingFile(path, readCure(answer));
		},
		startPagefind: async () => {
			checkWebAssembly();
			const { createInstance } = (await import(/* @vite-ignore */ addresses.searchIndex('pagefind.js'))) as {
				createInstance(options: { noWorker: boolean }): Pagefind;
			};
			// A worker would fetch the same engine again in another file, for searches that take a few milliseconds.
			return createInstance({ noWorker: true });
		},
	};
}

/** Throws where the browser has no WebAssembly or a policy forbids it: Pagefind itself would only log that. */
function checkWebAssembly(): void {
	const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
	new WebAssembly.Module(emptyModule);
}

function readCure(answer: unknown): string | undefined {
	if (typeof answer !== 'object' || answer === null || !('cure' in answer)) return undefined;
	return typeof answer.cure === 'string' ? answer.cure : undefined;
}

customElements.define('claim-search', ClaimSearch);
