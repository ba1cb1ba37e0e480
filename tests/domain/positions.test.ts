import { describe, expect, test } from 'vitest';
import type { RecordInput } from '../../src/domain/build-record.ts';
import { buildPositions, listAnswers, listPointsByTopic } from '../../src/domain/positions.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

function positionsOf(input = smallInput()) {
	const positions = buildPositions(smallRecord(input)).get('anyone-hurt');
	if (!positions) throw new Error('The fixture has this point.');
	return positions;
}

test('positions stand by the day they were said', () => {
	const { groups } = positionsOf();
	expect(groups.map(({ role, positions }) => [role, positions.map(({ claim }) => claim.id)])).toEqual([
		['party', ['two-hurt', 'nobody-hurt']],
	]);
});

test('a position names in whose name it was said, and the answer in reader’s words', () => {
	const { latest } = positionsOf();
	expect([latest?.claim.id, latest?.of.map(({ id }) => id), latest?.answer]).toEqual([
		'nobody-hurt',
		['hill-town'],
		'says otherwise',
	]);
});

test('whom a spokesperson speaks for is the party, however many bodies stand between', () => {
	const input = smallInput();
	const [mayor] = input.speakers;
	const office = { ...input.speakers.find(({ id }) => id === 'guard'), id: 'office' } as typeof mayor;
	if (!mayor || !office) throw new Error('The fixture has both.');
	office.data = { ...office.data, roles: [{ title: 'Office', 'speaks-for': 'hill-town' }] };
	mayor.data.roles = [{ title: 'Mayor', 'speaks-for': 'office' }];
	input.speakers.push(office);
	expect(positionsOf(input).latest?.of.map(({ id }) => id)).toEqual(['hill-town']);
});

describe('in whose name', () => {
	/** Another claim on the point, in the letter of the two towns. */
	function withLetter(parties: string[], by = ['two-towns']) {
		const input = smallInput();
		const [article] = input.articles;
		const [point] = input.points;
		const entry = article?.analysis['two-hurt'];
		const letter = input.statements.find(({ id }) => id === 'joint-letter');
		if (!article || !point || !entry || !letter) throw new Error('The fixture has them.');
		article.analysis = { ...article.analysis, 'both-regret': { ...entry, stance: 'questions', answers: [] } };
		point.data.parties = parties;
		letter.data.by = by;
		return input;
	}
	const sidesOf = (input: RecordInput) =>
		positionsOf(input).groups.map(({ role, sides }) => [
			role,
			...sides.map(({ of, positions }) => [of.map(({ id }) => id).join(), ...positions.map(({ claim }) => claim.id)]),
		]);

	test('parties stand in the order of the point, whoever spoke first', () => {
		expect(sidesOf(withLetter(['hill-town', 'guard']))).toEqual([
			['party', ['hill-town', 'nobody-hurt'], ['guard', 'two-hurt'], ['two-towns', 'both-regret']],
		]);
		expect(sidesOf(withLetter(['guard', 'hill-town']))[0]?.[1]).toEqual(['guard', 'two-hurt']);
	});

	test('what members said together stands under their common name', () => {
		expect(sidesOf(withLetter(['two-towns']))[0]).toEqual(['party', ['two-towns', 'both-regret']]);
	});

	test('what two said in two names stands under both, at the place of the first', () => {
		expect(sidesOf(withLetter(['guard', 'hill-town'], ['hill-town', 'guard']))).toEqual([
			['party', ['guard', 'two-hurt'], ['hill-town,guard', 'both-regret'], ['hill-town', 'nobody-hurt']],
		]);
	});

	test('who speaks for a body that is no party stands under that body; who speaks for nobody, under their own name', () => {
		expect(sidesOf(withLetter([]))).toEqual([
			['other', ['guard', 'two-hurt'], ['hill-town', 'nobody-hurt'], ['two-towns', 'both-regret']],
		]);
	});
});

test('"no statement found" needs a search; a party without one has none', () => {
	const { without } = positionsOf();
	expect(without.map(({ speaker, searches }) => [speaker.id, searches.map(({ on }) => on)])).toEqual([
		['vale-town', ['2026-11-19']],
		['wire', []],
	]);
});

test('a collective’s claim answers for its members', () => {
	const input = smallInput();
	const analysis = input.articles[0]?.analysis as Record<string, unknown>;
	analysis['both-regret'] = analysis['two-hurt'];
	expect(positionsOf(input).without.map(({ speaker }) => speaker.id)).toEqual(['wire']);
});

test('who is no party stands apart, bodies that found facts before others', () => {
	const input = smallInput();
	const point = input.points[0];
	const entry = input.articles[0]?.analysis['two-hurt'];
	if (!point || !entry) throw new Error('The fixture has both.');
	point.data.parties = ['hill-town'];
	expect(positionsOf(input).groups.map(({ role }) => role)).toEqual(['party', 'other']);
	entry.basis = 'saw-it';
	expect(positionsOf(input).groups.map(({ role }) => role)).toEqual(['party', 'witness']);
	entry.kind = 'finding';
	expect(positionsOf(input).groups.map(({ role }) => role)).toEqual(['party', 'finder']);
});

test('a named person who speaks for nobody else comments', () => {
	const input = smallInput();
	const point = input.points[0];
	const guard = input.speakers.find(({ id }) => id === 'guard');
	if (!point || !guard) throw new Error('The fixture has both.');
	point.data.parties = ['hill-town'];
	guard.data.kind = 'person';
	expect(positionsOf(input).groups.map(({ role }) => role)).toEqual(['party', 'commentator']);
	guard.data['public-role'] = false;
	expect(positionsOf(input).groups.map(({ role }) => role)).toEqual(['party', 'other']);
});

test('a list of points names who gave which answer, each once', () => {
	const answers = listAnswers(positionsOf());
	expect(answers.map(({ answer, positions }) => [answer, positions.map(({ claim }) => claim.speakers[0]?.id)])).toEqual(
		[
			['says so', ['guard']],
			['says otherwise', ['mayor']],
		],
	);
});

test('a point stands once, under the first topic that lists it, or under none', () => {
	const record = smallRecord();
	const positions = buildPositions(record);
	const [section] = listPointsByTopic(positions, record.topics);
	expect([section?.title, section?.points.map(({ point }) => point.id)]).toEqual(['Two towns', ['anyone-hurt']]);
	expect(listPointsByTopic(positions, new Map()).map(({ id, topic }) => [id, topic])).toEqual([
		['no-topic', undefined],
	]);
});
