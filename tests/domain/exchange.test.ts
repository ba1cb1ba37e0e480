import { expect, test } from 'vitest';
import { listAnsweredBy, listAnswersTo, listOtherwise, type Replies, shareByPoint } from '../../src/domain/exchange.ts';
import { buildProfiles } from '../../src/domain/profile.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const profiles = buildProfiles(smallRecord());

function profileOf(id: string, all = profiles) {
	const profile = all.get(id);
	if (!profile) throw new Error(`The fixture has no speaker "${id}".`);
	return profile;
}
const ids = (replies: readonly Replies[]) => replies.map(({ to, by }) => [to.id, ...by.map(({ id }) => id)]);

test('an answer stands with the claim that it answers, on the pages of both', () => {
	const [mayor, guard] = [profileOf('mayor'), profileOf('guard')];
	expect(ids(listAnswersTo(mayor.speaker, mayor.claims))).toEqual([['nobody-hurt', 'two-hurt']]);
	expect(ids(listAnsweredBy(guard.speaker, guard.claims))).toEqual([['nobody-hurt', 'two-hurt']]);
	expect(listAnsweredBy(mayor.speaker, mayor.claims)).toEqual([]);
});

test('nobody answers themselves', () => {
	const input = smallInput();
	const entry = input.articles[0]?.analysis['nobody-hurt'];
	if (!entry) throw new Error('The fixture has this entry.');
	entry.qualifies = ['gate-shut'];
	const mayor = profileOf('mayor', buildProfiles(smallRecord(input)));
	expect(ids(listAnswersTo(mayor.speaker, mayor.claims))).toEqual([['nobody-hurt', 'two-hurt']]);
	expect(listAnsweredBy(mayor.speaker, mayor.claims)).toEqual([]);
});

test('a speaker’s claims stand by point, with who says otherwise; claims on no point are left out', () => {
	const shares = shareByPoint(profileOf('mayor').claims);
	expect(
		shares.map(({ point, claims, otherwise }) => [point.id, claims.map(({ id }) => id), otherwise.map(({ id }) => id)]),
	).toEqual([['anyone-hurt', ['nobody-hurt'], ['two-hurt']]]);
});

test('who says otherwise in an answer is not listed twice', () => {
	const { speaker, claims } = profileOf('mayor');
	const shares = shareByPoint(claims);
	expect(listOtherwise(shares, listAnswersTo(speaker, claims))).toEqual([]);
	expect(listOtherwise(shares, []).map(({ point }) => point.id)).toEqual(['anyone-hurt']);
});
