import { expect, test } from 'vitest';
import { shortenProperties } from '../../src/pages/_short-properties.ts';

const withTokens = (tokens: string, rules: string) => `@layer tokens{:root{${tokens}}}${rules}`;

test.each([
	['a long name gets a short one', '--ink:#000', 'a{color:var(--ink)}', '--0:#000', 'a{color:var(--0)}'],
	['a value loses its spaces', '--font:a, b', 'p{font:var(--font)}', '--0:a,b', 'p{font:var(--0)}'],
	['what nothing uses is left out', '--ink:#000;--line:#999', 'a{color:var(--ink)}', '--0:#000;', 'a{color:var(--0)}'],
	[
		'a second name gives way to the first',
		'--ink:#000;--text:var(--ink)',
		'a{color:var(--text)}',
		'--0:#000;',
		'a{color:var(--0)}',
	],
	[
		'names that begin alike are kept apart',
		'--a:#000;--b:#111;--sunk:var(--a);--sunk-2:var(--b)',
		'a{color:var(--sunk);background:var(--sunk-2)}',
		'--0:#000;--1:#111;',
		'a{color:var(--0);background:var(--1)}',
	],
	[
		'a second name that is set anew stays',
		'--ink:#000;--text:var(--ink)',
		'a{color:var(--text)}b{--text:#fff}',
		'--0:#000;--1:var(--0)',
		'a{color:var(--1)}b{--1:#fff}',
	],
	[
		'a fallback stays',
		'--ink:#000',
		'i{color:var(--whose,var(--ink))}b{--whose:#fff}',
		'--1:#000',
		'i{color:var(--0,var(--1))}b{--0:#fff}',
	],
])('%s', (_, tokens, rules, shortTokens, shortRules) => {
	expect(shortenProperties([withTokens(tokens, rules)])).toEqual([withTokens(shortTokens, shortRules)]);
});

test('a sheet that a script adds finds its tokens in every other sheet', () => {
	const tokens = '--ink:#000;--line:#999;--text:var(--ink)';
	const added = 'b{color:var(--text);border-color:var(--line)}';
	expect(shortenProperties([withTokens(tokens, 'a{color:var(--text)}'), withTokens(tokens, ''), added])).toEqual([
		withTokens('--0:#000;--1:#999;', 'a{color:var(--0)}'),
		withTokens('--0:#000;--1:#999;', ''),
		'b{color:var(--0);border-color:var(--1)}',
	]);
});
