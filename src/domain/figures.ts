/**
 * Numbers that claims give, and the arithmetic between them: computed here, never typed, so that a reader can follow a "370
 * times more" to the numbers that it rests on.
 */
import { z } from 'zod';
import { countDays, dateSchema, type HistoricalDate } from './date.ts';
import { fold } from './fold.ts';
import { claimReferenceSchema, idSchema, keyOfClaim, textSchema } from './id.ts';
import type { Claim } from './record.ts';

/** A number that a document gives: without a source it is no number. */
const documentedSchema = z.strictObject({
	/** The number. */
	value: z.number(),
	/** What is counted, e.g. `attempts to cross the border`. */
	unit: textSchema,
	/** The time that is counted (EDTF). */
	period: dateSchema,
	/** The source that gives it. */
	source: idSchema,
});

/** A number of a claim of this article (`its-id`) or of another (`article-slug#its-id`), or one from a document. */
const relatedSchema = z.union([claimReferenceSchema, documentedSchema]);

export const figureSchema = z.strictObject({
	/** The number, without signs for thousands. */
	value: z.number(),
	/** What is counted; `times` or `percent` for a number that compares others. */
	unit: textSchema,
	/** The time that is counted (EDTF). */
	period: dateSchema,
	/** For `times` and `percent`: the number that is compared. */
	of: relatedSchema.optional(),
	/** What it is compared with: one number, or several where sources differ. */
	base: z
		.union([relatedSchema, z.array(relatedSchema)])
		.transform((related) => [related].flat())
		.default([]),
});
export type Figure = z.output<typeof figureSchema>;
export type Related = z.output<typeof relatedSchema>;

/** Ids of the documents that the numbers of a figure come from. */
export function listFigureSources(figure: Figure | undefined): string[] {
	if (!figure) return [];
	return [figure.of, ...figure.base].flatMap((related) => (typeof related === 'object' ? related.source : []));
}

/** References to the claims whose numbers a figure is compared with, each once. */
export function listFigureClaims(figure: Figure | undefined): string[] {
	const related = figure ? [figure.of, ...figure.base] : [];
	return [...new Set(related.filter((one) => typeof one === 'string'))];
}

/** A number with what it counts, and the claim or the document that gives it. */
export interface Quantity {
	value: number;
	unit: string;
	period: HistoricalDate;
	origin: { claim: Claim } | { source: string };
}

export interface Arithmetic {
	/** What is divided. */
	dividend: Quantity;
	/** What it is divided by, each with its result and with what speaks against comparing the two. */
	bases: { base: Quantity; result: Quotient; unequal: Inequality[] }[];
	/** `percent`: results are shares of a hundred. */
	isPercent: boolean;
	/** For a claim that gives the result itself: the base that its number would need. */
	implied?: { claimed: number; base: Quotient };
}

/** What two numbers count: other things, or times of another length. */
export type Inequality = 'unit' | 'period';

/**
 * What a claim's figure makes with the numbers that it is compared with. Returns `undefined` where there is nothing to divide by,
 * or where a claim that it names has no figure.
 */
export function computeArithmetic(claim: Claim, claims: ReadonlyMap<string, Claim>): Arithmetic | undefined {
	const { figure } = claim.analysis;
	if (!figure) return undefined;
	const find = (related: Related): Quantity | false | undefined => {
		if (typeof related === 'object') return { ...related, origin: { source: related.source } };
		const other = claims.get(keyOfClaim(related, claim.article.slug));
		return other !== claim && other?.analysis.figure && { ...other.analysis.figure, origin: { claim: other } };
	};
	const dividend = figure.of === undefined ? { ...figure, origin: { claim } } : find(figure.of);
	if (!dividend) return undefined;
	const isPercent = /^(?:%|per ?cent)$/.test(figure.unit);
	const bases = figure.base.flatMap((related) => {
		const base = find(related);
		const result = base && divide(dividend.value, base.value, isPercent ? 100 : 1);
		return result ? [{ base, result, unequal: compareQuantities(dividend, base) }] : [];
	});
	if (!bases.length) return undefined;
	const implied = figure.of !== undefined && divide(dividend.value, figure.value, isPercent ? 100 : 1);
	return { dividend, bases, isPercent, ...(implied && { implied: { claimed: figure.value, base: implied } }) };
}

