/** Something that happened or was announced, for the timeline. */
import { z } from 'zod';
import { dateSchema } from './date.ts';
import { idSchema, idsSchema, textSchema } from './id.ts';

export const eventSchema = z.strictObject({
	/** What happened, in a line that no side would refuse. */
	title: textSchema,
	/** When (EDTF). */
	when: dateSchema,
	/** The date in the source's own words, where they say less or other than a day. */
	'when-words': textSchema.optional(),
	/** Where. */
	place: textSchema.optional(),
	/** Documents that report it. */
	sources: idsSchema.default([]),
	/** Days that other sources give for it: a conflict is shown as one, beside the day that most documents have. */
	'other-dates': z
		.array(
			z.strictObject({
				/** The day that this source has (EDTF). */
				when: dateSchema,
				/** The source that has it. */
				source: idSchema,
			}),
		)
		.default([]),
	/** What else the sources disagree on; shown with the event. */
	note: textSchema.optional(),
});
export type EventFile = z.output<typeof eventSchema>;
export type HistoricalEvent = EventFile & { id: string };

/** Ids of all sources that have the event, those with another day for it too; each once. */
export function listSourcesOf(event: Pick<EventFile, 'sources' | 'other-dates'>): string[] {
	return [...new Set([...event.sources, ...event['other-dates'].map(({ source }) => source)])];
}
