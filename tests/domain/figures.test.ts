import { expect, test } from 'vitest';
import { analysisSchema } from '../../src/domain/claim.ts';
import { parseDate } from '../../src/domain/date.ts';
import { compareQuantities, divide, writeArithmetic } from '../../src/domain/figures.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

test.each([
	[33_200, 88, '377', false],
	[33_200, 129, '257', false],
	[33_200, 370, '89.7', false],
	[33_200, 83, '400', true],
	[5, 2, '2.5', true],
	[1, 3, '0.333', false],
	[1, 300, '0.00333', false],
	[2, 3, '0.667', false],
	[199.9, 2, '100', false],
	[99.95, 1, '100', false],
	[0.3, 0.1, '3', true],
	[1.005, 1, '1.01', false],
	[-5, 2, '−2.5', true],
	[5, -2, '−2.5', true],
	[0, 7, '0', true],
	[1e21, 1, '1,000,000,000,000,000,000,000', true],
	[1, 1e-7, '10,000,000', true],
])('%d ÷ %d = %s', (dividend, divisor, text, isExact) => {
	expect(divide(dividend, divisor)).toEqual({ text, isExact });
});

test('nothing is divided by zero', () => {
	expect(divide(1, 0)).toBeUndefined();
});

function quantity(unit: string, period: string) {
	const date = parseDate(period);
	if (!date) throw new Error(`${period} is no date.`);
	return { value: 1, unit, period: date, origin: { source: 'guard-log' } };
}

test.each([
	['people', '2020', 'people', '2021', []],
	['people', '2021-01', 'people', '2021-02', []],
	['people', '2021-01/2021-03', 'people', '2020-10/2020-12', []],
	['people', '2021-11-01/2021-11-07', 'people', '2021-11-08/2021-11-14', []],
	['People', '2021', 'people', '2021', []],
	['people', '2021', 'families', '2021', ['unit']],
	['people', '2021-08/2021-11-12', 'people', '2020', ['period']],
	['people', '2021', 'people', '2020-01', ['period']],
	['attempts', '2021-08/2021-11-12', 'persons', '2020', ['unit', 'period']],
	['people', '2021/..', 'people', '2020', []],
])('%s in %s and %s in %s differ in %j', (unit, period, otherUnit, otherPeriod, expected) => {
	expect(compareQuantities(quantity(unit, period), quantity(otherUnit, otherPeriod))).toEqual(expected);
});

/** The arithmetic of the claim `two-hurt`, whose figure is `figure`; `crowd` counts 33,200. */
function compute(figure: object) {
	const input = smallInput();
	const [article] = input.articles;
	if (!article) throw new Error('The fixture has an article.');
	const base = { kind: 'figure' as const };
	article.analysis = {
		crowd: analysisSchema.parse({ ...base, figure: { value: 33_200, unit: 'attempts', period: '2021-08/2021-11-12' } }),
		'two-hurt': analysisSchema.parse({ ...base, figure: { period: '2021', ...figure } }),
	};
	return smallRecord(input).claims;
}
const log = (value: number, unit = 'attempts') => ({ value, unit, period: '2020', source: 'guard-log' });

test.each([
	[{ value: 370, unit: 'times', of: 'crowd', base: [log(88, 'persons'), log(129)] }, '33,200 ÷ 88 = 377; ÷ 129 = 257'],
	[{ value: 370, unit: 'times', of: 'gate#crowd', base: log(129) }, '33,200 ÷ 129 = 257'],
	[{ value: 10, unit: 'attempts', base: log(4) }, '10 ÷ 4 = 2.5'],
	[{ value: 10, unit: 'attempts', base: 'crowd' }, '10 ÷ 33,200 = 0.000301'],
	[{ value: 5, unit: 'percent', of: log(25), base: log(200) }, '25 ÷ 200 = 12.5%'],
])('%j is computed as %s', (figure, expected) => {
	const arithmetic = compute(figure).get('gate#two-hurt')?.arithmetic;
	expect(arithmetic && writeArithmetic(arithmetic)).toBe(expected);
});

test('a claim that gives the result tells the base that it would need', () => {
	const claims = compute({ value: 370, unit: 'times', of: 'crowd', base: log(129) });
	expect(claims.get('gate#two-hurt')?.arithmetic?.implied).toEqual({
		claimed: 370,
		base: { text: '89.7', isExact: false },
	});
	expect(claims.get('gate#crowd')?.comparedIn.map(({ id }) => id)).toEqual(['two-hurt']);
});

test('without a number to divide by there is nothing to compute', () => {
	expect(compute({ value: 370, unit: 'times', of: 'crowd' }).get('gate#two-hurt')?.arithmetic).toBeUndefined();
	expect(compute({ value: 3, unit: 'people', base: log(0) }).get('gate#two-hurt')?.arithmetic).toBeUndefined();
});
