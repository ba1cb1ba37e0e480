/** What stands about articles, statements, speakers, sources, events and points in the data; the order is that of the files. */
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
import { attested, note, range, role, said, speaksFor, to, urlRule, venue } from './shared.ts';
import {
	changeValues,
	noticeValues,
	originValues,
	ownerValues,
	relationValues,
	seenValues,
	sourceTypeValues,
	speakerKindValues,
	stateValues,
} from './vocabularies.ts';

/** A name that nobody may take for somebody else’s. */
const idRule = {
	rule: 'Chosen once, from a neutral name or title; it never changes.',
	border: 'A better name later gets into the text, not into the id.',
};
const names = z.array(
	z.strictObject({
		text: text.describe('The name.'),
		lang: language.optional().describe('Its language.'),
		unverified: z.literal(true).optional().describe('Known, but not read in a source.'),
	}),
);
const whoMade = {
	rule: 'Names of persons or tools, as they want to be named.',
	border: 'A tool that only checked spelling is not named.',
	examples: ['A reporter’s name.', 'The name of a language model.'],
};

export const articleFields = {
	id: { schema: id, meaning: 'Id of the article.', ...idRule },
	url: { schema: address, meaning: 'The article’s page.', ...urlRule },
	title: {
		schema: text,
		meaning: 'Headline.',
		rule: 'Says who says what; every side must be able to read it.',
		border: 'A headline without a speaker would be a claim of ours.',
	},
	standfirst: {
		schema: text.optional(),
		meaning: 'One or two sentences under the headline.',
		rule: 'Says what was read and compared.',
		border: 'News that the text does not have does not stand there either.',
	},
	published: {
		schema: day,
		meaning: 'The day on which this site first published it.',
		rule: 'Never the day of the events.',
		border: 'It stays when the article is changed.',
	},
	updated: {
		schema: day.optional(),
		meaning: 'The day of the last change in substance.',
		rule: 'Set with every correction and every new claim.',
		border: 'A slip of the keyboard leaves it as it is.',
		examples: ['2026-11-24, with a correction.', '2026-12-01, with two claims more.'],
	},
	covers: {
		schema: edtf.optional(),
		meaning: 'What it is about (EDTF).',
		rule: 'From the first to the last day that the article tells of.',
		border: 'Earlier events that are merely recalled do not widen it.',
	},
	topics: {
		schema: ids,
		meaning: 'Ids of its topics; the first gives groups and colours.',
		rule: 'The subjects under which a reader would look for it.',
		border: 'A subject that one sentence touches is none of its topics.',
	},
	analyses: {
		schema: id.optional(),
		refers: 'sources',
		meaning: 'Id of the one document that it reads closely.',
		rule: 'The article goes through this document and accounts for its sentences.',
		border: 'A document that is only compared stands in `compared`.',
	},
	compared: {
		schema: ids.optional(),
		refers: 'sources',
		meaning: 'Ids of the documents that it was compared with, beyond those of its statements.',
		rule: 'Somebody read them beside the text.',
		border: 'A document in which nothing on the subject was found is named too.',
	},
	documents: {
		schema: ids,
		refers: 'sources',
		meaning: 'Ids of every document behind its claims, notes and omissions.',
		rule: 'Computed, by publisher and date.',
		border: 'A copy and its original are two ids and one document.',
	},
	omits: {
		schema: z
			.array(
				z.strictObject({
					text: text.describe('What is missing.'),
					source: id.describe('Id of the source that has it.'),
				}),
			)
			.optional(),
		meaning: 'What the document left out: `text`, `source`.',
		rule: 'A fact from before the document’s publication, on its own subject, that another source has.',
		border: 'What nobody could have known on that day was not left out.',
	},
	words: {
		schema: count,
		meaning: 'Words of its text.',
		rule: 'Counted in the running text, headings included, notes and lists at the foot excluded.',
		border: 'A word with a hyphen counts once.',
	},
	minutes: {
		schema: z.int().positive(),
		meaning: 'Minutes of reading.',
		rule: 'Words divided by 230, rounded, at least 1.',
		border: 'Notes are not counted, since most are not opened.',
	},
	claims: {
		schema: claimIds,
		refers: 'claims',
		meaning: 'Ids of its claims, in the order of reading.',
		rule: 'Every marked claim of its text.',
		border: 'Withdrawn claims stand in permalinks.json.',
	},
	authors: { schema: texts.optional(), meaning: 'Who wrote the text.', ...whoMade },
	'annotated-by': { schema: texts.optional(), meaning: 'Who tied the claims to their speakers.', ...whoMade },
	'made-with': { schema: texts.optional(), meaning: 'Tools that wrote or annotated.', ...whoMade },
	'checked-by': {
		schema: z.strictObject({ name: text.describe('The person.'), on: day.describe('The day.') }).optional(),
		meaning: 'Who checked text and notes, and when: `name`, `on`.',
		rule: 'A person who read all of it beside the sources.',
		border: 'While it is absent, no person has reviewed the article, and its page says so.',
		examples: ['An editor’s name and a day.', 'A reviewer’s name and a day.'],
	},
} satisfies Record<string, Field>;

