import { Ajv } from 'ajv';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import type { SiteRecord } from '../../src/domain/record.ts';
import { writeEmbeds } from '../../src/exports/oembed.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const addresses = createAddresses('https://record.example/sub/');
const write = (record: SiteRecord) => [...writeEmbeds(record, addresses, { name: 'On Record' })];

/** What https://oembed.com asks of an answer of the type `rich` (2.3.4). */
const isRich = new Ajv().compile({
	type: 'object',
	required: ['version', 'type', 'html', 'width', 'height'],
	additionalProperties: false,
	properties: {
		version: { const: '1.0' },
		type: { const: 'rich' },
		title: { type: 'string', minLength: 1 },
		author_name: { type: 'string', minLength: 1 },
		provider_name: { type: 'string', minLength: 1 },
		provider_url: { type: 'string', pattern: '^https?://' },
		html: { type: 'string', minLength: 1 },
		width: { type: 'integer', minimum: 1 },
		height: { type: 'integer', minimum: 1 },
	},
});

test('each article has an answer as oEmbed asks for it', () => {
	const record = smallRecord();
	const answers = write(record);
	expect(answers.map(([address]) => address)).toEqual(
		[...record.articles.keys()].map((slug) => `/sub/articles/${slug}.oembed.json`),
	);
	for (const [, text] of answers) expect(isRich(JSON.parse(text)), text).toBe(true);
});

test('what it shows is a quotation with its source, without a script, and says that something was put right', () => {
	const input = smallInput();
	const [article] = input.articles;
	article?.data.corrections.push({ on: '2026-12-01', claim: 'gate-shut', text: 'It was noon.' });
	const [answer] = write(smallRecord(input));
	const { html } = JSON.parse(answer?.[1] ?? '') as { html: string };
	expect(parseFragment(html).childNodes.map(({ nodeName }) => nodeName)).toEqual(['figure']);
	expect(html).toContain(`<blockquote cite="https://record.example/sub/articles/gate/">`);
	expect(html).toContain('Corrected on 1 December 2026.');
	expect(html).not.toContain('<script');
});
