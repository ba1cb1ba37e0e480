/**
 * Numbers that claims give, and the arithmetic between them: computed here, never typed, so that a reader can follow a "370
 * times more" to the numbers that it rests on.
 */
import { z } from 'zod';
import { dateSchema } from './date.ts';
import { claimReferenceSchema, idSchema, textSchema } from './id.ts';

/** A number that a document gives: without a source it is no number. */
const documentedSchema = z.strictObject({
	/** The number. */
	value: z.number(),
	/** What is counted, e.g. `attempts to cross the border`. */
	unit: textSchema,
	/** The time that is counted (EDTF). */
	period: dateSchema,
	/** The source that gives it. */
	source: idSchema,
});

/** A number of a claim of this article (`its-id`) or of another (`article-slug#its-id`), or one from a document. */
const relatedSchema = z.union([claimReferenceSchema, documentedSchema]);

export const figureSchema = z.strictObject({
	/** The number, without signs for thousands. */
	value: z.number(),
	/** What is counted; `times` or `percent` for a number that compares others. */
	unit: textSchema,
	/** The time that is counted (EDTF). */
	period: dateSchema,
	/** For `times` and `percent`: the number that is compared. */
	of: relatedSchema.optional(),
	/** What it is compared with: one number, or several where sources differ. */
	base: z
		.union([relatedSchema, z.array(relatedSchema)])
		.transform((related) => [related].flat())
		.default([]),
});
export type Figure = z.output<typeof figureSchema>;

/** Ids of the documents that the numbers of a figure come from. */
export function listFigureSources(figure: Figure | undefined): string[] {
	if (!figure) return [];
	return [figure.of, ...figure.base].flatMap((related) => (typeof related === 'object' ? related.source : []));
}
