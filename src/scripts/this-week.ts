/**
 * Shows the week that the reader's day falls into: the page comes with that of its own newest day, and another one's entries are fetched
 * from its page. If they can't be, or it is the same week, all stays as it came.
 */
import { findWeek, nameWeek, pickWeek, spanWeek } from '../domain/week.ts';

class ThisWeek extends HTMLElement {
	connectedCallback() {
		const { year = '', weeks = '' } = this.dataset;
		const now = new Date();
		const today = findWeek(`${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`);
		const week = pickWeek(weeks.split(' ').map(Number), today);
		const link = this.querySelector<HTMLAnchorElement>('.of a');
		if (!week || !link) return;
		const { pathname } = new URL(`../${spanWeek(year, week).first}/`, link.href);
		const name = nameWeek(year, week === today);
		if (pathname === link.pathname) this.#head(name);
		else void this.#fetch(pathname, name, link);
	}

	#head(name: string) {
		const heading = this.querySelector('h2');
		if (heading) heading.textContent = name;
	}

	async #fetch(path: string, name: string, link: HTMLAnchorElement): Promise<void> {
		const answer = await fetch(path).catch(() => undefined);
		if (!answer?.ok) return;
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const entries = [...page.querySelectorAll('[data-front]')];
		for (const more of entries.flatMap((entry) => [...entry.querySelectorAll('.facts')])) more.remove();
		if (!entries.length) return;
		this.querySelector('ol')?.replaceChildren(...entries);
		link.pathname = path;
		link.textContent = page.querySelector<HTMLElement>('[data-week]')?.dataset['week'] ?? '';
		this.#head(name);
	}
}
customElements.define('this-week', ThisWeek);
