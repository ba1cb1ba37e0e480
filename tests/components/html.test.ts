import { expect, test } from 'vitest';
import { html, join, raw } from '../../src/components/html.ts';

const hostile = `<img src=x onerror="alert('1')">&amp;`;

test('what is put in is escaped, in text and in attributes', () => {
	expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
		`<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;</p>`,
	);
});

test('HTML within HTML is not escaped twice', () => {
	expect(html`<ul>${[html`<li>${'<'}</li>`, html`<li>${2}</li>`]}</ul>`.text).toBe('<ul><li>&lt;</li><li>2</li></ul>');
	expect(join([html`<b>a</b>`, 'b & c'], ', ').text).toBe('<b>a</b>, b &amp; c');
	expect(html`${raw('<i>as it is</i>')}`.text).toBe('<i>as it is</i>');
});

test('what is absent leaves nothing behind, and a zero is a zero', () => {
	expect(html`[${undefined}${null}${false}${''}${[]}${0}]`.text).toBe('[0]');
});
