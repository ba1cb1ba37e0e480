/** Opens a claim's note from its words too, and gives the pressed number the focus that the card's style depends on. */
document.addEventListener('click', (event) => {
	if (!(event.target instanceof Element)) return;
	// Safari gives a pressed button no focus.
	event.target.closest<HTMLButtonElement>('button[popovertarget^="note-"]')?.focus();
	const mark = event.target.closest('.text mark');
	if (!mark || event.target.closest('a, button') || !document.getSelection()?.isCollapsed || isLayerOff()) return;
	findControl(mark)?.click();
});

/** The number behind the claim's words; a claim of several paragraphs has it behind its last part, and its card says which it is. */
function findControl(mark: Element): HTMLButtonElement | undefined {
	const next = mark.nextElementSibling;
	if (next?.matches('.n')) return next.querySelector('button') ?? undefined;
	const card = document.getElementById(mark.getAttribute('aria-details') ?? '');
	const entries = [...(card?.querySelectorAll('.c') ?? [])];
	const place = entries.findIndex((entry) => entry.querySelector(`.do a[href$="/${mark.id}/"]`)) + 1;
	return document.querySelector<HTMLButtonElement>(`.n .k${place}[popovertarget="${card?.id}"]`) ?? undefined;
}

function isLayerOff(): boolean {
	return document.querySelector<HTMLInputElement>('#layer_off')?.checked ?? false;
}
