/** The order of time in lists: oldest first, what has no date last, ties by id so that a list never changes by itself. */
import { compareDates, type HistoricalDate } from './date.ts';
import type { Claim, Statement } from './record.ts';

/** Oldest first; two absent dates are equal. */
export function compareOptionalDates(a: HistoricalDate | undefined, b: HistoricalDate | undefined): number {
	if (a && b) return compareDates(a, b);
	return a ? -1 : b ? 1 : 0;
}

export function compareStatements(a: Statement, b: Statement): number {
	return compareOptionalDates(a.said, b.said) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** By the day they were said, then as the record has them (`sort` is stable). */
export function compareClaims(a: Claim, b: Claim): number {
	return compareOptionalDates(a.said, b.said);
}
