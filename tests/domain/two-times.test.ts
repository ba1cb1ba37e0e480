import { expect, test } from 'vitest';
import { analysisSchema } from '../../src/domain/claim.ts';
import type { Claim } from '../../src/domain/record.ts';
import { findCommonSpeakers, listTwoTimes, listTwoTimesOf } from '../../src/domain/two-times.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

/** The mayor says on 9 November that nobody was hurt; the town says later in a letter, with no date, that somebody was. */
function recordOf({ notShown, later = 'both-regret' }: { notShown?: string; later?: string } = {}) {
	const input = smallInput();
	const [article] = input.articles;
	const [point] = input.points;
	const letter = input.statements.find(({ id }) => id === 'joint-letter');
	if (!article || !point || !letter) throw new Error('The fixture has them.');
	letter.data.by = ['hill-town'];
	article.analysis = {
		...article.analysis,
		'both-regret': analysisSchema.parse({ point: 'anyone-hurt', stance: 'asserts', because: 'regret' }),
	};
	point.data['said-at-two-times'] = [
		{
			earlier: { claim: 'gate#nobody-hurt', words: 'Nobody was hurt' },
			later: { claim: `gate#${later}`, words: 'Both towns regret it' },
			...(notShown && { 'not-shown': notShown }),
		},
	];
	return smallRecord(input);
}
const names = (record = recordOf()) =>
	listTwoTimes([...record.claims.values()]).map(({ earlier, later }) => `${earlier.id} ${later.id}`);

test('a confirmed pair is tied to both of its claims, and listed once', () => {
	const record = recordOf();
	expect(names(record)).toEqual(['nobody-hurt both-regret']);
	expect(record.claims.get('gate#nobody-hurt')?.atTwoTimes).toEqual(record.claims.get('gate#both-regret')?.atTwoTimes);
});

test('readers see nothing of a pair that an editor turned down', () => {
	expect(names(recordOf({ notShown: 'They speak of two days.' }))).toEqual([]);
});

test('no pair comes about by itself', () => {
	const input = smallInput();
	const [article] = input.articles;
	const entry = article?.analysis['two-hurt'];
	if (article && entry) article.analysis = { ...article.analysis, 'gate-shut': { ...entry, answers: [] } };
	expect(names(smallRecord(input))).toEqual([]);
});

test('who gave both answers: the speaker, or else the nearest body in whose name both were given', () => {
	const record = recordOf();
	const get = (id: string) => record.claims.get(`gate#${id}`) as Claim;
	const common = (one: string, other: string) =>
		findCommonSpeakers(get(one), get(other), record.speakers).map(({ id }) => id);
	expect(common('gate-shut', 'nobody-hurt')).toEqual(['mayor']);
	expect(common('nobody-hurt', 'both-regret')).toEqual(['hill-town']);
	expect(common('nobody-hurt', 'two-hurt')).toEqual([]);
});

test('a pair stands on the pages of its speakers and of the body that answers for both, and nowhere else', () => {
	const record = recordOf();
	const claims = [...record.claims.values()];
	const isOn = (id: string) => {
		const speaker = record.speakers.get(id);
		return speaker !== undefined && listTwoTimesOf(speaker, claims, record.speakers).length === 1;
	};
	expect(['mayor', 'hill-town', 'guard', 'vale-town', 'two-towns'].map(isOn)).toEqual([
		true,
		true,
		false,
		false,
		false,
	]);
});
