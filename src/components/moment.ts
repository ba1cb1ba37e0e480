/** One date in full: what happened, beside it what was said about it and when; then what was said on that date. */
import type { HistoricalEvent } from '../domain/event.ts';
import { wordLag } from '../domain/lag.ts';
import type { Claim, Statement } from '../domain/record.ts';
import { type Happening, listAbout, type Moment } from '../domain/timeline.ts';
import { countWords } from '../domain/words.ts';
import { linkClaim } from './claim-line.ts';
import { shortenDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup, linkSpeakers, shortenSpeakers } from './speaker.ts';
import { nameStatement } from './statement.ts';

/** Statements about one event that stand open; more are behind a line that says how many. */
const openSayings = 4;

export function renderMoment({ happened, said }: Pick<Moment, 'happened' | 'said'>, lookup: Lookup): SafeHtml {
	return html`<div class="lines">${happened.map((happening) => renderHappening(happening, lookup))}${said.map((statement) => renderStatement(statement, lookup))}</div>`;
}

function renderHappening(happening: Happening, lookup: Lookup): SafeHtml {
	const { event, claims } = happening;
	return html`<article class="line event" id="${event.id}"><div class="hap"><p class="label">Happened</p><h2>${event.title}</h2>${renderPlace(event)}${renderOtherDates(event, lookup)}${event.note !== undefined && html`<p class="remark">${event.note}</p>`}${renderSources(event, lookup)}</div>${
		claims.length > 0 && html`<div class="heard">${renderSayings(happening, lookup)}</div>`
	}</article>`;
}

function renderPlace(event: HistoricalEvent): SafeHtml | false {
	const words = event['when-words'];
	const parts = [event.place, words !== undefined && `In the source’s words: “${words}”`].filter(Boolean);
	return parts.length > 0 && html`<p class="facts">${join(parts, '. ')}</p>`;
}

/** Sources that disagree on the day: each with its own, so that the conflict is seen and not settled. */
function renderOtherDates(event: HistoricalEvent, lookup: Lookup): SafeHtml | false {
	const others = [...Map.groupBy(event['other-dates'], ({ when }) => when.edtf).values()];
	return (
		others.length > 0 &&
		html`<p class="remark"><b>The sources differ on the day.</b> ${join(
			others.map(
				(same) =>
					html`${shortenDate(same[0]?.when)}: ${join(
						same.flatMap(({ source: id }) => {
							const source = lookup.sources.get(id);
							return source ? [citeSource(source, lookup)] : [];
						}),
						', ',
					)}`,
			),
			'; ',
		)}</p>`
	);
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

/** What was said about the event, a statement at a time, oldest first. */
function renderSayings({ event, claims }: Happening, lookup: Lookup): SafeHtml {
	const sayings = [...Map.groupBy(claims, ({ statement }) => statement).values()];
	const render = (own: readonly Claim[]) => renderSaying(event, own, lookup);
	const more = sayings.slice(openSayings);
	return html`<p class="label">Said about it</p><ul>${sayings.slice(0, openSayings).map(render)}</ul>${
		more.length > 0 &&
		html`<details><summary>${countWords(more.length, 'more statement')} about it</summary><ul>${more.map(render)}</ul></details>`
	}`;
}

function renderSaying(event: HistoricalEvent, claims: readonly Claim[], lookup: Lookup): SafeHtml {
	const [first] = claims;
	if (!first) return html``;
	const lag = wordLag(event.when, first.said);
	return html`<li class="voiced ${classOfGroup(first.group)}"><p class="by"><b class="sg">${shortenSpeakers(first)}</b> <span>${shortenDate(first.said)}${lag && `, ${lag}`}</span></p>${claims.map((claim) => html`<p class="q">${linkClaim(claim, lookup)}</p>`)}</li>`;
}

/** A statement: who, what it was, its first claim, how many more there are, and which events it is about. */
function renderStatement(statement: Statement, lookup: Lookup): SafeHtml {
	const [first, ...more] = statement.claims;
	const [speaker] = statement.speakers;
	if (!first || !speaker) return html``;
	// What happened on the same date stands right above.
	const about = listAbout(statement).filter(({ when }) => when.edtf !== statement.said?.edtf);
	return html`<div class="line stated" id="said_${statement.id}"><div class="heard"><p class="label">Said</p><div class="voiced ${classOfGroup(first.group)}"><p class="by"><b class="sg">${linkSpeakers(statement.speakers, lookup.addresses)}</b> <span>${nameStatement(statement)}${statement.said?.exact === false && `, ${statement.when}`}</span></p><p class="q">${linkClaim(first, lookup)}</p>${
		more.length > 0 &&
		html`<p class="facts">${speaker['public-role'] ? html`<a href="${lookup.addresses.statement(speaker.id, statement.id)}">${countWords(more.length, 'more claim')}</a>` : countWords(more.length, 'more claim')}</p>`
	}</div></div>${about.length > 0 && html`<div class="hap"><p class="label">About</p><ul class="about-it">${about.map((event) => renderAbout(event, statement, lookup))}</ul></div>`}</div>`;
}

function renderAbout({ id, title, when }: HistoricalEvent, { said }: Statement, { addresses }: Lookup): SafeHtml {
	const lag = wordLag(when, said);
	return html`<li><b>${shortenDate(when)}</b>${lag && html` <span>said ${lag}</span>`} <a href="${addresses.event(id)}">${title}</a></li>`;
}
