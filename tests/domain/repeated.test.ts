import { expect, test } from 'vitest';
import { analysisSchema } from '../../src/domain/claim.ts';
import { dropSameWords, findPointOfFamily, listFamilies, listFamiliesOf } from '../../src/domain/repeated.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

/** `crowd` (12 November) says again what `two-hurt` (8 November) says; `both-regret` has no date. */
function recordWith(repeats: Readonly<Record<string, string[]>>) {
	const input = smallInput();
	const [article] = input.articles;
	if (!article) throw new Error('The fixture has an article.');
	for (const [id, others] of Object.entries(repeats))
		article.analysis = {
			...article.analysis,
			[id]: { ...(article.analysis[id] ?? analysisSchema.parse({})), repeats: others },
		};
	return smallRecord(input);
}
function familiesOf(id: string, repeats: Readonly<Record<string, string[]>>) {
	const claim = recordWith(repeats).claims.get(`gate#${id}`);
	return claim && listFamiliesOf(claim).map((family) => family.map((member) => member.id).join(' '));
}

test.each([
	['one step', 'crowd', { crowd: ['two-hurt'] }, ['two-hurt crowd']],
	['seen from the first', 'two-hurt', { crowd: ['two-hurt'] }, ['two-hurt crowd']],
	['over several steps', 'two-hurt', { crowd: ['gate-shut'], 'gate-shut': ['two-hurt'] }, ['two-hurt gate-shut crowd']],
	[
		'two that repeat a third, though neither the other',
		'crowd',
		{ crowd: ['two-hurt'], 'gate-shut': ['two-hurt'] },
		['two-hurt gate-shut crowd'],
	],
	[
		'one that repeats two different ones',
		'crowd',
		{ crowd: ['two-hurt', 'nobody-hurt'] },
		['two-hurt crowd', 'nobody-hurt crowd'],
	],
	['one of two that a third repeats', 'two-hurt', { crowd: ['two-hurt', 'nobody-hurt'] }, ['two-hurt crowd']],
	['an undated claim that others repeat', 'crowd', { crowd: ['both-regret'] }, ['both-regret crowd']],
	['an undated claim that repeats others', 'crowd', { 'both-regret': ['crowd'] }, ['crowd both-regret']],
	['nobody says it again', 'crowd', {}, []],
])('%s', (_, id, repeats, expected) => {
	expect(familiesOf(id, repeats)).toEqual(expected);
});

test('a circle, which the check refuses, still ends', () => {
	expect(familiesOf('crowd', { crowd: ['two-hurt'], 'two-hurt': ['crowd'] })).toHaveLength(1);
});

test('a family stands under each point that one of its claims answers, in full and once', () => {
	const record = recordWith({ crowd: ['two-hurt'], 'gate-shut': ['two-hurt'] });
	const point = record.points.get('anyone-hurt');
	const families = point ? listFamilies(point, [...record.claims.values()]) : [];
	expect(families.map((family) => family.map(({ id }) => id))).toEqual([['two-hurt', 'gate-shut', 'crowd']]);
	expect(families.map(findPointOfFamily)).toEqual([point]);
});

test('the same words of one statement stand once, those of another statement again', () => {
	const [claim, ...others] = recordWith({}).claims.values();
	const other = others.find(({ statement }) => statement !== claim?.statement);
	if (!claim || !other) throw new Error('The fixture has claims of two statements.');
	const quotedAgain = { ...claim, id: 'quoted-again', text: ` “${claim.text}”` };
	const saidByOther = { ...other, text: claim.text };
	expect(dropSameWords([claim, quotedAgain, saidByOther])).toEqual([claim, saidByOther]);
});
