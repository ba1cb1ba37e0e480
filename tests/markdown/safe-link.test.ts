import { expect, test } from 'vitest';
import { toPlainHtml } from '../../src/domain/reading.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { cutMistake, file, listProblems } from './mistakes.ts';

test.each([
	['[a](https://example.org/x?y=1&z=2)', 'https://example.org/x?y=1&#x26;z=2'],
	['[a](HTTP://example.org)', 'HTTP://example.org'],
	['[a](<https://example.org/a b>)', undefined],
	['[a](mailto:x@y.example)', 'mailto:x@y.example'],
	['<https://example.org>', 'https://example.org'],
	['<x@example.org>', 'mailto:x@example.org'],
	['[a](#claim)', '#claim'],
	['[a](/articles/b/#c)', '/articles/b/#c'],
	['[a][b]\n\n[b]: /sources/', '/sources/'],
	['[b]\n\n[b]: /sources/', '/sources/'],
	['[b][]\n\n> [b]: /sources/', '/sources/'],
])('%j links %s', (source, href) => {
	const { html, problems } = readArticle(source, file);
	if (href === undefined) expect(problems.map(({ code }) => code)).toEqual(['markdown/unsafe-link']);
	else {
		expect(problems).toEqual([]);
		expect(toPlainHtml(html)).toContain(`<a href="${href}"`);
	}
});

test.each([
	'¦[a](javascript:alert(1))',
	'¦[a](JavaScript:alert%281%29)',
	'¦[a](java&#10;script:alert(1))',
	'¦[a](java&Tab;script:alert(1))',
	'¦[a](&#106;avascript:alert(1))',
	'¦[a](javascript&colon;alert(1))',
	'¦[a](javascript\\:alert(1))',
	'¦[a](<  javascript:alert(1)>)',
	'¦[a](&#1;javascript:alert(1))',
	'¦[a](vbscript:x)',
	'¦[a](data:text/html,x)',
	'¦[a](file:///etc/passwd)',
	'¦[a](ftp://example.org)',
	'¦[a](//example.org)',
	'¦[a](/\\example.org)',
	'¦[a](\\\\\\\\example.org)',
	'¦[a](https:example.org)',
	'¦[a](https:///example.org)',
	'¦[a](http://[::)',
	'¦[a](example.org/b)',
	'¦[a](../b)',
	'¦[a](?q=b)',
	'¦[a]()',
	'¦[a](#)',
	'¦<javascript:alert(1)>',
	'See ¦[*a*](data:x).',
	'[a][b] and [c][b]\n\n¦[b]: javascript:alert(1)',
	'[a]\n\n> ¦[a]: <data:x>',
])('%j is an error where it stands, and no link', (marked) => {
	const { source, place } = cutMistake(marked);
	expect(listProblems(source)).toEqual([`${place} markdown/unsafe-link`]);
	expect(toPlainHtml(readArticle(source, file).html)).not.toContain('<a');
});

test.each([
	['¦[Moscow]: https://example.org', 'unused-definition'],
	['Moscow\n\n¦[*sic*]: https://example.org\n', 'unused-definition'],
	['[a]\n\n[a]: https://example.org\n¦[A]: https://example.org/2', 'unused-definition'],
	['¦[Moscow](https://example.org "in Russian")', 'hidden-words'],
	['[a] [a]\n\n¦[a]: /sources/ (in Russian)', 'hidden-words'],
	['¦```Moscow said\nno\n```', 'hidden-words'],
	['> ¦~~~ru\n> no\n> ~~~', 'hidden-words'],
])('%j is an error: readers would see nothing of it', (marked, code) => {
	const { source, place } = cutMistake(marked);
	expect(listProblems(source)).toEqual([`${place} markdown/${code}`]);
});

test.each([
	'¦1986. Minsk.',
	'1986. Minsk.\n\n¦1988. Moscow.',
	'1. Minsk.\n¦1. Moscow.\n3. Riga.',
	'1. Minsk.\n¦02. Moscow.',
	'> - 1. Minsk.\n>   ¦3. Moscow.',
	'1. Minsk.\n\n¦2) Moscow.',
])('%j is an error where the page would show another number, or hide it among signs', (marked) => {
	const { source, place } = cutMistake(marked);
	expect(listProblems(source)).toEqual([`${place} markdown/list-number`]);
});

test.each(['1. Minsk.', '1. Minsk.\n1. Moscow.', '4) Minsk.\n5) Moscow.', '0. Minsk.\n\n1. Moscow.', '1986\\. Minsk.'])(
	'%j is a list, or prose, that shows its numbers',
	(source) => {
		expect(listProblems(source)).toEqual([]);
	},
);

test.each([
	['See ¦<b>this</b>.', ['markdown/raw-html', 'markdown/raw-html']],
	['See this.¦<br>', ['markdown/raw-html']],
	['See ¦<!-- not --> this.', ['markdown/raw-html']],
	['See this.\n\n¦<div>\nNo :claim[word]{#a by=x}\n</div>', ['markdown/raw-html']],
	['> ¦<script>alert(1)</script>', ['markdown/raw-html']],
	['See ¦![this](a.png)', ['markdown/image']],
	['See ¦![this][a]\n\n[a]: /a.png', ['markdown/image']],
])('%j is an error where it stands', (marked, codes) => {
	const { source, place } = cutMistake(marked);
	const { problems, html } = readArticle(source, file);
	expect(problems.map(({ code }) => code)).toEqual(codes);
	expect(`${problems[0]?.line}:${problems[0]?.column}`).toBe(place);
	expect(toPlainHtml(html)).not.toMatch(/<(?:b|br|div|script|img|!--)\b/);
});
