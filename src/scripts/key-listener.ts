/** `j`, `k`, `c` and `?`, and at the foot a way to their list for whoever switched them off. What they do is loaded with the first. */
import { isShortcut } from './single-key.ts';

addEventListener('keydown', async (event) => {
	if (/^[jkc?]$/.test(event.key) && isShortcut(event)) (await import('./claim-keys.ts')).pressKey(event.key);
});
const item = document.querySelector<HTMLElement>('.ways [hidden]');
item?.addEventListener('click', async () => (await import('./key-list.ts')).showKeys());
item?.removeAttribute('hidden');
