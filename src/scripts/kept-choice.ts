/**
 * Remembers what the reader chose among the radios in it (day or night, how much of the claim layer).
 * What a choice does is CSS on the radios; where storage is closed, it lasts for one page.
 */
import { keep, readKept } from './kept.ts';

class KeptChoice extends HTMLElement {
	connectedCallback() {
		const radios = [...this.querySelectorAll('input')];
		const name = radios[0]?.name ?? '';
		const kept = readKept(name);
		for (const radio of radios) if (radio.value === kept) radio.checked = true;
		this.addEventListener('change', () => keep(name, radios.find(({ checked }) => checked)?.value ?? ''));
	}
}
customElements.define('kept-choice', KeptChoice);
// Set before the first paint (layouts/page.astro); from here on the radios say it. Where nothing was set, the page is left alone: to touch
// its root would have the browser work out every style again.
const root = document.documentElement;
if (root.style.colorScheme) root.removeAttribute('style');
