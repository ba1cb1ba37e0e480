/** A published document that words were read in. */
import { z } from 'zod';
import { dateSchema } from './date.ts';
import { wordFault } from './fault.ts';
import { idSchema, languageSchema, textSchema, webAddressSchema } from './id.ts';

/**
 * What a document is. `transcript`, `recording` and `official-text` can show first-hand that something was said;
 * `report` is journalism; a `copy` stands for its original and never adds a publisher.
 */
export const sourceTypes = ['transcript', 'recording', 'official-text', 'report', 'copy'] as const;
export type SourceType = (typeof sourceTypes)[number];

export const ownerKinds = ['state', 'public', 'private'] as const;

export const sourceSchema = z
	.strictObject({
		/** What kind of document this is. */
		type: z.enum(sourceTypes),
		/** For a copy: the source that it copies. */
		of: idSchema.optional(),
		/** Who published it: the id of a speaker. A copy names the site it was read on. */
		publisher: idSchema,
		/** Who owns the publisher, where that was read. */
		owner: z
			.strictObject({
				/** Name of the owner. */
				name: textSchema,
				/** One rule for all: run or paid for by a state, by a public body, or privately. */
				kind: z.enum(ownerKinds).optional(),
				/** Prints "unverified": known, but not read in a source. */
				unverified: z.literal(true).optional(),
			})
			.optional(),
		/** Title as published; a short description in our words where none was seen. */
		title: textSchema,
		/** Who signed it; absent for unsigned documents. */
		authors: z.array(textSchema).default([]),
		/** Day of publication (EDTF). */
		date: dateSchema.optional(),
		/** Language it was written in. */
		language: languageSchema,
		/** When it was read here in a translation: into which language, by whom (`machine` if so). */
		translated: z
			.strictObject({
				/** The language it was read in. */
				into: languageSchema,
				/** Who translated; `machine` if no person did. */
				by: textSchema,
			})
			.optional(),
		/** Where it was read. */
		address: webAddressSchema.optional(),
		/** An archived copy. */
		archive: webAddressSchema.optional(),
		/** Licence as far as known. */
		licence: textSchema.optional(),
		/** How much of it was read: all, a part, or only a copy. */
		seen: z.enum(['full', 'part', 'copy']),
	})
	.check((context) => {
		const { type, of } = context.value;
		if ((type === 'copy') === (of !== undefined)) return;
		context.issues.push({
			code: 'custom',
			input: context.value,
			path: [type === 'copy' ? 'type' : 'of'],
			message:
				type === 'copy'
					? wordFault('Unexpected copy without its original.', 'add `of: <id of a source>`')
					: wordFault(
							`Unexpected \`of\` in a source of \`type: ${type}\`.`,
							'write `type: copy`, or take the line out',
						),
		});
	});
export type SourceFile = z.output<typeof sourceSchema>;
export type Source = SourceFile & {
	id: string;
	/** Day of the first release that had it; absent before. */
	first?: string;
};
