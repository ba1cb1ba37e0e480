import { expect, test } from 'vitest';
import { buildDevelopment } from '../../src/domain/development.ts';
import { buildPositions } from '../../src/domain/positions.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

function develop(input = smallInput()) {
	const record = smallRecord(input);
	const positions = buildPositions(record).get('anyone-hurt');
	if (!positions) throw new Error('The fixture has this point.');
	return buildDevelopment(positions, record).map(({ when, events, steps, found }) => [
		when?.edtf,
		...events.map(({ id }) => id),
		...steps.map(({ position, repliesTo }) =>
			[position.claim.id, position.answer, ...repliesTo.map(({ id }) => `to ${id}`)].join(' '),
		),
		...found.map(({ kind }) => kind),
	]);
}

test('each day has the answers of that day, to whom they reply, and the events that they are about', () => {
	const input = smallInput();
	const entry = input.articles[0]?.analysis['nobody-hurt'];
	if (entry) entry.about = ['gate-closed', 'crowd-comes'];
	expect(develop(input)).toEqual([
		['2021-03/2021-05', 'crowd-comes'],
		['2021-11-08', 'two-hurt says so to nobody-hurt'],
		['2021-11-09', 'gate-closed', 'nobody-hurt says otherwise'],
	]);
});

test('a speaker stands once a day under each answer; what has no date comes last', () => {
	const input = smallInput();
	const analysis = input.articles[0]?.analysis as Record<string, unknown>;
	analysis['gate-shut'] = { ...(analysis['nobody-hurt'] as object), answers: ['two-hurt'] };
	analysis['both-regret'] = { ...(analysis['two-hurt'] as object), answers: [] };
	expect(develop(input)).toEqual([
		['2021-11-08', 'two-hurt says so to nobody-hurt'],
		['2021-11-09', 'gate-closed', 'gate-shut says otherwise to two-hurt'],
		[undefined, 'both-regret says so'],
	]);
});

test('a passage that came out later stands at its day', () => {
	const input = smallInput();
	const entry = input.articles[0]?.analysis['two-hurt'];
	if (entry) entry.evidence = [{ source: 'herald-report', excerpt: 'it was dark' }];
	expect(develop(input).at(-1)).toEqual(['2021-11-12', 'passage']);
});
