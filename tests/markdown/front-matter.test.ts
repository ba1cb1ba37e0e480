import { expect, test } from 'vitest';
import { sliceFrontMatter } from '../../src/markdown/front-matter.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { file } from './mistakes.ts';

test.each([
	'---\ntitle: A\n---\n\nProse.\n',
	'---  \ntitle: A\n---\t\nProse.\n',
	'---\n---\nProse.\n',
	'---\n\n---\n',
	'---\na: |\n  ---\nb: c\n---',
	'---\ntitle: A\n---more\nb: c\n---\n',
	'---\ntitle: A\n',
	' ---\ntitle: A\n---\n',
	'\n---\ntitle: A\n---\n',
	'---title: A\n---\n',
	'----\ntitle: A\n----\n',
	'Prose.\n',
	'',
])('%j is cut as the parser cuts it', (source) => {
	const sliced = sliceFrontMatter(source);
	expect(sliced && { text: sliced.text, line: sliced.line }).toEqual(readArticle(source, file).frontMatter);
});

test('the end is where the prose begins', () => {
	const source = '---\ntitle: A\n---\nProse.\n';
	expect(source.slice(sliceFrontMatter(source)?.end)).toBe('Prose.\n');
});
