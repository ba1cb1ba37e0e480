import { expect, test } from 'vitest';
import { buildTimeline } from '../../src/domain/timeline.ts';
import {
	listTimelineChoices,
	listTimelineVoices,
	listVoices,
	mostTimelineChoices,
} from '../../src/domain/timeline-choices.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const record = smallRecord();
const timeline = buildTimeline(record);
const choices = listTimelineChoices(record, timeline);

test('groups that say something are offered, with what they show counted', () => {
	expect(choices.list.map(({ number, key, events, statements }) => [number, key, events, statements])).toEqual([
		[1, 'towns', 1, 5],
		[2, 'towns.hill', 1, 2],
		[3, 'towns.gate', 0, 1],
		[4, 'towns.others', 0, 2],
	]);
});

test('a claim, its statement and an event that it is about are kept by the same choices', () => {
	const claim = record.claims.get('gate#gate-shut');
	const happening = timeline.moments
		.flatMap(({ happened }) => happened)
		.find(({ event }) => event.id === 'gate-closed');
	if (!claim || !happening) throw new Error('The fixture lost what this test asks for.');
	expect(choices.ofClaim(claim)).toEqual([1, 2]);
	expect(choices.ofStatement(claim.statement)).toEqual([1, 2]);
	expect(choices.ofEvent(happening)).toEqual([1, 2]);
});

test('a topic that holds everything is no choice', () => {
	const input = smallInput();
	const [topic] = input.topics;
	topic?.data.events.push('crowd-comes');
	const all = smallRecord(input);
	expect(listTimelineChoices(all, buildTimeline(all)).list.map(({ key }) => key)).not.toContain('towns');
});

test('where groups would be too many, topics stand alone, and never more than the stylesheet knows', () => {
	const input = smallInput();
	const [topic] = input.topics;
	const [article] = input.articles;
	if (!topic || !article) throw new Error('The fixture has no topic.');
	const topics = Array.from({ length: 30 }, (_, i) => ({ ...topic, id: `topic-${i}` }));
	article.data.topics = topics.map(({ id }) => id);
	const many = smallRecord({ ...input, topics });
	const { list } = listTimelineChoices(many, buildTimeline(many));
	expect(list).toHaveLength(mostTimelineChoices);
	expect(list.every(({ group }) => !group)).toBe(true);
});

test('those who answer for a claim are its speaker and whom they speak for; private persons are left out', () => {
	const ids = (key: string) => {
		const claim = record.claims.get(key);
		return claim && listVoices(claim, record);
	};
	expect(ids('gate#gate-shut')).toEqual(['mayor', 'hill-town']);
	expect(ids('gate#both-regret')).toEqual(['two-towns', 'hill-town', 'vale-town']);
	expect(ids('gate#neighbour-saw')).toEqual([]);
});

test('speakers stand before those who are only spoken for', () => {
	const { speaking, spokenFor } = listTimelineVoices(record);
	expect(speaking.map(({ id }) => id)).toEqual(['mayor', 'guard', 'herald', 'two-towns']);
	expect(spokenFor.map(({ id }) => id)).toEqual(['hill-town', 'vale-town']);
});
