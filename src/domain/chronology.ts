/** The order of time in lists: oldest first, what has no date last, ties by id so that a list never changes by itself. */
import { compareDates, type HistoricalDate } from './date.ts';
import type { Claim, Statement } from './record.ts';

/** Oldest first; two absent dates are equal. */
export function compareOptionalDates(a: HistoricalDate | undefined, b: HistoricalDate | undefined): number {
	if (a && b) return compareDates(a, b);
	return a ? -1 : b ? 1 : 0;
}

/**
 * Whether all days that `other` can mean come after all days that `one` can mean. What has no date is never later, and nothing is
 * later than it.
 */
export function isLater(other: Days | undefined, one: Days | undefined): boolean {
	return Boolean(other?.earliest && one?.latest && other.earliest > one.latest);
}

export function compareStatements(a: Statement, b: Statement): number {
	return compareOptionalDates(a.said, b.said) || compareIds(a, b);
}

/** By the day they were said, then as the record has them (`sort` is stable). */
export function compareClaims(a: Claim, b: Claim): number {
	return compareOptionalDates(a.said, b.said);
}

/** Newest first, for pages on which the last word matters most; what has no date still comes last. */
export function compareNewest(a: Said, b: Said): number {
	if (a.said && b.said) return compareDates(b.said, a.said) || compareIds(a, b);
	return compareOptionalDates(a.said, b.said) || compareIds(a, b);
}

/** The year that a date ends in, or begins in where the end is open; absent without a date. */
export function findYear(date: HistoricalDate | undefined): string | undefined {
	return (date?.latest ?? date?.earliest)?.slice(0, 4);
}

/** First and last possible days, as far as they are known. */
type Days =
	| Pick<HistoricalDate, 'earliest' | 'latest'>
	| { earliest?: string | undefined; latest?: string | undefined };

/** What has an id and may have a date. */
interface Said {
	id: string;
	said?: HistoricalDate | undefined;
}

function compareIds(a: { id: string }, b: { id: string }): number {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
