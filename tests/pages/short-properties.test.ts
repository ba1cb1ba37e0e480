import { expect, test } from 'vitest';
import { shortenProperties } from '../../src/pages/_short-properties.ts';

const withTokens = (tokens: string, rules: string) => `@layer tokens{:root{${tokens}}}${rules}`;
const often = (name: string) => ['a', 'b', 'c'].map((tag) => `${tag}{color:var(${name})}`).join('');

test.each([
	['a long name gets a short one', '--ink:rgb(0 0 0)', often('--ink'), '--0:rgb(0 0 0)', often('--0')],
	['a value loses its spaces', '--font:Arial, sans', often('--font'), '--0:Arial,sans', often('--0')],
	['what nothing uses is left out', '--ink:rgb(0 0 0);--line:#999', often('--ink'), '--0:rgb(0 0 0);', often('--0')],
	[
		'what only two rules use is written there',
		'--ink:rgb(0 0 0)',
		'a{color:var(--ink)}b{fill:var(--ink)}',
		'',
		'a{color:rgb(0 0 0)}b{fill:rgb(0 0 0)}',
	],
	[
		'spaces around slashes go, but in strings',
		'',
		'a{font:1em / 1 x;content:" / " / ""}',
		'',
		'a{font:1em/1 x;content:" / "/""}',
	],
	[
		'a nested rule loses the sign of its parent, but where it is about the parent itself',
		'',
		'.a{color:red;& .b,& i{color:red}&>p{color:red}&:hover,.c &{color:red}}',
		'',
		'.a{color:red;.b,i{color:red}>p{color:red}&:hover,.c &{color:red}}',
	],
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
		often('--text'),
		'--0:rgb(0 0 0);',
		often('--0'),
	],
	[
		'names that begin alike are kept apart',
		'--a:rgb(0 0 0);--b:rgb(1 1 1);--sunk:var(--a);--sunk-2:var(--b)',
		`${often('--sunk')}${often('--sunk-2')}`,
		'--0:rgb(0 0 0);--1:rgb(1 1 1);',
		`${often('--0')}${often('--1')}`,
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
		`i{color:var(--whose,var(--ink))}b{--whose:#fff}${often('--ink')}`,
		'--0:rgb(0 0 0)',
		`i{color:var(--1,var(--0))}b{--1:#fff}${often('--0')}`,
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
