import { expect, test } from 'vitest';
import { excerptLine, printable } from '../../src/content/excerpt.ts';

/** The character that stands above the caret. */
function readAbove(excerpt: string): string {
	const [line = '', caret = ''] = excerpt.split('\n');
	return line.slice(caret.indexOf('^'), caret.indexOf('^') + 1);
}

test.each([
	['in the first column', 'by: gard', 1],
	['behind tabs', '\t\tby: gard', 7],
	['in the middle of a long line', `${'word '.repeat(300)}X${' word'.repeat(300)}`, 1501],
	['at the end of a long line', `${'word '.repeat(300)}X`, 1501],
	['near the beginning of a long line', `X${' word'.repeat(300)}`, 1],
])('the caret stands below its character %s', (_where, line, column) => {
	const excerpt = excerptLine(line, 12, column);
	expect(readAbove(excerpt)).toBe(line[column - 1]);
	expect(excerpt.split('\n')[0]?.length).toBeLessThan(120);
});

test('marks that combine take no column, characters of East Asia two', () => {
	expect(excerptLine('e\u0301\u200d x', 1, 5).split('\n')[1]).toBe('  |   ^');
	expect(excerptLine('新华 x', 1, 4).split('\n')[1]).toBe('  |      ^');
});

test('no character is cut in two', () => {
	const excerpt = excerptLine('🙂'.repeat(200), 1, 201);
	expect(excerpt.isWellFormed()).toBe(true);
});

test('a column behind the line stands at its end', () => {
	expect(excerptLine('ab', 1, 9)).toBe('1 | ab\n  |   ^');
});

test('nothing that a terminal would obey is printed', () => {
	expect(printable('a\u001b[31mb\u0007c\u202ed\u2066e\nf\tg\u0085')).toBe('a·[31mb·c·d·e·f g·');
});