export const statementFields = {
	id: { schema: statementId, meaning: 'Id of the statement.', ...idRule },
	url: {
		schema: address.optional(),
		meaning:
			'Where it stands on the page of its first speaker; of its first claim, where the speaker is a private person.',
		...urlRule,
	},
	origin: {
		schema: oneOf(originValues),
		meaning:
			'`file`: recorded on its own; `document`: what the document that an article reads says itself; `mark`: made for one claim.',
		rule: 'Follows from how its claims are marked.',
		border: 'A document that was also recorded on its own is `file`.',
		values: { '': originValues },
	},
	by: {
		schema: ids,
		refers: 'speakers',
		meaning: 'Ids of those who are answerable.',
		rule: 'Who spoke, signed or issued it. Private persons are left out.',
		border: 'A spokesman is answerable for what he says, and his ministry through him: see `speaks-for`.',
	},
	role,
	'speaks-for': speaksFor,
	title: {
		schema: text.optional(),
		meaning: 'What it was.',
		rule: 'Interview, press conference, joint statement: the genre, in a word or two.',
		border: 'Where reports differ on what it was, it is left out.',
	},
	said,
	...range,
	'said-words': {
		schema: text.optional(),
		meaning: 'The date in the source’s own words.',
		rule: 'Copied where the source says less than a day or something else than its date.',
		border: '“Today” in a dated report is that day, and not copied.',
		examples: ['“at the end of May”', '“last week”'],
	},
	before: {
		schema: id.optional(),
		refers: 'events',
		meaning: 'Id of an event before which it was said.',
		rule: 'Where the day is not known and a source puts it before something that is.',
		border: 'The nearest such event.',
		examples: ['Before the vote.', 'Before the gate was shut.'],
	},
	after: {
		schema: id.optional(),
		refers: 'events',
		meaning: 'Id of an event after which it was said.',
		rule: 'Where the day is not known and a source puts it after something that is.',
		border: 'The nearest such event.',
		examples: ['After the vote.', 'After the gate was shut.'],
	},
	venue,
	to,
	language: {
		schema: language.optional(),
		meaning: 'Language it was said in.',
		rule: 'Where a source says so, or the words were read or heard in it.',
		border: 'The speaker’s mother tongue is no evidence.',
	},
	...attested,
	sources: {
		schema: z.array(
			z.strictObject({
				source: id.describe('Id of the source.'),
				original: id.optional().describe('Id of what it copies.'),
				via: ids.describe('Ids of speakers, nearest to the reader first.'),
				title: text.describe('Title of the original.'),
				publisher: id.optional().describe('Id of who published the original.'),
				date: edtf.optional().describe('When (EDTF).'),
				address: address.optional().describe('Where it was read.'),
				archive: address.optional().describe('An archived copy.'),
			}),
		),
		meaning:
			'Where it was read: `source`, `original` (where that is a copy), `via` (ids, nearest to the reader first), `title`, `publisher`, `date`, `address`, `archive`.',
		rule: 'Every document in which somebody read that it was said.',
		border: 'A document that only mentions the speaker is none. Empty where it is known from another statement alone.',
	},
	claims: {
		schema: claimIds,
		refers: 'claims',
		meaning: 'Ids of the claims in these articles that come from it.',
		rule: 'Of all articles, in their order.',
		border: 'A recorded statement from which no article takes a claim has none.',
	},
} satisfies Record<string, Field>;

