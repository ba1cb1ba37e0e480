import { expect, test } from 'vitest';
import { type AlmanacEntry, buildAlmanac, selectEntries } from '../../src/domain/almanac.ts';
import type { RecordInput } from '../../src/domain/build-record.ts';
import { parseDate } from '../../src/domain/date.ts';
import { buildTimeline } from '../../src/domain/timeline.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const build = (input?: RecordInput) => buildAlmanac(buildTimeline(smallRecord(input)));
const name = (entry: AlmanacEntry) => (entry.kind === 'happened' ? entry.event.id : entry.claim.id);

/** The small record with its guard's report and its event at other times. */
function dated(said: string, when: string): RecordInput {
	const input = smallInput();
	const [saidDate, whenDate] = [parseDate(said), parseDate(when)];
	if (!saidDate || !whenDate) throw new Error('No date.');
	for (const { id, data } of input.statements) if (id === 'guard-report') data.said = saidDate;
	for (const { id, data } of input.events) if (id === 'gate-closed') data.when = whenDate;
	return input;
}

test('a week has what happened and what was said, by date; a report’s own voice and a spring without a day are left out', () => {
	const almanac = build();
	expect(almanac?.year).toBe('2021');
	expect(almanac?.weeks.map(({ number, first, last, entries }) => [number, first, last, ...entries.map(name)])).toEqual(
		[[45, '2021-11-05', '2021-11-11', 'two-hurt', 'gate-closed', 'nobody-hurt']],
	);
});

test('a statement is shown by its first claim that answers a point', () => {
	const [week] = build()?.weeks ?? [];
	const entry = week?.entries.find((one) => one.kind === 'said' && one.statement.id === 'mayor-speech');
	expect(entry && name(entry)).toBe('nobody-hurt');
});

test('what may lie in two weeks stands where it begins; a longer date belongs to no week', () => {
	const weeks = build(dated('2021-11-11/2021-11-13', '2021-11-05/2021-11-12'))?.weeks;
	expect(weeks?.map(({ number, entries }) => [number, ...entries.map(name)])).toEqual([
		[45, 'nobody-hurt', 'two-hurt'],
	]);
	expect(build(dated('/2021-11-12', '2021-11'))?.weeks.flatMap(({ entries }) => entries.map(name))).toEqual([
		'nobody-hurt',
	]);
});

test('the year is that of most statements, of two with as many the later; others have no weeks', () => {
	expect(build(dated('2022-11-08', '2020-11-09'))).toMatchObject({
		year: '2022',
		weeks: [{ number: 45, entries: [{ kind: 'said' }] }],
	});
});

test('what a private person said has no entry', () => {
	const input = smallInput();
	for (const { id, data } of input.speakers) if (id === 'guard') data['public-role'] = false;
	expect(build(input)?.weeks.flatMap(({ entries }) => entries.map(name))).not.toContain('two-hurt');
});

test('without a dated statement there is none', () => {
	expect(build({ ...smallInput(), articles: [] })).toBeUndefined();
});

/** Entries of invented days: `a1` is said on day 1 by somebody of group a, `-1` happened then. */
function selectFrom(written: string, count: number, mostHappened = 2): string {
	const [week] = build()?.weeks ?? [];
	if (!week) throw new Error('The fixture has no week.');
	const entries = written.split(' ').map((text): AlmanacEntry => {
		const date = parseDate(`2021-11-0${text.slice(1)}`);
		const said = week.entries.find(({ kind }) => kind === 'said');
		const happened = week.entries.find(({ kind }) => kind === 'happened');
		if (!date || said?.kind !== 'said' || !happened) throw new Error('The fixture lost an entry.');
		if (text.startsWith('-')) return { ...happened, date };
		return {
			...said,
			date,
			claim: { ...said.claim, id: text, group: { name: text.slice(0, 1), colour: 'blue', speakers: [] } },
		};
	});
	const names = new Map(entries.map((entry, i) => [entry, written.split(' ')[i]]));
	return selectEntries({ ...week, entries }, count, mostHappened)
		.map((entry) => names.get(entry))
		.join(' ');
}

test.each([
	['every day has its turn before one has two', 'a1 a1 a1 a1 a2 a3', 3, 'a1 a2 a3'],
	['on a day whoever’s group has had the fewest comes first', 'a1 a2 b2 c2 b3 c3', 3, 'a1 b2 c3'],
	['what is chosen keeps its order', 'b1 a1 b2 a2', 3, 'b1 a1 a2'],
	['events are at most two', '-1 -1 a1 -2 -3 b3', 5, '-1 a1 -2 b3'],
	['a week with less is shown whole', 'a1 -1 b2', 7, 'a1 -1 b2'],
])('%s', (_, written, count, expected) => {
	expect(selectFrom(written, count)).toBe(expected);
});
