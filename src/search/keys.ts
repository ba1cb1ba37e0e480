/**
 * How the index spells what is no word: who speaks, who is spoken of, dates; and figures, which Pagefind would divide at their points.
 * Each becomes a word of letters that no text has. The ending keeps Pagefind from cutting it, and from taking it for the
 * beginning of a longer one.
 */

/** What begins with this is such a word. */
export const keyMark = 'zq';
const ending = 'x';
const signs = '0123456789.-';
/** No vowels, or Pagefind might see an English ending. */
const letters = 'bcdfghjklmnp';

/** Claims by a speaker. */
export function keyOfBy(speaker: number): string {
	return spell('b', String(speaker));
}

/** Entries that name a speaker or are about them. */
export function keyOfAbout(speaker: number): string {
	return spell('a', String(speaker));
}

/** A word as the index has it: itself, or its spelling in letters where it has digits. */
export function keyOfWord(word: string): string {
	return /\d/.test(word) ? spell('n', word) : word;
}

/** What the key of a word begins with that begins like this one. */
export function beginningOfWord(beginning: string): string {
	const key = keyOfWord(beginning);
	return key === beginning ? key : key.slice(0, -ending.length);
}

/** A date as far as it is known; `year` is absent in "8 November", `day` in "November 2021". */
export interface PartialDate {
	year?: number;
	month: number;
	day?: number;
}

export function keyOfDate({ year, month, day }: PartialDate): string {
	return spell('d', `${year ?? ''}-${month}${day ? `-${day}` : ''}`);
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

/** Under which keys a span of days (`YYYY-MM-DD`) is found: its days, the same without the year, and its months. */
export function keysOfDays(earliest: string | undefined, latest: string | undefined): readonly string[] {
	if (!earliest || !latest) return [];
	const span = `${earliest}/${latest}`;
	const keys = known.get(span) ?? spellDays(earliest, latest);
	known.set(span, keys);
	return keys;
}

function spellDays(earliest: string, latest: string): string[] {
	const [from, to] = [Date.parse(earliest), Date.parse(latest)];
	const keys = new Set<string>();
	if ((to - from) / dayMs < maxDays) {
		for (let time = from; time <= to; time += dayMs) {
			const [year, month, day] = new Date(time).toISOString().slice(0, 10).split('-').map(Number);
			if (!year || !month || !day) continue;
			keys.add(keyOfDate({ year, month, day }));
			// A month alone, as in "late May", is not each of its days of every year.
			if (from === to) keys.add(keyOfDate({ month, day }));
		}
	}
	const first = countMonths(earliest);
	const last = countMonths(latest);
	if (last - first < maxMonths) {
		for (let month = first; month <= last; month++)
			keys.add(keyOfDate({ year: Math.floor(month / 12), month: (month % 12) + 1 }));
	}
	return [...keys];
}

function countMonths(day: string): number {
	const [year = 0, month = 1] = day.split('-').map(Number);
	return year * 12 + month - 1;
}
