import { expect, test } from 'vitest';
import { maxNesting } from '../../src/markdown/nesting.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { file } from './mistakes.ts';

const head = '---\ntitle: A\n---\n\n';
const count = (length: number, write: (index: number) => string) =>
	Array.from({ length }, (_, i) => write(i)).join('\n');

/** Each way to nest, `depth` deep. */
const ways: Record<string, (depth: number) => string> = {
	quotations: (depth) => `${'>'.repeat(depth)} words`,
	'lists in a line': (depth) => `${'- '.repeat(depth)}words`,
	'lists below one another': (depth) => count(depth, (i) => `${'  '.repeat(i)}- words`),
	'numbered lists': (depth) => count(depth, (i) => `${'   '.repeat(i)}1. words`),
	'`:::claim` never closed': (depth) => `${count(depth, (i) => `:::claim{#c${i} in=s}`)}\nwords`,
	'`:::claim` with more colons outside': (depth) =>
		`${count(depth, (i) => `${':'.repeat(depth - i + 2)}claim{#c${i} in=s}`)}\nwords\n${count(depth, (i) => ':'.repeat(i + 3))}`,
};

test.each(Object.entries(ways))('%s are read up to the bound', (_what, write) => {
	const { tooDeep, blocks } = readArticle(head + write(maxNesting), file);
	expect(tooDeep).toBeUndefined();
	expect(blocks.some(({ text }) => text.includes('words'))).toBe(true);
});

test.each(Object.entries(ways))('%s beyond it are refused at once, where they go too deep', (_what, write) => {
	for (const depth of [maxNesting + 1, 3000]) {
		const { tooDeep, frontMatter, problems } = readArticle(head + write(depth), file);
		expect([tooDeep, frontMatter?.text]).toEqual([true, 'title: A']);
		expect(problems.map(({ code }) => code)).toEqual(['markdown/too-deep']);
		const lines = write(depth).split('\n').length;
		expect(problems[0]?.line).toBe(lines === 1 ? 5 : 5 + maxNesting);
	}
});

test('emphasis that would break the stack is refused', () => {
	const { problems } = readArticle(`${head}${'*'.repeat(600)}words${'*'.repeat(600)}`, file);
	expect(problems.map(({ code, line }) => [code, line])).toEqual([['markdown/too-deep', 5]]);
});

test('blocks beside one another are not within one another', () => {
	const prose = [
		count(60, (i) => `:::claim{#c${i} in=s}\nwords\n:::\n`),
		count(60, () => '- words'),
		count(60, () => '- words\n  - words\n'),
		count(60, () => '> words\n'),
		'* '.repeat(60),
		count(60, () => ':::note\nwords\n:::\n'),
	].join('\n\n');
	expect(readArticle(head + prose, file).tooDeep).toBeUndefined();
});
