/** Structured data inside a page: data, no script, so that no policy of the page forbids it. */
import { html, raw, type SafeHtml } from './html.ts';

/** `json` holds no `<`, as src/exports/structured-data.ts writes it. */
export function renderStructuredData(json: string): SafeHtml {
	return html`<script type="application/ld+json">${raw(json)}</script>`;
}
