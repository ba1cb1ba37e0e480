/** `/` goes to the page's search box, as on many sites; never while the reader is typing. */
document.addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
	const { target } = event;
	if (target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)))
		return;
	const box = document.querySelector<HTMLInputElement>('input[type="search"]');
	if (!box) return;
	event.preventDefault();
	box.focus();
	box.select();
});