export const speakerFields = {
	id: { schema: id, meaning: 'Id of the speaker.', ...idRule },
	url: { schema: address, meaning: 'The speaker’s page.', ...urlRule },
	name: {
		schema: text,
		meaning: 'Name as the articles print it.',
		rule: 'The spelling that English-language readers know best.',
		border: 'Where two spellings are equally known, that of the speaker’s own documents in English.',
	},
	short: {
		schema: text.optional(),
		meaning: 'Name where room is scarce.',
		rule: 'Of a person the family name, of a body a usual abbreviation.',
		border: 'Two speakers of one article never share it.',
	},
	kind: {
		schema: oneOf(speakerKindValues),
		meaning: 'person, organisation, state, collective or outlet.',
		rule: 'What it is, not in which role it speaks.',
		border: 'A foundation that runs a newspaper is an organisation, its newspaper an outlet.',
		values: { '': speakerKindValues },
	},
	native: {
		schema: names.optional(),
		meaning: 'Names in the speaker’s own languages: `text`, `lang`, `unverified` where it was not read in a source.',
		rule: 'As official documents in that language spell it.',
		border: 'A state with two official languages has two.',
	},
	aliases: {
		schema: names.optional(),
		meaning: 'Other spellings, likewise.',
		rule: 'Spellings under which a reader may look: transliterations, abbreviations, former names.',
		border: 'A mocking name is none.',
	},
	roles: {
		schema: z
			.array(
				z.strictObject({
					title: text.describe('The office or function.'),
					held: edtf.optional().describe('When (EDTF interval).'),
					'speaks-for': id.optional().describe('Id of the organisation or state.'),
					unverified: z.literal(true).optional().describe('Known, but not read in a source.'),
				}),
			)
			.optional(),
		meaning: 'Offices and functions: `title`, `held` (EDTF interval), `speaks-for`, `unverified`.',
		rule: 'Those that a source names for a day on which the speaker spoke.',
		border: 'An unknown end is empty (`2020/`), an open one has two dots (`2020/..`).',
	},
	members: {
		schema: ids.optional(),
		refers: 'speakers',
		meaning: 'Ids of the members of a collective.',
		rule: 'All who spoke together.',
		border: 'A state that joined later is no member.',
		examples: ['The seven authors of a letter.', 'Three presidents of one declaration.'],
	},
	'member-of': {
		schema: ids.optional(),
		refers: 'speakers',
		meaning: 'Ids of the collectives that the speaker is a member of.',
		rule: 'The other direction of `members`.',
		border: 'Membership of a lasting organisation is not recorded.',
	},
	group: {
		schema: text.optional(),
		meaning: 'Name of the group in the topic of the speaker’s first claim.',
		rule: 'As for claims; for a speaker without claims, the first topic that lists them or a body they speak for.',
		border: 'In another topic the same speaker may stand in another group: see `group` of the claim.',
	},
	statements: {
		schema: z.array(statementId),
		refers: 'statements',
		meaning: 'Ids of the statements that claims of these articles come from, oldest first.',
		rule: 'Those for which the speaker is answerable, alone or with others.',
		border: 'Those of a collective stand with the collective, not with its members.',
	},
	claims: {
		schema: claimIds,
		refers: 'claims',
		meaning: 'Ids of the claims.',
		rule: 'Of those statements.',
		border: 'Counts are of these articles, not of all that the speaker ever said.',
	},
	'about-them': {
		schema: claimIds.optional(),
		refers: 'claims',
		meaning: 'Ids of claims of others about this speaker.',
		rule: 'The other direction of `about` of a claim.',
		border: 'What they say of themselves is left out.',
	},
} satisfies Record<string, Field>;

