import { expect, test } from 'vitest';
import { findLoaded, findUnquotedLoaded, loadedWords } from '../../src/domain/loaded-words.ts';

test.each([
	['The report is wrong', ['wrong']],
	['The number is false, and so is the lie', ['false', 'lie']],
	['They distort it', ['distort']],
	['a so-called crisis', ['so-called']],
	['The Regime’s propaganda', ['Regime', 'propaganda']],
	['He insists, admits and refuses', ['insists', 'admits', 'refuses']],
	['the alleged part', ['alleged']],
	['lashed  out at them', ['lashed  out']],
	['He claims that it rains', ['claims that']],
])('“%s” has %j', (text, words) => {
	expect(findLoaded(text).map(({ word }) => word)).toEqual(words);
});

test.each([
	'The town lies on the river; the blame lies with the mayor',
	'two claims of one statement',
	'a regimen, wrongdoing and falsetto',
	'an anti-regime march',
	'He said, told, wrote, according to her',
])('“%s” has none', (text) => {
	expect(findLoaded(text)).toEqual([]);
});

test.each([
	['The statement has “the Lukashenko regime”', []],
	['The statement has "the regime", and a regime', ['regime']],
	['„режим regime“ and «regime»', []],
	['[said](#false-claim)', []],
])('“%s”: unquoted are %j', (text, words) => {
	expect(findUnquotedLoaded(text).map(({ word }) => word)).toEqual(words);
});

test('every form stands in the table once, in lower case', () => {
	const forms = loadedWords.flatMap((entry) => entry.forms);
	expect(new Set(forms).size).toBe(forms.length);
	expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([]);
});
