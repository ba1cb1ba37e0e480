/**
 * Dates as sources give them: EDTF (ISO 8601-2) in files, the first and last possible day in code, plain words on pages.
 * Days are calendar days at the place of the act; we compute in UTC and never convert.
 */
import edtf, { type Edtf } from 'edtf';
import { z } from 'zod';
import { adviseDate } from './date-advice.ts';
import { quoteValue, wordFault } from './fault.ts';

export interface HistoricalDate {
	/** As written in the file, normalised to EDTF. */
	edtf: string;
	/** First possible day, `YYYY-MM-DD`; absent when the beginning is open or unknown. */
	earliest?: string;
	/** Last possible day, `YYYY-MM-DD`; absent when the end is open or unknown. */
	latest?: string;
	/** Whether a reader should see that the date is not exact: approximate, uncertain or longer than a day. */
	exact: boolean;
	/** In words, e.g. `12 November 2021`, `about May 2021`, `March to May 2021`. */
	words: string;
}

const dayMs = 86_400_000;
const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const; // prettier-ignore

/**
 * Reads EDTF, or a plain English date such as `12 November 2021` or `November 2021`.
 * Returns `undefined` for anything else, impossible days (`2026-02-30`) and times of day included.
 */
export function parseDate(text: string): HistoricalDate | undefined {
	const written = normaliseDate(text.trim());
	if (!knownDates.has(written)) knownDates.set(written, readDate(written));
	return knownDates.get(written);
}

/** A day stands in many files, and the library's grammar is slow: a site has it read each spelling once. */
const knownDates = new Map<string, HistoricalDate | undefined>();

function readDate(written: string): HistoricalDate | undefined {
	// Most dates are plain days, and the grammar takes a millisecond for each.
	if (/^[1-9]\d{3}-\d\d-\d\d$/.test(written)) return readDay(written);
	const parsed = readEdtf(written);
	if (!parsed || parsed.precision === 0) return undefined;
	const earliest = dayOf(parsed.min);
	const latest = dayOf(parsed.max);
	// An interval without any day says nothing.
	if (!earliest && !latest) return undefined;
	return {
		edtf: written,
		...(earliest && { earliest }),
		...(latest && { latest }),
		exact: parsed.type === 'Date' && parsed.precision === 3 && !isVague(parsed) && earliest === latest,
		words: wordDate(parsed, earliest, latest),
	};
}

function readDay(day: string): HistoricalDate | undefined {
	const [, month] = day.split('-').map(Number);
	if (!month || month > 12 || day.endsWith('-00') || Number(day.slice(8)) > countDaysOfMonth(day.slice(0, 7)))
		return undefined;
	return { edtf: day, earliest: day, latest: day, exact: true, words: formatDay(day) };
}

/** Orders dates for a timeline: by first day, then by last day; a date without a first day comes by its last. */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
	const byStart = compareText(a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? '');
	return byStart || compareText(a.latest ?? '9999', b.latest ?? '9999');
}

/**
 * Whether `day` can lie within `interval`. Answers `undefined` where an unknown end leaves it open: a check that
 * meets an unknown end says nothing (DESIGN §2).
 */
export function includesDay(interval: HistoricalDate, day: string): boolean | undefined {
	const [start, end] = interval.edtf.split('/');
	if (interval.earliest && day < interval.earliest) return false;
	if (interval.latest && day > interval.latest) return false;
	if (!interval.earliest && start !== '..') return undefined;
	if (!interval.latest && end !== '..') return undefined;
	return true;
}

