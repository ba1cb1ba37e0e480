/** What stands before an article's text: what it is about, who says what in short, and what it was made from and by whom. */
import { wordYears } from '../domain/date.ts';
import { rebaseLinks } from '../domain/reading.ts';
import type { Article } from '../domain/record.ts';
import { countWords, joinWords } from '../domain/words.ts';
import { renderCorrections } from './correction.ts';
import { renderDate, renderDay } from './date.ts';
import { html, raw, type SafeHtml, type Value } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';
import { namePublisher, wordTranslator } from './source.ts';
import { classOfGroup } from './speaker.ts';

export function renderHead(article: Article, lookup: Lookup): SafeHtml {
	const { title, standfirst } = article;
	return html`<header class="head">${renderKicker(article, lookup)}<h1>${title}</h1>${standfirst && html`<p class="stand">${standfirst}</p>`}${renderCorrections(article)}<p class="addr">${lookup.addresses.absolute(lookup.addresses.article(article.slug))}</p>${renderInShort(article, lookup.addresses)}${renderDocument(article, lookup)}${renderDates(article)}</header>`;
}

/** The topic and the year: an old subject must never look like news. */
function renderKicker({ topic, covers }: Article, { addresses }: Lookup): SafeHtml | undefined {
	const years = covers && wordYears(covers);
	const said = years && !topic?.title.includes(years) && `Covers ${years}`;
	if (!topic && !said) return undefined;
	return html`<p class="kicker">${topic && html`<a href="${addresses.topic(topic.id)}">${topic.title}</a>`}${topic && said && ' · '}${said}</p>`;
}

function renderInShort({ inShort }: Article, { base }: Lookup['addresses']): SafeHtml | undefined {
	if (!inShort.length) return undefined;
	return html`<section class="short"><h2>In short</h2><ol>${inShort.map(
		({ html: sentence, claim }) =>
			html`<li class="${classOfGroup(claim?.group)}"><span class="sg"></span>${raw(rebaseLinks(sentence, base))}</li>`,
	)}</ol></section>`;
}

/**
 * Which document the article reads closely, whose it is, how it was read, and whether anybody checked the article: on one line or two,
 * since the text begins below it. The rest opens.
 */
function renderDocument(article: Article, lookup: Lookup): SafeHtml {
	const { document, 'checked-by': checked } = article;
	const state = checked ? 'Checked' : 'Not yet reviewed';
	const review = checked
		? html`${checked.name} checked text and notes on ${renderDay(checked.on)}.`
		: 'A machine wrote and annotated this text. No person has checked it.';
	if (!document)
		return html`<aside class="doc" aria-label="Who checked this article"><p><b>${state}.</b> ${review}</p></aside>`;
	const { owner, translated, authors, date } = document;
	const language = nameLanguage(document.language);
	const read = translated
		? `${language}, read in ${nameLanguage(translated.into)} by ${wordTranslator(translated.by)}`
		: language;
	const ownership = owner ? `${owner.name}${owner.unverified ? ' (unverified)' : ''}` : 'not known';
	return html`<aside class="doc" aria-label="The document that this article reads"><details><summary>Reads a ${document.type === 'report' ? 'report' : 'document'} by <b class="sg g-slate">${namePublisher(document, lookup)}</b>${date && html`, ${renderDate(date)}`}. Owner: ${ownership}. ${read}. <b>${state}</b></summary><dl>${row('Title', html`<a href="${lookup.addresses.source(document.id)}"><cite>${document.title}</cite></a>, ${authors.length ? `by ${joinWords(authors)}` : 'unsigned'}`)}${article.omits.length > 0 && row('Left out there', html`<a href="#foot_omits">${article.omits.length} things</a>`)}${renderCompared(article)}</dl><p>${review}</p></details></aside>`;
}

function renderCompared({ documents, covers }: Article): SafeHtml {
	return html`${documents.length > 0 && row('Compared with', html`<a href="#foot_sources">${countWords(documents.length, 'source')}</a>`)}${covers && row('Covers', renderDate(covers))}`;
}

function renderDates({ published, updated, readingMinutes }: Article): SafeHtml {
	return html`<dl class="dates">${row('Published', renderDay(published))}${updated && row('Updated', renderDay(updated))}${row('Reading time', countWords(readingMinutes, 'minute'))}</dl>`;
}

function row(term: string, value: Value): SafeHtml {
	return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}
