import { expect, test } from 'vitest';
import {
	abbreviateMonths,
	compareDates,
	dateTitle,
	includesDay,
	parseDate,
	phraseDate,
	wordYears,
} from '../../src/domain/date.ts';

function date(text: string) {
	const parsed = parseDate(text);
	if (!parsed) throw new Error(`"${text}" is no date.`);
	return parsed;
}

test.each([
	['2021-11-12', '2021-11-12', '2021-11-12', '12 November 2021'],
	['12 November 2021', '2021-11-12', '2021-11-12', '12 November 2021'],
	['2021-11', '2021-11-01', '2021-11-30', 'November 2021'],
	['2021', '2021-01-01', '2021-12-31', '2021'],
	['2021-05~', '2021-05-01', '2021-05-31', 'about May 2021'],
	['2020?', '2020-01-01', '2020-12-31', '2020 (uncertain)'],
	['2021-03/2021-05', '2021-03-01', '2021-05-31', 'March to May 2021'],
	['2021-11-10/2021-11-12', '2021-11-10', '2021-11-12', '10 to 12 November 2021'],
	['2020-12/2021-01', '2020-12-01', '2021-01-31', 'December 2020 to January 2021'],
	['/2021-11-12', undefined, '2021-11-12', 'by 12 November 2021'],
	['../2021-11', undefined, '2021-11-30', 'until November 2021'],
	['2004/..', '2004-01-01', undefined, 'from 2004'],
	['2020-08/', '2020-08-01', undefined, 'from August 2020'],
])('%s lies between %s and %s and reads "%s"', (text, earliest, latest, words) => {
	expect(parseDate(text)).toMatchObject({ words, ...(earliest && { earliest }), ...(latest && { latest }) });
	expect(parseDate(text)?.earliest).toBe(earliest);
	expect(parseDate(text)?.latest).toBe(latest);
});

test.each([
	'2026-02-30',
	'31 November 2021',
	'2021-05-2X',
	'2021-21',
	'2021-11-12T10:00:00',
	'nope',
	'',
	'/..',
	'2021-02-29',
	'1900-02-29~',
	'2021-02-29/2021-03-05',
	'-0044-03',
	'Y20210',
	'May 0000',
])('%j is no date that we take', (text) => {
	expect(parseDate(text)).toBeUndefined();
});

test('only a single, certain day is exact', () => {
	expect(['2021-11-12', '2021-11-12~', '2021-11', '2021-11-10/2021-11-12'].map((text) => date(text).exact)).toEqual([
		true,
		false,
		false,
		false,
	]);
});

test('dates are ordered by first day, then by last', () => {
	const texts = ['2021-11-12', '2021-03/2021-05', '2021-11', '/2021-04', '2021-11-08'];
	expect(
		texts
			.map(date)
			.sort(compareDates)
			.map(({ edtf }) => edtf),
	).toEqual(['2021-03/2021-05', '/2021-04', '2021-11', '2021-11-08', '2021-11-12']);
});

test.each([
	['2017/2021-11', '2021-11-12', true],
	['2017/2021-10', '2021-11-12', false],
	['2017/', '2021-11-12', undefined],
	['2017/..', '2021-11-12', true],
	['/2021-11', '2021-11-12', undefined],
	['/2021-10', '2021-11-12', false],
])('%s holds %s: %s', (interval, day, expected) => {
	expect(includesDay(date(interval), day)).toBe(expected);
});

test('long months are cut for margins, short ones stay', () => {
	expect(abbreviateMonths('10 September to 12 November 2021; May 2021')).toBe('10 Sept to 12 Nov 2021; May 2021');
});

test.each([
	['2021-11-12', 'on 12 November 2021'],
	['2021-11', 'in November 2021'],
	['2021-05~', 'about May 2021'],
	['2021-11-11/2021-11-12', 'on 11 or 12 November 2021'],
	['2021-11-08/2021-11-12', 'between 8 and 12 November 2021'],
	['/2021-11-12', 'by 12 November 2021'],
])('%s in a sentence: %s', (text, phrase) => {
	expect(phraseDate(date(text))).toBe(phrase);
});

test.each([
	['2021-03/2021-11-12', '2021'],
	['2020-12/2021-01', '2020 to 2021'],
	['2004/..', '2004'],
	['/2021-11', '2021'],
])('%s lies in %s', (written, years) => {
	const date = parseDate(written);
	expect(date && wordYears(date)).toBe(years);
});

test.each([
	['Flights in, flights out', '2021-08/2022-01', 'Flights in, flights out (2021 to 2022)'],
	['Police report (12 November)', '2021-11-12', 'Police report (12 November) (2021)'],
	['Sanctions in 2021', '2021-05/2021-12', 'Sanctions in 2021'],
	['Order 20215', '2021', 'Order 20215 (2021)'],
	['Without a date', undefined, 'Without a date'],
])('%s, of %s, is titled %s', (title, date, expected) => {
	expect(dateTitle(title, date === undefined ? undefined : parseDate(date))).toBe(expected);
});
