import { expect, test } from 'vitest';
import { html, raw } from '../../src/components/html.ts';
import { createStamp } from '../../src/pages/articles/_claim-frame.ts';

const frame =
	'<meta name="robots" content="noindex"><title>@@title@@</title><meta content="@@title@@ @@description@@"><link href="https://example.org@@path@@"><meta content="@@published@@"><main>@@main@@</main>';

const page = {
	title: 'A & "B" $&',
	description: '<c>',
	path: '/d/',
	published: '2026-11-20',
	html: html`<p>${'@@title@@'}</p>`,
	index: true,
};

test('a stamped page holds title, description, path and content, escaped where they are text', () => {
	expect(createStamp(frame)(page)).toBe(
		'<title>A &amp; &quot;B&quot; $&amp;</title><meta content="A &amp; &quot;B&quot; $&amp; &lt;c&gt;"><link href="https://example.org/d/"><meta content="2026-11-20"><main><p>@@title@@</p></main>',
	);
});

test('only a page that may be listed is without the word that keeps search engines out', () => {
	const stamp = createStamp(frame);
	expect(stamp({ ...page, index: false })).toBe(`<meta name="robots" content="noindex">${stamp(page)}`);
	expect(() => createStamp(frame.replace('noindex', 'none'))).toThrow('noindex');
});

test('a frame without a place for the content is refused', () => {
	expect(() => createStamp(frame.replace('@@main@@', ''))).toThrow('@@main@@');
	expect(raw('').text).toBe('');
});
