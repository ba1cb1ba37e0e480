/** Two wordings in one: what was taken out and what was put in, by word. */
import { diffWords } from 'diff';
import { html, type SafeHtml } from './html.ts';

export function renderDifference(before: string, after: string): SafeHtml {
	const parts = diffWords(before.normalize('NFC'), after.normalize('NFC'));
	return html`${parts.map(({ value, added, removed }, i) => {
		if (removed) return html`<del>${value}</del>`;
		// A space for those who copy it, or hear it read.
		return added ? html`${parts[i - 1]?.removed && ' '}<ins>${value}</ins>` : value;
	})}`;
}
