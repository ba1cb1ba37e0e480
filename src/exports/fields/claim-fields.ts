/** What stands about a claim in the data; the order is that of the file. */
import { z } from 'zod';
import {
	address,
	claimId,
	claimIds,
	count,
	day,
	edtf,
	type Field,
	id,
	ids,
	language,
	oneOf,
	statementId,
	text,
	texts,
} from '../field.ts';
import { attested, range, role, said, speaksFor, to, urlRule, venue } from './shared.ts';
import { basisValues, changeValues, formValues, kindValues, noteKindValues, stanceValues } from './vocabularies.ts';

const documented = z.strictObject({
	value: z.number().describe('The number.'),
	unit: text.describe('What is counted.'),
	period: edtf.describe('The time that is counted (EDTF).'),
	source: id.describe('Id of the source that gives it.'),
});
const related = z.union([claimId, documented]);

export const claimFields = {
	id: {
		schema: claimId,
		meaning: 'Article and claim, `article#claim`; permanent.',
		rule: 'A neutral phrase for what it is about, chosen once: it is seen in links, so it takes no side.',
		border: 'When a claim’s words are corrected, the id stays, even where it would be chosen otherwise today.',
	},
	url: { schema: address, meaning: 'The claim’s own page.', ...urlRule },
	'in-article': { schema: address, meaning: 'The claim where it stands in its article.', ...urlRule },
	article: {
		schema: id,
		refers: 'articles',
		meaning: 'Id of the article.',
		rule: 'The article whose text holds the marked words.',
		border: 'The same words in two articles are two claims.',
	},
	number: {
		schema: z.int().positive(),
		meaning: 'Place in the article’s order of reading, from 1.',
		rule: 'Counted by where the marked words begin; an outer claim comes before the claims in it.',
		border: 'It changes when a claim is added before: refer to claims by id.',
	},
	text: {
		schema: text,
		meaning: 'Our words, with the speaker’s own words in quotation marks.',
		rule: 'The marked words of the article, as few as carry one thing that somebody is answerable for.',
		border:
			'Parts of an interrupted claim are joined by ` … `, its paragraphs by a line break. A sentence with two things said is two claims.',
	},
	regarding: {
		schema: text.optional(),
		meaning: 'What the words are about, where they don’t say it themselves.',
		rule: 'Our own phrase, which completes “On …” and asserts nothing; from the article around the claim.',
		border: 'A claim that is clear alone has none, however short it is.',
		examples: ['`the gate at Hill Town` for “It is shut”.', '`the new law` for “undermines the right to asylum”.'],
	},
	speaker: {
		schema: id.nullable(),
		refers: 'speakers',
		meaning:
			'Id of the speaker, the first one where there are several; `null` for a private person, who stands in no data.',
		rule: 'Who is answerable for the words, not who passed them on.',
		border: 'Unnamed sources (“it was reported”) are claims of whoever reports them.',
	},
	speakers: {
		schema: ids.optional(),
		refers: 'speakers',
		meaning: 'All ids, where several are answerable together.',
		rule: 'Each of them signed the words or delivered them together with the others.',
		border: 'A collective that has a file of its own is one speaker; its members stand there.',
		examples: ['Two ministers in a joint declaration.', 'Two offices of the United Nations in one press release.'],
	},
	role,
	'speaks-for': speaksFor,
	statement: {
		schema: statementId,
		refers: 'statements',
		meaning: 'Id of the statement that it is part of.',
		rule: 'One act of speaking or writing: one occasion, one day, one venue. Counts of “how often” count statements.',
		border: 'An interview that was broadcast twice is one statement.',
	},
	kind: {
		schema: oneOf(kindValues).nullable(),
		meaning:
			'What the claim does: occurrence, figure, accusation, prediction, demand, promise, opinion, context or finding; `null` while nobody has judged it.',
		rule: 'Read the claim alone and ask what it does to the listener; the first that fits of: finding, accusation, demand, promise, prediction, figure, context, occurrence, opinion.',
		border: 'A sentence that does two things is marked as two claims; where it can’t be cut, the weightier one counts.',
		values: { '': kindValues },
	},
	said,
	...range,
	via: {
		schema: ids,
		refers: 'speakers',
		meaning:
			'Ids of the speakers through whom the words came, nearest to the reader first; empty where nobody stands between.',
		rule: 'The document that the article reads, where it carries the words; else the best source. A claim within a claim takes over the outer chain and the outer speaker.',
		border: 'An outlet that a report names as its source is a step, even where we have not seen what it published.',
	},
	...attested,
	form: {
		schema: oneOf(formValues),
		meaning:
			'How much of it is in quotation marks: direct, mixed, indirect; or `outlet`, what the document says in its own voice.',
		rule: 'Computed from the article’s text; nobody can type it.',
		border: 'It describes our sentence; how the document has it stands in `in-document`.',
		values: { '': formValues },
	},
	provenance: {
		schema: text.optional(),
		meaning: 'Who, in which role, to whom, through whom, when, and whose wording it is, in one sentence or two.',
		rule: 'Written by one function from the fields above, the same everywhere.',
		border: 'Left out where a private person is in the chain.',
	},
	group: {
		schema: text.optional(),
		meaning: 'Name of the speaker’s group in the article’s first topic.',
		rule: 'The group that lists the speaker, or else the nearest body that the speaker’s role speaks for on that day.',
		border: 'Whoever stands in no group has none: commentators, aid workers, outlets.',
	},
	outer: {
		schema: claimId.optional(),
		refers: 'claims',
		meaning: 'Id of the claim that it stands in: reported by that one’s speaker.',
		rule: 'The marked words stand inside those of the other claim.',
		border: 'Words that quote nobody else are no claim of their own within a claim.',
		examples: ['A neighbour’s words within the guard’s report.', 'A minister’s words within an agency’s sentence.'],
	},
	inner: {
		schema: claimIds.optional(),
		refers: 'claims',
		meaning: 'Ids of the claims that stand in it.',
		rule: 'The other direction of `outer`, in the order of reading.',
		border: 'Only those that stand directly in it.',
		examples: [
			'A guard’s report with a neighbour’s words in it.',
			'An agency’s sentence with a minister’s words in it.',
		],
	},
	about: {
		schema: ids,
		refers: 'speakers or events',
		meaning: 'Ids of the speakers and events that it is about.',
		rule: 'Whom or what the sentence says something of; a reader of their page would expect to find it there.',
		border: 'The place where it happened and the listener are not what it is about.',
	},
	events: {
		schema: ids.optional(),
		refers: 'events',
		meaning: 'Ids of the events among them.',
		rule: 'Named in the claim’s words, or added by whoever analysed it.',
		border: 'An event of the same day that the sentence does not mean is left out.',
	},
	point: {
		schema: id.optional(),
		refers: 'points',
		meaning: 'Id of the point in dispute that it answers.',
		rule: 'The claim, held to be true, changes what one would answer to the question: the same act, actor and time.',
		border: 'A claim on the same subject that leaves the question open has no point.',
	},
	stance: {
		schema: oneOf(stanceValues).optional(),
		meaning: 'Its answer: asserts, denies, questions or conditional.',
		rule: 'Read from the words alone, not from what the speaker is known to think.',
		border: 'A claim that bears on a point and answers nothing has a point and no stance.',
		values: { '': stanceValues },
	},
	because: {
		schema: text.optional(),
		meaning: 'The words that carry the answer.',
		rule: 'Copied from the claim, its original or the document’s wording; ` … ` marks what was left out.',
		border: 'Where no words can be pointed to, there is no stance.',
	},
	otherwise: {
		schema: claimIds.optional(),
		refers: 'claims',
		meaning: 'Ids of the claims of others that give the opposite answer.',
		rule: 'Computed: same point, one asserts and one denies, no speaker in common.',
		border: 'It says who answers differently, not who is right.',
	},
	to,
	venue,
	original: {
		schema: z
			.strictObject({
				text: text.describe('The words.'),
				lang: language.describe('Their language.'),
				source: id.describe('Id of the source that has them.'),
			})
			.optional(),
		meaning: 'The speaker’s own words: `text`, `lang`, `source`.',
		rule: 'Words in the language spoken, read in a source that does not translate.',
		border: 'Words that came back through another language are not the speaker’s own, and stand in no original.',
	},
	translated: {
		schema: z
			.strictObject({
				from: language.describe('The language spoken.'),
				by: text.describe('Who translated.'),
			})
			.optional(),
		meaning: 'Whose translation stands in the quotation marks: `from`, `by`.',
		rule: 'The quotation marks hold a translation, and its maker is known.',
		border: 'Where the maker is not known, the claim is put into indirect speech.',
		examples: ['From Polish, by a ministry’s press office.', 'From Russian, by an agency.'],
	},
	'in-document': {
		schema: z
			.strictObject({
				at: z.array(z.string().regex(/^s\d{2,3}$/)).describe('Its numbered sentences.'),
				words: count.describe('How many of its words carry this claim.'),
				form: oneOf(formValues).describe('Whether the document quotes, summarises or speaks itself.'),
				cue: text.optional().describe('The document’s verb or phrase around the claim.'),
				hedges: texts.describe('Words with which the document steps back from it.'),
				wording: text.optional().describe('The document’s wording, at most 25 words.'),
			})
			.optional(),
		meaning:
			'How the document that the article reads has it: sentences (`at`), its `words`, `form`, `cue`, `hedges`, `wording`.',
		rule: 'Count each word of the document for one claim, the innermost; the cue and words of the document’s own count for no speaker’s claim.',
		border:
			'“Stressed” is a cue; “allegedly” is a hedge, since it takes a step back. Where quotation marks do that, the form is mixed and there is no hedge.',
		values: { form: formValues },
	},
	basis: {
		schema: oneOf(basisValues).optional(),
		meaning: 'What the speaker says it rests on: saw-it, document, interviews, cites-other, none-given.',
		rule: 'What the speaker says, not what it may really rest on; of several, the nearest to the fact.',
		border: 'Left out where nobody looked for it in the whole statement.',
		values: { '': basisValues },
	},
	figure: {
		schema: z
			.strictObject({
				value: z.number().describe('The number.'),
				unit: text.describe('What is counted; `times` or `percent` for a number that compares others.'),
				period: edtf.describe('The time that is counted (EDTF).'),
				of: related.optional().describe('The number that is compared: a claim’s id, or a number with its source.'),
				base: z.array(related).optional().describe('What it is compared with, likewise.'),
			})
			.optional(),
		meaning:
			'The number in it: `value`, `unit`, `period` (EDTF); `of` and `base`: the numbers that it compares, each a claim’s id or a number with its source.',
		rule: 'As the speaker gives it, without rounding; “about 4,000” is 4000, and the claim’s words say “about”.',
		border: 'A number without a unit or a period can be compared with nothing, and is not recorded.',
		examples: ['88 attempts in 2020.', '370 times, comparing two years.'],
	},
	arithmetic: {
		schema: text.optional(),
		meaning: 'What that number makes with those that it compares, e.g. `33,200 ÷ 88 = 377`.',
		rule: 'Computed with whole numbers; three digits below 100, whole numbers from there.',
		border:
			'Numbers that count different things, or times of different length, are computed all the same; the page says what differs.',
		examples: ['33,200 ÷ 88 = 377', '12 ÷ 48 = 25%'],
	},
	forecast: {
		schema: z
			.strictObject({
				condition: text.optional().describe('What has to happen first.'),
				horizon: text.describe('By when, in words or as a date.'),
			})
			.optional(),
		meaning: 'What is expected: `condition`, `horizon`.',
		rule: 'For predictions and promises: the condition that the speaker names, and by when.',
		border: 'Where the speaker gives no time, the horizon says so in words; none is made up.',
	},
	outcome: {
		schema: z
			.strictObject({
				what: text.describe('What happened.'),
				on: edtf.describe('When (EDTF).'),
				source: id.describe('Id of the source that shows it.'),
			})
			.optional(),
		meaning: 'What came of it: `what`, `on` (EDTF), `source`.',
		rule: 'Only what a document shows, in words that do not judge the forecast.',
		border: 'A horizon that passed without any document has no outcome.',
		examples: [
			'The gate was opened, 4 May 2022, the town’s log.',
			'The talks were held, 15 November 2021, both towns’ press releases.',
		],
	},
	reply: {
		schema: z
			.strictObject({
				by: id.optional().describe('Id of whoever replied; left out for a private person.'),
				on: day.describe('The day.'),
				text: text.describe('The reply.'),
				source: id.optional().describe('Id of the source; absent for words sent to this site.'),
			})
			.optional(),
		meaning: 'What somebody named in it answered: `by` (left out for a private person), `on`, `text`, `source`.',
		rule: 'In the words of whoever replied, whole or cut with their consent.',
		border: 'A lawyer’s letter is a reply where it answers the claim, and none where it only asks for removal.',
		examples: [
			'“We were not asked”, the mayor, in a letter to us.',
			'“The number is wrong”, the office, in a press release.',
		],
	},
	evidence: {
		schema: z
			.array(
				z.strictObject({
					source: id.describe('Id of the source.'),
					excerpt: text.describe('The passage.'),
				}),
			)
			.optional(),
		meaning: 'Passages of sources that bear on it: `source`, `excerpt`.',
		rule: 'In the source’s own words, whichever way it points.',
		border: 'A passage that only repeats the claim is a source of the statement, not evidence.',
	},
	'would-settle': {
		schema: texts.optional(),
		meaning: 'What would settle it.',
		rule: 'Documents, footage or access that would decide it for both sides, where no point in dispute says so.',
		border: 'An opinion can’t be settled and has none.',
		examples: ['The log of the gate for that day.', 'Unedited footage that shows time and place.'],
	},
	repeats: {
		schema: claimIds.optional(),
		refers: 'claims',
		meaning: 'Ids of earlier claims that it says again.',
		rule: 'The same content, said later, by the same speaker or by another. The earliest of them is the first here, not in the world.',
		border: 'The same content with one more step (“and they knew”) is a new claim.',
	},
	'repeated-by': {
		schema: claimIds.optional(),
		refers: 'claims',
		meaning: 'Ids of the claims that say it again.',
		rule: 'The other direction of `repeats`.',
		border: 'Words of the other side that quote it in order to deny it do not repeat it.',
	},
	answers: {
		schema: claimIds.optional(),
		refers: 'claims',
		meaning: 'Ids of the claims that it replies to, puts right or narrows.',
		rule: 'The speaker speaks to the other claim; relations.json tells the three apart.',
		border: 'The opposite view, said without knowing of the other, stands in `otherwise`.',
	},
	'answered-by': {
		schema: claimIds.optional(),
		refers: 'claims',
		meaning: 'Ids of the claims that reply to it.',
		rule: 'The other direction of `answers`.',
		border: 'A reply sent to this site stands in `reply`.',
	},
	note: {
		schema: z
			.strictObject({
				kind: oneOf(noteKindValues).describe('What the note compares, computes or explains.'),
				text: text.describe('One sentence or two.'),
				source: id.describe('Id of the source that it rests on.'),
			})
			.optional(),
		meaning: 'What a reader should know to read it rightly: `kind`, `text`, `source`.',
		rule: 'Sets two wordings side by side or gives a fact; it never says who is right.',
		border: 'Without a source it is no note.',
		values: { kind: noteKindValues },
	},
	corrections: {
		schema: z
			.array(z.strictObject({ on: day.describe('The day.'), text: text.describe('What was put right.') }))
			.optional(),
		meaning: 'What was put right about it, newest first: `on`, `text`.',
		rule: 'What was wrong and what stands there now.',
		border: 'A slip of the keyboard stands in `history` alone.',
		examples: ['We had written 8; it is 88.', 'We had named the wrong speaker.'],
	},
	history: {
		schema: z
			.array(
				z.strictObject({
					on: day.optional().describe('Day of the release.'),
					text: text.describe('The words.'),
					why: oneOf(changeValues).optional().describe('Why the words before them were changed.'),
				}),
			)
			.optional(),
		meaning:
			'Its words at each publication, where they changed, oldest first: `on`, `text`, `why` (`correction` or `typo`); `on` is left out for words that are not released yet.',
		rule: 'Every wording that was ever released.',
		border: 'Words that were changed before the first release have no history.',
		examples: ['Two wordings with a correction between them.', 'Two spellings of a name.'],
		values: { why: changeValues },
	},
} satisfies Record<string, Field>;
