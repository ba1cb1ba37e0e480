/** How the data files are written: JSON with two spaces, keys in the order of the documentation, nothing that depends on the clock. */
import type { HistoricalDate } from '../domain/date.ts';
import type { Speaker } from '../domain/speaker.ts';

/** Keys without a value are left out, so that an absent key always means "nothing recorded". */
export function writeJson(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}

/** A list, or nothing where it would be empty. */
export function unlessEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
	return items.length ? items : undefined;
}

/** First and last possible day of a date that is not one exact day. */
export function writeRange(date: HistoricalDate | undefined) {
	return date && !date.exact ? { earliest: date.earliest, latest: date.latest } : {};
}

/** Ids of speakers, without private persons: they stand on the claim's own page and in no data (DESIGN §2). */
export function listPublicIds(speakers: readonly Speaker[]): string[] {
	return speakers.flatMap((speaker) => (speaker['public-role'] ? speaker.id : []));
}
