/** Loads the box for words once a reader opens the list of all claims; closes the outline when it has led somewhere. */
const list = document.querySelector('#foot_claims')?.closest('details');
list?.addEventListener('toggle', () => void import('./claims-filter.ts').then(({ addFilter }) => addFilter(list)), {
	once: true,
});

const outline = document.querySelector<HTMLElement>('#outline_list');
outline?.addEventListener('click', ({ target }) => {
	if (target instanceof HTMLAnchorElement && outline.matches(':popover-open')) outline.hidePopover();
});
