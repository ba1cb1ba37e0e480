/** First and last possible days, for rules that speak only where there is no doubt. */
import { countDays, type HistoricalDate } from '../date.ts';
import type { HistoricalEvent } from '../event.ts';
import type { Statement } from '../record.ts';

export interface Days {
	earliest?: string | undefined;
	latest?: string | undefined;
}

/** When a statement was made: its date, or what the events before and after it leave. */
export function boundStatement(
	{ said, before, after }: Pick<Statement, 'said' | 'before' | 'after'>,
	events: ReadonlyMap<string, HistoricalEvent>,
): Days {
	if (said) return said;
	return {
		earliest: events.get(after ?? '')?.when.earliest,
		latest: events.get(before ?? '')?.when.latest,
	};
}

/**
 * Whether `one` surely ended before `other` began. Days are those of the place of the act, so that two neighbouring days
 * may be one moment: only what lies more than a day apart counts.
 */
export function isBefore(one: Days | HistoricalDate, other: Days | HistoricalDate): boolean {
	return Boolean(one.latest && other.earliest && countDays(one.latest, other.earliest) > 1);
}
