import { expect, test } from 'vitest';
import { isLater } from '../../src/domain/chronology.ts';
import { parseDate } from '../../src/domain/date.ts';

test.each([
	['2021-11-09', '2021-11-08', true],
	['2021-11-08', '2021-11-08', false],
	['2021-11', '2021-11-08', false],
	['2021-12', '2021-11', true],
	['2021-11-09', undefined, false],
	[undefined, '2021-11-08', false],
])('%s is later than %s: %s', (other, one, expected) => {
	expect(isLater(parseDate(other ?? ''), parseDate(one ?? ''))).toBe(expected);
});
