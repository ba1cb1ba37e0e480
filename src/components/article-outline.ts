/** The article's headings as links: opened from the bar on a narrow screen, standing in the rail on a wide one. */
import type { Article } from '../domain/record.ts';
import { html, type SafeHtml } from './html.ts';

/** Nothing for an article with fewer than two headings. */
export function renderOutline({ reading }: Article): SafeHtml | undefined {
	const headings = reading.headings.filter(({ level }) => level === 2);
	if (headings.length < 2) return undefined;
	return html`<button type="button" class="open" popovertarget="outline_list">Outline</button><nav class="views outline" id="outline_list" popover aria-label="In this article"><h2>In this article</h2><ol>${headings.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ol></nav>`;
}
