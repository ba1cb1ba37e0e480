/** Opens a claim's note from its words too, and gives the pressed number the focus that the card's style depends on. */
document.addEventListener('click', (event) => {
	if (!(event.target instanceof Element)) return;
	// Safari gives a pressed button no focus.
	event.target.closest<HTMLButtonElement>('button[popovertarget^="note-"]')?.focus();
	const mark = event.target.closest('.text mark');
	if (!mark || event.target.closest('a, button') || !document.getSelection()?.isCollapsed || isLayerOff()) return;
	findControl(mark)?.click();
});

/** The number behind the claim's words; a claim that goes on elsewhere has it behind its last part. */
function findControl(mark: Element): HTMLButtonElement | undefined {
	const next = mark.nextElementSibling;
	return (next?.matches('.n') && next.querySelector('button')) || undefined;
}

function isLayerOff(): boolean {
	return document.querySelector<HTMLInputElement>('#layer_off')?.checked ?? false;
}
