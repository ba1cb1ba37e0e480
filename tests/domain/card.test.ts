import { expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import {
	type CardChoice,
	describeArticleCard,
	describeClaimCard,
	findClaimCard,
	hasOwnCard,
	markVersion,
	shortenClaim,
} from '../../src/domain/card.ts';
import type { Claim } from '../../src/domain/record.ts';
import { smallRecord } from '../fixtures/small-record.ts';

const record = smallRecord();
const addresses = createAddresses('https://example.org/sub/');
const get = (id: string): Claim => record.claims.get(`gate#${id}`) as Claim;

test('a card says who and when, the words, whose they are, how we know, and who says otherwise', () => {
	expect(describeClaimCard(get('two-hurt'))).toMatchObject({
		speaker: { name: 'Gate Guard', colour: 'blue' },
		year: '2021',
		words: 'Two people were hurt',
		wording: 'Our summary, not the speaker’s words.',
		attestation: { label: 'Only The Wire reports this' },
		otherwise: { voices: [{ name: 'Ada Mayor', colour: 'ochre' }], others: false },
	});
	expect(describeArticleCard(get('two-hurt').article)).toMatchObject({
		title: 'The gate',
		document: 'Reads a report by The Herald, 12 November 2021',
		voices: [{ colour: 'ochre' }, { colour: 'blue' }],
	});
});

test('an undated claim has the year in which it was reported', () => {
	expect(describeClaimCard(get('both-regret')).year).toBe('reported 2021');
});

test.each([
	['Nobody was hurt', 'all', '“Nobody was hurt”'],
	['“Nobody was hurt”', 'all', '“Nobody was hurt”'],
	['nobody was hurt', 'none', 'Nobody was hurt'],
])('%j of which %s is quoted is shown as %j', (text, quoted, expected) => {
	const claim = get('nobody-hurt');
	const form = quoted === 'all' ? 'direct' : 'indirect';
	expect(describeClaimCard({ ...claim, text, form }).words).toBe(expected);
});

test('words are put into quotation marks only where an original stands behind them', () => {
	const claim: Claim = { ...get('two-hurt'), text: 'two people were hurt', form: 'direct' };
	expect(describeClaimCard(claim).words).toBe('Two people were hurt');
});

test('what the words are about stands before them', () => {
	const claim = get('two-hurt');
	const analysis = { ...claim.analysis, regarding: 'the gate at Hill Town' };
	expect(describeClaimCard({ ...claim, analysis, text: 'is shut' }).words).toBe('On the gate at Hill Town: is shut');
});

test.each([
	['The gate was shut at noon', 12, 'The gate…'],
	['They “shut the gate at noon”', 16, 'They “shut the…”'],
	['They “shut it” at noon', 30, 'They “shut it” at noon'],
])('%j in %i characters is %j', (text, length, expected) => expect(shortenClaim(text, length)).toBe(expected));

test.each<[CardChoice, string[]]>([
	['all', ['gate-shut', 'nobody-hurt', 'two-hurt']],
	['answered', ['nobody-hurt', 'two-hurt']],
	['articles', []],
	['none', []],
])('with %s, %j have a card of their own', (choice, expected) => {
	const ids = ['gate-shut', 'nobody-hurt', 'two-hurt'];
	expect(ids.filter((id) => hasOwnCard(get(id), choice))).toEqual(expected);
});

test('a claim without a card of its own shows that of its article, and without any none', () => {
	expect(findClaimCard(get('gate-shut'), 'all', addresses)?.address).toMatch(/^\/sub\/cards\/gate\/gate-shut\.png\?/);
	expect(findClaimCard(get('gate-shut'), 'answered', addresses)?.address).toMatch(/^\/sub\/cards\/gate\.png\?/);
	expect(findClaimCard(get('gate-shut'), 'none', addresses)).toBeUndefined();
});

test('a card with other words has another address', () => {
	const claim = get('gate-shut');
	const corrected = { ...claim, corrections: [{ on: '2026-11-21', text: 'It was shut at one.' }] };
	const [one, same, other] = [claim, { ...claim }, corrected].map((each) => markVersion(describeClaimCard(each)));
	expect(same).toBe(one);
	expect(other).not.toBe(one);
});
