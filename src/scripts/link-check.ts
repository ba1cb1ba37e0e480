/** Sees whether the link that led here fits the page. What to say where it doesn't is loaded only then. */
async function checkLink(): Promise<void> {
	const page = document.querySelector<HTMLElement>('[data-claims]');
	const [id = '', rule] = location.hash.slice(1).split(':~:');
	// A browser that doesn't know text fragments takes the rule for a part of the id.
	if (rule !== undefined) location.replace(`#${id}`);
	const isUnknown = !page?.dataset['claim'] && /^[\w-]+$/.test(id) && !document.getElementById(id);
	const words = new URLSearchParams(location.search).get('w');
	if (!page || (!isUnknown && !words)) return;
	const { showLinkNotice } = await import('./link-notice.ts');
	await showLinkNotice(page, isUnknown ? { id } : { id: page.dataset['claim'] ?? id, words: words ?? '' });
}
addEventListener('hashchange', () => void checkLink());
void checkLink();
