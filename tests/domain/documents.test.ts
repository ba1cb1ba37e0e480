import { expect, test } from 'vitest';
import { findCommon, groupDocuments } from '../../src/domain/documents.ts';
import { smallRecord } from '../fixtures/small-record.ts';

test('documents stand by name of their publisher, a copy with its original and not with who copied it', () => {
	const record = smallRecord();
	const groups = groupDocuments(record.articles.get('gate')?.documents ?? [], record);
	expect(
		groups.map(({ publisher, documents }) => [
			publisher,
			documents.map(({ original, copies }) => [original.id, copies.map(({ id }) => id)]),
		]),
	).toEqual([
		['guard', [['guard-log', []]]],
		['hill-town', [['mayor-transcript', []]]],
		['herald', [['herald-report', []]]],
		['two-towns', [['letter', ['letter-copy']]]],
	]);
});

test('an original and its copy are one document, however both came here', () => {
	const record = smallRecord();
	const both = ['letter-copy', 'letter'].flatMap((id) => record.sources.get(id) ?? []);
	for (const documents of [both, both.toReversed()])
		expect(groupDocuments(documents, record)).toEqual([
			{ publisher: 'two-towns', documents: [{ original: both[1], copies: [both[0]] }] },
		]);
});

test.each([
	[['en', 'ru', 'en'], 'en'],
	[['ru', 'en'], 'ru'],
	[[undefined, undefined, 'CC BY'], undefined],
	[[], undefined],
])('most of %j have %s', (values, common) => {
	expect(findCommon(values)).toBe(common);
});
