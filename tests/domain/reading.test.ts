import { expect, test } from 'vitest';
import { rebaseLinks } from '../../src/domain/reading.ts';

test('links within the site get its base path, others and words stay', () => {
	const html =
		'<a href="/articles/a/#b">x</a> <a href="#b">y</a> <a href="https://e.example/">z</a> &#x3C;a href="/no">';
	expect(rebaseLinks(html, '/')).toBe(html);
	expect(rebaseLinks(html, '/sub/$1/')).toBe(html.replace('"/articles', () => '"/sub/$1/articles'));
});