export const sourceFields = {
	id: { schema: id, meaning: 'Id of the source.', ...idRule },
	url: { schema: address, meaning: 'The source’s page here.', ...urlRule },
	type: {
		schema: oneOf(sourceTypeValues),
		meaning: 'transcript, recording, official-text, report or copy.',
		rule: 'What the document is, whoever published it; the first three can show first-hand that something was said.',
		border: 'A report that prints a whole statement is a report, and the statement itself an official text.',
		values: { '': sourceTypeValues },
	},
	of: {
		schema: id.optional(),
		refers: 'sources',
		meaning: 'For a copy: id of the source that it copies.',
		rule: 'Every copy has one, and nothing else has.',
		border: 'The copy of a copy names the first original.',
	},
	publisher: {
		schema: id.nullable(),
		refers: 'speakers',
		meaning: 'Id of who published it; `null` for a private person.',
		rule: 'Who answers for the document; a copy names the site on which it was read.',
		border: 'A programme belongs to its broadcaster, a blog to the person who writes it.',
	},
	owner: {
		schema: z
			.strictObject({
				name: text.describe('Name of the owner.'),
				kind: oneOf(ownerValues).optional().describe('state, public or private.'),
				unverified: z.literal(true).optional().describe('Known, but not read in a source.'),
			})
			.optional(),
		meaning: 'Who owns the publisher: `name`, `kind` (state, public or private), `unverified`.',
		rule: 'As a source says, by one rule for all publishers.',
		border: 'Where nobody has read it anywhere, it is left out.',
		values: { kind: ownerValues },
	},
	title: {
		schema: text,
		meaning: 'Title as published; a short description in our words where none was seen.',
		rule: 'In the language of the document.',
		border: 'A title that was changed later stays as it was read.',
	},
	authors: {
		schema: texts.optional(),
		meaning: 'Who signed it.',
		rule: 'Names as they stand under the document.',
		border: 'An unsigned document has none.',
		examples: ['A reporter’s name.', 'Two names under one dispatch.'],
	},
	date: {
		schema: edtf.optional(),
		meaning: 'Day of publication (EDTF).',
		rule: 'As the document gives it.',
		border: 'The day of the version that was read, where there are several.',
	},
	...range,
	language: {
		schema: language,
		meaning: 'Language it was written in.',
		rule: 'Of the document, not of the version that was read.',
		border: 'A document with two languages: the one that was used.',
	},
	translated: {
		schema: z
			.strictObject({
				into: language.describe('The language it was read in.'),
				by: text.describe('Who translated; `machine` if no person did.'),
			})
			.optional(),
		meaning: 'Where it was read in a translation: `into`, `by`.',
		rule: 'Whoever used the document read it in a translation.',
		border: 'A document that its publisher also issues in English was read in English.',
	},
	address: {
		schema: address.optional(),
		meaning: 'Where it was read.',
		rule: 'The document’s own address; none for what stands in no public place.',
		border: 'An address that does not answer any more stays.',
	},
	archive: {
		schema: address.optional(),
		meaning: 'An archived copy.',
		rule: 'In an archive of web pages, of the day on which it was read or before.',
		border: 'A copy on another news site is a source of type copy.',
		examples: ['A page in a web archive.', 'A library’s copy of a site.'],
	},
	licence: {
		schema: text.optional(),
		meaning: 'Licence as far as known.',
		rule: 'As the document states it.',
		border: 'Left out where it states none.',
		examples: ['CC BY 4.0', 'Open Government Licence'],
	},
	seen: {
		schema: oneOf(seenValues),
		meaning: 'How much of it was read: full, part or copy.',
		rule: 'By whoever used it for these articles.',
		border: 'Several read in part by several people are still a part.',
		values: { '': seenValues },
	},
	first: {
		schema: day.optional(),
		meaning: 'Day of the first release that had it.',
		rule: 'Written down by the release. One later than that of a claim which rests on it was found afterwards.',
		border: 'Left out until the next release.',
	},
	copies: {
		schema: ids.optional(),
		refers: 'sources',
		meaning: 'Ids of the copies in which it was read.',
		rule: 'The other direction of `of`.',
		border: 'A report that quotes all of it is no copy.',
	},
	articles: {
		schema: ids.optional(),
		refers: 'articles',
		meaning: 'Ids of the articles that read it closely.',
		rule: 'The other direction of `analyses` of an article.',
		border: 'Articles that only compare it are left out.',
	},
	statements: {
		schema: z.array(statementId).optional(),
		refers: 'statements',
		meaning: 'Ids of the statements with claims that were read in it or in a copy of it, oldest first.',
		rule: 'The other direction of `sources` of a statement.',
		border: 'Statements from which no claim comes are left out.',
	},
	claims: {
		schema: claimIds.optional(),
		refers: 'claims',
		meaning: 'Ids of the claims that rest on it.',
		rule: 'Those of these statements, and those that take original words, a note, a passage, a number, an outcome or a reply from it.',
		border: 'Each once, however much it takes.',
	},
	events: {
		schema: ids.optional(),
		refers: 'events',
		meaning: 'Ids of the events that it reports, oldest first.',
		rule: 'The other direction of `sources` of an event.',
		border: 'An event that a claim of it merely mentions is left out.',
	},
} satisfies Record<string, Field>;

