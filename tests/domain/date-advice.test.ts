import { expect, test } from 'vitest';
import { parseDate } from '../../src/domain/date.ts';
import { adviseDate } from '../../src/domain/date-advice.ts';

const advise = (text: string) => adviseDate(text, (guess) => parseDate(guess) !== undefined);

test.each([
	['2021-3-5', '2021-03-05'],
	['2021/11/12', '2021-11-12'],
	['2021.11', '2021-11'],
	['12.11.2021', '2021-11-12'],
	['2021-11-12T10:30', '2021-11-12'],
	['12 Nov 2021', '2021-11-12'],
	['Nov. 12, 2021', '2021-11-12'],
	['November 12th, 2021', '2021-11-12'],
	['12 Novembr 2021', '2021-11-12'],
	['1 january 2022', '2022-01-01'],
])('%s: write %s', (text, date) => {
	expect(advise(text)).toBe(`write \`${date}\``);
});

test.each([
	['2021-02-29', 'February 2021 has 28 days: look the day up'],
	['31 April 2021', 'April 2021 has 30 days: look the day up'],
	['12/11/2021', 'write the year first, then month and day, each with two digits'],
	['next week', 'write the year first, then month and day, each with two digits'],
	['2021-13-01', 'write the year first, then month and day, each with two digits'],
])('%s is not guessed: %s', (text, advice) => {
	expect(advise(text)).toBe(advice);
});
