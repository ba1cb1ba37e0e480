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
		// Lines name who answers for them by the place among the options; the first is everybody.
		const speaker = this.#select?.selectedIndex || 0;
		const choice = this.#radios.find(({ checked, value }) => checked && value)?.id.replace('show_', 'w');
		const isNarrowed = speaker > 0 || choice !== undefined;
		// A page that shows everything is as it came: nothing is asked of it.
		if (!isNarrowed && !this.#wasNarrowed) return;
		this.#wasNarrowed = isNarrowed;
		const all = [...this.querySelectorAll<HTMLElement>('.may')];
		const fits = (line: Element) =>
			(!choice || line.classList.contains(choice)) &&
			(!speaker || line.getAttribute('data-by')?.split(' ').includes(String(speaker)));
		// What holds lines goes when all of them go: of those who spoke on a date, one name must fit both choices.
		const isOff = (element: Element): boolean => {
			const within = [...element.querySelectorAll('[data-by]')];
			return within.length > 0 ? within.every(isOff) : !fits(element);
		};
		const leadsOn = (element: Element) => element.hasAttribute('href') && !element.hasAttribute('data-by');
		for (const element of all) if (!leadsOn(element)) element.classList.toggle('off', isOff(element));
		// A mark of an event, or a way to a month, goes with what it leads to.
		for (const element of all) {
			const target = leadsOn(element) && this.#find(element.getAttribute('href'));
			if (target) element.classList.toggle('off', target.classList.contains('off'));
		}
		this.#say();
	}

	#wasNarrowed = false;

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
		const [dates, allDates] = count('.stated');
		const status = this.querySelector<HTMLElement>('[role="status"]');
		this.#all ??= status?.textContent ?? '';
		const words = this.#wasNarrowed
			? `${events} of ${countWords(allEvents, 'event')} shown, and who spoke on ${dates} of ${countWords(allDates, 'date')}`
			: this.#all;
		// A message that stays the same is not read out again.
		if (status && status.textContent !== words) status.textContent = words;
		const nothing = this.querySelector<HTMLElement>('.nothing');
		if (nothing) nothing.hidden = events + dates > 0;
	}

	/** What the page says of itself while nothing is chosen. */
	#all: string | undefined;
}
customElements.define('timeline-filter', TimelineFilter);
