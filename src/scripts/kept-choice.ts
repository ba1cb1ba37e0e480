/**
 * Remembers what the reader chose among the radios in it (day or night, how much of the claim layer), on their own machine.
 * What a choice does is CSS on the radios; where storage is closed, it lasts for one page.
 */
class KeptChoice extends HTMLElement {
	connectedCallback() {
		const [first] = this.radios;
		if (!first) return;
		const key = `on-record-${first.name}`;
		const kept = read(key);
		for (const radio of this.radios) if (radio.value === kept) radio.checked = true;
		this.addEventListener('change', () => keep(key, this.radios.find(({ checked }) => checked)?.value ?? ''));
	}

	get radios(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
	}
}
customElements.define('kept-choice', KeptChoice);
// Set before the first paint (layouts/page.astro); from here on the radios say it.
document.documentElement.removeAttribute('style');

function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function keep(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Private windows may refuse.
	}
}
