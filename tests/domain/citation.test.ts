import { expect, test } from 'vitest';
import { citeArticle } from '../../src/domain/citation.ts';

const article = { title: 'The gate', published: '2026-11-20' };
const address = 'https://host/articles/gate/';

test.each([
	[undefined, 'On Record, “The gate”, 20 November 2026, https://host/articles/gate/'],
	['2026-11-20', 'On Record, “The gate”, 20 November 2026, https://host/articles/gate/'],
	['2026-12-01', 'On Record, “The gate”, 20 November 2026 (updated 1 December 2026), https://host/articles/gate/'],
])('an article updated on %s is cited with its dates', (updated, expected) => {
	expect(citeArticle({ ...article, ...(updated && { updated }) }, 'On Record', address)).toBe(expected);
});
