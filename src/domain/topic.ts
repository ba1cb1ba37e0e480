/** A subject: it groups speakers, gives the groups their colours and records our terms beside theirs. */
import { z } from 'zod';
import { idSchema, idsSchema, textSchema } from './id.ts';

/** Pigments for groups: no red, no green, no colour of a flag in its own group. */
export const groupColours = ['ochre', 'violet', 'blue', 'plum', 'petrol', 'umber'] as const;
export type GroupColour = (typeof groupColours)[number];

const groupSchema = z.strictObject({
	/** Name beside every use of the colour. */
	name: textSchema,
	/** A colour that no other group of the topic has. */
	colour: z.enum(groupColours),
	/** Speakers, or bodies whose spokespeople belong here. */
	speakers: idsSchema,
});
export type Group = z.output<typeof groupSchema>;

export const topicSchema = z.strictObject({
	/** Name of the subject. */
	title: textSchema,
	/** One sentence for lists. */
	summary: textSchema.optional(),
	/** At most six: more colours can't be told apart. */
	groups: z.array(groupSchema).max(6).default([]),
	/** Points in dispute that belong to it. */
	points: idsSchema.default([]),
	/** Events of its timeline. */
	events: idsSchema.default([]),
	/** The neutral term that our prose uses, and each party's own. */
	terms: z
		.array(
			z.strictObject({
				/** The term of our own prose. */
				ours: textSchema,
				/** Terms that speakers use for the same thing. */
				theirs: z
					.array(
						z.strictObject({
							/** Who uses it. */
							speaker: idSchema,
							/** The term in their words. */
							term: textSchema,
							/** A source in which they use it. */
							source: idSchema.optional(),
						}),
					)
					.default([]),
			}),
		)
		.default([]),
});
export type TopicFile = z.output<typeof topicSchema>;
export type Topic = TopicFile & { id: string; html: string };

/**
 * The group of a topic that lists the speaker, or the nearest body that they speak for.
 * `answerable`: ids from the speaker outwards. Returns `undefined` outside all groups: such a speaker stays grey.
 */
export function findGroup(topic: Topic | undefined, answerable: readonly string[]): Group | undefined {
	for (const id of answerable) {
		const group = topic?.groups.find(({ speakers }) => speakers.includes(id));
		if (group) return group;
	}
	return undefined;
}
