import { expect, test } from 'vitest';
import { writeFrame, writeQuotationHtml, writeQuotationText } from '../../src/domain/quotation.ts';

const quotation = {
	words: 'The “gate” <is> open\nand stays so',
	provenance: 'Ada Mayor, on 9 November 2021. Our summary, not the speaker’s words.',
	answer: 'Gate Guard, 10 Nov 2021, says otherwise: It is shut',
	address: 'https://host/a/?x=1&y=2',
};

test('as text it has the words, where they come from, the answer and the address, a line each', () => {
	expect(writeQuotationText(quotation).split('\n').slice(2)).toEqual([
		quotation.provenance,
		quotation.answer,
		quotation.address,
	]);
});

test('as HTML it is a quotation with its source, and what belongs to it stands outside', () => {
	expect(writeQuotationHtml(quotation)).toBe(
		'<figure><blockquote cite="https://host/a/?x=1&amp;y=2"><p>The “gate” &lt;is&gt; open</p><p>and stays so</p></blockquote><figcaption>Ada Mayor, on 9 November 2021. Our summary, not the speaker’s words.<br>Gate Guard, 10 Nov 2021, says otherwise: It is shut<br><a href="https://host/a/?x=1&amp;y=2">On Record</a></figcaption></figure>',
	);
});

test('what the words are about goes before them, and is no part of the quotation', () => {
	const about = { ...quotation, subject: 'On the <gate>' };
	expect(writeQuotationText(about).startsWith('On the <gate>:\nThe “gate”')).toBe(true);
	expect(writeQuotationHtml(about).startsWith('<figure>On the &lt;gate&gt;:<blockquote ')).toBe(true);
});

test('what nobody answered and nothing changed has no empty line', () => {
	const { words, provenance, address } = quotation;
	expect(writeQuotationText({ words, provenance, address })).toBe(`${words}\n${provenance}\n${address}`);
});

test('a frame shows the card, and says what it is', () => {
	expect(writeFrame('https://host/a/', 'A "B"')).toContain('src="https://host/a/#embed" title="A &quot;B&quot;"');
});
