import { expect, test } from 'vitest';
import { composeFront } from '../../src/domain/front.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

test('the newest article leads with two claims that answer a point differently', () => {
	const { lead, pair, others } = composeFront(smallRecord());
	expect(lead?.slug).toBe('gate');
	expect(pair?.map(({ id }) => id)).toEqual(['nobody-hurt', 'two-hurt']);
	expect(others).toEqual([]);
});

test('latest are the first claims of dated statements, newest first, without the pair’s and a document’s own', () => {
	const input = smallInput();
	delete input.articles[0]?.analysis['two-hurt']?.stance;
	delete input.articles[0]?.analysis['two-hurt']?.point;
	expect(composeFront(smallRecord()).latest.map(({ id }) => id)).toEqual([]);
	expect(composeFront(smallRecord(input)).latest.map(({ id }) => id)).toEqual(['gate-shut', 'two-hurt']);
});

test('the strip ends with the last day that the newest article covers', () => {
	expect(composeFront(smallRecord()).moments.map(({ date }) => date.edtf)).toEqual([
		'2021-03/2021-05',
		'2021-11-08',
		'2021-11-09',
		'2021-11-12',
	]);
});

test('the newest day is that of the last change', () => {
	const input = smallInput();
	expect(composeFront(smallRecord(input)).newestDay).toBe('2026-11-20');
	const [article] = input.articles;
	if (article) article.data.updated = '2026-11-22';
	expect(composeFront(smallRecord(input)).newestDay).toBe('2026-11-22');
});

test('a record without articles has a front without a lead', () => {
	const input = smallInput();
	expect(composeFront(smallRecord({ ...input, articles: [] })).lead).toBeUndefined();
});
