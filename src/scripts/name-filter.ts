/** The field above a list of names: what it does is loaded when somebody goes to it. Without scripts it is not shown. */
class NameFilter extends HTMLElement {
	connectedCallback() {
		const input = this.querySelector('input');
		input?.addEventListener('focus', () => void this.#start(input), { once: true });
	}

	async #start(input: HTMLInputElement): Promise<void> {
		const { filterNames } = await import('./filter-names.ts');
		const status = this.querySelector('[role="status"]');
		const filter = () => {
			const words = filterNames(input.value, document);
			if (status) status.textContent = words;
		};
		input.addEventListener('input', filter);
		filter();
	}
}
customElements.define('name-filter', NameFilter);
