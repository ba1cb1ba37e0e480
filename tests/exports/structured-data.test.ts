import { expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import type { SiteRecord } from '../../src/domain/record.ts';
import {
	describeArticle,
	describeClaim,
	describeEvent,
	describeSpeaker,
	writeStructuredData,
} from '../../src/exports/structured-data.ts';
import { site } from '../../src/site.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const addresses = createAddresses('https://record.example/sub/');
const record = smallRecord();
const find = <Item>(items: ReadonlyMap<string, Item>, id: string): Item => {
	const item = items.get(id);
	if (!item) throw new Error(`The fixture has no ${id}.`);
	return item;
};
const describe = (id: string, of: SiteRecord = record) => describeClaim(find(of.claims, `gate#${id}`), addresses);

test('a claim is its speaker’s and dated as far as its day is known', () => {
	expect(describe('nobody-hurt')).toMatchObject({
		'@type': 'Claim',
		text: '“Nobody was hurt”',
		author: { '@id': '/sub/speakers/mayor/' },
		datePublished: '2021-11-09',
	});
	expect(describe('both-regret')).not.toHaveProperty('datePublished');
});

test('a claim that names a private person is described nowhere', () => {
	expect(describe('neighbour-saw')).toBeUndefined();
});

test('what was put right is said of the article and of the claim', () => {
	const input = smallInput();
	input.articles[0]?.data.corrections.push({ on: '2026-12-01', claim: 'gate-shut', text: 'It was noon.' });
	const corrected = smallRecord(input);
	const correction = [{ '@type': 'CorrectionComment', datePublished: '2026-12-01', text: 'It was noon.' }];
	expect(describe('gate-shut', corrected)).toMatchObject({ correction });
	expect(describe('two-hurt', corrected)).not.toHaveProperty('correction');
	expect(describeArticle(find(corrected.articles, 'gate'), site, addresses)).toMatchObject({
		correction,
		dateModified: '2026-12-01',
	});
});

test('of a speaker it says what was read in a source', () => {
	expect(describeSpeaker(find(record.speakers, 'mayor'), record, addresses)).toMatchObject({
		alternateName: expect.not.arrayContaining(['Ада']),
		jobTitle: ['Mayor of Hill Town'],
		affiliation: [{ '@id': '/sub/speakers/hill-town/' }],
	});
});

test('an event of a vague date has words and no day', () => {
	expect(describeEvent(find(record.events, 'crowd-comes'), addresses)).toEqual({
		'@type': 'Event',
		'@id': 'https://record.example/sub/timeline/#crowd-comes',
		name: 'A crowd comes',
		description: 'March to May 2021',
	});
});

test('no text ends the script element early', () => {
	const text = writeStructuredData({ '@type': 'Claim', text: '</script><script>alert(1)' });
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toMatchObject({ text: '</script><script>alert(1)' });
});
