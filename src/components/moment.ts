/** One date of the timeline: what happened, with the claims about it, and what was said. */
import type { HistoricalEvent } from '../domain/event.ts';
import type { Claim, Statement } from '../domain/record.ts';
import type { Happening, Moment } from '../domain/timeline.ts';
import { countWords } from '../domain/words.ts';
import { linkClaim } from './claim-line.ts';
import { renderDate, shortenDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup, linkSpeakers, shortenSpeakers } from './speaker.ts';
import { nameStatement } from './statement.ts';

/** Claims about one event that stand open; more are behind a line that says how many. */
const openClaims = 3;

export function renderMoment({ date, happened, said }: Moment, lookup: Lookup): SafeHtml {
	return html`<li class="moment${!date.exact && ' vague'}"><p class="day">${renderDate(date)}</p>${
		happened.length > 0 &&
		html`<div class="hap"><p class="label">Happened</p>${happened.map((happening) => renderHappening(happening, lookup))}</div>`
	}${said.length > 0 && html`<div class="said"><p class="label">Said</p><ul>${said.map((statement) => renderSaid(statement, lookup))}</ul></div>`}</li>`;
}

/** A statement: who, what it was, its first claim, and how many more there are. */
export function renderSaid(statement: Statement, lookup: Lookup): SafeHtml {
	const [first, ...more] = statement.claims;
	const [speaker] = statement.speakers;
	if (!first || !speaker) return html``;
	return html`<li class="voiced ${classOfGroup(first.group)}"><p class="by"><b class="sg">${linkSpeakers(statement.speakers, lookup.addresses)}</b> <span>${nameStatement(statement)}${statement.said?.exact === false && `, ${statement.when}`}</span></p><p class="q">${linkClaim(first, lookup)}</p>${
		more.length > 0 &&
		html`<p class="facts">${speaker['public-role'] ? html`<a href="${lookup.addresses.statement(speaker.id, statement.id)}">${countWords(more.length, 'more claim')}</a>` : countWords(more.length, 'more claim')}</p>`
	}</li>`;
}

function renderHappening({ event, claims }: Happening, lookup: Lookup): SafeHtml {
	return html`<article class="event" id="${event.id}"><h3>${event.title}</h3>${renderPlace(event)}${event.note !== undefined && html`<p class="remark">${event.note}</p>`}${renderSources(event, lookup)}${renderClaims(claims, lookup)}</article>`;
}

function renderPlace(event: HistoricalEvent): SafeHtml | false {
	const words = event['when-words'];
	const parts = [event.place, words !== undefined && `In the source’s words: “${words}”`].filter(Boolean);
	return parts.length > 0 && html`<p class="facts">${join(parts, '. ')}</p>`;
}

function renderSources(event: HistoricalEvent, lookup: Lookup): SafeHtml | false {
	const sources = event.sources.flatMap((id) => lookup.sources.get(id) ?? []);
	return (
		sources.length > 0 &&
		html`<p class="facts">Sources: ${join(
			sources.map((source) => citeSource(source, lookup)),
			'; ',
		)}</p>`
	);
}

function renderClaims(claims: readonly Claim[], lookup: Lookup): SafeHtml | false {
	if (!claims.length) return false;
	const list = html`<ul class="on-it">${claims.map((claim) => renderClaim(claim, lookup))}</ul>`;
	const words = `${countWords(claims.length, 'claim')} about it`;
	return claims.length > openClaims
		? html`<details><summary>${words}</summary>${list}</details>`
		: html`<p class="label">${words}</p>${list}`;
}

function renderClaim(claim: Claim, lookup: Lookup): SafeHtml {
	return html`<li class="${classOfGroup(claim.group)}"><b class="sg">${shortenSpeakers(claim)}</b> <span>${shortenDate(claim.said)}</span> ${linkClaim(claim, lookup)}</li>`;
}
