/** An attributed stretch of an article's text, and what an analyst adds about it. */
import { z } from 'zod';
import { dateSchema, daySchema } from './date.ts';
import { quoteValue, wordFault } from './fault.ts';
import { figureSchema } from './figures.ts';
import { claimReferenceSchema, claimReferencesSchema, idSchema, idsSchema, languageSchema, textSchema } from './id.ts';
import { stances } from './point.ts';
import { statementSourceSchema } from './statement.ts';

/** What a claim does; the words are those that readers see. */
export const kinds = {
	occurrence: 'says it happened',
	figure: 'gives a figure',
	accusation: 'says who is to blame',
	prediction: 'expects',
	demand: 'asks for',
	promise: 'promises',
	opinion: 'thinks',
	context: 'recalls',
	finding: 'found',
} as const;
export type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as [Kind, ...Kind[]];

/** What a claim does, in readers' words; `undefined` where nobody said. Who denies an occurrence says that it did not happen. */
export function wordKind({ kind, stance }: Pick<Analysis, 'kind' | 'stance'>): string | undefined {
	if (kind === 'occurrence' && stance === 'denies') return 'says it did not happen';
	return kind && kinds[kind];
}

/** Of a claim's own characters: all, some or none in quotation marks; `outlet`: none, in the analysed document's own voice. */
export const forms = ['direct', 'mixed', 'indirect', 'outlet'] as const;
export type Form = (typeof forms)[number];

export const noteKinds = ['document', 'arithmetic', 'date', 'translation', 'context'] as const;

const sentenceSchema = z.string().regex(/^s\d{2,3}$/, {
	error: (issue) =>
		wordFault(
			`Unexpected sentence ${quoteValue(issue.input)}, expected one of the document such as \`s12\`.`,
			'write `s` and the sentence’s number with two digits or three',
		),
});

/** Enough for a noun phrase, and still a short line on a phone. */
const longestSubject = 60;

const subjectSchema = textSchema.refine((text) => text.length <= longestSubject && !/[“”„"«»:]|[.;!?]$/.test(text), {
	error: (issue) =>
		wordFault(
			`Unexpected ${quoteValue(issue.input)}, expected a phrase that completes “On …”, of at most ${longestSubject} characters, without quotation marks, a colon or a mark at its end.`,
			'name the subject in a few words of ours, such as `the closed zone in Poland`',
		),
});

export const analysisSchema = z.strictObject({
	/** What the claim's words are about, where they don't say it themselves; completes “On …” wherever they stand alone. */
	regarding: subjectSchema.optional(),
	/** For a claim marked with `by` alone: when it was said (EDTF). */
	said: dateSchema.optional(),
	/** For a claim marked with `by` alone: where. */
	venue: textSchema.optional(),
	/** To whom it was said. */
	to: idsSchema.optional(),
	/** For a claim marked with `by` alone: where we read it. */
	sources: z.array(statementSourceSchema).optional(),
	/** What the claim does. */
	kind: z.enum(kindNames).optional(),
	/** The point in dispute that it answers. */
	point: idSchema.optional(),
	/** Its answer to that point. */
	stance: z.enum(stances).optional(),
	/** The words that carry the stance, copied from the claim, its original or the document's wording. */
	because: textSchema.optional(),
	/** Speakers and events that it is about. */
	about: idsSchema.default([]),
	/** The speaker's own words, as a source has them. */
	original: z
		.strictObject({
			/** The words. */
			text: textSchema,
			/** Their language. */
			lang: languageSchema,
			/** The source that has them. */
			source: idSchema,
		})
		.optional(),
	/** Whose translation stands within the claim's quotation marks. */
	translated: z
		.strictObject({
			/** The language that was spoken. */
			from: languageSchema,
			/** Who translated. */
			by: textSchema,
		})
		.optional(),
	/** How the analysed document has it. */
	'in-document': z
		.strictObject({
			/** Its numbered sentences. */
			at: z.array(sentenceSchema).min(1),
			/** How many of its words carry this claim; each word counts for one claim, the innermost. */
			words: z.number().int().nonnegative(),
			/** Whether the document quotes, summarises or speaks itself. */
			form: z.enum(forms),
			/** The document's verb or phrase around the claim, e.g. `stressed`. */
			cue: textSchema.optional(),
			/** Words with which the document steps back from it, e.g. `allegedly`. */
			hedges: z.array(textSchema).default([]),
			/** The document's wording, at most 25 words. */
			wording: textSchema.optional(),
		})
		.optional(),
	/** What a reader should know to read the claim rightly; without a source it is no note. */
	note: z
		.strictObject({
			/** What the note compares, computes or explains. */
			kind: z.enum(noteKinds),
			/** One sentence or two. */
			text: textSchema,
			/** The source that it rests on. */
			source: idSchema,
		})
		.optional(),
	/** Claims that this one says again. */
	repeats: claimReferencesSchema.default([]),
	/** Claims that this one replies to. */
	answers: claimReferencesSchema.default([]),
	/** Claims that this one puts right, in the speaker's view. */
	corrects: claimReferencesSchema.default([]),
	/** Claims that this one narrows. */
	qualifies: claimReferencesSchema.default([]),
	/** What the speaker says it rests on. */
	basis: z.enum(['saw-it', 'document', 'interviews', 'cites-other', 'none-given']).optional(),
	/** The number in it: a number needs a unit and a period. */
	figure: figureSchema.optional(),
	/** What is expected, under which condition and by when. */
	forecast: z
		.strictObject({
			/** What has to happen first. */
			condition: textSchema.optional(),
			/** By when, in words or as a date. */
			horizon: textSchema,
		})
		.optional(),
	/** What came of the forecast, once a document shows it. */
	outcome: z
		.strictObject({
			/** What happened. */
			what: textSchema,
			/** When (EDTF). */
			on: dateSchema,
			/** The source that shows it. */
			source: idSchema,
		})
		.optional(),
	/** Passages of sources that bear on it. */
	evidence: z
		.array(
			z.strictObject({
				/** The source. */
				source: idSchema,
				/** The passage in its own words. */
				excerpt: textSchema,
			}),
		)
		.default([]),
	/** What would settle it, where no point says so. */
	'would-settle': z.array(textSchema).default([]),
	/** What somebody named in the claim answered to it, when asked or unasked. */
	reply: z
		.strictObject({
			/** Who replied: the id of a speaker. */
			by: idSchema,
			/** The day of the reply. */
			on: daySchema,
			/** The reply, in the speaker's own words. */
			text: textSchema,
			/** Where it was published; absent for words sent to this site. */
			source: idSchema.optional(),
		})
		.optional(),
	/** Who agreed to publishing an accusation against a private person that rests on one source, and when. */
	'approved-by': z
		.strictObject({
			/** Name of the person. */
			name: textSchema,
			/** The day of the approval. */
			on: daySchema,
		})
		.optional(),
	/** For a published claim that no longer stands in the article: its address keeps answering with the day and the reason. */
	withdrawn: z
		.strictObject({
			/** The day on which it was withdrawn. */
			on: daySchema,
			/** Why, in a sentence for readers. */
			reason: textSchema,
			/** Whether its page goes on showing its last words. */
			'keep-words': z.boolean().default(false),
		})
		.optional(),
	/** The published address that this claim had before: `article-slug#its-id`. */
	'moved-from': claimReferenceSchema.optional(),
	/** For one release: its published words changed by no more than a slip of the keyboard. */
	edit: z.literal('typo').optional(),
});
export type Analysis = z.output<typeof analysisSchema>;