export const eventFields = {
	id: { schema: id, meaning: 'Id of the event.', ...idRule },
	url: { schema: address, meaning: 'Its place on the timeline.', ...urlRule },
	title: {
		schema: text,
		meaning: 'What happened.',
		rule: 'A line that no side would refuse: who did what, without a judgement.',
		border: 'Where the sides disagree on whether it happened at all, it is a point in dispute and no event.',
	},
	when: {
		schema: edtf,
		meaning: 'When (EDTF).',
		rule: 'The calendar day at the place, as the sources give it.',
		border: 'Something that lasted is an interval; its announcement is an event of its own.',
	},
	...range,
	'when-words': {
		schema: text.optional(),
		meaning: 'The date in the source’s own words.',
		rule: 'Copied where the source says less than a day or something else than its date.',
		border: '“Yesterday” in a dated report is a day, and not copied.',
	},
	place: {
		schema: text.optional(),
		meaning: 'Where.',
		rule: 'The place as the sources name it, in English spelling.',
		border: 'Where two states name it differently, the name on the ground at that time.',
	},
	sources: {
		schema: ids,
		refers: 'sources',
		meaning: 'Ids of the sources that report it.',
		rule: 'Documents that say that it happened.',
		border: 'A source that only denies it is none.',
	},
	'other-dates': {
		schema: z
			.array(
				z.strictObject({
					when: edtf.describe('The day that this source has (EDTF).'),
					source: id.describe('Id of the source that has it.'),
				}),
			)
			.optional(),
		meaning: 'Days that other sources give for it: `when`, `source`.',
		rule: 'Where two documents give days that can’t both be right; `when` is what most of them have, which is no verdict.',
		border: 'A source that only says less (“in November”) is in no conflict.',
	},
	note: note('What else those sources disagree on.'),
	topics: {
		schema: ids.optional(),
		meaning: 'Ids of the topics that it belongs to.',
		rule: 'The topics on whose timeline it stands.',
		border: 'An event may stand on several.',
	},
	claims: {
		schema: claimIds,
		refers: 'claims',
		meaning: 'Ids of the claims about it, oldest first.',
		rule: 'The other direction of `events` of a claim.',
		border: 'A claim of the same day about something else is left out.',
	},
} satisfies Record<string, Field>;

