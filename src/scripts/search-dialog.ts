/**
 * Search as a dialog over any page, loaded when it is first asked for: the best few hits of each type, and the way to all.
 * The keyboard is that of a combobox with a list: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import { type Addresses, createAddresses } from '../domain/addresses.ts';
import { createMarker } from '../search/marks.ts';
import { type Found, search } from '../search/match.ts';
import type { IndexReader, ListedWords } from '../search/reader.ts';
import styles from '../styles/search-dialog.css?url';
import { loadStyles } from './load-styles.ts';
import { MissingFile, openSiteIndex, type SiteIndex, startPagefind } from './search-files.ts';
import { findLead, readNamed } from './search-lead.ts';
import { addressOfClaim, type Drawing, drawMarked, element, link, listFacts, listWordings } from './search-view.ts';

const firstClaims = 5;
const firstOthers = 2;
/** Hits come with every letter; what is read out waits for a pause. */
const pauseMs = 500;
const titles = {
	speakers: 'Speakers',
	events: 'On the timeline',
	claims: 'Claims',
	points: 'Points in dispute',
	articles: 'Articles',
	sources: 'Sources',
} as const;
type Type = keyof typeof titles;

let opened: Promise<SearchDialog> | undefined;

/** Opens the dialog, or leads back to its box. */
export async function openSearch(): Promise<void> {
	opened ??= loadStyles(styles).then(() => new SearchDialog());
	(await opened).open();
}

class SearchDialog {
	readonly #addresses: Addresses;
	readonly #dialog = document.createElement('dialog');
	readonly #box = document.createElement('input');
	readonly #list = element('div', '', []);
	readonly #status = element('p', 'vh', []);
	readonly #all = link('', 'All hits');
	readonly #foot = element('p', 'all', []);
	#index: Promise<SiteIndex> | undefined;
	/** Counts searches, so that a slow answer never replaces a later one. */
	#asked = 0;
	#pause = 0;
	#active = -1;

