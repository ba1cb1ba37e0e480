/** One question in dispute, worded so that no party would refuse it: one act, one actor, one time. */
import { z } from 'zod';
import { daySchema } from './date.ts';
import { quoteValue, wordFault } from './fault.ts';
import { claimKeySchema, idSchema, idsSchema, textSchema } from './id.ts';

export const stances = ['asserts', 'denies', 'questions', 'conditional'] as const;
export type Stance = (typeof stances)[number];

/** A claim, with its words copied in full: who confirms a pair has read both. */
const wordsSchema = z.strictObject({
	/** The claim: `article-slug#its-id`. */
	claim: claimKeySchema,
	/** Its words in full, or those of its `original`. */
	words: textSchema,
});

export const pointSchema = z.strictObject({
	/** The question, ending in a question mark. */
	question: textSchema.regex(/\?$/, {
		error: (issue) =>
			wordFault(
				`Unexpected ${quoteValue(issue.input)}, expected a question that ends in \`?\`.`,
				'ask what no party would refuse: one act, one actor, one time',
			),
	}),
	/** Speakers whose answer a reader would look for. */
	parties: idsSchema.default([]),
	/** What would settle it: documents, footage, access. */
	'would-settle': z.array(textSchema).default([]),
	/** Searches made for a party's answer: only these allow "no statement found". */
	searched: z
		.array(
			z.strictObject({
				/** Whose answer was looked for. */
				speaker: idSchema,
				/** Where: archives, sites, search words. */
				where: textSchema,
				/** The day of the search. */
				on: daySchema,
			}),
		)
		.default([]),
	/** Two answers that one speaker gave at two times, or two who speak for one body; `npm run check` proposes, an editor confirms. */
	'said-at-two-times': z
		.array(
			z.strictObject({
				/** What was said first. */
				earlier: wordsSchema,
				/** What was said on a later day. */
				later: wordsSchema,
				/** Why readers are not shown the pair: for one that was proposed and is none. */
				'not-shown': textSchema.optional(),
			}),
		)
		.default([]),
});
export type PointFile = z.output<typeof pointSchema>;
export type Point = PointFile & { id: string };
