/** The way to a year or a month of a long timeline. */
import { formatMonth } from '../domain/date.ts';
import { momentsOf, type TimelineYear } from '../domain/timeline.ts';
import { html, type SafeHtml } from './html.ts';
import { classOfMoments, type RowLookup } from './timeline-row.ts';

/** With fewer dates, a year's months have no headings of their own. */
const fewMoments = 12;

export function hasMonths(year: TimelineYear): boolean {
	return momentsOf(year).length > fewMoments;
}

/** Empty for a timeline of one short year. */
export function renderTimelineJump(years: readonly TimelineYear[], lookup: RowLookup): SafeHtml {
	const [only, ...others] = years;
	if (!only || (others.length === 0 && !hasMonths(only))) return html``;
	return html`<nav class="jump" aria-label="Years"><ul>${years.map((year) => {
		const months = hasMonths(year) ? year.months : [];
		return html`<li><a class="${classOfMoments(momentsOf(year), lookup)}" href="#y_${year.year}">${year.year}</a>${months.map(
			({ month, moments }) =>
				month !== undefined &&
				html` <a class="${classOfMoments(moments, lookup)}" href="#m_${month}">${renderMonth(formatMonth(month))}</a>`,
		)}</li>`;
	})}</ul></nav>`;
}

/** `Nov`; the rest of its name and the year are for those who hear it. */
function renderMonth(name: string): SafeHtml {
	return html`${name.slice(0, 3)}<span class="vh">${name.slice(3)}</span>`;
}
