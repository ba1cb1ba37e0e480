/** "In short" of an article on another page: who says what, each linked to its place in the article. */
import type { Article } from '../domain/record.ts';
import { html, raw, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { classOfGroup } from './speaker.ts';

export function renderInShort({ inShort, slug }: Article, { addresses }: Pick<Lookup, 'addresses'>): SafeHtml {
	// The sentences' links are anchors within their article.
	const place = (sentence: string) => raw(sentence.replaceAll('href="#', `href="${addresses.article(slug)}#`));
	return html`${inShort.map(
		({ html: sentence, claim }) =>
			html`<li class="${classOfGroup(claim?.group)}"><span class="sg"></span>${place(sentence)}</li>`,
	)}`;
}