/** `33,200 ÷ 88 = 377; ÷ 129 = 257`. */
export function writeArithmetic({ dividend, bases, isPercent }: Arithmetic): string {
	const sums = bases.map(({ base, result }) => `÷ ${writeNumber(base.value)} = ${result.text}${isPercent ? '%' : ''}`);
	return `${writeNumber(dividend.value)} ${sums.join('; ')}`;
}

// Made once: `toLocaleString` makes one for each number.
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** `33,200`; every digit that was typed. */
export function writeNumber(value: number): string {
	return numbers.format(value);
}

/** What speaks against comparing two numbers; empty where they count the same thing over times of the same length. */
export function compareQuantities(one: Quantity, other: Quantity): Inequality[] {
	return [
		...(fold(one.unit) === fold(other.unit) ? [] : (['unit'] as const)),
		...(isEquallyLong(one.period, other.period) ? [] : (['period'] as const)),
	];
}

/** Whole months count as months, so that 2020 is as long as 2021; all else by days. */
function isEquallyLong(one: HistoricalDate, other: HistoricalDate): boolean {
	const [months, otherMonths] = [countMonths(one), countMonths(other)];
	if (months !== undefined && otherMonths !== undefined) return months === otherMonths;
	const [days, otherDays] = [measureDays(one), measureDays(other)];
	// An open end has no length: nothing can be said.
	return days === undefined || otherDays === undefined || days === otherDays;
}

function measureDays({ earliest, latest }: HistoricalDate): number | undefined {
	return earliest && latest ? countDays(earliest, latest) + 1 : undefined;
}

/** How many calendar months the period fills; `undefined` where it begins or ends within one. */
function countMonths({ earliest, latest }: HistoricalDate): number | undefined {
	if (!earliest?.endsWith('-01') || !latest) return undefined;
	const next = new Date(Date.parse(latest) + 86_400_000);
	if (next.getUTCDate() !== 1) return undefined;
	const start = new Date(Date.parse(earliest));
	return (next.getUTCFullYear() - start.getUTCFullYear()) * 12 + next.getUTCMonth() - start.getUTCMonth();
}

export interface Quotient {
	/** Rounded for reading, e.g. `377`, `89.7`, `2.5`. */
	text: string;
	/** Whether the text is the whole result. */
	isExact: boolean;
}

/**
 * `dividend × factor ÷ divisor`, computed with whole numbers so that no binary fraction changes a digit, and rounded half away
 * from zero: to a whole number from 100 on, to three digits below. Returns `undefined` for a divisor of zero.
 */
export function divide(dividend: number, divisor: number, factor = 1): Quotient | undefined {
	if (divisor === 0) return undefined;
	const [above, aboveScale] = toFraction(dividend);
	const [below, belowScale] = toFraction(divisor);
	let numerator = above * belowScale * BigInt(factor);
	let denominator = below * aboveScale;
	if (denominator < 0n) [numerator, denominator] = [-numerator, -denominator];
	const size = (numerator < 0n ? -numerator : numerator) / denominator;
	const places = size >= 100n ? 0 : size >= 10n ? 1 : size >= 1n ? 2 : countPlaces(numerator, denominator);
	const scale = 10n ** BigInt(places);
	const scaled = (numerator < 0n ? -numerator : numerator) * scale;
	const rounded = (scaled * 2n + denominator) / (denominator * 2n);
	const sign = numerator < 0n && rounded > 0n ? '−' : '';
	const whole = writeNumber(Number(rounded / scale));
	const rest = places
		? String(rounded % scale)
				.padStart(places, '0')
				.replace(/0+$/, '')
		: '';
	return { text: `${sign}${whole}${rest && `.${rest}`}`, isExact: rounded * denominator === scaled };
}

/** Places that show three digits of a number below one; none for zero. */
function countPlaces(numerator: bigint, denominator: bigint): number {
	if (numerator === 0n) return 0;
	const size = numerator < 0n ? -numerator : numerator;
	let places = 1;
	while (size * 10n ** BigInt(places) < denominator) places += 1;
	return places + 2;
}

/** A number as typed, as a whole number over a power of ten. */
function toFraction(value: number): [numerator: bigint, denominator: bigint] {
	const [mantissa = '0', exponent = '0'] = String(value).split('e');
	const [whole = '0', fraction = ''] = mantissa.split('.');
	const power = Number(exponent) - fraction.length;
	const digits = BigInt(whole + fraction);
	return power >= 0 ? [digits * 10n ** BigInt(power), 1n] : [digits, 10n ** BigInt(-power)];
}
