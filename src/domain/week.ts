/**
 * Weeks of a year as readers meet them on the front page: seven days each from 1 January on, so that a day of any year falls into the
 * week that had the same days five years before. The 52nd takes the day that is left over. Imports no package: the browser asks, too.
 */

export const weeksOfYear = 52;
const dayMs = 86_400_000;
/** No leap year: 29 February counts as the day after 28 February, and falls into the same week as both its neighbours. */
const commonYear = 2021;

/** The week, from 1, into which a calendar day falls: of `2021-11-29` only month and day are looked at. */
export function findWeek(day: string): number {
	const [, month = 1, date = 1] = day.split('-').map(Number);
	const passed = (Date.UTC(commonYear, month - 1, date) - Date.UTC(commonYear, 0, 1)) / dayMs;
	return Math.min(Math.floor(passed / 7) + 1, weeksOfYear);
}

/** First and last day of a week: `2021`, 48 → `2021-11-26` and `2021-12-02`. */
export function spanWeek(year: string, week: number): { first: string; last: string } {
	const at = (passed: number) => `${year}${new Date(Date.UTC(commonYear, 0, passed)).toISOString().slice(4, 10)}`;
	return { first: at(week * 7 - 6), last: at(week === weeksOfYear ? 365 : week * 7) };
}

/**
 * The week of `weeks`, which are in order, to show when it is `week`: this one; else the last before it, those at the year's end coming
 * before those at its beginning. `undefined` for none.
 */
export function pickWeek(weeks: readonly number[], week: number): number | undefined {
	return weeks.findLast((one) => one <= week) ?? weeks.at(-1);
}

/** What stands over a week: over this one, or over the last one before it that has anything. */
export function nameWeek(year: string, isThis: boolean): string {
	return isThis ? `This week in ${year}` : `Before this week in ${year}`;
}
