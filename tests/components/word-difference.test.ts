import { expect, test } from 'vitest';
import { renderDifference } from '../../src/components/word-difference.ts';

test.each([
	['the gate was shut', 'the gate was open', 'the gate was <del>shut</del> <ins>open</ins>'],
	['one and two', 'one', 'one<del> and two</del>'],
	['one', 'one <b>', 'one <ins>&lt;b&gt;</ins>'],
	['Zażółć', 'Zaz\u0307o\u0301łc\u0301', 'Zażółć'],
])('%s → %s', (before, after, expected) => {
	expect(renderDifference(before, after).text).toBe(expected);
});
