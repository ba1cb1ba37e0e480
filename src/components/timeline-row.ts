/** One date of the timeline in brief: what happened, with when it was spoken of; and who spoke. All of it stands on the page of that date. */
import { abbreviateMonths, compareDates, type HistoricalDate, parseDate } from '../domain/date.ts';
import { isPublicClaim } from '../domain/public-claim.ts';
import type { Claim, Statement } from '../domain/record.ts';
import { type Happening, type Moment, nameMoment } from '../domain/timeline.ts';
import { listVoices, type TimelineChoices } from '../domain/timeline-choices.ts';
import { countWords } from '../domain/words.ts';
import { renderDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { classOfGroup, shortenSpeakers } from './speaker.ts';

export interface RowLookup extends Lookup {
	choices: TimelineChoices;
	/** Places of those whom the timeline can be narrowed to, from 1, by their ids. */
	places: ReadonlyMap<string, number>;
}

/** Speakers of one date that stand by name. */
const mostNames = 8;

/**
 * Every line carries the classes of the choices that show it, `w1` to `w24`, and what holds lines carries those of all of
 * them: so the stylesheet filters. `data-by` has those who answer for it, for the script: their places among the
 * speakers that are offered, since ids would weigh more than all the rest.
 */
export function renderRow(moment: Moment, lookup: RowLookup): SafeHtml {
	const { date, happened, said } = moment;
	const name = nameMoment(date);
	const address = lookup.addresses.moment(name);
	return html`<li class="moment ${date.exact ? '' : 'vague '}${classOfMoments([moment], lookup)}" id="on_${name}"><p class="day"><a href="${address}">${renderDate(date)}</a></p><div class="lines">${
		happened.length > 0 &&
		html`<div class="hap">${happened.map((happening) => renderEvent(happening, address, lookup))}</div>`
	}${said.length > 0 && renderSaid(said, address, lookup)}</div></li>`;
}

/** `may w1 w3`: what may be filtered out, and the choices that keep it. */
export function classOfChoices(numbers: Iterable<number>): string {
	return ['may', ...[...new Set(numbers)].sort((a, b) => a - b).map((number) => `w${number}`)].join(' ');
}

/** The same for what holds moments. */
export function classOfMoments(moments: readonly Moment[], { choices }: Pick<RowLookup, 'choices'>): string {
	return classOfChoices(
		moments.flatMap(({ happened, said }) => [
			...happened.flatMap(choices.ofEvent),
			...said.flatMap(choices.ofStatement),
		]),
	);
}

/** `5 statements`, which leads to them, and who made them; a private person is named on the claim only. */
export function renderSaid(said: readonly Statement[], address: string, lookup: RowLookup): SafeHtml {
	const named = said.filter(({ claims }) => claims[0] && isPublicClaim(claims[0]));
	const voices = [...Map.groupBy(named, ({ claims: [first] }) => first && shortenSpeakers(first)).values()];
	const [shown, others] =
		voices.length > mostNames + 1 ? [voices.slice(0, mostNames), voices.slice(mostNames)] : [voices, []];
	return html`<p ${markSaid(said, lookup, 'heard stated')}><a href="${address}">${countWords(said.length, 'statement')}</a> ${join(
		shown.map((own) => renderVoice(own, lookup)),
		' ',
	)}${others.length > 0 && html` <span ${markSaid(others.flat(), lookup)}>and others</span>`}</p>`;
}

/** What a choice keeps of it, and who answers for it. */
function markSaid(said: readonly Statement[], lookup: RowLookup, classes = ''): SafeHtml {
	return html`class="${classes && `${classes} `}${classOfChoices(said.flatMap(lookup.choices.ofStatement))}" data-by="${listPlaces(
		said.flatMap(({ claims }) => claims),
		lookup,
	)}"`;
}

function renderEvent(happening: Happening, address: string, lookup: RowLookup): SafeHtml {
	const { event, claims } = happening;
	return html`<p class="event ${classOfChoices(lookup.choices.ofEvent(happening))}" id="${event.id}" data-by="${listPlaces(claims, lookup)}"><a href="${address}#${event.id}">${event.title}</a>${renderSpan(claims)}</p>`;
}

/** `7 statements about it, 8 Nov to 3 Dec 2021`: the second clock. */
function renderSpan(claims: readonly Claim[]): SafeHtml | false {
	const statements = new Set(claims.map(({ statement }) => statement));
	const dates = [...statements].flatMap(({ said }) => said ?? []).sort(compareDates);
	const [first, last] = [dates[0], dates.at(-1)];
	const parts = [`${countWords(statements.size, 'statement')} about it`, first && last && wordSpan(first, last)];
	return statements.size > 0 && html` <small>${join(parts.filter(Boolean), ', ')}</small>`;
}

function wordSpan(first: HistoricalDate, last: HistoricalDate): string {
	const [from, to] = [first.earliest ?? first.latest, last.latest ?? last.earliest];
	return abbreviateMonths((from === to ? first : parseDate(`${from}/${to}`))?.words ?? '');
}

/** Statements of one speaker on that date. */
function renderVoice(said: readonly Statement[], lookup: RowLookup): SafeHtml {
	const first = said[0]?.claims[0];
	return first
		? html`<span ${markSaid(said, lookup)}><b class="sg ${classOfGroup(first.group)}">${shortenSpeakers(first)}</b></span>`
		: html``;
}

/** Places of all who answer for these claims, in rising order. */
export function listPlaces(claims: readonly Claim[], lookup: RowLookup): string {
	const ids = new Set(claims.flatMap((claim) => listVoices(claim, lookup)));
	return [...ids]
		.flatMap((id) => lookup.places.get(id) ?? [])
		.sort((a, b) => a - b)
		.join(' ');
}
