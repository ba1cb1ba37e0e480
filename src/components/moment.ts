/** One date of the timeline: what happened, beside it what was said about it and when; then what was said on that date. */
import type { HistoricalEvent } from '../domain/event.ts';
import { wordLag } from '../domain/lag.ts';
import type { Claim, Statement } from '../domain/record.ts';
import { type Happening, listAbout, type Moment } from '../domain/timeline.ts';
import { listVoices, type TimelineChoices } from '../domain/timeline-choices.ts';
import { countWords } from '../domain/words.ts';
import { linkClaim } from './claim-line.ts';
import { renderDate, shortenDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup, linkSpeakers, shortenSpeakers } from './speaker.ts';
import { nameStatement } from './statement.ts';

export interface MomentLookup extends Lookup {
	choices: TimelineChoices;
}

/** Statements about one event that stand open; more are behind a line that says how many. */
const openSayings = 4;

/**
 * Every line carries the classes of the choices that show it, `w1` to `w24`, and what holds lines carries those of all of
 * them: so the stylesheet filters. `data-by` on what somebody said is for the script.
 */
export function renderMoment(moment: Moment, lookup: MomentLookup): SafeHtml {
	const { date, happened, said } = moment;
	return html`<li class="moment ${date.exact ? '' : 'vague '}${classOfMoments([moment], lookup)}"${
		date.exact && html` id="on_${date.edtf}"`
	}><p class="day">${renderDate(date)}</p><div class="lines">${happened.map((happening) => renderHappening(happening, lookup))}${said.map((statement) => renderStatement(statement, lookup))}</div></li>`;
}

/** `may w1 w3`: what may be filtered out, and the choices that keep it. */
export function classOfChoices(numbers: Iterable<number>): string {
	return ['may', ...[...new Set(numbers)].sort((a, b) => a - b).map((number) => `w${number}`)].join(' ');
}

/** The same for what holds moments. */
export function classOfMoments(moments: readonly Moment[], { choices }: Pick<MomentLookup, 'choices'>): string {
	return classOfChoices(
		moments.flatMap(({ happened, said }) => [
			...happened.flatMap(choices.ofEvent),
			...said.flatMap(choices.ofStatement),
		]),
	);
}

function renderHappening(happening: Happening, lookup: MomentLookup): SafeHtml {
	const { event, claims } = happening;
	return html`<article class="line event ${classOfChoices(lookup.choices.ofEvent(happening))}" id="${event.id}"><div class="hap"><p class="label">Happened</p><h3>${event.title}</h3>${renderPlace(event)}${renderOtherDates(event, lookup)}${event.note !== undefined && html`<p class="remark">${event.note}</p>`}${renderSources(event, lookup)}</div>${
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
function renderSayings({ event, claims }: Happening, lookup: MomentLookup): SafeHtml {
	const sayings = [...Map.groupBy(claims, ({ statement }) => statement).values()];
	const render = (own: readonly Claim[]) => renderSaying(event, own, lookup);
	const more = sayings.slice(openSayings);
	return html`<p class="label">Said about it</p><ul>${sayings.slice(0, openSayings).map(render)}</ul>${
		more.length > 0 &&
		html`<details class="${classOfChoices(more.flat().flatMap(lookup.choices.ofClaim))}"><summary>${countWords(more.length, 'more statement')} about it</summary><ul>${more.map(render)}</ul></details>`
	}`;
}

function renderSaying(event: HistoricalEvent, claims: readonly Claim[], lookup: MomentLookup): SafeHtml {
	const [first] = claims;
	if (!first) return html``;
	const lag = wordLag(event.when, first.said);
	return html`<li class="voiced ${classOfGroup(first.group)} ${classOfChoices(claims.flatMap(lookup.choices.ofClaim))}" data-by="${listIds(claims, lookup)}"><p class="by"><b class="sg">${shortenSpeakers(first)}</b> <span>${shortenDate(first.said)}${lag && `, ${lag}`}</span></p>${claims.map((claim) => html`<p class="q">${linkClaim(claim, lookup)}</p>`)}</li>`;
}

/** A statement: who, what it was, its first claim, how many more there are, and which events it is about. */
export function renderStatement(statement: Statement, lookup: MomentLookup): SafeHtml {
	const [first, ...more] = statement.claims;
	const [speaker] = statement.speakers;
	if (!first || !speaker) return html``;
	// What happened on the same date stands right above.
	const about = listAbout(statement).filter(({ when }) => when.edtf !== statement.said?.edtf);
	return html`<div class="line stated ${classOfChoices(lookup.choices.ofStatement(statement))}" id="said_${statement.id}" data-by="${listIds(statement.claims, lookup)}"><div class="heard"><p class="label">Said</p><div class="voiced ${classOfGroup(first.group)}"><p class="by"><b class="sg">${linkSpeakers(statement.speakers, lookup.addresses)}</b> <span>${nameStatement(statement)}${statement.said?.exact === false && `, ${statement.when}`}</span></p><p class="q">${linkClaim(first, lookup)}</p>${
		more.length > 0 &&
		html`<p class="facts">${speaker['public-role'] ? html`<a href="${lookup.addresses.statement(speaker.id, statement.id)}">${countWords(more.length, 'more claim')}</a>` : countWords(more.length, 'more claim')}</p>`
	}</div></div>${about.length > 0 && html`<div class="hap"><p class="label">About</p><ul class="about-it">${about.map((event) => renderAbout(event, statement))}</ul></div>`}</div>`;
}

function renderAbout({ id, title, when }: HistoricalEvent, { said }: Statement): SafeHtml {
	const lag = wordLag(when, said);
	return html`<li><b>${shortenDate(when)}</b>${lag && html` <span>said ${lag}</span>`} <a href="#${id}">${title}</a></li>`;
}

function listIds(claims: readonly Claim[], lookup: MomentLookup): string {
	return [...new Set(claims.flatMap((claim) => listVoices(claim, lookup)))].join(' ');
}
