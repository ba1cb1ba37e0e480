import { expect, test } from 'vitest';
import { holdsExcerpt } from '../../src/domain/excerpt.ts';

const text = 'Neither Belarus nor Russia “gives [migrants] any help” on their way; that’s all we say, they said.';

test.each([
	['Neither Belarus nor Russia', true],
	['neither … any help', true],
	['neither ... any help', true],
	['“gives any help”', true],
	['gives [them] any help', true],
	["that's all", true],
	['they said.', true],
	['help … neither', false],
	['no help', false],
	['Rus', false],
	['any helpers', false],
	['way; that’s', true],
])('holds “%s”: %s', (excerpt, expected) => {
	expect(holdsExcerpt(text, excerpt)).toBe(expected);
});
