/** When things happened and when they were said: two clocks side by side, since a report often moves one under the other. */
import { compareClaims, compareStatements } from './chronology.ts';
import { compareDates, type HistoricalDate } from './date.ts';
import type { HistoricalEvent } from './event.ts';
import type { Claim, SiteRecord, Statement } from './record.ts';

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

/** The last `count` moments that begin no later than `day`; all of them count when no day is given. */
export function selectMoments({ moments }: Timeline, count: number, day?: string): Moment[] {
	return moments.filter(({ date }) => !day || (date.earliest ?? date.latest ?? '') <= day).slice(-count);
}

/** Moments by the year in which they begin; one whose beginning is not known stands in the year of its end. */
export function listYears({ moments }: Timeline): { year: string; moments: Moment[] }[] {
	const byYear = Map.groupBy(moments, ({ date }) => (date.earliest ?? date.latest ?? '').slice(0, 4));
	return [...byYear].map(([year, listed]) => ({ year, moments: listed }));
}
