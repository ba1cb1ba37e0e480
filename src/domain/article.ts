/** A page of prose in our own words about reported events. */
import { z } from 'zod';
import { dateSchema, daySchema } from './date.ts';
import { idSchema, idsSchema, textSchema } from './id.ts';

export const frontMatterSchema = z.strictObject({
	/** Headline; every side must be able to read it. */
	title: textSchema,
	/** One or two sentences under the headline. */
	standfirst: textSchema.optional(),
	/** The calendar day on which this site first published it; never the day of the events. */
	published: daySchema,
	/** The calendar day of the last change in substance. */
	updated: daySchema.optional(),
	/** What the article is about (EDTF). */
	covers: dateSchema.optional(),
	/** Topics; the first gives groups and colours. */
	topics: idsSchema.default([]),
	/** The one document that the article reads closely. */
	analyses: idSchema.optional(),
	/** Documents that the article was compared with, beyond those of its statements. */
	sources: idsSchema.default([]),
	/** Who says what, in a few sentences; Markdown with links to claims: `[said](#claim-id)`. */
	'in-short': z.array(textSchema).default([]),
	/** What the analysed document left out, each with the source that has it. */
	omits: z
		.array(
			z.strictObject({
				/** A sentence that says what is missing. */
				text: textSchema,
				/** The source that has it. */
				source: idSchema,
			}),
		)
		.default([]),
	/** Who wrote the text. */
	authors: z.array(textSchema).default([]),
	/** Who tied the claims to their speakers. */
	'annotated-by': z.array(textSchema).default([]),
	/** The person who checked text and notes, and when; while absent, the page says that nobody has. */
	'checked-by': z
		.strictObject({
			/** Name of the person. */
			name: textSchema,
			/** The day of the check. */
			on: daySchema,
		})
		.optional(),
	/** Tools that wrote or annotated. */
	'made-with': z.array(textSchema).default([]),
	/** What was changed in substance, newest first. */
	corrections: z
		.array(
			z.strictObject({
				/** The day of the correction. */
				on: daySchema,
				/** The claim whose words it changed. */
				claim: idSchema.optional(),
				/** What was wrong and what stands there instead. */
				text: textSchema,
			}),
		)
		.default([]),
	/** Slugs under which it was published before: their addresses, and those of its claims, keep answering. */
	'moved-from': idsSchema.default([]),
	/** Shown by the dev server, never built. */
	draft: z.boolean().default(false),
});
export type FrontMatter = z.output<typeof frontMatterSchema>;
