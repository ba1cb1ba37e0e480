/** Opens a claim's note from its words too, lets the pressed claim stand open on it, and adds what copies a claim's link. */
import { findControl, openEntry } from './claim-control.ts';

document.addEventListener('click', (event) => {
	if (!(event.target instanceof Element)) return;
	const control = event.target.closest<HTMLButtonElement>('.n > button');
	if (control) openEntry(control);
	// The card's own button opens all of it.
	event.target.closest('.note > button')?.parentElement?.querySelector('.now')?.classList.remove('now');
	// Safari gives a pressed button no focus, to which it returns from the note.
	control?.focus();
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
