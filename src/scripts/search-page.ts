/** The search page: asks the index, shows what it finds, and keeps the question in the address. */
import { type Addresses, createAddresses } from '../domain/addresses.ts';
import { countChosen, isFiltered, listSpeakers, type Narrowed, narrow, sortByDate } from '../search/facets.ts';
import type { FilterFile } from '../search/hit.ts';
import { createMarker } from '../search/marks.ts';
import { type Found, type Hit, search } from '../search/match.ts';
import type { IndexReader } from '../search/reader.ts';
import { drawFacets } from './search-facets.ts';
import { MissingFile, openSiteIndex, type SiteIndex, startPagefind } from './search-files.ts';
import { findLead, readNamed } from './search-lead.ts';
import { type Answer, countAnswer, drawAnswer } from './search-results.ts';
import { hitTypes, readState, type SearchState, writeState } from './search-state.ts';
import { element, link } from './search-view.ts';
import { keepWay } from './search-way.ts';

/** Results come with every letter; the address, and what is read out, wait for a pause. */
const typingPauseMs = 400;
/** From this width on there is room for the choices beside the hits. */
const wide = matchMedia('(min-width: 60rem)');

class ClaimSearch extends HTMLElement {
	#addresses: Addresses = createAddresses(location.origin);
	#state: SearchState = readState(new URLSearchParams());
	#index: Promise<SiteIndex> | undefined;
	/** Counts searches, so that a slow answer never replaces a later one. */
	#asked = 0;
	#typing = 0;

