import { expect, test } from 'vitest';
import { readState, writeState } from '../../src/scripts/search-state.ts';

test.each([
	'',
	'?q=%C5%81ukaszenka',
	'?q=a+b&type=claims&speaker=rt&speaker=tass&from=2021-05&to=2021-11',
	'?kind=demand&point=help&form=direct&sort=date',
	'?type=sources',
])('%j is read and written alike', (address) => {
	expect(writeState(readState(new URLSearchParams(address)))).toBe(address);
});

test('what nobody can have asked is left out', () => {
	const address = '?q=+&type=nonsense&colour=red&kind=&from=2021-13&to=May&sort=length';
	expect(writeState(readState(new URLSearchParams(address)))).toBe('');
});
