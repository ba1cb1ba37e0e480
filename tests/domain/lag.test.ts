import { expect, test } from 'vitest';
import { parseDate } from '../../src/domain/date.ts';
import { wordLag } from '../../src/domain/lag.ts';

test.each([
	['2021-11-08', '2021-11-08', 'the same day'],
	['2021-11-08', '2021-11-09', 'the next day'],
	['2021-11-08', '2021-11-12', '4 days later'],
	['2021-11-10', '2021-11-09', 'the day before'],
	['2021-12-02', '2021-11-12', '20 days before'],
	['2021-02-28', '2021-03-01', 'the next day'],
	['2021-06-28', '2021-11-11', undefined],
	['2021-11', '2021-11-12', undefined],
	['2021-11-08', '2021-11-12~', undefined],
])('what happened on %s and was said on %s was said %s', (happened, said, words) => {
	const date = parseDate(happened);
	expect(date && wordLag(date, parseDate(said))).toBe(words);
});

test('without a day of saying nothing is said about it', () => {
	const date = parseDate('2021-11-08');
	expect(date && wordLag(date, undefined)).toBeUndefined();
});
