/** How long after something happened it was said: reports often hide it. */
import { countDays, type HistoricalDate } from './date.ts';

/** Beyond it the two dates say more than a number of days. */
const longestLagDays = 60;

/**
 * `the same day`, `the next day`, `4 days later`, `the day before`, `20 days before`. Returns `undefined` unless both days are
 * known exactly and at most sixty days apart.
 */
export function wordLag(happened: HistoricalDate, said: HistoricalDate | undefined): string | undefined {
	if (!happened.exact || !said?.exact) return undefined;
	const days = countDays(happened.edtf, said.edtf);
	if (Math.abs(days) > longestLagDays) return undefined;
	if (days === 0) return 'the same day';
	if (Math.abs(days) === 1) return days > 0 ? 'the next day' : 'the day before';
	return `${Math.abs(days)} days ${days > 0 ? 'later' : 'before'}`;
}
