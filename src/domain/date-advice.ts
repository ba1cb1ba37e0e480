/** Guesses what a date was meant to be, for the cure that an author reads. */
import { findNearest } from './nearest.ts';

const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
] as const; // prettier-ignore

/** EDTF that the text may have meant, likeliest first; the caller must check that such a day exists. */
export function guessDates(text: string): string[] {
	const written = text.trim().replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1');
	const numbers =
		/^(?<year>\d{4})[-./](?<month>\d{1,2})(?:[-./](?<day>\d{1,2}))?(?:[T ].*)?$/.exec(written) ??
		// With dots, the day comes first; with slashes nobody knows.
		/^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/.exec(written);
	if (numbers) return [joinDate(numbers.groups)];
	const words =
		/^(?:(?<day>\d{1,2})\.?\s+)?(?<month>\p{L}+)\.?,?\s+(?<year>\d{4})$/u.exec(written) ??
		/^(?<month>\p{L}+)\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})$/u.exec(written);
	const month = findMonth(words?.groups?.['month'] ?? '');
	if (!words || !month) return [];
	return [joinDate({ ...words.groups, month: String(month) })];
}

/** What an author can do about a date that can't be read. `isDate` says whether a guess is one. */
export function adviseDate(text: string, isDate: (guess: string) => boolean): string {
	for (const guess of guessDates(text)) {
		if (isDate(guess)) return `write \`${guess}\``;
		const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(guess) ?? [];
		const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
		const name = months[Number(month) - 1];
		if (name && Number(day) > days) return `${capitalise(name)} ${year} has ${days} days: look the day up`;
	}
	return 'write the year first, then month and day, each with two digits';
}

/** `nov`, `Novembr` → 11. */
function findMonth(word: string): number | undefined {
	const lower = word.toLowerCase();
	const nearest =
		lower.length >= 3 ? (months.find((month) => month.startsWith(lower)) ?? findNearest(lower, months)) : undefined;
	return nearest ? months.indexOf(nearest as (typeof months)[number]) + 1 : undefined;
}

function joinDate(parts: Record<string, string | undefined> | undefined): string {
	const { year, month, day } = parts ?? {};
	return [year, month, day]
		.filter((part) => part !== undefined)
		.map((part) => part.padStart(2, '0'))
		.join('-');
}

function capitalise(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
