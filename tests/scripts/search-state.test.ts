import { expect, test } from 'vitest';
import { readState, writeState } from '../../src/scripts/search-state.ts';

test.each(['', '?q=%C5%81ukaszenka', '?q=a+b&type=claims&speaker=rt&year=2021', '?kind=demand'])(
	'%j is read and written alike',
	(address) => {
		expect(writeState(readState(new URLSearchParams(address)))).toBe(address);
	},
);

test('what nobody can have asked is left out', () => {
	expect(writeState(readState(new URLSearchParams('?q=+&type=nonsense&colour=red&kind=')))).toBe('');
});
