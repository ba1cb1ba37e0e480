/** What stands before an article's text: what it is about, who says what in short, and what it was made from and by whom. */
import { rebaseLinks } from '../domain/reading.ts';
import type { Article } from '../domain/record.ts';
import { joinWords } from '../domain/words.ts';
import { renderCorrections } from './correction.ts';
import { renderDate, renderDay } from './date.ts';
import { html, raw, type SafeHtml, type Value } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';
import { namePublisher, wordTranslator } from './source.ts';
import { classOfGroup } from './speaker.ts';

export function renderHead(article: Article, lookup: Lookup): SafeHtml {
	const { topic, title, standfirst } = article;
	return html`<header class="head"><p class="kicker">${topic && html`<a href="${lookup.addresses.topic(topic.id)}">${topic.title}</a>`}${article.covers && html` <span>About ${article.covers.words}</span>`}</p><h1${article.corrections.length > 0 && html` itemprop="headline"`}>${title}</h1>${standfirst && html`<p class="stand">${standfirst}</p>`}${renderCorrections(article)}<p class="addr">${lookup.addresses.absolute(lookup.addresses.article(article.slug))}</p>${renderInShort(article, lookup.addresses)}${renderDocument(article, lookup)}${renderDates(article)}</header>`;
}

function renderInShort({ inShort }: Article, { base }: Lookup['addresses']): SafeHtml | undefined {
	if (!inShort.length) return undefined;
	return html`<section class="short"><h2>In short</h2><ol>${inShort.map(
		({ html: sentence, claim }) =>
			html`<li class="${classOfGroup(claim?.group)}"><span class="sg"></span>${raw(rebaseLinks(sentence, base))}</li>`,
	)}</ol></section>`;
}

/** Which document the article reads closely, and who checked the article. */
function renderDocument(article: Article, lookup: Lookup): SafeHtml {
	const { document, 'checked-by': checked } = article;
	const review = checked
		? html`<b>Checked</b> by ${checked.name} on ${renderDay(checked.on)}.`
		: html`<b>Not yet reviewed.</b> A machine wrote and annotated this text. No person has checked it.`;
	if (!document) return html`<aside class="doc" aria-label="Who checked this article"><p>${review}</p></aside>`;
	const { owner, translated, authors, date } = document;
	const rows: SafeHtml[] = [
		row(
			'This article reads',
			html`a document by <b class="sg g-slate">${namePublisher(document, lookup)}</b>${date && html` of ${renderDate(date)}`}, ${authors.length ? `by ${joinWords(authors)}` : 'unsigned'}: <a href="${lookup.addresses.source(document.id)}"><cite>${document.title}</cite></a>${article.omits.length > 0 && html`. <a href="#foot_omits">What it left out</a>`}`,
		),
		row('Owner', owner ? html`${owner.name}${owner.unverified && ' (unverified)'}` : 'not known'),
		row(
			'Language',
			`${nameLanguage(document.language)}${translated ? `; read here in ${nameLanguage(translated.into)}` : ''}`,
		),
		row('Translator', translated ? wordTranslator(translated.by) : 'none'),
	];
	return html`<aside class="doc" aria-label="The document that this article reads"><dl>${rows}</dl><p>${review}</p></aside>`;
}

function renderDates(article: Article): SafeHtml {
	const { published, updated, covers, readingMinutes, documents } = article;
	return html`<dl class="dates">${row('Published', renderDay(published))}${updated && row('Updated', renderDay(updated))}${covers && row('Covers', renderDate(covers))}${documents.length > 0 && row('Compared with', html`<a href="#foot_sources">${documents.length} sources</a>`)}${row('Reading time', `${readingMinutes} minute${readingMinutes === 1 ? '' : 's'}`)}</dl>`;
}

function row(term: string, value: Value): SafeHtml {
	return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}
