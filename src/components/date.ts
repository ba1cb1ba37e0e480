/** Dates as pages print them. */
import { abbreviateMonths, formatDay, type HistoricalDate } from '../domain/date.ts';
import { html, type SafeHtml } from './html.ts';

/** `<time>` where the day is known, else the words: an interval is no valid `datetime`. */
export function renderDate(date: HistoricalDate): SafeHtml {
	return date.exact ? html`<time datetime="${date.edtf}">${date.words}</time>` : html`${date.words}`;
}

/** A calendar day, `YYYY-MM-DD`. */
export function renderDay(day: string): SafeHtml {
	return html`<time datetime="${day}">${formatDay(day)}</time>`;
}

/** `12 Nov 2021`, for margins and lists; `undated` where nothing is known. */
export function shortenDate(date: HistoricalDate | undefined): string {
	return date ? abbreviateMonths(date.words) : 'undated';
}

/** As {@link shortenDate}, and no line ends within a day: for lists. Articles and claims have no bytes to spare for it. */
export function bindDate(date: HistoricalDate | undefined): string {
	return shortenDate(date).replace(/(?<=\d) (?=[A-Z])|(?<=[a-z]) (?=\d{4})/g, '\u00a0');
}
