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
	[
		{ confirmed: 2, several: 0, outlet: 1, speaker: 0 },
		'Of these 3 statements, 2 are confirmed and 1 is reported by one outlet only',
	],
	[{ confirmed: 0, several: 1, outlet: 0, speaker: 0 }, 'This statement is reported by several outlets'],
	[
		{ confirmed: 0, several: 0, outlet: 1, speaker: 1 },
		'Of these 2 statements, 1 is reported by one outlet only and 1 is known only from what another speaker said',
	],
	[{ confirmed: 0, several: 0, outlet: 0, speaker: 0 }, ''],
])('summariseKnown(%j) names its denominator', (known, expected) => {
	expect(summariseKnown(known)).toBe(expected);
});
