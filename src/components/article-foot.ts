/** What stands behind an article's text: whose words its document carries, its claims, dates, points and sources, and how it was made. */
import { citeArticle } from '../domain/citation.ts';
import type { Article } from '../domain/record.ts';
import { joinWords } from '../domain/words.ts';
import { site } from '../site.ts';
import { renderClaims } from './article-claims.ts';
import { renderGaps, renderPoints } from './article-points.ts';
import { renderSources } from './article-sources.ts';
import { renderTimeline } from './article-timeline.ts';
import { renderUnheard, renderVoices } from './article-voices.ts';
import { renderGoneLines } from './gone.ts';
import { html, type SafeHtml } from './html.ts';
import type { FootLookup, Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { possessive } from './speaker.ts';
import { namePublisherShortly } from './wording.ts';

/** Its ids hold an underscore, which no claim's id can. */
export function renderFoot(article: Article, lookup: FootLookup): SafeHtml {
	return html`<div class="foot">${pair(
		html`${renderVoices(article, lookup)}${renderUnheard(article, lookup)}`,
		html`${renderOmissions(article, lookup)}`,
	)}${pair(html`${renderTimeline(article, lookup)}`, html`${renderPoints(article, lookup)}${renderGaps(article)}`)}${renderClaims(article)}${renderSources(article, lookup)}${renderMaking(article, lookup)}${renderGoneLines(article.gone, lookup)}</div>`;
}

/** Two columns where there is room; one where the other has nothing. */
function pair(left: SafeHtml, right: SafeHtml): SafeHtml | undefined {
	if (!left.text && !right.text) return undefined;
	if (!left.text || !right.text) return html`<section>${left}${right}</section>`;
	return html`<section class="two"><div>${left}</div><div>${right}</div></section>`;
}

function renderOmissions({ omits, document }: Article, lookup: Lookup): SafeHtml | undefined {
	if (!omits.length || !document) return undefined;
	const items = omits.map(({ text, source }) => {
		const found = lookup.sources.get(source);
		return html`<li>${text}${found && html` <small>${citeSource(found, lookup)}</small>`}</li>`;
	});
	return html`<h2 id="foot_omits">Not in ${possessive(namePublisherShortly(document, lookup))} report</h2><ul class="src">${items}</ul>`;
}

/** How to cite the article, and who and what made it; who checked it stands in the box at the head. */
function renderMaking(article: Article, { addresses }: Lookup): SafeHtml {
	const [authors, annotators, tools] = [article.authors, article['annotated-by'], article['made-with']].map(joinWords);
	const made = [
		authors && `${authors === annotators ? 'Written and annotated' : 'Written'} by: ${authors}`,
		annotators && authors !== annotators && `Annotated by: ${annotators}`,
		tools && tools !== authors && `Made with: ${tools}`,
	].filter(Boolean);
	const citation = citeArticle(article, site.name, addresses.absolute(addresses.article(article.slug)));
	return html`<section class="two"><div><h2>To cite this article</h2><p class="cite">${citation}</p><p>With its claims: <a href="${addresses.citations(article.slug, 'bib')}">BibTeX</a>, <a href="${addresses.citations(article.slug, 'ris')}">RIS</a>, <a href="${addresses.citations(article.slug, 'csl.json')}">CSL-JSON</a></p></div>${made.length > 0 && html`<div><h2>How it was made</h2><p>${made.join('. ')}</p></div>`}</section>`;
}
