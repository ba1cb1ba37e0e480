import { expect, test } from 'vitest';
import { parseDate } from '../../src/domain/date.ts';
import { countResting, listBibliography, listResting, traceSources } from '../../src/domain/source-use.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const record = smallRecord();
const uses = traceSources(record);
const ids = (items: readonly { id: string }[] | undefined) => items?.map(({ id }) => id);

test('a statement uses each source once, and only if claims come from it', () => {
	expect(ids(uses.get('herald-report')?.statements)).toEqual(['guard-report', 'mayor-speech', 'herald-report']);
});

test('what a claim takes from a document stands once, under its statement', () => {
	const use = uses.get('mayor-transcript');
	const resting = use && listResting(use);
	expect(
		resting?.map(({ statement, read, claims }) => [
			statement.id,
			read,
			claims.map(({ claim, uses: taken }) => [claim.id, taken]),
		]),
	).toEqual([
		[
			'mayor-speech',
			true,
			[
				['gate-shut', []],
				['nobody-hurt', ['original', 'note']],
			],
		],
	]);
	expect(use && countResting(use)).toBe(2);
});

test('a claim that was not read in a document may still rest on it', () => {
	const input = smallInput();
	const entry = input.articles[0]?.analysis['two-hurt'];
	if (!entry) throw new Error('The fixture has this entry.');
	entry.evidence = [{ source: 'guard-log', excerpt: 'Two hurt.' }];
	entry.reply = { by: 'mayor', on: '2026-11-20', text: 'No.', source: 'guard-log' };
	const use = traceSources(smallRecord(input)).get('guard-log');
	const resting = use && listResting(use);
	expect(resting?.map(({ read, claims }) => [read, claims.map(({ claim, uses: taken }) => [claim.id, taken])])).toEqual(
		[[false, [['two-hurt', ['evidence', 'reply']]]]],
	);
});

test('what a report left out leads to the article', () => {
	expect(uses.get('guard-log')?.omissions.map(({ article }) => article.slug)).toEqual(['gate']);
});

test('a copy and its original know each other, and what was read in the copy rests on both', () => {
	expect(ids(uses.get('letter')?.copies)).toEqual(['letter-copy']);
	expect(uses.get('letter-copy')?.original?.id).toBe('letter');
	for (const id of ['letter', 'letter-copy']) expect(ids(uses.get(id)?.statements)).toEqual(['joint-letter']);
});

test('the document that an article reads closely says so', () => {
	expect(uses.get('herald-report')?.readBy.map(({ slug }) => slug)).toEqual(['gate']);
	expect(ids(uses.get('herald-report')?.events)).toEqual(['gate-closed']);
});

test('a source that has another day for an event leads to the event, too', () => {
	const input = smallInput();
	const event = input.events.find(({ id }) => id === 'gate-closed');
	const when = parseDate('2021-11-09');
	if (!event || !when) throw new Error('The fixture has this event.');
	event.data['other-dates'] = [{ when, source: 'guard-log' }];
	expect(ids(traceSources(smallRecord(input)).get('guard-log')?.events)).toEqual(['gate-closed']);
});

test('the bibliography lists originals by publisher, with their copies', () => {
	const listed = listBibliography(uses, record).map(({ publisher, uses: published }) => [
		publisher.id,
		ids(published.map(({ use }) => use.source)),
	]);
	expect(listed).toEqual([
		['guard', ['guard-log']],
		['herald', ['herald-report']],
		['hill-town', ['mayor-transcript']],
		['two-towns', ['letter']],
	]);
});
