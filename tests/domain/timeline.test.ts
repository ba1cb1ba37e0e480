import { expect, test } from 'vitest';
import { buildTimeline, listYears, selectMoments } from '../../src/domain/timeline.ts';
import { smallRecord } from '../fixtures/small-record.ts';

const timeline = buildTimeline(smallRecord());

test('moments stand in the order of their first possible day, with what happened and what was said', () => {
	expect(
		timeline.moments.map(({ date, happened, said }) => [
			date.edtf,
			happened.map(({ event }) => event.id),
			said.map(({ id }) => id),
		]),
	).toEqual([
		['2021-03/2021-05', ['crowd-comes'], []],
		['2021-11-08', [], ['guard-report']],
		['2021-11-09', ['gate-closed'], ['mayor-speech']],
		['2021-11-12', [], ['herald-report']],
	]);
});

test('an event knows the claims about it, marked inside a claim or named by the analyst', () => {
	const closing = timeline.moments[2]?.happened[0];
	expect(closing?.claims.map(({ id }) => id)).toEqual(['gate-shut']);
});

test('statements without a day are listed apart', () => {
	expect(timeline.undated.map(({ id }) => id)).toEqual(['gate--neighbour-saw', 'joint-letter']);
});

test.each([
	[2, undefined, ['2021-11-09', '2021-11-12']],
	[2, '2021-11-09', ['2021-11-08', '2021-11-09']],
	[9, '2021-04-01', ['2021-03/2021-05']],
])('selectMoments(%i, %s) ends with the day', (count, day, expected) => {
	expect(selectMoments(timeline, count, day).map(({ date }) => date.edtf)).toEqual(expected);
});

test('moments stand in the year in which they begin', () => {
	expect(listYears(timeline).map(({ year, moments }) => [year, moments.length])).toEqual([['2021', 4]]);
});
