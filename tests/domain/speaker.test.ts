import { expect, test } from 'vitest';
import { parseDate } from '../../src/domain/date.ts';
import { wordHeld } from '../../src/domain/speaker.ts';

test.each([
	['1994-07-20/', 'from 20 July 1994'],
	['1994-07-20/..', 'since 20 July 1994'],
	['/2021-11', 'until November 2021'],
	['../2021-11', 'until November 2021'],
	['2020/2021', '2020 to 2021'],
	['2021-11-11', 'on 11 November 2021'],
])('a role held %s was held %s', (held, expected) => {
	expect(wordHeld({ title: 'Mayor', held: parseDate(held) })).toBe(expected);
});

test('a role without a date guesses none', () => {
	expect(wordHeld({ title: 'Mayor' })).toBe('');
});
