import { expect, test } from 'vitest';
import { listTopicVoices, listVoices } from '../../src/domain/topic-speakers.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

function voicesOf(input = smallInput()) {
	const record = smallRecord(input);
	const [topic] = record.topics.values();
	return topic
		? listTopicVoices(topic, record).map(({ group, speaking, listed }) => [
				group?.name,
				speaking.map(({ id }) => id),
				listed.map(({ id }) => id),
			])
		: [];
}

test('spokespeople stand in the group of the body that they spoke for, which is listed behind them', () => {
	expect(voicesOf()).toEqual([
		['Hill', ['mayor', 'two-towns'], ['hill-town']],
		['Gate', ['guard'], []],
		[undefined, ['herald'], []],
	]);
});

test('a group without a voice in the articles still shows its speakers', () => {
	const input = smallInput();
	input.topics[0]?.data.groups.push({ name: 'Vale', colour: 'plum', speakers: ['vale-town'] });
	expect(voicesOf(input)).toContainEqual(['Vale', [], ['vale-town']]);
});

test('private persons are not among them', () => {
	expect(JSON.stringify(voicesOf())).not.toContain('neighbour');
});

test('voices stand in the order of the text, each once', () => {
	const claims = [...smallRecord().claims.values()];
	expect(listVoices(claims).map(({ speaker, group }) => [speaker.id, group?.name])).toEqual([
		['mayor', 'Hill'],
		['guard', 'Gate'],
		['herald', undefined],
		['two-towns', 'Hill'],
	]);
});
