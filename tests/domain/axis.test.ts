import { expect, test } from 'vitest';
import { layOutAxis } from '../../src/domain/axis.ts';
import { type HistoricalDate, parseDate } from '../../src/domain/date.ts';

function date(text: string): HistoricalDate {
	const parsed = parseDate(text);
	if (!parsed) throw new Error(`${text} is no date.`);
	return parsed;
}
const layOut = (...dates: string[]) =>
	layOutAxis(dates.map((text) => ({ item: text, date: date(text), side: 'happened' })));

test('near days keep their distance', () => {
	const { marks, cuts } = layOut('2021-11-08', '2021-11-09', '2021-11-11');
	expect(marks.map(({ from, to }) => [from, to])).toEqual([
		[0, 25],
		[25, 50],
		[75, 100],
	]);
	expect(cuts).toEqual([]);
});

test('a long stretch without dates is drawn short and named as cut', () => {
	const { marks, cuts } = layOut('2021-01-01', '2021-11-08');
	expect(marks.map(({ from, to }) => [from, to])).toEqual([
		[0, 33.33],
		[66.67, 100],
	]);
	expect(cuts).toEqual([{ from: 33.33, to: 66.67 }]);
});

test('an uncertain date covers all its possible days', () => {
	const { marks } = layOut('2021-11-01/2021-11-03', '2021-11-02');
	expect(marks.map(({ from, to }) => [from, to])).toEqual([
		[0, 100],
		[33.33, 66.67],
	]);
});

test('what overlaps on one side lies in another row, the longest next to the line', () => {
	const { marks } = layOut('2021-11-02', '2021-11-01/2021-11-05', '2021-11-02', '2021-11-04');
	expect(marks.map(({ item, lane }) => [item, lane])).toEqual([
		['2021-11-02', 1],
		['2021-11-01/2021-11-05', 0],
		['2021-11-02', 2],
		['2021-11-04', 1],
	]);
});

test('the other side of the line has rows of its own', () => {
	const { marks } = layOutAxis([
		{ item: 'a', date: date('2021-11-02'), side: 'happened' },
		{ item: 'b', date: date('2021-11-02'), side: 'said' },
	]);
	expect(marks.map(({ lane }) => lane)).toEqual([0, 0]);
});

test.each([
	['2021-11/..', 'to'],
	['/2021-11', 'from'],
	['2021-11', undefined],
])('%s is open at its %s', (text, open) => {
	expect(layOut(text).marks[0]?.open).toBe(open);
});

test('words of ticks keep clear of each other and of the edge, the newest day first', () => {
	const { ticks } = layOut(
		'2021-01-01',
		...Array.from({ length: 20 }, (_, day) => `2021-11-${String(day + 1).padStart(2, '0')}`),
	);
	const last = ticks.at(-1);
	expect([last?.words, last?.anchor]).toEqual(['20 Nov 2021', 'end']);
	const spans = ticks.map(({ x, anchor }) => (anchor === 'end' ? [x - 9, x] : [x, x + 9]) as [number, number]);
	for (const [index, [from, to]] of spans.entries()) {
		expect(to).toBeLessThanOrEqual(100);
		if (index) expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
	}
});

test('an uncertain date keeps its own words where they are short', () => {
	expect(layOut('2015', '2021-03/2021-05', '2021-11-08').ticks.map(({ words }) => words)).toEqual([
		'2015',
		'8 Nov 2021',
	]);
});

test('a narrow screen keeps fewer words', () => {
	const { ticks } = layOut(...Array.from({ length: 28 }, (_, day) => `2021-11-${String(day + 1).padStart(2, '0')}`));
	const narrow = ticks.filter((tick) => tick.narrow);
	expect(narrow.length).toBeGreaterThan(1);
	expect(narrow.length).toBeLessThan(ticks.length / 2);
});

test('nothing gives an empty axis', () => {
	expect(layOut()).toEqual({ marks: [], ticks: [], cuts: [] });
});
