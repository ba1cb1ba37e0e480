/** A week of the almanac: on the front page by a few entries, on its own page by all of them, in the list of weeks by a line. */
import type { AlmanacEntry, AlmanacWeek } from '../domain/almanac.ts';
import { abbreviateMonths, parseDate } from '../domain/date.ts';
import { getShortName } from '../domain/speaker.ts';
import { nameMoment } from '../domain/timeline.ts';
import { countWords, joinWords } from '../domain/words.ts';
import { renderAttestation } from './attestation.ts';
import { linkClaim } from './claim-line.ts';
import { bindDate, renderDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { classOfGroup, shortenSpeakers } from './speaker.ts';
import { nameStatement } from './statement.ts';

/** Entries of one week that its page has; the timeline has all. */
const mostEntries = 80;
/** Events and speakers that stand for a week in the list of weeks. */
const inLine = { events: 2, speakers: 6 };

/** `26 November to 2 December 2021`. */
export function wordWeek({ first, last }: Pick<AlmanacWeek, 'first' | 'last'>): string {
	return parseDate(`${first}/${last}`)?.words ?? '';
}

/** One entry: who and when, or that it happened; the words; how we know. `more` says what else is in the statement. */
export function renderEntry(entry: AlmanacEntry, lookup: Lookup, { more = false, mark = false } = {}): SafeHtml {
	const marked = mark && html` data-front`;
	const day = html`<span>${bindDate(entry.date)}</span>`;
	if (entry.kind === 'happened')
		return html`<li${marked}><p class="by"><b>Happened</b> ${day}</p><p class="q"><a href="${lookup.addresses.event(entry.event.id)}">${entry.event.title}</a></p></li>`;
	const { claim } = entry;
	return html`<li class="voiced ${classOfGroup(claim.group)}"${marked}><p class="by"><b class="sg">${shortenSpeakers(claim)}</b> ${day}</p><p class="q">${linkClaim(claim, lookup)}</p>${renderAttestation(claim.attestation)}${more && renderMore(entry, lookup)}</li>`;
}

/** `Interview · 22 more claims`, which lead to the statement on its speaker's page. */
function renderMore({ statement }: Extract<AlmanacEntry, { kind: 'said' }>, { addresses }: Lookup): SafeHtml | false {
	const [speaker] = statement.speakers;
	const more = statement.claims.length - 1;
	const words = more > 0 && countWords(more, 'more claim');
	const rest =
		words && speaker?.['public-role']
			? html`<a href="${addresses.statement(speaker.id, statement.id)}">${words}</a>`
			: words;
	const parts = [statement.title !== undefined && nameStatement(statement), rest].filter((part) => part !== false);
	return parts.length > 0 && html`<p class="facts">${join(parts, ' · ')}</p>`;
}

/** A week by its dates; `front` are the entries that stand for it on the front page, marked for the script that fetches them. */
export function renderWeek({ entries }: AlmanacWeek, front: readonly AlmanacEntry[], lookup: Lookup): SafeHtml {
	const days = [...Map.groupBy(entries.slice(0, mostEntries), ({ date }) => date.edtf).values()];
	const render = (entry: AlmanacEntry) => renderEntry(entry, lookup, { more: true, mark: front.includes(entry) });
	return html`${days.map((ofDay) => {
		const date = ofDay[0]?.date;
		const happened = ofDay.filter(({ kind }) => kind === 'happened');
		const said = ofDay.filter(({ kind }) => kind === 'said');
		return (
			date &&
			html`<section><header><h2><a href="${lookup.addresses.moment(nameMoment(date))}">${renderDate(date)}</a></h2></header><div>${
				happened.length > 0 && html`<ul class="took">${happened.map(render)}</ul>`
			}${said.length > 0 && html`<ol class="rows">${said.map(render)}</ol>`}</div></section>`
		);
	})}${entries.length > mostEntries && html`<p class="more"><a href="${lookup.addresses.timeline()}">More of these days on the timeline</a></p>`}`;
}

/** `26 Nov to 2 Dec 2021`, linked, and what stands for it: first events, then who spoke. */
export function renderWeekLine(week: AlmanacWeek, { addresses }: Pick<Lookup, 'addresses'>): SafeHtml {
	const events = week.entries.flatMap((entry) => (entry.kind === 'happened' ? entry.event.title : []));
	const speakers = [
		...new Set(week.entries.flatMap((entry) => (entry.kind === 'said' ? entry.claim.speakers.map(getShortName) : []))),
	];
	const shown = speakers.slice(0, inLine.speakers);
	const names = joinWords([...shown, ...(speakers.length > shown.length ? ['others'] : [])]);
	return html`<li><a class="d" href="${addresses.week(week.first)}">${abbreviateMonths(wordWeek(week))}</a><span>${join(
		events.slice(0, inLine.events),
		'. ',
	)}${names && html`<small>Said by ${names}</small>`}</span></li>`;
}
