/** `/` goes to the page's search box, as on many sites; never while the reader is typing. */
import { isShortcut } from './single-key.ts';

document.addEventListener('keydown', (event) => {
	if (event.key !== '/' || !isShortcut(event)) return;
	const box = document.querySelector<HTMLInputElement>('input[type="search"]');
	if (!box) return;
	event.preventDefault();
	box.focus();
	box.select();
});