export const pointFields = {
	id: { schema: id, meaning: 'Id of the point in dispute.', ...idRule },
	url: { schema: address, meaning: 'Its page.', ...urlRule },
	question: {
		schema: text,
		meaning: 'The question.',
		rule: 'One act, one actor, one time; worded so that no party would refuse it; yes and no are both answers.',
		border: 'A question with “and” in it is two points.',
	},
	parties: {
		schema: ids.optional(),
		refers: 'speakers',
		meaning: 'Ids of the speakers whose answer a reader would look for.',
		rule: 'Those whose act is in question, and those who are harmed by it or charge others with it.',
		border: 'A body that is to find out is no party.',
	},
	'would-settle': {
		schema: texts.optional(),
		meaning: 'What would settle it.',
		rule: 'Documents, footage or access after which neither side could hold its answer.',
		border: 'A statement by one of the parties settles nothing.',
	},
	searched: {
		schema: z
			.array(
				z.strictObject({
					speaker: id.describe('Id of whose answer was looked for.'),
					where: text.describe('Where: archives, sites, search words.'),
					on: day.describe('The day of the search.'),
				}),
			)
			.optional(),
		meaning: 'Searches made for a party’s answer: `speaker`, `where`, `on`.',
		rule: 'Written down by whoever searched, so that another can do it again.',
		border: 'Without a search we say nothing about who has not answered.',
		examples: ['The ministry’s site, with two search words, on a day.', 'An agency’s archive for one month, on a day.'],
	},
	'said-at-two-times': {
		schema: z
			.array(
				z.strictObject({
					earlier: claimId.describe('Id of the claim that was made first.'),
					later: claimId.describe('Id of the claim that was made on a later day.'),
				}),
			)
			.optional(),
		meaning: 'Different answers by one speaker, or in one name, at two times: `earlier`, `later`.',
		rule: 'Confirmed by somebody who read both and copied both wordings in full; a program proposes, and decides nothing.',
		border: 'Two answers about different acts, actors or times are no pair, however much they look like one.',
		examples: [
			'“Nobody was hurt”, and a month later “one guard was hurt”.',
			'The spokesman’s no, and the mayor’s “perhaps”.',
		],
	},
	topics: {
		schema: ids.optional(),
		meaning: 'Ids of the topics that it belongs to.',
		rule: 'The topics that list it.',
		border: 'A point may belong to several.',
	},
	claims: {
		schema: claimIds,
		refers: 'claims',
		meaning: 'Ids of the claims that bear on it, in the order of articles and of reading.',
		rule: 'The other direction of `point` of a claim; their answers stand in `stance`.',
		border: 'Claims that bear on it and give no answer are among them.',
	},
} satisfies Record<string, Field>;

export const relationFields = {
	from: {
		schema: claimId,
		refers: 'claims',
		meaning: 'Id of a claim.',
		rule: 'The claim that does what `relation` says.',
		border: 'Of two that are symmetric, each stands here once.',
	},
	relation: {
		schema: oneOf(relationValues),
		meaning: 'What it does: within, otherwise, repeats, answers, corrects, qualifies or compares.',
		rule: 'From the words of the two claims; `within`, `otherwise` and `compares` are computed.',
		border: 'Two claims may stand in more than one relation, each in a line of its own.',
		values: { '': relationValues },
	},
	to: {
		schema: claimId,
		refers: 'claims',
		meaning: 'Id of the other claim.',
		rule: 'The claim to which it does so.',
		border: 'It may stand in another article.',
	},
} satisfies Record<string, Field>;

