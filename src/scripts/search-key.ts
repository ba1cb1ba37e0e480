/** `/`, and ⌘K or Ctrl+K, open search wherever the reader is; on the search page they lead to its box. */
import { isShortcut } from './single-key.ts';

document.addEventListener('keydown', async (event) => {
	const { key, metaKey, ctrlKey } = event;
	if (key === '/' ? !isShortcut(event) : key !== 'k' || !(metaKey || ctrlKey)) return;
	event.preventDefault();
	const box = document.querySelector<HTMLInputElement>('claim-search [type="search"]');
	if (box) box.select();
	else (await import('./search-dialog.ts')).openSearch();
});
