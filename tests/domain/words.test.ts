import { expect, test } from 'vitest';
import { formatNumber, shortenWords } from '../../src/domain/words.ts';

test.each([
	['The gate closes', 20, 'The gate closes'],
	['The gate closes', 15, 'The gate closes'],
	['The gate closes at noon', 18, 'The gate closes…'],
	['The gate, the fence and the road', 12, 'The gate…'],
	['Verylongwordwithoutanyspaces', 10, 'Verylongwo…'],
])('%j in %i characters is %j', (text, length, expected) => {
	const short = shortenWords(text, length);
	expect(short).toBe(expected);
	expect(short.length).toBeLessThanOrEqual(length + 1);
});

test('thousands are parted', () => {
	expect(formatNumber(1248)).toBe('1,248');
});
