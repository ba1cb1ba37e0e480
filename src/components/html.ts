/**
 * Writes HTML from plain functions, escaping all that is put in: tens of thousands of pages share this markup, and an
 * Astro component costs a hundred times as much (docs/adr).
 */
import { escape as escapeText } from 'html-escaper';

/** HTML that is safe to send as it is; made by {@link html} and {@link raw} only. */
export class SafeHtml {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
	toString(): string {
		return this.text;
	}
}

/** What may stand in a template. Absent and `false` values leave nothing behind; lists are joined without a separator. */
export type Value = string | number | SafeHtml | undefined | null | false | readonly Value[];

/** ``html`<p title="${title}">${text}</p>` ``: values are escaped for text and for double-quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: Value[]): SafeHtml {
	let text = strings[0] ?? '';
	for (let i = 0; i < values.length; i++) text += write(values[i]) + strings[i + 1];
	return new SafeHtml(text);
}

/** Trusts text as HTML: for the reading's own output and for tokens, never for what an author typed. */
export function raw(text: string): SafeHtml {
	return new SafeHtml(text);
}

/** Puts `separator` between the parts. */
export function join(parts: readonly Value[], separator: string): SafeHtml {
	return new SafeHtml(parts.map(write).join(separator));
}

/** Most text has nothing to escape, and asking is cheaper than replacing. */
const special = /[&<>'"]/;

function write(value: Value): string {
	if (value instanceof SafeHtml) return value.text;
	if (typeof value === 'string') return special.test(value) ? escapeText(value) : value;
	if (value === undefined || value === null || value === false) return '';
	return typeof value === 'number' ? String(value) : value.map(write).join('');
}
