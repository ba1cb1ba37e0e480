/** Which number belongs to a claim's words, and the other way round: its card says it, wherever the parts of the claim stand. */

/** The number's button, of a mark or of a number in the text; `undefined` for a mark that names no card. */
export function findControl(element: Element): HTMLButtonElement | undefined {
	const beside = element.matches('.n') ? element : element.nextElementSibling;
	if (beside?.matches('.n')) return beside.querySelector('button') ?? undefined;
	const card = document.getElementById(element.getAttribute('aria-details') ?? '');
	const place = listEntries(card).findIndex((entry) => findMark(entry) === element) + 1;
	return document.querySelector<HTMLButtonElement>(`.n .k${place}[popovertarget="${card?.id}"]`) ?? undefined;
}

/** The claim's line on its card. */
export function findEntry(control: HTMLButtonElement): Element | undefined {
	return listEntries(control.popoverTargetElement).find((_, index) => control.matches(`.k${index + 1}`));
}

/** The first words of the claim that a line of a card is about. */
export function findMark(entry: Element | undefined): Element | undefined {
	const id = entry?.querySelector('a')?.getAttribute('href')?.split('/').at(-2);
	return document.getElementById(id ?? '') ?? undefined;
}

function listEntries(card: Element | null): Element[] {
	return [...(card?.querySelectorAll('.c') ?? [])];
}
