/**
 * Narrows the timeline to one speaker or body, beside the topics and groups that the stylesheet narrows alone; keeps both choices in
 * the address, says what is left, and leads a link to a date that is filtered out to it all the same.
 */
import { countWords } from '../domain/words.ts';

class TimelineFilter extends HTMLElement {
	connectedCallback() {
		this.addEventListener('change', () => this.#choose());
		this.querySelector('.nothing button')?.addEventListener('click', () => this.#showEverything());
		window.addEventListener('popstate', () => this.#follow());
		// Browsers put radios back as they were, after this.
		window.addEventListener('pageshow', () => this.#follow());
		window.addEventListener('hashchange', () => this.#show());
		this.#follow();
	}

	get #radios(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('[name="show"]')];
	}

	get #select(): HTMLSelectElement | null {
		return this.querySelector('select');
	}

	/** What the address asks for; a choice that is not offered here is as good as none. */
	#follow() {
		const asked = new URLSearchParams(location.search);
		const [everything] = this.#radios;
		const radio = this.#radios.find(({ value }) => value === asked.get('show')) ?? everything;
		if (radio) radio.checked = true;
		const select = this.#select;
		if (select) {
			select.value = asked.get('speaker') ?? '';
			if (select.selectedIndex < 0) select.value = '';
		}
		this.#show();
		// Whatever was hidden above it has moved it.
		if (location.search && location.hash) this.querySelector(':target')?.scrollIntoView();
	}

	#choose() {
		const asked = new URLSearchParams();
		const show = this.#radios.find(({ checked }) => checked)?.value;
		const speaker = this.#select?.value;
		if (show) asked.set('show', show);
		if (speaker) asked.set('speaker', speaker);
		const query = asked.size ? `?${asked}` : '';
		history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
		this.#show();
	}

	#showEverything() {
		const [everything] = this.#radios;
		if (everything) everything.checked = true;
		if (this.#select) this.#select.value = '';
		this.#choose();
		// The button that was pressed is gone.
		(everything ?? this.#select)?.focus();
	}

	#show() {
		const speaker = this.#select?.value ?? '';
		const all = [...this.querySelectorAll<HTMLElement>('.may')];
		const isOff = (element: Element): boolean => {
			if (!speaker) return false;
			const by = element.getAttribute('data-by');
			if (by !== null) return !by.split(' ').includes(speaker);
			const within = [...element.querySelectorAll('[data-by]')];
			return !within.some((line) => !isOff(line));
		};
		for (const element of all) if (!element.hasAttribute('href')) element.classList.toggle('off', isOff(element));
		// A mark of the drawing, or a way to a month, goes with what it leads to.
		for (const element of all) {
			const target = this.#find(element.getAttribute('href'));
			if (target) element.classList.toggle('off', target.classList.contains('off'));
		}
		if (speaker || this.#radios.some(({ checked, value }) => checked && value)) {
			for (const more of this.querySelectorAll('details')) more.open = true;
		}
		this.#say();
	}

	#find(address: string | null): Element | undefined {
		const target = address?.startsWith('#') ? document.getElementById(address.slice(1)) : undefined;
		return target?.closest('.may') ?? undefined;
	}

	#say() {
		const count = (selector: string) => {
			const lines = [...this.querySelectorAll(selector)];
			return [lines.filter((line) => line.getClientRects().length > 0).length, lines.length] as const;
		};
		const [events, allEvents] = count('.event');
		const [statements, allStatements] = count('.stated');
		const status = this.querySelector('[role="status"]');
		const words =
			events === allEvents && statements === allStatements
				? `${countWords(events, 'event')} and ${countWords(statements, 'statement')} in these articles`
				: `${events} of ${countWords(allEvents, 'event')} and ${statements} of ${countWords(allStatements, 'statement')} shown`;
		// A message that stays the same is not read out again.
		if (status && status.textContent !== words) status.textContent = words;
		const nothing = this.querySelector<HTMLElement>('.nothing');
		if (nothing) nothing.hidden = events + statements > 0;
	}
}
customElements.define('timeline-filter', TimelineFilter);
