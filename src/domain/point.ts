/** One question in dispute, worded so that no party would refuse it: one act, one actor, one time. */
import { z } from 'zod';
import { daySchema } from './date.ts';
import { quoteValue, wordFault } from './fault.ts';
import { idSchema, idsSchema, textSchema } from './id.ts';

export const stances = ['asserts', 'denies', 'questions', 'conditional'] as const;
export type Stance = (typeof stances)[number];

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
});
export type PointFile = z.output<typeof pointSchema>;
export type Point = PointFile & { id: string };
