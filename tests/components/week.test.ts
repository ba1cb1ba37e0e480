import { expect, test } from 'vitest';
import { renderEntry, renderWeek, renderWeekLine, wordWeek } from '../../src/components/week.ts';
import { createAddresses } from '../../src/domain/addresses.ts';
import { type AlmanacEntry, buildAlmanac } from '../../src/domain/almanac.ts';
import { buildTimeline } from '../../src/domain/timeline.ts';
import { smallRecord } from '../fixtures/small-record.ts';

const record = smallRecord();
const lookup = { ...record, addresses: createAddresses('https://record.example/sub/') };
const [week] = buildAlmanac(buildTimeline(record))?.weeks ?? [];
if (!week) throw new Error('The fixture has no week.');
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('a week is named by its days and its year', () => {
	expect(wordWeek({ first: '2021-11-26', last: '2021-12-02' })).toBe('26 November to 2 December 2021');
	expect(wordWeek(week)).toBe('5 to 11 November 2021');
});

test('an entry says who and when, or that it happened, with the year, and leads to the claim or the event', () => {
	const [heard, took] = ['said', 'happened'].map((kind) => week.entries.find((entry) => entry.kind === kind));
	const said = renderEntry(heard as AlmanacEntry, lookup, { more: true }).text;
	expect(textOf(said)).toContain('Gate Guard 8 Nov 2021 Two people were hurt');
	expect(said).toContain('href="/sub/articles/gate/two-hurt/"');
	const happened = renderEntry(took as AlmanacEntry, lookup).text;
	expect(textOf(happened)).toContain('Happened 9 Nov 2021 The gate closes');
	expect(happened).toContain('href="/sub/timeline/#gate-closed"');
});

test('what else is in a statement is counted, and led to', () => {
	const entry = week.entries.find((one) => one.kind === 'said' && one.claim.id === 'nobody-hurt');
	const { text } = renderEntry(entry as AlmanacEntry, lookup, { more: true });
	expect(text).toContain('<a href="/sub/speakers/mayor/#statement-mayor-speech">1 more claim</a>');
	expect(renderEntry(entry as AlmanacEntry, lookup).text).not.toContain('more claim');
});

test('only what stands for the week on the front page is marked for its script', () => {
	const { text } = renderWeek(week, week.entries.slice(0, 2), lookup);
	expect(text.match(/ data-front/g)).toHaveLength(2);
});

test('however much a week has, its page holds 80 entries and leads to the rest', () => {
	const entries = Array.from({ length: 200 }, () => week.entries[0] as AlmanacEntry);
	const { text } = renderWeek({ ...week, entries }, [], lookup);
	expect(text.match(/<li/g)).toHaveLength(80);
	expect(text).toContain('<a href="/sub/timeline/">More of these days on the timeline</a>');
	expect(renderWeek(week, [], lookup).text).not.toContain('More of these days');
});

test('a line of the list of weeks has its first events and some of who spoke', () => {
	expect(textOf(renderWeekLine(week, lookup).text).trim()).toBe(
		'5 to 11 Nov 2021 The gate closes Said by Gate Guard and Ada Mayor',
	);
});
