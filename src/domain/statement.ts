/** One act of speaking or writing that claims come from; the unit of every count of "how often". */
import { z } from 'zod';
import { dateSchema } from './date.ts';
import { idSchema, idsSchema, languageSchema, someIdsSchema, textSchema } from './id.ts';

export const statementSourceSchema = z.strictObject({
	/** The document in which the words were read. */
	source: idSchema,
	/** Speakers through whom it came, nearest to the reader first: `[rt, tass]` is RT quoting TASS. Default: the publisher. */
	via: idsSchema.optional(),
});
export type StatementSource = z.output<typeof statementSourceSchema>;

export const statementSchema = z.strictObject({
	/** Who is answerable: one or more speakers; a count counts the statement once. */
	by: someIdsSchema,
	/** What it was, e.g. `Interview`, `Joint statement to the press`. */
	title: textSchema.optional(),
	/** When it was said (EDTF). */
	said: dateSchema.optional(),
	/** The date in the source's own words, e.g. `at the end of May`. */
	'said-words': textSchema.optional(),
	/** Said before this event, where the day is not known. */
	before: idSchema.optional(),
	/** Said after this event, where the day is not known. */
	after: idSchema.optional(),
	/** Where or in what: place, programme, meeting. */
	venue: textSchema.optional(),
	/** To whom it was said: speakers (outlets, bodies). */
	to: idsSchema.default([]),
	/** Language it was said in. */
	language: languageSchema.optional(),
	/** Where we read that it was said; attestation comes from these alone. */
	sources: z.array(statementSourceSchema).default([]),
});
export type StatementFile = z.output<typeof statementSchema>;
