import { expect, test } from 'vitest';
import { readInline } from '../../src/markdown/read-inline.ts';

test.each([
	['Minsk [said](#no) so.', 'Minsk <a href="#no">said</a> so.', ['#no']],
	['*Minsk* & **Moscow** said `no`.', '<em>Minsk</em> &#x26; <strong>Moscow</strong> said <code>no</code>.', []],
	['1. Minsk said no.', '1. Minsk said no.', []],
	['# 1 in Minsk', '# 1 in Minsk', []],
	['> 5 said no', '> 5 said no', []],
	['- and so on -', '- and so on -', []],
	['At 10:30 :smile: a:b', 'At 10:30 :smile: a:b', []],
	['Minsk said no.\n\nMoscow too.\n', 'Minsk said no. Moscow too.', []],
	[
		'[a](/articles/b/#c) [d](https://e.example)',
		'<a href="/articles/b/#c">a</a> <a href="https://e.example">d</a>',
		['/articles/b/#c', 'https://e.example'],
	],
	['[no]: yes', '[no]: yes', []],
	['', '', []],
])('%j reads as %j', (text, html, links) => {
	expect(readInline(text)).toEqual({ html, links, problems: [] });
});

test.each([
	['Minsk said <b>no</b>.', ['markdown/raw-html', 'markdown/raw-html'], 'Minsk said &#x3C;b>no&#x3C;/b>.'],
	['<div>no</div>', ['markdown/raw-html', 'markdown/raw-html'], '&#x3C;div>no&#x3C;/div>'],
	['Minsk [said](javascript:x) no.', ['markdown/unsafe-link'], 'Minsk said no.'],
	['Minsk [said](#a "in public") no.', ['markdown/hidden-words'], 'Minsk <a href="#a" title="in public">said</a> no.'],
	['Minsk ![said](x.png) no.', ['markdown/image'], 'Minsk said no.'],
	['Minsk :claim[said]{#a by=x} no.', ['mark/malformed'], 'Minsk :claim[said]{#a by=x} no.'],
])('%j is an error, and loses no words', (text, codes, html) => {
	const reading = readInline(text);
	expect(reading.problems.map(({ code }) => code)).toEqual(codes);
	expect(reading.html).toBe(html);
});
