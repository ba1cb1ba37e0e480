/** What stands behind an article's text: what its document left out, all its claims, its sources, and claims that left it. */
import { abbreviateMonths } from '../domain/date.ts';
import type { Article, Claim } from '../domain/record.ts';
import { joinWords } from '../domain/words.ts';
import { renderGoneLines } from './gone.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource, describeSource, namePublisher } from './source.ts';
import { classOfGroup, possessive } from './speaker.ts';
import { namePublisherShortly } from './wording.ts';

/** Its ids hold an underscore, which no claim's id can. */
export function renderFoot(article: Article, lookup: Lookup): SafeHtml {
	return html`<div class="foot">${renderOmissions(article, lookup)}${renderClaims(article)}${renderSources(article, lookup)}${renderMaking(article)}${renderGoneLines(article.gone, lookup)}</div>`;
}

function renderOmissions({ omits, document }: Article, lookup: Lookup): SafeHtml | undefined {
	if (!omits.length || !document) return undefined;
	const items = omits.map(({ text, source }) => {
		const found = lookup.sources.get(source);
		return html`<li>${text}${found && html` <small>${citeSource(found, lookup)}</small>`}</li>`;
	});
	return html`<section><h2 id="foot_omits">Not in ${possessive(namePublisherShortly(document, lookup))} report</h2><ul class="src cols">${items}</ul></section>`;
}

/** By statement, in the order of the text: the second way in, and the one for paper. */
function renderClaims({ claims }: Article): SafeHtml | undefined {
	if (!claims.length) return undefined;
	const byStatement = Map.groupBy(claims, ({ statement }) => statement);
	const statements = [...byStatement.values()].map(renderStatement);
	return html`<section><h2 id="foot_claims">All claims</h2><details><summary>${claims.length} claims of ${byStatement.size} statements, in the order of the text. A star: somebody says otherwise</summary><ol class="claims">${statements}</ol></details></section>`;
}

function renderStatement(claims: readonly Claim[]): SafeHtml | undefined {
	const [first] = claims;
	if (!first) return undefined;
	const { statement } = first;
	const items = claims.map(
		({ id, number, text, otherwise }) =>
			html`<li><a href="#${id}">${number}</a> <span>${text}${otherwise.length > 0 && '*'}</span></li>`,
	);
	return html`<li class="${classOfGroup(first.group)}"><b class="sg">${joinWords(first.speakers.map(({ name }) => name))}</b> <small>${[statement.title, abbreviateMonths(statement.when)].filter(Boolean).join(', ')}</small><ol>${items}</ol></li>`;
}

function renderSources({ documents }: Article, lookup: Lookup): SafeHtml | undefined {
	if (!documents.length) return undefined;
	const byName = documents.toSorted((a, b) => namePublisher(a, lookup).localeCompare(namePublisher(b, lookup), 'en'));
	return html`<section><h2 id="foot_sources">Sources</h2><ul class="src cols">${byName.map((source) => html`<li>${describeSource(source, lookup)}</li>`)}</ul></section>`;
}

/** Who and what made the text; who checked it stands in the box at the head. */
function renderMaking(article: Article): SafeHtml | undefined {
	const [authors, annotators, tools] = [article.authors, article['annotated-by'], article['made-with']].map(joinWords);
	const rows = [
		['Written and annotated by', authors === annotators && authors],
		['Written by', authors !== annotators && authors],
		['Annotated by', authors !== annotators && annotators],
		['Made with', tools !== authors && tools],
	].flatMap(([term, names]) => (names ? [html`<div><dt>${term}</dt><dd>${names}</dd></div>`] : []));
	if (!rows.length) return undefined;
	return html`<section><h2 id="foot_making">How it was made</h2><dl class="dates">${rows}</dl></section>`;
}
