/** What rows of the data are made of. Keys without a value are left out, so that an absent key always means "nothing recorded". */
import type { HistoricalDate } from '../domain/date.ts';
import type { SiteRecord } from '../domain/record.ts';
import type { Speaker } from '../domain/speaker.ts';

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

/** Those of `ids` that are no private person's. */
export function pickPublicIds(ids: readonly string[], { speakers }: Pick<SiteRecord, 'speakers'>): string[] {
	return ids.filter((id) => speakers.get(id)?.['public-role'] !== false);
}