	connectedCallback() {
		this.#addresses = createAddresses(new URL(this.dataset['base'] ?? '/', location.origin).href);
		const facets = this.#facets;
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#ask({ ...this.#state, query: this.#box.value.trim() });
		});
		this.#form.addEventListener('input', ({ target }) => {
			if (target === this.#box) this.#ask({ ...this.#state, query: this.#box.value.trim() }, { typing: true });
		});
		this.addEventListener('change', ({ target }) => {
			if (target !== this.#box) this.#ask(this.#readForm());
		});
		this.#part('reset').addEventListener('click', () => {
			this.#ask({ ...this.#state, filters: { chosen: {} } });
			facets.querySelector('summary')?.focus();
		});
		facets.addEventListener('toggle', () => void this.#answer());
		window.addEventListener('popstate', () => this.#follow());
		// Whoever browses everything narrows it down next.
		const { query, filters } = readState(new URLSearchParams(location.search));
		facets.open = wide.matches && (isFiltered(filters) || !query);
		this.#follow();
	}

	get #form(): HTMLFormElement {
		return this.#part('form') as HTMLFormElement;
	}

	get #box(): HTMLInputElement {
		return this.#form.elements.namedItem('q') as HTMLInputElement;
	}

	get #facets(): HTMLDetailsElement {
		return this.#part('facets') as HTMLDetailsElement;
	}

	#part(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`The search page has no part "${name}".`);
		return part;
	}

	#readForm(): SearchState {
		const parameters = new URLSearchParams();
		for (const [name, value] of new FormData(this.#form)) if (typeof value === 'string') parameters.append(name, value);
		const state = readState(parameters);
		// Choices that were never drawn can't have been changed.
		return this.querySelector('.facet') ? state : { ...state, filters: this.#state.filters };
	}

	/** Takes a question into the address, and answers. While somebody types, the address changes without a step to go back to. */
	#ask(state: SearchState, { typing = false } = {}) {
		this.#state = state;
		clearTimeout(this.#typing);
		this.#typing = 0;
		if (typing) this.#typing = window.setTimeout(() => this.#pause(), typingPauseMs);
		else this.#keep('');
		void this.#answer();
	}

	#pause() {
		this.#typing = 0;
		this.#keep('typing');
		this.#announce();
	}

	#keep(step: 'typing' | '') {
		const address = `${location.pathname}${writeState(this.#state)}`;
		if (address !== location.pathname + location.search) {
			const isSameStep = step === 'typing' && history.state === 'typing';
			history[isSameStep ? 'replaceState' : 'pushState'](step, '', address);
		}
		keepWay(location.search);
	}

	/** Takes the address into the form, and answers. */
	#follow() {
		this.#state = readState(new URLSearchParams(location.search));
		const { query, sort } = this.#state;
		this.#box.value = query;
		(this.#form.elements.namedItem('sort') as HTMLSelectElement).value = sort;
		keepWay(location.search);
		void this.#answer();
	}

	async #answer() {
		const asked = ++this.#asked;
		const state = this.#state;
		this.#part('results').ariaBusy = 'true';
		try {
			this.#index ??= openSiteIndex(this.#addresses);
			// Lists without a query need none of it. Its own fault is reported to whoever asks it.
			if (state.query) startPagefind(this.#addresses).catch(() => undefined);
			const { reader, note } = await this.#index;
			const needsFilters = isFiltered(state.filters) || state.sort === 'date' || this.#facets.open;
			const [found, file] = await Promise.all([
				search(state.query, reader),
				needsFilters ? reader.readFilters() : undefined,
			]);
			const narrowed = file && narrow(found.claims, state.filters, file);
			const answer = await filterAnswer(state, found, narrowed, file, reader);
			const drawing = {
				addresses: this.#addresses,
				query: state.query,
				placesIn: found.placesIn,
				mark: createMarker(found.terms, await readNamed(found, reader)),
			};
			const drawn = await drawAnswer(answer, state.type, reader, drawing, { show: (type) => this.#show(type) });
			if (asked !== this.#asked) return;
			this.#part('trouble').hidden = true;
			this.#part('note').textContent = note;
			this.#part('results').replaceChildren(
				...this.#drawNear(found),
				...(drawn.length ? drawn : [this.#drawNothing()]),
			);
			this.#count = countAnswer(answer, state.type, reader);
			if (!this.#typing) this.#announce();
			this.#countTypes(answer);
			this.#part('reset').hidden = !isFiltered(state.filters);
			const chosen = countChosen(state.filters);
			this.#part('chosen').textContent = chosen ? ` (${chosen} chosen)` : '';
			if (narrowed) drawFacets(this.#part('facet-list'), narrowed, state.filters);
		} catch (error) {
			if (asked !== this.#asked) return;
			this.#index = undefined;
			this.#showTrouble(error);
		} finally {
			if (asked === this.#asked) this.#part('results').ariaBusy = 'false';
		}
	}

	#count = '';

	#announce() {
		this.#part('status').textContent = this.#count;
	}

	#show(type: SearchState['type']) {
		this.#ask({ ...this.#state, type });
		this.#form.querySelector<HTMLInputElement>(`input[name="type"][value="${type}"]`)?.focus();
	}

	/** Beside each type how many hits it has; types without any are out of the way. */
	#countTypes(answer: Answer) {
		for (const type of hitTypes) {
			const radio = this.#form.querySelector<HTMLInputElement>(`input[name="type"][value="${type}"]`);
			const label = radio?.closest('label');
			if (!radio || !label) continue;
			radio.checked = type === this.#state.type;
			const count = type === 'all' ? 0 : answer[type].length;
			label.hidden = type !== 'all' && count === 0 && !radio.checked;
			const number = label.querySelector('.n');
			if (number && type !== 'all') number.textContent = count.toLocaleString('en-GB');
		}
	}

	#showTrouble(error: unknown) {
		const cure = error instanceof MissingFile ? error.cure : undefined;
		this.#part('results').replaceChildren();
		this.#count = '';
		this.#announce();
		this.#part('cure').textContent = cure ?? '';
		this.#part('trouble').hidden = false;
	}

	/** Words that the site does not have, and what was looked for instead. */
	#drawNear({ near }: Found): HTMLElement[] {
		return near.map(({ typed, words: [first, ...others] }) => {
			const instead = (word: string) =>
				link(`?${new URLSearchParams({ q: this.#state.query.replace(typed, word) })}`, word);
			const line = element('p', 'near', [`No “${typed}” here.`]);
			if (first) line.append(' These are for ', instead(first), '.');
			if (others.length)
				line.append(
					' Spelt nearly so too: ',
					...others.flatMap((word, index) => [index ? ', ' : '', instead(word)]),
					'.',
				);
			return line;
		});
	}

	#drawNothing(): HTMLElement {
		const template = this.querySelector<HTMLTemplateElement>('template[data-part="nothing"]');
		const section = element('section', 'kind', []);
		if (template) section.append(template.content.cloneNode(true));
		return section;
	}
}

/** Filters are about claims: an article or a speaker is then a hit through a claim that passes, and nothing else is one. */
async function filterAnswer(
	{ filters, sort }: SearchState,
	found: Found,
	narrowed: Narrowed<Hit> | undefined,
	file: FilterFile | undefined,
	reader: IndexReader,
): Promise<Answer> {
	const lead = findLead(found);
	if (!narrowed || !file) return { ...found, lead };
	// By date, what a claim has of the query says nothing of its place.
	const claims =
		sort === 'date'
			? sortByDate(narrowed.passed, file).map(({ number, score }) => ({ number, score, has: found.terms.length }))
			: narrowed.passed;
	if (!isFiltered(filters)) return { ...found, claims, lead };
	const withClaims = new Set(claims.map(({ number }) => reader.placeClaim(number).article));
	const heard = listSpeakers(claims, file);
	const speakers = await Promise.all(
		found.speakers.map(async (hit) => ({ hit, id: (await reader.readEntry('speakers', hit.number)).id })),
	);
	return {
		terms: found.terms,
		lead,
		claims,
		articles: found.articles.filter(({ number }) => withClaims.has(number)),
		speakers: speakers.filter(({ id }) => heard.has(id)).map(({ hit }) => hit),
		events: [],
		points: [],
		sources: [],
	};
}

customElements.define('claim-search', ClaimSearch);
