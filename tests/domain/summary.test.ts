import { expect, test } from 'vitest';
import { summariseClaims, summariseKnown, summariseRecord } from '../../src/domain/summary.ts';
import { smallRecord } from '../fixtures/small-record.ts';

test('a record is summed up with units', () => {
	expect(summariseRecord(smallRecord())).toBe('1 article, with 6 claims in 5 statements by 5 speakers');
});

test('no claims are no zeros', () => {
	expect(summariseClaims([])).toBe('no claims');
});

test.each([
	[{ 'first-hand': 2, several: 0, one: 1 }, 'Of 3 statements: 2 confirmed and 1 reported by one outlet only'],
	[{ 'first-hand': 0, several: 1, one: 0 }, 'Of 1 statement: 1 reported by several outlets'],
	[{ 'first-hand': 0, several: 0, one: 0 }, ''],
])('summariseKnown(%j) names its denominator', (known, expected) => {
	expect(summariseKnown(known)).toBe(expected);
});
