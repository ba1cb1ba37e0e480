/** Which number belongs to a claim's words, and the other way round: its card says it, wherever the parts of the claim stand. */

/** The number's button, of a mark or of a number in the text; `undefined` for a mark that names no card. */
export function findControl(element: Element): HTMLButtonElement | undefined {
	const beside = element.matches('.n') ? element : element.nextElementSibling;
	if (beside?.matches('.n')) return beside.querySelector('button') ?? undefined;
	const card = document.getElementById(element.getAttribute('aria-details') ?? '');
	const controls = document.querySelectorAll<HTMLButtonElement>(`.n > [popovertarget="${card?.id}"]`);
	return [...controls].find((control) => findMark(findEntry(control)) === element);
}

/** The claim's line on its card: that of its number. */
export function findEntry(control: HTMLButtonElement): Element | undefined {
	const number = Number(/\d+/.exec(control.ariaLabel ?? '')?.[0]);
	let at = 0;
	return [...(control.popoverTargetElement?.querySelectorAll<HTMLLIElement>('li.c') ?? [])].find((entry) => {
		// Only the first line of a run of claims states its number.
		at = entry.hasAttribute('value') ? entry.value : at + 1;
		return at === number;
	});
}

/** The first words of the claim that a line of a card is about. */
export function findMark(entry: Element | undefined): Element | undefined {
	const id = entry?.querySelector('a')?.getAttribute('href')?.split('/').at(-2);
	return document.getElementById(id ?? '') ?? undefined;
}

/** Lets the claim stand open on its card, and the card's others on a line each. */
export function openEntry(control: HTMLButtonElement): void {
	control.popoverTargetElement?.querySelector('.now')?.classList.remove('now');
	findEntry(control)?.classList.add('now');
}
