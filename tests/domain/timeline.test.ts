import { expect, test } from 'vitest';
import { parseDate } from '../../src/domain/date.ts';
import {
	buildTimeline,
	countEntries,
	listAbout,
	listDatePages,
	listYears,
	narrowTimeline,
	selectMoments,
} from '../../src/domain/timeline.ts';
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

test('every date has a page, and statements without a day share the last', () => {
	expect(listDatePages(timeline).map(({ name, said }) => [name, said.length])).toEqual([
		['2021-03_2021-05', 0],
		['2021-11-08', 1],
		['2021-11-09', 1],
		['2021-11-12', 1],
		['undated', 2],
	]);
	expect(listDatePages({ ...timeline, undated: [] }).map(({ name }) => name)).not.toContain('undated');
});

test('of events and statements, what there is none of is not counted', () => {
	expect([countEntries(2, 1), countEntries(0, 3), countEntries(1, 0)]).toEqual([
		'2 events and 1 statement',
		'3 statements',
		'1 event',
	]);
});

test.each([
	[2, undefined, ['2021-11-09', '2021-11-12']],
	[2, '2021-11-09', ['2021-11-08', '2021-11-09']],
	[9, '2021-04-01', ['2021-03/2021-05']],
])('selectMoments(%i, %s) ends with the day', (count, day, expected) => {
	expect(selectMoments(timeline, count, day).map(({ date }) => date.edtf)).toEqual(expected);
});

test('moments stand in the year and month in which they begin', () => {
	const years = listYears(timelineOf('2015', '2021', '2021-03/2021-05', '2021-03-04', '/2021-11', '2021-11-08'));
	expect(
		years.map(({ year, months }) => [
			year,
			months.map(({ month, moments }) => [month, ...moments.map(({ date }) => date.edtf)]),
		]),
	).toEqual([
		['2015', [[undefined, '2015']]],
		[
			'2021',
			[
				[undefined, '2021'],
				['2021-03', '2021-03/2021-05', '2021-03-04'],
				['2021-11', '/2021-11', '2021-11-08'],
			],
		],
	]);
});

test('a date without a month does not break the month that it comes in', () => {
	const [year] = listYears(timelineOf('2021-01-01', '2021', '2021-01-02'));
	expect(year?.months.map(({ month, moments }) => [month, moments.length])).toEqual([['2021-01', 3]]);
});

test('an article’s own timeline has the events that it speaks of, and the statements of its claims', () => {
	const record = smallRecord();
	const [article] = record.articles.values();
	if (!article) throw new Error('The fixture has no article.');
	const own = narrowTimeline(timeline, article);
	expect(own.moments.map(({ date }) => date.edtf)).toEqual(['2021-11-08', '2021-11-09', '2021-11-12']);
	const other = narrowTimeline(timeline, { ...article, slug: 'other', reading: { ...article.reading, events: [] } });
	expect(other).toEqual({ moments: [], undated: [] });
});

test('a statement is about the events of its claims, in the order in which they happened', () => {
	const record = smallRecord();
	const speech = record.statements.get('mayor-speech');
	expect(speech && listAbout(speech).map(({ id }) => id)).toEqual(['gate-closed']);
});

function timelineOf(...dates: string[]) {
	const moments = dates.map((text) => {
		const date = parseDate(text);
		if (!date) throw new Error(`No date: ${text}`);
		return { date, happened: [], said: [] };
	});
	return { moments, undated: [] };
}
