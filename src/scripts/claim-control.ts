/** Which number belongs to a claim's words, and the other way round: its card says it, wherever the parts of the claim stand. */

/** The number's button, of a mark or of a number in the text; `undefined` for a mark that names no card. */
export function findControl(element: Element): HTMLButtonElement | undefined {
	const beside = element.matches('.n') ? element : element.nextElementSibling;
	if (beside?.matches('.n')) return beside.querySelector('button') ?? undefined;
	const card = document.getElementById(element.getAttribute('aria-details') ?? '');
	const number = card?.querySelector(`.c:has(.do a[href$="/${element.id}/"]) > b`)?.textContent;
	return document.querySelector<HTMLButtonElement>(`.n[data-n="${number}"] button`) ?? undefined;
}

/** The claim's line on its card. */
export function findEntry(control: HTMLButtonElement): Element | undefined {
	const number = control.parentElement?.dataset['n'];
	const entries = control.popoverTargetElement?.querySelectorAll('.c') ?? [];
	return [...entries].find((entry) => entry.querySelector('b')?.textContent === number);
}

/** The first words of the claim that a line of a card is about. */
export function findMark(entry: Element | undefined): Element | undefined {
	const id = entry?.querySelector('.do a')?.getAttribute('href')?.split('/').at(-2);
	return document.getElementById(id ?? '') ?? undefined;
}