export const correctionFields = {
	on: {
		schema: day,
		meaning: 'The day.',
		rule: 'On which it was put right, answered, withdrawn or removed here.',
		border: 'A reply counts from the day on which it was made.',
		examples: ['2026-11-24', '2026-12-01'],
	},
	kind: {
		schema: oneOf(noticeValues),
		meaning: '`correction`, `reply`, `withdrawal` (its reason is the text) or `removal` (for legal reasons; no text).',
		rule: 'What happened to the claim or the article.',
		border: 'A correction that follows a reply is a line of its own.',
		values: { '': noticeValues },
	},
	article: {
		schema: id.optional(),
		refers: 'articles',
		meaning: 'Id of the article.',
		rule: 'Under the id that it has now.',
		border: 'Left out where the article is gone.',
		examples: ['the-gate', 'the-fair'],
	},
	claim: {
		schema: claimId.optional(),
		meaning: 'Id of the claim, or of the address that it had.',
		rule: 'The claim whose words are concerned.',
		border: 'Left out where the correction concerns no single claim.',
		examples: ['the-gate#nobody-hurt', 'the-fair#visitors'],
	},
	url: {
		schema: address.optional(),
		meaning: 'The page of the claim, else of the article.',
		...urlRule,
		examples: ['https://host/articles/the-gate/nobody-hurt/', 'https://host/articles/the-fair/'],
	},
	by: {
		schema: id.optional(),
		refers: 'speakers',
		meaning: 'For a reply: id of whoever replied; left out for a private person.',
		rule: 'Who is answerable for the reply.',
		border: 'A lawyer replies for the client: the client.',
		examples: ['the-mayor', 'hill-town'],
	},
	text: {
		schema: text.optional(),
		meaning: 'What was put right, what was answered, or why the claim was withdrawn.',
		rule: 'Says what was wrong and what stands there now.',
		border: 'A removal has none.',
		examples: ['We had written 8; it is 88.', 'We had ascribed the words to the wrong person.'],
	},
} satisfies Record<string, Field>;

export const permalinkFields = {
	id: {
		schema: claimId,
		meaning: 'Article and claim, `article#claim`, as they were published.',
		rule: 'Every one that was ever released, and those that will be.',
		border: 'A claim that moved has two lines: the old id and the new one.',
	},
	url: { schema: address, meaning: 'The address.', ...urlRule },
	state: {
		schema: oneOf(stateValues),
		meaning:
			'`live`; `moved` (see `to`); `withdrawn` or `removed` (for legal reasons), with the day in `on`; `unreleased` while it may still change.',
		rule: 'What a reader meets at the address.',
		border: 'No address that was released ever answers “not found”.',
		values: { '': stateValues },
	},
	first: {
		schema: day.optional(),
		meaning: 'Day of the first release.',
		rule: 'The day that the release named.',
		border: 'A draft has none.',
	},
	on: {
		schema: day.optional(),
		meaning: 'Day of the withdrawal or removal.',
		rule: 'The day from which the page says so.',
		border: 'Not the day on which somebody asked for it.',
		examples: ['2026-12-01', '2027-01-15'],
	},
	reason: {
		schema: text.optional(),
		meaning: 'Why it was withdrawn.',
		rule: 'In a sentence for readers.',
		border: 'A removal for legal reasons has none.',
		examples: ['The words were another person’s.', 'The document does not have this sentence.'],
	},
	to: {
		schema: claimId.optional(),
		meaning: 'Id of the claim that a moved address leads to in the end.',
		rule: 'Over any number of moves.',
		border: 'A claim that was withdrawn after it moved is named all the same.',
		examples: ['the-gate#nobody-hurt', 'the-fair#visitors'],
	},
	words: {
		schema: z
			.array(
				z.strictObject({
					on: day.optional().describe('Day of the release.'),
					hash: z.string().describe('First 16 hexadecimal digits of the SHA-256 of the words.'),
					why: oneOf(changeValues).optional().describe('Why the words before them were changed.'),
				}),
			)
			.optional(),
		meaning:
			'For each publication the day (`on`) and the `hash` of the words: first 16 hexadecimal digits of the SHA-256 of the text in NFC with single spaces; `why` they were changed: `correction` or `typo`.',
		rule: 'One entry for each wording that was released, oldest first.',
		border: 'Words that were removed for legal reasons leave no hash.',
		values: { why: changeValues },
	},
} satisfies Record<string, Field>;
