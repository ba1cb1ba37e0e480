/** Remembers the reader's choice between day and night; the choosing itself is CSS on the radios. */
import { keepChoice, readChoice } from './kept-choice.ts';

class ThemeChoice extends HTMLElement {
	connectedCallback() {
		const kept = readChoice('theme');
		const radio = kept && this.querySelector<HTMLInputElement>(`input[value="${kept}"]`);
		if (radio) radio.checked = true;
		this.addEventListener('change', (event) => {
			if (event.target instanceof HTMLInputElement) keepChoice('theme', event.target.value);
		});
	}
}
customElements.define('theme-choice', ThemeChoice);
