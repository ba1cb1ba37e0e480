/** The article's own timeline: each thing with the date on which it happened and the dates on which it was told. */
import { type ArticleTimeline, buildArticleTimeline, type Saying } from '../domain/article-timeline.ts';
import type { Article } from '../domain/record.ts';
import { shortenDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { FootLookup } from './lookup.ts';
import { shortenSpeakers } from './speaker.ts';

export function renderTimeline(article: Article, lookup: FootLookup): SafeHtml | undefined {
	const timeline = buildArticleTimeline(article, lookup.events);
	if (!timeline.rows.length) return undefined;
	return html`<h2>When it happened, when it was said</h2><p class="intro">Under each event, who speaks of it here and when.</p><ol class="clocks">${renderRows(timeline, lookup)}</ol>${renderOthers(timeline)}`;
}

function renderRows({ rows }: ArticleTimeline, { addresses }: FootLookup): SafeHtml[] {
	return rows.map(
		({ event, said }) =>
			html`<li><span>${shortenDate(event.when)}</span> <a href="${addresses.event(event.id)}">${event.title}</a>${said.length > 0 && html` <small>${joinSayings(said)}</small>`}</li>`,
	);
}

function renderOthers({ others }: ArticleTimeline): SafeHtml | undefined {
	if (!others.length) return undefined;
	return html`<p>Other statements: ${joinSayings(others)}.</p>`;
}

function joinSayings(said: readonly Saying[]): SafeHtml {
	return join(
		said.map(
			({ statement, claims: [first] }) =>
				html`<a href="#${first.id}">${shortenSpeakers(first)}</a>, ${shortenDate(statement.said)}`,
		),
		'; ',
	);
}
