import { expect, test } from 'vitest';
import { shortenProperties } from '../../src/pages/_short-properties.ts';

const withTokens = (tokens: string, rules: string) => `@layer tokens{:root{${tokens}}}${rules}`;
const twice = (name: string) => `a{color:var(${name})}b{color:var(${name})}`;

test.each([
	['a long name gets a short one', '--ink:rgb(0 0 0)', twice('--ink'), '--0:rgb(0 0 0)', twice('--0')],
	['a value loses its spaces', '--font:Arial, sans', twice('--font'), '--0:Arial,sans', twice('--0')],
	['what nothing uses is left out', '--ink:rgb(0 0 0);--line:#999', twice('--ink'), '--0:rgb(0 0 0);', twice('--0')],
	['what only one rule uses is written there', '--ink:rgb(0 0 0)', 'a{color:var(--ink)}', '', 'a{color:rgb(0 0 0)}'],
	[
		'a short value is written everywhere',
		'--ink:#000',
		'a{color:var(--ink)}b{color:var(--ink)}',
		'',
		'a{color:#000}b{color:#000}',
	],
	[
		'a second name gives way to the first',
		'--ink:rgb(0 0 0);--text:var(--ink)',
		twice('--text'),
		'--0:rgb(0 0 0);',
		twice('--0'),
	],
	[
		'names that begin alike are kept apart',
		'--a:rgb(0 0 0);--b:rgb(1 1 1);--sunk:var(--a);--sunk-2:var(--b)',
		`${twice('--sunk')}${twice('--sunk-2')}`,
		'--0:rgb(0 0 0);--1:rgb(1 1 1);',
		`${twice('--0')}${twice('--1')}`,
	],
	[
		'what is set anew stays',
		'--ink:rgb(0 0 0);--text:var(--ink);--gap:1rem',
		'a{color:var(--text);gap:var(--gap)}b{--text:#fff;--gap:2rem}',
		'--0:rgb(0 0 0);--1:1rem',
		'a{color:var(--0);gap:var(--1)}b{--0:#fff;--1:2rem}',
	],
	[
		'a fallback stays',
		'--ink:rgb(0 0 0)',
		`i{color:var(--whose,var(--ink))}b{--whose:#fff}${twice('--ink')}`,
		'--0:rgb(0 0 0)',
		`i{color:var(--1,var(--0))}b{--1:#fff}${twice('--0')}`,
	],
])('%s', (_, tokens, rules, shortTokens, shortRules) => {
	expect(shortenProperties([withTokens(tokens, rules)])).toEqual([withTokens(shortTokens, shortRules)]);
});

test('a sheet that a script adds finds its tokens in every other sheet', () => {
	const tokens = '--ink:rgb(0 0 0);--line:rgb(9 9 9);--text:var(--ink);--gap:1rem';
	const added = 'b{color:var(--text);border-color:var(--line);gap:var(--gap)}';
	expect(shortenProperties([withTokens(tokens, 'a{color:var(--text)}'), withTokens(tokens, ''), added])).toEqual([
		withTokens('--0:rgb(0 0 0);--1:rgb(9 9 9);', 'a{color:var(--0)}'),
		withTokens('--0:rgb(0 0 0);--1:rgb(9 9 9);', ''),
		'b{color:var(--0);border-color:var(--1);gap:1rem}',
	]);
});
