/** Fields that more than one file has. */
import { z } from 'zod';
import { day, edtf, type Field, id, ids, oneOf, text } from '../field.ts';
import { attestationValues } from './vocabularies.ts';

export const urlRule = {
	rule: 'Computed from the id and from where the site stands.',
	border: 'The address changes with the host, the id never: join by ids.',
};

export const range = {
	earliest: {
		schema: day.optional(),
		meaning: 'First possible day, where the date is not one exact day and has a beginning.',
		rule: 'Computed from the date: `2021-11` begins on 1 November. “About” and “uncertain” do not widen it.',
		border: 'A date with an unknown or open beginning (`/2021-11`, `../2021-11`) has none.',
	},
	latest: {
		schema: day.optional(),
		meaning: 'Last possible day, where the date is not one exact day and has an end.',
		rule: 'Computed from the date: `2021-11` ends on 30 November.',
		border: 'A date with an unknown or open end (`2021-11/`, `2021-11/..`) has none.',
	},
} satisfies Record<string, Field>;

export const attested = {
	attestation: {
		schema: oneOf(attestationValues).optional(),
		meaning: 'How we know that it was said: `first-hand`, `several` or `one`.',
		rule: 'Computed from the types and the chains of the statement’s sources alone; nobody can type it. It says whether words were said, never whether they are true.',
		border:
			'A statement that is only reported within another one, and has no source of its own, has none; its claims have.',
		values: { '': attestationValues },
	},
	'confirmed-by': {
		schema: id.optional(),
		refers: 'sources',
		meaning: 'For `first-hand`: id of the source.',
		rule: 'The first of the statement’s sources that is first-hand; of a copy, its original.',
		border: 'Further first-hand sources stand with the statement.',
	},
	'read-in-copy': {
		schema: z.literal(true).optional(),
		meaning: '`true` where that source was read in a copy.',
		rule: 'The document itself was out of reach, and somebody else’s copy of it was read.',
		border: 'A page in an archive of web pages counts as the page itself.',
		examples: ['A transcript that only a newspaper’s site still has.', 'A letter as an addressee published it.'],
	},
	reporters: {
		schema: ids.optional(),
		refers: 'speakers',
		meaning: 'For `several` and `one`: ids of those who report it.',
		rule: 'The last speaker of each chain before the words: whoever was there or was told, each once.',
		border: 'An outlet that only passes an agency’s text on is no reporter; the agency is.',
	},
} satisfies Record<string, Field>;

export const said: Field = {
	schema: edtf.nullable(),
	meaning: 'When it was said (EDTF); `null` where the day is not known.',
	rule: 'The calendar day at the place where it was said, as a source gives it, never converted.',
	border: 'Where a source says less than a day (“at the end of May”), the date says as much and no more: `2021-05~`.',
};

export const role: Field = {
	schema: text.optional(),
	meaning: 'What the first speaker was on that day.',
	rule: 'The first of the speaker’s roles that may have been held on the day of the words.',
	border: 'A role whose beginning nobody has read counts for every day before its end.',
};

export const speaksFor: Field = {
	schema: id.optional(),
	refers: 'speakers',
	meaning: 'Id of the organisation or state that this role speaks for.',
	rule: 'Whom the office obliges the speaker to speak for; left out for academics, journalists, aid workers and private persons.',
	border: 'A minister in a private interview still speaks for the ministry.',
};

export const to: Field = {
	schema: ids.optional(),
	refers: 'speakers',
	meaning: 'Ids of those to whom it was said.',
	rule: 'Those who asked, or to whom it was addressed.',
	border: 'Everybody who could hear a broadcast is not addressed.',
};

export const venue: Field = {
	schema: text.optional(),
	meaning: 'Where or in what it was said.',
	rule: 'The place, programme, meeting or channel, as a source names it.',
	border: 'The outlet that reports it is no venue, unless it was said to that outlet.',
};

export const note = (whose: string): Field => ({
	schema: text.optional(),
	meaning: whose,
	rule: 'A sentence or two, each supported by a source.',
	border: 'Where sources only use other words for the same thing, there is no note.',
});
