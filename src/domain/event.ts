/** Something that happened or was announced, for the timeline. */
import { z } from 'zod';
import { dateSchema } from './date.ts';
import { idsSchema, textSchema } from './id.ts';

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
	/** What the sources disagree on, e.g. its day; shown with the event. */
	note: textSchema.optional(),
});
export type EventFile = z.output<typeof eventSchema>;
export type HistoricalEvent = EventFile & { id: string };