	constructor() {
		// Every page has a search box, which knows where the site begins.
		const form = document.querySelector<HTMLFormElement>('form[role="search"]');
		const action = form?.getAttribute('action') ?? '/search/';
		this.#addresses = createAddresses(new URL(`${action}../`, location.origin).href);
		this.#build(action);
		document.body.append(this.#dialog);
	}

	open(): void {
		if (!this.#dialog.open) this.#dialog.showModal();
		this.#box.focus();
		this.#box.select();
		// The first files come while the first letters are typed.
		this.#index ??= openSiteIndex(this.#addresses);
		this.#index.catch(() => undefined);
		startPagefind(this.#addresses).catch(() => undefined);
	}

	#build(action: string): void {
		const label = element('label', 'vh', ['Search claims, speakers, dates and sources']);
		label.setAttribute('for', 'dialog_box');
		Object.assign(this.#box, { id: 'dialog_box', name: 'q', type: 'search', autocomplete: 'off', spellcheck: false });
		this.#box.placeholder = 'A word, a name in any spelling, a date, a quotation';
		this.#box.enterKeyHint = 'search';
		setAll(this.#box, {
			role: 'combobox',
			'aria-controls': 'dialog_list',
			'aria-autocomplete': 'list',
			'aria-expanded': 'false',
		});
		this.#list.id = 'dialog_list';
		setAll(this.#list, { role: 'listbox', 'aria-label': 'Hits' });
		this.#status.role = 'status';
		const close = element('button', '', ['Close']) as HTMLButtonElement;
		close.type = 'button';
		close.addEventListener('click', () => this.#dialog.close());
		const form = element('form', '', [label, this.#box, close]) as HTMLFormElement;
		form.role = 'search';
		form.action = action;
		this.#foot.append(this.#all);
		this.#dialog.className = 'finding';
		setAll(this.#dialog, { 'aria-label': 'Search', closedby: 'any' });
		this.#dialog.append(form, this.#status, this.#list, this.#foot);
		this.#box.addEventListener('input', () => void this.#answer());
		this.#dialog.addEventListener('keydown', (event) => this.#press(event));
		this.#showFoot('');
	}

	#press(event: KeyboardEvent): void {
		if (event.target !== this.#box) return;
		const options = this.#options;
		const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
		const step = steps[event.key];
		if (step && options.length) {
			event.preventDefault();
			// Beyond either end stands the box itself.
			const places = options.length + 1;
			this.#activate(((this.#active + 1 + step + places) % places) - 1);
		} else if (event.key === 'Enter' && options[this.#active]) {
			event.preventDefault();
			options[this.#active]?.click();
		} else if (event.key === 'Escape' && !this.#box.value) this.#dialog.close();
	}

	get #options(): HTMLElement[] {
		return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
	}

	#activate(place: number): void {
		this.#active = place;
		const options = this.#options;
		for (const [index, option] of options.entries()) option.ariaSelected = String(index === place);
		const active = options[place];
		if (active) this.#box.setAttribute('aria-activedescendant', active.id);
		else this.#box.removeAttribute('aria-activedescendant');
		active?.scrollIntoView({ block: 'nearest' });
	}

	async #answer(): Promise<void> {
		const asked = ++this.#asked;
		const query = this.#box.value.trim();
		try {
			this.#index ??= openSiteIndex(this.#addresses);
			const { reader, note } = await this.#index;
			const found = query ? await search(query, reader) : undefined;
			const mark = createMarker(found?.terms ?? [], found ? await readNamed(found, reader) : []);
			const groups = found
				? await drawGroups(found, reader, { addresses: this.#addresses, mark, placesIn: found.placesIn, query })
				: [];
			if (asked !== this.#asked) return;
			this.#list.replaceChildren(...(found ? drawNear(found) : []), ...groups);
			this.#showFoot(query, note);
			const count = this.#options.length;
			this.#box.ariaExpanded = String(count > 0);
			this.#activate(-1);
			this.#announce(query && (count ? `${count} hits shown` : 'Nothing was found'));
		} catch (error) {
			if (asked !== this.#asked) return;
			this.#index = undefined;
			this.#showTrouble(error instanceof MissingFile ? error.cure : undefined);
		}
	}

	#announce(words: string): void {
		clearTimeout(this.#pause);
		this.#pause = window.setTimeout(() => {
			this.#status.textContent = words;
		}, pauseMs);
	}

	#showFoot(query: string, note = ''): void {
		this.#all.href = this.#addresses.search(query);
		this.#all.textContent = query
			? this.#options.length
				? 'All hits, with choices'
				: 'Nothing was found: try the search page'
			: 'Everything, with choices';
		this.#foot.replaceChildren(this.#all, note && ` ${note}`);
	}

	#showTrouble(cure = ''): void {
		const { articles, speakers } = this.#addresses;
		this.#list.replaceChildren();
		this.#foot.replaceChildren(
			'Search can’t be loaded here. There are lists of ',
			link(articles(), 'articles'),
			' and ',
			link(speakers(), 'speakers'),
			`. ${cure}`,
		);
		this.#announce('Search can’t be loaded here.');
	}
}

async function drawGroups(found: Found, reader: IndexReader, drawing: Drawing): Promise<HTMLElement[]> {
	const lead = findLead(found);
	const order = Object.keys(titles) as Type[];
	if (!lead) order.unshift('claims');
	else order.unshift(lead, 'claims');
	const drawn = await Promise.all(
		[...new Set(order)].map(async (type) => {
			const hits = found[type].slice(0, type === 'claims' ? firstClaims : firstOthers);
			const options = await Promise.all(hits.map(({ number }) => drawOption(type, number, reader, drawing)));
			return { type, options };
		}),
	);
	return drawn
		.filter(({ options }) => options.length)
		.map(({ type, options }) => {
			for (const [index, option] of options.entries()) {
				option.id = `dialog_${type}_${index}`;
				setAll(option, { role: 'option', tabindex: '-1', 'aria-selected': 'false' });
			}
			const title = element('div', 'type', [titles[type]]);
			title.id = `dialog_${type}`;
			const group = element('div', `hits-${type}`, [title, ...options]);
			setAll(group, { role: 'group', 'aria-labelledby': title.id });
			return group;
		});
}

async function drawOption(
	type: Type,
	number: number,
	reader: IndexReader,
	drawing: Drawing,
): Promise<HTMLAnchorElement> {
	const { addresses } = drawing;
	// What is shown first is what the index has first.
	const places = drawing.placesIn(type === 'articles' ? 'heads' : type, number);
	const draw = (address: string, text: string, ...facts: string[]) =>
		link(
			address,
			element('span', 'say', drawMarked(text, drawing, places)),
			...facts.filter(Boolean).flatMap((fact) => [' ', element('span', 'quiet', [fact])]),
		);
	switch (type) {
		case 'claims': {
			const place = reader.placeClaim(number);
			const article = await reader.readArticle(place.article);
			const words = article.claims[place.claim];
			if (!words) throw new Error(`The index has no claim ${number}.`);
			const claim = { ...words, number };
			const made = draw(addressOfClaim(article, claim, drawing), claim.text);
			for (const { label, marked } of listWordings(article, claim, drawing))
				made.append(' ', element('span', 'wording', [`${label}: `, ...marked]));
			made.append(element('span', 'facts', listFacts(article, claim)));
			return made;
		}
		case 'articles': {
			const { slug, title } = await reader.readArticle(number);
			return draw(addresses.article(slug), title);
		}
		default:
			return drawListed(type, number, reader, addresses, draw);
	}
}

async function drawListed(
	type: keyof ListedWords,
	number: number,
	reader: IndexReader,
	addresses: Addresses,
	draw: (address: string, text: string, ...facts: string[]) => HTMLAnchorElement,
): Promise<HTMLAnchorElement> {
	switch (type) {
		case 'speakers': {
			const { id, name, role } = await reader.readEntry(type, number);
			return draw(addresses.speaker(id), name, role);
		}
		case 'events': {
			const { id, title, when, place } = await reader.readEntry(type, number);
			return draw(addresses.event(id), title, when, place);
		}
		case 'points': {
			const { id, question } = await reader.readEntry(type, number);
			return draw(addresses.point(id), question);
		}
		case 'sources': {
			const { id, title, publisher, date } = await reader.readEntry(type, number);
			return draw(addresses.source(id), title, publisher, date);
		}
	}
}

function drawNear({ near }: Found): HTMLElement[] {
	return near.map(({ typed, words: [first] }) =>
		element('div', 'near', [`No “${typed}” here.`, first && ` These are for “${first}”.`]),
	);
}

function setAll(target: Element, attributes: Record<string, string>): void {
	for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}
