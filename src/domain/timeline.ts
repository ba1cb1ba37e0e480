/** When things happened and when they were said: two clocks side by side, since a report often moves one under the other. */
import { compareClaims, compareStatements } from './chronology.ts';
import { compareDates, type HistoricalDate } from './date.ts';
import type { HistoricalEvent } from './event.ts';
import type { Article, Claim, SiteRecord, Statement } from './record.ts';
import { countWords, joinWords } from './words.ts';

/** One date, exact or not, with all that the record has for it. */
export interface Moment {
	date: HistoricalDate;
	happened: Happening[];
	/** Statements that claims come from, by id. */
	said: Statement[];
}

export interface Happening {
	event: HistoricalEvent;
	/** Claims about it, oldest first. */
	claims: Claim[];
}

export interface Timeline {
	/** By their first possible day, then by their last. */
	moments: Moment[];
	/** Statements whose day is not known, by id. */
	undated: Statement[];
}

/** The timeline of the whole record. Equal dates share a moment; `2021-11` and `2021-11-08` do not. */
export function buildTimeline(record: SiteRecord): Timeline {
	const about = new Map<string, Claim[]>();
	for (const claim of record.claims.values()) {
		for (const { id } of claim.events) {
			const listed = about.get(id);
			if (listed) listed.push(claim);
			else about.set(id, [claim]);
		}
	}
	const moments = new Map<string, Moment>();
	const at = (date: HistoricalDate) => {
		const moment = moments.get(date.edtf) ?? { date, happened: [], said: [] };
		moments.set(date.edtf, moment);
		return moment;
	};
	for (const event of record.events.values()) {
		at(event.when).happened.push({ event, claims: (about.get(event.id) ?? []).sort(compareClaims) });
	}
	const undated: Statement[] = [];
	for (const statement of [...record.statements.values()].sort(compareStatements)) {
		if (!statement.claims.length) continue;
		if (statement.said) at(statement.said).said.push(statement);
		else undated.push(statement);
	}
	return { moments: [...moments.values()].sort((a, b) => compareDates(a.date, b.date)), undated };
}

/** What stands on the page of one date, or on that of all statements whose day is not known. */
export interface DatePage extends Pick<Moment, 'happened' | 'said'> {
	/** Of the page in its address. */
	name: string;
	date?: HistoricalDate;
}

export const undatedName = 'undated';

/** The pages of dates in the order of the timeline; what has no date comes last, if there is any. */
export function listDatePages({ moments, undated }: Timeline): DatePage[] {
	const pages = moments.map((moment) => ({ name: nameMoment(moment.date), ...moment }));
	return undated.length > 0 ? [...pages, { name: undatedName, happened: [], said: undated }] : pages;
}

/** A date in an address, without the signs that mean something there: `2021-11-09`, `2021-03_2021-05`, `2021-11-13~`. */
export function nameMoment({ edtf }: HistoricalDate): string {
	return edtf.replaceAll('/', '_').replaceAll('?', '!').replaceAll('%', '!~');
}

/** `2 events and 7 statements`; of what there is none, nothing is said. */
export function countEntries(events: number, statements: number): string {
	return joinWords([
		...(events > 0 ? [countWords(events, 'event')] : []),
		...(statements > 0 ? [countWords(statements, 'statement')] : []),
	]);
}

/** The last `count` moments that begin no later than `day`; all of them count when no day is given. */
export function selectMoments({ moments }: Timeline, count: number, day?: string): Moment[] {
	return moments.filter(({ date }) => !day || (date.earliest ?? date.latest ?? '') <= day).slice(-count);
}

/** What one article speaks of: the events that its claims or its own prose name, and the statements that its claims come from. */
export function narrowTimeline({ moments, undated }: Timeline, { slug, reading }: Article): Timeline {
	const isOwn = (claim: Claim) => claim.article.slug === slug;
	const marked = new Set(reading.events.map(({ id }) => id));
	const narrowed = moments.map(({ date, happened, said }) => ({
		date,
		happened: happened
			.map(({ event, claims }) => ({ event, claims: claims.filter(isOwn) }))
			.filter(({ event, claims }) => claims.length > 0 || marked.has(event.id)),
		said: said.filter(({ claims }) => claims.some(isOwn)),
	}));
	return {
		moments: narrowed.filter(({ happened, said }) => happened.length > 0 || said.length > 0),
		undated: undated.filter(({ claims }) => claims.some(isOwn)),
	};
}

/** A year of the timeline. A moment stands where it begins; one whose beginning is not known, where it ends. */
export interface TimelineYear {
	/** `2021`. */
	year: string;
	months: TimelineMonth[];
}

export interface TimelineMonth {
	/** `2021-11`; absent for dates that name no month and come before all that do. */
	month?: string;
	moments: Moment[];
}

export function listYears({ moments }: Timeline): TimelineYear[] {
	const years: TimelineYear[] = [];
	for (const moment of moments) {
		const year = (moment.date.earliest ?? moment.date.latest ?? '').slice(0, 4);
		if (years.at(-1)?.year !== year) years.push({ year, months: [] });
		addToMonth(years.at(-1)?.months ?? [], moment);
	}
	return years;
}

export function momentsOf({ months }: TimelineYear): Moment[] {
	return months.flatMap(({ moments }) => moments);
}

/** Months follow each other as their moments do; a date without a month stays in the month that it comes in. */
function addToMonth(months: TimelineMonth[], moment: Moment) {
	const month = readMonth(moment.date);
	const last = months.at(-1);
	if (last && (!month || last.month === month)) last.moments.push(moment);
	else months.push({ ...(month && { month }), moments: [moment] });
}

function readMonth({ edtf, earliest }: HistoricalDate): string | undefined {
	const [start, end] = edtf.split('/');
	return /^\d{4}-\d\d/.exec((earliest ? start : end) ?? '')?.[0];
}

/** Events that a statement's claims are about, in the order in which they happened. */
export function listAbout({ claims }: Pick<Statement, 'claims'>): HistoricalEvent[] {
	return [...new Set(claims.flatMap(({ events }) => events))].sort((a, b) => compareDates(a.when, b.when));
}
