import { expect, test } from 'vitest';
import { findWeek, nameWeek, pickWeek, spanWeek, weeksOfYear } from '../../src/domain/week.ts';

test.each([
	['2021-01-01', 1],
	['2021-01-07', 1],
	['2021-01-08', 2],
	['2026-11-25', 47],
	['2026-11-26', 48],
	['2021-12-23', 51],
	['2021-12-24', 52],
	['2021-12-31', 52],
	['2026-1-8', 2],
])('%s falls into week %i', (day, week) => {
	expect(findWeek(day)).toBe(week);
});

test('a day falls into the same week in every year, 29 February into that of its neighbours', () => {
	const neighbours = ['2024-02-28', '2024-02-29', '2024-03-01'].map(findWeek);
	expect(new Set([...neighbours, findWeek('2021-02-28')])).toEqual(new Set([9]));
	expect(findWeek('2024-12-31')).toBe(findWeek('2021-12-31'));
});

test('weeks follow each other without a gap, and the last one ends the year', () => {
	const spans = Array.from({ length: weeksOfYear }, (_, i) => spanWeek('2021', i + 1));
	expect(spans[0]).toEqual({ first: '2021-01-01', last: '2021-01-07' });
	expect(spans[47]).toEqual({ first: '2021-11-26', last: '2021-12-02' });
	expect(spans.at(-1)).toEqual({ first: '2021-12-24', last: '2021-12-31' });
	for (const [i, { first, last }] of spans.entries()) {
		expect([findWeek(first), findWeek(last)]).toEqual([i + 1, i + 1]);
		const next = spans[i + 1];
		if (next) expect(Date.parse(next.first) - Date.parse(last)).toBe(86_400_000);
	}
});

test.each([
	[[21, 46, 48], 48, 48],
	[[21, 46, 48], 47, 46],
	[[21, 46, 48], 52, 48],
	[[21, 46, 48], 3, 48],
	[[], 3, undefined],
])('of the weeks %j, in week %i the one to show is %s', (weeks, week, expected) => {
	expect(pickWeek(weeks, week)).toBe(expected);
});

test('what stands over a week says its year, and whether it is this one', () => {
	expect([nameWeek('2021', true), nameWeek('2021', false)]).toEqual(['This week in 2021', 'Before this week in 2021']);
});
