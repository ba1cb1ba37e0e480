import { expect, test } from 'vitest';
import { toPlainHtml } from '../../src/domain/reading.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { file } from './mistakes.ts';
import { readPageBlocks } from './page-text.ts';

test.each([
	'At 10:30 they met; the ratio was 3:1, and a:b.',
	'Write to mailto:x@y or to x@y.example about https://example.org/a:b.',
	':smile: and :-) and :D',
	'Źródło:PAP, Источник:ТАСС, 来源:新华社',
	'::leaf and ::leaf[text] and ::',
	':::unknown\ntext\n:::',
	':::note{#x}\ntext\n:::',
	':claim and :event without brackets',
	'A claim[1] and an event[2], an exclaim:ation and re:claim.',
	'see:note[1] and q:a{b}',
	'\\:claim[no]{#no} is prose on purpose, \\:clam[no] too',
	'if (a < b && c > d) { x[1] = "y"; }',
	'5 < 6 & 7 > 3; AT&T; &c.; &nosuch;',
	'100 % of $5, #hash, @name, ~tilde~ and ~~more~~, ^caret, =equals=, |pipe|',
	'“curly” ‘single’ „low“ «guillemets» "straight" \'s … -- --- ...',
	'[^1] and [sic] and [ ] and [x] and ![',
	'Łukaszenka, Лукашэнка, 卢卡申科, 👩‍👩‍👧 and \u00a0 and \u200d',
	'www.example.org is no link, and neither is x@example.org',
	'{#id .class} and {braces} and }{',
	'</',
])('%j comes out exactly as typed', (prose) => {
	const { html, blocks, problems, claims } = readArticle(prose, file);
	const expected = prose.replaceAll('\n', ' ').replace(/\\:/g, ':');
	expect(problems.filter(({ code }) => code !== 'quote/unpaired')).toEqual([]);
	expect(readPageBlocks(toPlainHtml(html))).toEqual([expected]);
	expect(blocks.map(({ text }) => text)).toEqual([expected]);
	expect(claims).toEqual([]);
});

test.each([
	['Minsk says :clam[no]{#no by=minsk}.'],
	['Minsk says :claim[no]{#no by=a=b}.', 'Minsk says no{#no by=a=b}.'],
	['Minsk says :claim[no {#no by=minsk}.'],
	['Minsk says ::claim[no]{#no by=minsk}.'],
	['<b>Minsk</b> says <i>no</i>.'],
	['<div>Minsk</div>'],
	['<!-- Minsk -->'],
	['[Minsk](javascript:alert(1)) says no.', 'Minsk says no.'],
	['![Minsk](minsk.jpg) says no.', 'Minsk says no.'],
])('%j loses no words although it is an error', (prose, expected = prose) => {
	const { html, problems } = readArticle(prose, file);
	expect(problems).not.toEqual([]);
	expect(readPageBlocks(toPlainHtml(html))).toEqual([expected]);
});

test('a mark may stand in the middle of a word, and against punctuation', () => {
	const { claims, blocks, problems } = readArticle(
		'他说:claim[不]{#a by=x}吧 (:claim[b]{#b by=x}) “:claim[c]{#c by=x}”',
		file,
	);
	expect(problems).toEqual([]);
	expect(blocks[0]?.text).toBe('他说不吧 (b) “c”');
	expect(claims.map(({ text }) => text)).toEqual(['不', 'b', 'c']);
});

test('brackets inside a claim are its words, paired or escaped', () => {
	const { claims, problems } = readArticle(':claim[they [the seven] asked \\[sic\\]]{#a by=x}', file);
	expect(problems).toEqual([]);
	expect(claims[0]?.text).toBe('they [the seven] asked [sic]');
});

test('offsets of blocks, spans and page text agree where Markdown rewrites the source', () => {
	const source = [
		'> A  \n> hard *break* and :claim[a\n> soft **one** &amp; more\\!]{#a by=x} `code:claim[x]`\\',
		'> end.',
	].join('\n');
	const { html, blocks, claims, problems } = readArticle(source, file);
	expect(problems).toEqual([]);
	expect(blocks[0]?.text).toBe('A\nhard break and a soft one & more! code:claim[x]\nend.');
	expect(readPageBlocks(toPlainHtml(html))).toEqual([blocks[0]?.text]);
	const [span] = claims[0]?.spans ?? [];
	expect(blocks[0]?.text.slice(span?.start, span?.end)).toBe('a soft one & more!');
});