/** `2021-11-12` → `12 November 2021`. */
export function formatDay(day: string): string {
	const [year, month, date] = day.split('-');
	return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

/** `2021-11` → `November 2021`. */
export function formatMonth(month: string): string {
	const [year, number] = month.split('-');
	return `${months[Number(number) - 1]} ${year}`;
}

/** The date with its preposition: `on 12 November 2021`, `in November 2021`, `between 11 and 12 November 2021`, `by 12 November 2021`. */
export function phraseDate({ words, edtf: written, earliest, latest }: HistoricalDate): string {
	if (/^(?:about|by|until|from) /.test(words)) return words;
	if (written.includes('/') && earliest && latest && countDays(earliest, latest) === 1)
		return `on ${words.replace(' to ', ' or ')}`;
	if (written.includes('/')) return `between ${words.replace(' to ', ' and ')}`;
	return /^\d{1,2} /.test(words) ? `on ${words}` : `in ${words}`;
}

/** `12 November 2021` → `12 Nov 2021`, for margins and tables; other words keep their months' names whole when short. */
export function abbreviateMonths(words: string): string {
	return words.replace(/\b(Jan|Feb|Aug|Sept|Oct|Nov|Dec)(?:uary|ruary|ust|ember|ober)\b/g, '$1');
}

/** The years that the date may lie in: `2021`, `2020 to 2021`; of one without an end or a beginning only the other. */
export function wordYears({ earliest, latest }: HistoricalDate): string {
	const years = new Set([earliest, latest].flatMap((day) => (day ? [day.slice(0, 4)] : [])));
	return [...years].join(' to ');
}

/** A title with the years that it is about, unless it names one itself: an old claim must never look like news. */
export function dateTitle(title: string, date: HistoricalDate | undefined): string {
	return date === undefined || /\b(?:19|20)\d\d\b/.test(title) ? title : `${title} (${wordYears(date)})`;
}

/** A date field: text that {@link parseDate} understands. */
export const dateSchema = z.union([z.string(), z.int()]).transform((written, context): HistoricalDate => {
	// YAML takes `2021` for a number.
	const text = String(written);
	const date = parseDate(text);
	if (date) return date;
	context.addIssue({
		code: 'custom',
		message: wordFault(
			`Unexpected date ${quoteValue(text)}, expected one such as \`2021-11-12\`, \`2021-11\`, \`2021-05~\` or \`2021-03/2021-05\`.`,
			adviseDate(text, (guess) => parseDate(guess) !== undefined),
		),
	});
	return z.NEVER;
});

/** A field that holds one calendar day, `YYYY-MM-DD`. */
export const daySchema = z.string().refine(isDay, {
	error: (issue) =>
		wordFault(
			`Unexpected day ${quoteValue(issue.input)}, expected \`YYYY-MM-DD\`.`,
			adviseDate(String(issue.input), isDay),
		),
});

function isDay(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text) && parseDate(text) !== undefined;
}

function normaliseDate(text: string): string {
	const plain = /^(?:(\d{1,2}) )?([A-Z][a-z]+) (\d{4})$/.exec(text);
	if (!plain) return text;
	const month = (months as readonly string[]).indexOf(plain[2] ?? '');
	if (month < 0) return text;
	const yearAndMonth = `${plain[3]}-${String(month + 1).padStart(2, '0')}`;
	return plain[1] ? `${yearAndMonth}-${plain[1].padStart(2, '0')}` : yearAndMonth;
}

function readEdtf(text: string): Edtf | undefined {
	// Years before 1 and after 9999 have signs and letters, which no page words.
	if (/(?:^|\/)-|Y|(?<!\d)0000/.test(text)) return undefined;
	// The library knows no leap years: it takes 29 February of any year, for 1 March.
	if (
		[...text.matchAll(/(?<!\d)(\d{4}-\d\d)-(\d\d)/g)].some(
			([, month, day]) => Number(day) > countDaysOfMonth(month ?? ''),
		)
	)
		return undefined;
	try {
		const date = edtf(text);
		// Seasons and half-decades end on wrong days there; sources' words are kept beside an interval instead.
		return ['Date', 'Interval', 'Year', 'Decade', 'Century'].includes(date.type) && !/X/.test(text) ? date : undefined;
	} catch {
		return undefined;
	}
}

/** `2024-02` → 29. */
function countDaysOfMonth(month: string): number {
	const [year, number] = month.split('-').map(Number);
	return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
}

function dayOf(ms: number | null): string | undefined {
	// edtf.js gives `null` for an unknown end, which `new Date` would take for 1970.
	return ms === null || !Number.isFinite(ms) ? undefined : new Date(ms).toISOString().slice(0, 10);
}

function isVague(date: Edtf): boolean {
	return Boolean(date.approximate?.value || date.uncertain?.value);
}

function wordDate(date: Edtf, earliest?: string, latest?: string): string {
	if (date.type === 'Interval') {
		const lower = wordEnd(date.lower);
		const upper = wordEnd(date.upper);
		if (lower && upper) return shortenRange(lower, upper);
		if (lower) return `from ${lower}`;
		// An unknown beginning: some day up to then. An open one: all the time until then.
		return date.lower === null || date.lower === undefined ? `by ${upper}` : `until ${upper}`;
	}
	if (date.type !== 'Date' || !date.precision) return `${earliest?.slice(0, 4)} to ${latest?.slice(0, 4)}`;
	return wordEnd(date) ?? '';
}

function wordEnd(date: Edtf | null | number | undefined): string | undefined {
	if (date === null || date === undefined || typeof date === 'number' || date.min === null) return undefined;
	const day = dayOf(date.min);
	if (!day) return undefined;
	const words = formatDay(day)
		.split(' ')
		.slice(-(date.precision ?? 3))
		.join(' ');
	const about = date.approximate?.value ? `about ${words}` : words;
	return date.uncertain?.value ? `${about} (uncertain)` : about;
}

/** `March 2021`, `May 2021` → `March to May 2021`: what both ends share is said once. */
function shortenRange(lower: string, upper: string): string {
	const from = lower.split(' ');
	const to = upper.split(' ');
	while (from.length > 1 && from.at(-1) === to.at(-1)) {
		from.pop();
		to.pop();
	}
	return `${from.join(' ')} to ${upper}`;
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Days between two days, for drawn axes. */
export function countDays(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / dayMs;
}
