/**
 * How the index spells words, and what is none: who speaks, who is spoken of, dates. Every spelling ends with a sign that it has nowhere
 * else. Pagefind finds what begins as it was asked: with the sign a word alone, without it all that begin so.
 */
import { stemmer } from 'stemmer';

/** What begins with this is no word. */
export const keyMark = 'zq';
const ending = '0';
/** Figures are spelt in letters, since Pagefind would divide them at their points. */
const signs = '0123456789.-';
const letters = 'bcdfghjklmnp';

/** Claims by a speaker. */
export function keyOfBy(speaker: number): string {
	return spell('b', String(speaker));
}

/** Entries that name a speaker or are about them. */
export function keyOfAbout(speaker: number): string {
	return spell('a', String(speaker));
}

/** A word as the index has it: without its English ending (Porter, 1980), so that "sanctions" finds "sanction". */
export function keyOfWord(word: string): string {
	return /\d/.test(word) ? spell('n', word) : stemmer(spellWithZ(word)) + ending;
}

/** "Weaponisation" is "weaponization" in American English, whose endings the stemmer knows. */
function spellWithZ(word: string): string {
	return word.replace(/(?<=...)is(?=(?:e[drs]?|ers|ings?|ations?)$)/, 'iz');
}

/** What the key of a word begins with that begins like this one. */
export function beginningOfWord(beginning: string): string {
	return /\d/.test(beginning) ? spell('n', beginning).slice(0, -ending.length) : beginning;
}

/** A date as far as it is known; `year` is absent in "8 November", `day` in "November 2021". */
export interface PartialDate {
	year?: number;
	month: number;
	day?: number;
}

/** What was on that day, or in that month; of the same day of any year where none is said. */
export function keyOfDate({ year, month, day }: PartialDate): string {
	return spell('d', `${year ?? ''}-${month}${day ? `-${day}` : ''}`);
}

/** What is dated by that month alone. */
export function keyOfMonth({ year, month }: { year: number; month: number }): string {
	return spell('m', `${year}-${month}`);
}

function spell(kind: string, text: string): string {
	const spelt = [...text].map((sign) => letters[signs.indexOf(sign)] ?? `z${sign}`);
	return `${keyMark}${kind}${spelt.join('')}${ending}`;
}

/** Longer spans than these are no date that anybody looks for by its days or months. */
const maxDays = 31;
const maxMonths = 13;
const dayMs = 86_400_000;

/** Many claims share a date. */
const known = new Map<string, readonly string[]>();

/**
 * Under which keys a span of days (`YYYY-MM-DD`) is found: its days, the same without the year, and its months. A whole month is no list
 * of days: who asks for one of them asks for what was in that month too.
 */
export function keysOfDays(earliest: string | undefined, latest: string | undefined): readonly string[] {
	if (!earliest || !latest) return [];
	const span = `${earliest}/${latest}`;
	const keys = known.get(span) ?? spellSpan(earliest, latest);
	known.set(span, keys);
	return keys;
}

function spellSpan(earliest: string, latest: string): string[] {
	const months = listMonths(earliest, latest);
	const [month] = months;
	const isMonth = month && months.length === 1 && earliest.endsWith('-01') && isLastOfMonth(latest);
	const days = isMonth ? [] : listDays(earliest, latest);
	return [
		...(isMonth ? [keyOfMonth(month)] : days.map(keyOfDate)),
		// A month alone, as in "late May", is not each of its days of every year.
		...(days.length === 1 ? days.map(({ month, day }) => keyOfDate({ month, day })) : []),
		...months.map(keyOfDate),
	];
}

function isLastOfMonth(day: string): boolean {
	return new Date(Date.parse(day) + dayMs).getUTCDate() === 1;
}

function listDays(earliest: string, latest: string): Required<PartialDate>[] {
	const [from, to] = [Date.parse(earliest), Date.parse(latest)];
	const days: Required<PartialDate>[] = [];
	if ((to - from) / dayMs >= maxDays) return days;
	for (let time = from; time <= to; time += dayMs) {
		const date = new Date(time);
		days.push({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
	}
	return days;
}

function listMonths(earliest: string, latest: string): { year: number; month: number }[] {
	const [first, last] = [countMonths(earliest), countMonths(latest)];
	if (last - first >= maxMonths) return [];
	return Array.from({ length: last - first + 1 }, (_, number) => {
		const month = first + number;
		return { year: Math.floor(month / 12), month: (month % 12) + 1 };
	});
}

function countMonths(day: string): number {
	const [year = 0, month = 1] = day.split('-').map(Number);
	return year * 12 + month - 1;
}
