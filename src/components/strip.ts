/** The strip of days on the home page: what happened above the line, what was said below it. */
import type { StripMoment } from '../domain/front.ts';
import type { Statement } from '../domain/record.ts';
import type { Happening } from '../domain/timeline.ts';
import { countWords } from '../domain/words.ts';
import { shortenDate } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { classOfGroup, shortenSpeakers } from './speaker.ts';

export function renderStrip(moments: readonly StripMoment[], lookup: Lookup): SafeHtml {
	return html`<ol class="strip"><li class="legend" aria-hidden="true"><b>Happened</b><i></i><b>Said</b></li>${moments.map((moment) => renderMoment(moment, lookup))}</ol>`;
}

function renderMoment({ date, happened, said, left }: StripMoment, lookup: Lookup): SafeHtml {
	const day = shortenDate(date);
	return html`<li${!date.exact && html` class="vague"`}><p class="day">${
		date.exact
			? html`<a href="${lookup.addresses.day(date.edtf)}"><time datetime="${date.edtf}">${day}</time></a>`
			: day
	}</p>${
		happened.length > 0 &&
		html`<ul class="hap">${happened.map((happening) => renderHappening(happening, lookup))}${renderLeft(left.happened, 'more event')}</ul>`
	}${
		said.length > 0 &&
		html`<ul class="said">${said.map((statement) => renderSaid(statement, lookup))}${renderLeft(left.said, 'more statement')}</ul>`
	}</li>`;
}

function renderHappening({ event }: Happening, { addresses }: Lookup): SafeHtml {
	return html`<li><a href="${addresses.event(event.id)}">${event.title}</a></li>`;
}

function renderSaid(statement: Statement, { addresses }: Lookup): SafeHtml {
	const { claims } = statement;
	const [first] = claims;
	if (!first) return html``;
	return html`<li class="${classOfGroup(first.group)}"><a class="sg" href="${addresses.claim(first.article.slug, first.id)}">${shortenSpeakers(first)}</a> ${statement.title ?? ''} <small>${countWords(claims.length, 'claim')}</small></li>`;
}

/** The whole timeline has them. */
function renderLeft(count: number, one: string): SafeHtml | false {
	return count > 0 && html`<li><small>and ${countWords(count, one)}</small></li>`;
}
