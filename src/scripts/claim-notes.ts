/** Opens a claim's note from its words too, adds to it what copies a claim's link, and gives the pressed number the focus that the card's style depends on. */
import { findControl } from './claim-control.ts';

document.addEventListener('click', (event) => {
	if (!(event.target instanceof Element)) return;
	// Safari gives a pressed button no focus.
	event.target.closest<HTMLButtonElement>('button[popovertarget^="note-"]')?.focus();
	const mark = event.target.closest('.text mark');
	if (!mark || event.target.closest('a, button') || !document.getSelection()?.isCollapsed || isLayerOff()) return;
	findControl(mark)?.click();
});

function isLayerOff(): boolean {
	return document.querySelector<HTMLInputElement>('#layer_off')?.checked ?? false;
}

document.addEventListener(
	'beforetoggle',
	({ target }) => {
		if (!(target instanceof Element && target.matches('.note'))) return;
		for (const entry of target.querySelectorAll('.c:not(:has(copy-link))'))
			entry.append(document.createElement('copy-link'));
	},
	true,
);

// Where a note stands beside the text; a sheet over the text would be too loud for a resting pointer.
if (matchMedia('(hover: hover) and (pointer: fine) and (width >= 1100px)').matches)
	document
		.querySelector('.text')
		?.addEventListener('pointerenter', async ({ timeStamp }) => (await import('./note-preview.ts')).start(timeStamp), {
			once: true,
			passive: true,
		});
