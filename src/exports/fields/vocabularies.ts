/** Fixed sets of values, each with the rule by which it is chosen: for the codebook, and for the schemas of every file that uses it. */
import type { Form, Kind } from '../../domain/claim.ts';
import type { ChangeReason } from '../../domain/ledger.ts';
import type { Stance } from '../../domain/point.ts';
import type { PositionRole } from '../../domain/positions.ts';
import type { SourceType } from '../../domain/source.ts';
import type { SpeakerKind } from '../../domain/speaker.ts';
import type { Values } from '../field.ts';

type Of<Value extends string> = Readonly<Record<Value, Values[string]>>;

export const kindValues: Of<Kind> = {
	occurrence: {
		meaning: 'says that something happened, is so, or did not happen',
		rule: 'The claim could be checked against the world at the time it was made, and blames nobody. Who denies an occurrence makes an occurrence too.',
		border:
			'“Soldiers fired at people” names an actor and a wrong at once: accusation. “Shots were heard” names none: occurrence.',
		examples: ['The gate was shut at noon.', 'Nobody was hurt.'],
	},
	figure: {
		meaning: 'gives a number of things, people, money or a share',
		rule: 'The number is the news of the sentence: take it away and nothing is left to check.',
		border: '“Three ministers met on Monday” is about the meeting: occurrence. A date or an age alone is no figure.',
		examples: ['88 people tried it in 2020.', 'Half of the visitors came on foot.'],
	},
	accusation: {
		meaning: 'says who is to blame for something bad, or charges somebody with a wrong',
		rule: 'An actor is named, or plain from the sentence, and the act is one that the actor would not want to be known for.',
		border: '“They have not replied” is an occurrence, until the sentence says that they ought to have.',
		examples: ['The mayor let the gate rust.', 'Hill Town pays for the crowd.'],
	},
	prediction: {
		meaning: 'says what will or may come',
		rule: 'What it says lies after the day on which it was said, and the speaker does not undertake to bring it about.',
		border: '“We shall answer” is in the speaker’s own power: promise. “There will be an answer” is not: prediction.',
		examples: ['It will rain on Sunday.', 'More people will come in spring.'],
	},
	demand: {
		meaning: 'asks, calls for or warns somebody to do or to leave something',
		rule: 'Somebody else, named or not, is to act; it does not matter how politely it is put.',
		border: '“They should talk” asks for something: demand. “It would be good if they talked” only values it: opinion.',
		examples: ['Open the gate.', 'The towns ought to talk to each other.'],
	},
	promise: {
		meaning: 'undertakes to do or to leave something, threats included',
		rule: 'The speaker, or the body that the speaker speaks for, is to act, and says so without leaving it open.',
		border:
			'“We may close the gate” leaves it open: prediction. “If they come, we will close it” is a promise under a condition.',
		examples: ['We shall mend the gate.', 'We will not shoot.'],
	},
	opinion: {
		meaning: 'values, judges or explains in a way that no document could settle',
		rule: 'Two people who know all the same facts could still differ about it.',
		border: 'A judgement that names a culprit is an accusation, even where it begins with “I think”.',
		examples: ['It was a sad day.', 'The plan is clever.'],
	},
	context: {
		meaning: 'recalls what had happened before, or what is generally known',
		rule: 'The sentence explains the news and is not the news itself: an earlier event, an earlier decision, the state of the law.',
		border: 'An earlier event is an occurrence where the speaker reports it for the first time.',
		examples: ['The gate was built in 1990.', 'The towns signed a treaty in 2010.'],
	},
	finding: {
		meaning: 'what a body with a mandate to establish facts found',
		rule: 'Only for a court, an office of the United Nations or the like, about what it was called to look into, and in a document of its own.',
		border: 'A spokeswoman of the same body who comments on the day’s news makes an occurrence or an opinion.',
		examples: [
			'The court found that the gate had been open.',
			'The office interviewed 31 people and found that all had walked.',
		],
	},
};

export const formValues: Of<Form> = {
	direct: {
		meaning: 'all of its words stand in quotation marks',
		rule: 'Counted over the claim’s own characters, nested claims included; quotation marks just outside the marked words count too.',
		border: 'A quotation that runs on into the next paragraph, where it is opened again, stays one quotation.',
		examples: ['“Nobody was hurt”', '“The gate was open all night”'],
	},
	mixed: {
		meaning: 'some of its words stand in quotation marks',
		rule: 'At least one word is inside quotation marks and at least one is outside.',
		border: 'One quoted word is enough, also where the marks show distance and not the speaker’s own words.',
		examples: ['the gate “was open”', 'it was a “very sad” day'],
	},
	indirect: {
		meaning: 'no word stands in quotation marks; our summary',
		rule: 'No word is quoted, and somebody else than the document that is read speaks.',
		border: 'The speaker’s very words without quotation marks are still indirect: the form is what the reader sees.',
		examples: ['the gate had been open', 'two people were hurt'],
	},
	outlet: {
		meaning: 'no word is quoted, and the document that the article reads says it in its own voice',
		rule: 'No word is quoted, and the statement is the document itself.',
		border:
			'The same sentence, as the document ascribes it to “observers”, is the document’s own: nobody else is named.',
		examples: ['A crowd came in spring.', 'Seven states wrote the letter.'],
	},
};

export const attestationValues: Of<'first-hand' | 'several' | 'one'> = {
	'first-hand': {
		meaning: 'confirmed that they said it',
		rule: 'One of its sources is a transcript, a recording or an official text, published by the speaker or by a body that the speaker speaks for; or it is of any other kind, published by the speaker and saying it in the publisher’s own voice.',
		border: 'The speaker’s own text, read in somebody’s copy, stays first-hand; `read-in-copy` says so.',
		examples: ['A ministry’s transcript of what its minister said.', 'What an outlet’s report says in its own voice.'],
	},
	several: {
		meaning: 'reported by two or more who do not copy each other',
		rule: 'No source is first-hand, and the chains of at least two sources end in different publishers.',
		border: 'Ten outlets that print one agency’s text are one: all ten chains end in the agency.',
		examples: ['Two agencies had correspondents in the room.', 'An agency and a newspaper each asked the spokesman.'],
	},
	one: {
		meaning: 'reported by one only',
		rule: 'All chains end in one publisher; or it is known only because another speaker reports it.',
		border: 'A statement that is marked within another claim and has no source of its own rests on the outer speaker.',
		examples: ['Only the Herald was there.', 'Only the guard says that a neighbour saw it.'],
	},
};

export const stanceValues: Of<Stance> = {
	asserts: {
		meaning: 'answers the question with yes',
		rule: 'Whoever holds the claim to be true must answer yes, for the act, the actor and the time that the question names.',
		border: 'A claim about another year leaves the question open and gets no stance.',
		examples: [
			'“They came with help”, on the question whether they had help.',
			'“He was there”, on the question whether he was there.',
		],
	},
	denies: {
		meaning: 'answers the question with no',
		rule: 'Whoever holds the claim to be true must answer no.',
		border: '“There is no proof of it” leaves the question open: questions.',
		examples: [
			'“They came alone”, on the question whether they had help.',
			'“He was abroad”, on the question whether he was there.',
		],
	},
	questions: {
		meaning: 'bears on the question and leaves the answer open',
		rule: 'The claim doubts a given answer, asks for proof of it, calls it possible, or tells of something from which yes or no may follow.',
		border: 'A question that only one answer can follow (“Who else could have done it?”) asserts.',
		examples: ['“Nobody has shown that they had help.”', '“That is possible.”'],
	},
	conditional: {
		meaning: 'answers with yes under a condition',
		rule: 'The answer hangs on an “if” that is not known to be met.',
		border: 'A condition that the speaker declares to be met is none: asserts.',
		examples: ['“If the film is genuine, they had help.”', '“Should the list be right, he was there.”'],
	},
};

export const positionValues: Of<PositionRole> = {
	party: {
		meaning: 'a party to the point, or whoever speaks for one',
		rule: 'The speaker, a member of it, or a body that the speaker speaks for on that day is named as a party.',
		border: 'A commentator in a party’s newspaper speaks for nobody else.',
		examples: ['The mayor, where Hill Town is a party.', 'Two towns in one letter, where one of them is a party.'],
	},
	witness: {
		meaning: 'a witness, or somebody who interviewed those who were there',
		rule: 'No party; the speaker says that they saw it, or asked people who did.',
		border: 'A party’s own witness is a party.',
		examples: ['A neighbour who stood at the gate.', 'A rights group that spoke to 31 people.'],
	},
	finder: {
		meaning: 'a body with a mandate to establish facts',
		rule: 'No party; the claim is of the kind `finding`.',
		border: 'What such a body asks for or expects is no finding: other.',
		examples: ['A court’s judgement.', 'A commission’s report.'],
	},
	commentator: {
		meaning: 'a named person who speaks for nobody else',
		rule: 'No party and no witness; the role speaks for no organisation and no state.',
		border: 'An outlet’s own words are no person’s: other.',
		examples: ['A professor of law.', 'A former guard.'],
	},
	other: {
		meaning: 'anybody else',
		rule: 'None of the others fits: states and bodies that are no party, outlets, private persons.',
		border: 'A state that joins a party’s statement is one of its authors: party.',
		examples: ['A newspaper’s own account.', 'A third town.'],
	},
};

export const basisValues: Of<'saw-it' | 'document' | 'interviews' | 'cites-other' | 'none-given'> = {
	'saw-it': {
		meaning: 'the speaker says that they saw or heard it themselves',
		rule: 'The speaker says so, or speaks of an act of their own.',
		border: 'Being in the same town is not enough.',
		examples: ['“I stood at the gate.”', '“I told him so myself.”'],
	},
	document: {
		meaning: 'the speaker points to a document, footage or statistics',
		rule: 'The document is named well enough to be asked for.',
		border: '“Our data show” names no document: none-given.',
		examples: ['“The log has two entries.”', '“The census counted 88.”'],
	},
	interviews: {
		meaning: 'the speaker asked people who were there',
		rule: 'The speaker says whom they asked, by number or by kind.',
		border: 'One person whom the speaker names is cites-other.',
		examples: ['“We spoke to 31 people.”', '“All whom we asked had walked.”'],
	},
	'cites-other': {
		meaning: 'the speaker passes on what another said',
		rule: 'The speaker names somebody else as the one who knows.',
		border: 'Where the other’s words are a claim of their own, they are marked as a claim within the claim.',
		examples: ['“The guard tells me so.”', '“According to the mayor, it was noon.”'],
	},
	'none-given': {
		meaning: 'the speaker gives no basis',
		rule: 'Somebody looked through the whole statement, and it names nothing.',
		border: 'Where nobody has looked, the field is left out.',
		examples: ['“It was noon”, in a statement of one sentence.', '“Everybody knows it.”'],
	},
};

export const noteKindValues: Of<'document' | 'arithmetic' | 'date' | 'translation' | 'context'> = {
	document: {
		meaning: 'sets the wording of the report beside that of a document',
		rule: 'Both wordings can be quoted, and they differ in something that a reader would want to know.',
		border: 'A difference that only the translation makes is of the kind translation.',
		examples: [
			'The letter names three towns; the report says “many towns”.',
			'The log has “two”; the report has “some two”.',
		],
	},
	arithmetic: {
		meaning: 'shows what the numbers make',
		rule: 'The note computes, and names the numbers that it computes with.',
		border: 'Two sources with different numbers and no computing: document.',
		examples: ['33,200 ÷ 88 = 377.', 'Three and four are seven, and the report has eight.'],
	},
	date: {
		meaning: 'says when something happened, where a reader could take it for another day',
		rule: 'A date in the report is missing, ambiguous, or different from a document’s.',
		border: 'A different year of a number’s period is arithmetic where the number depends on it.',
		examples: ['“Last week” is the week of 1 November.', 'The vote was on the 4th, not on the 5th.'],
	},
	translation: {
		meaning: 'says what a word was in the language spoken',
		rule: 'The original is known, and its translation changes what a reader understands.',
		border: 'Only another word for the same thing: no note.',
		examples: [
			'The Russian has “questions”, not “complaints”.',
			'The letter says “well-being”; the report has “wellbeing and calm”.',
		],
	},
	context: {
		meaning: 'tells what a reader has to know beforehand',
		rule: 'Without it a reader would take the claim for something else; a source supports it.',
		border: 'What is merely interesting is no note.',
		examples: [
			'The council has fifteen seats, ten of them for two years.',
			'The office had changed hands the day before.',
		],
	},
};

export const speakerKindValues: Of<SpeakerKind> = {
	person: {
		meaning: 'one human being',
		rule: 'A single person with a name. Private persons stand in no file.',
		border: 'An anonymous official is not a speaker: the words are those of whoever reports them.',
		examples: ['A mayor.', 'A witness who gave a name.'],
	},
	organisation: {
		meaning: 'a body that speaks with one voice and is no state and no outlet',
		rule: 'A ministry, an agency of a state, a party, a company, an international organisation.',
		border: 'A ministry is an organisation that speaks for a state, not the state.',
		examples: ['A border guard.', 'An office of the United Nations.'],
	},
	state: {
		meaning: 'a state',
		rule: 'It has, or claims, a seat among states; the entry takes no side on who recognises it.',
		border: 'The European Union is no state: organisation.',
		examples: ['A republic.', 'A kingdom.'],
	},
	collective: {
		meaning: 'several who spoke together',
		rule: 'They signed or delivered one text; `members` names each of them.',
		border: 'A lasting body with organs of its own is an organisation, however many members it has.',
		examples: ['The seven authors of a letter.', 'The presidents of three states, in one declaration.'],
	},
	outlet: {
		meaning: 'a newspaper, broadcaster, agency or site that reports',
		rule: 'Reporting is what it is for; who owns it makes no difference.',
		border: 'A ministry’s own site is no outlet: its texts are the ministry’s.',
		examples: ['A news agency.', 'A local newspaper.'],
	},
};

export const sourceTypeValues: Of<SourceType> = {
	transcript: {
		meaning: 'the words as they were spoken, in writing',
		rule: 'It gives itself out as complete and word for word.',
		border: 'An interview that was shortened for print is a report.',
		examples: ['The minutes of a session.', 'A mission’s transcript of remarks to the press.'],
	},
	recording: {
		meaning: 'sound or film of the words',
		rule: 'The speaker can be heard.',
		border: 'Film without the sound of the words is a report on them.',
		examples: ['A filmed press conference.', 'The broadcast of an interview.'],
	},
	'official-text': {
		meaning: 'a text that a body issued as its own',
		rule: 'A statement, a decision, a press release, a law, statistics, on the body’s own channel.',
		border:
			'A body’s press release that retells what its minister said elsewhere is still official, since the body answers for it.',
		examples: ['The conclusions of a council.', 'A ministry’s press release.'],
	},
	report: {
		meaning: 'journalism',
		rule: 'Somebody other than the speaker tells what was said or what happened.',
		border: 'A report that quotes a whole statement is still a report.',
		examples: ['An agency’s dispatch.', 'A newspaper’s article.'],
	},
	copy: {
		meaning: 'stands for another document that was not read itself',
		rule: 'It repeats the text of one original, which `of` names, and adds nothing to it.',
		border: 'A text that leaves out or adds anything in substance is a report of its own.',
		examples: ['An archive’s copy of a deleted page.', 'A dispatch as a newspaper printed it.'],
	},
};

export const ownerValues: Of<'state' | 'public' | 'private'> = {
	state: {
		meaning: 'run or paid for by a state',
		rule: 'A government appoints who runs it, or pays for most of it.',
		border: 'A company in which a state holds a small share is private.',
		examples: ['A state news agency.', 'A broadcaster under a ministry.'],
	},
	public: {
		meaning: 'run by a public body of its own',
		rule: 'A law or a charter makes it independent of the government, and fees or public money pay for it.',
		border: 'Where the law says independent and the government appoints all who run it: state.',
		examples: ['A broadcaster paid by licence fees.', 'A broadcaster under a council that parliament elects.'],
	},
	private: {
		meaning: 'owned by persons, companies or foundations',
		rule: 'Neither a state nor a public body decides who runs it.',
		border: 'A foundation that a state pays for most of: state.',
		examples: ['A family’s newspaper.', 'An agency that newspapers own together.'],
	},
};

export const seenValues: Of<'full' | 'part' | 'copy'> = {
	full: {
		meaning: 'read whole',
		rule: 'Somebody read all of it for these articles.',
		border: 'All of an abstract is a part.',
		examples: ['A report of two pages, read to the end.', 'A whole recording, heard.'],
	},
	part: {
		meaning: 'read in part',
		rule: 'The passages used were read, and not the whole.',
		border: 'A page behind a payment barrier whose beginning was read is a part.',
		examples: ['One answer in a long interview.', 'The summary of a study.'],
	},
	copy: {
		meaning: 'read only in a copy',
		rule: 'The document itself was out of reach; the copy is a source of its own.',
		border: 'A copy in an archive of web pages counts as the document itself.',
		examples: ['A dispatch as a newspaper printed it.', 'A letter as an addressee published it.'],
	},
};

export const originValues: Of<'file' | 'document' | 'mark'> = {
	file: {
		meaning: 'was recorded on its own',
		rule: 'Somebody wrote down who spoke, when, where and where we read it.',
		border: 'A statement from which no claim comes stays recorded.',
		examples: ['An interview.', 'A press conference.'],
	},
	document: {
		meaning: 'what a document that an article reads says itself',
		rule: 'Made for every document that an article reads closely; its publisher is answerable.',
		border: 'A second article on the same document adds claims to the same statement.',
		examples: ['A report in its own voice.', 'A study’s own summary.'],
	},
	mark: {
		meaning: 'was made for one claim',
		rule: 'The claim names its speaker and no recorded statement.',
		border: 'Two claims of one speech that both name only the speaker are two statements, since nothing ties them.',
		examples: ['A neighbour whom a report mentions once.', 'A minister quoted in passing.'],
	},
};

export const stateValues: Of<'live' | 'moved' | 'withdrawn' | 'removed' | 'unreleased'> = {
	live: {
		meaning: 'the claim stands there',
		rule: 'It was released and its article still has it.',
		border: 'Corrected words stay at the same address: live.',
		examples: ['A claim as it was published.', 'A claim whose number was put right.'],
	},
	moved: {
		meaning: 'the address leads to another one',
		rule: 'The claim, or its article, got another name after the release.',
		border: 'Where the new address was withdrawn later, `to` still names it.',
		examples: ['A claim that went into another article.', 'All claims of a renamed article.'],
	},
	withdrawn: {
		meaning: 'the claim was taken back, with a reason',
		rule: 'We no longer stand by having ascribed it; the address keeps answering with the day and the reason.',
		border: 'A claim that was merely reworded is live, with a correction.',
		examples: ['Words that we had ascribed to the wrong person.', 'A sentence that the document does not have.'],
	},
	removed: {
		meaning: 'removed for legal reasons',
		rule: 'The law obliges us to; neither words nor reason are kept.',
		border: 'Whoever asks without such a right gets a correction, a reply or a withdrawal.',
		examples: ['A private person’s name, by order of a court.', 'A passage that a court forbade.'],
	},
	unreleased: {
		meaning: 'not released yet; it may still change',
		rule: 'No release has named it so far.',
		border: 'A claim added to a released article is unreleased until the next release.',
		examples: ['A claim of tomorrow’s article.', 'A claim that was added today.'],
	},
};

export const noticeValues: Of<'correction' | 'reply' | 'withdrawal' | 'removal'> = {
	correction: {
		meaning: 'something was put right',
		rule: 'A reader could have learnt something wrong from the words before.',
		border: 'A slip of the keyboard is mended without a correction; the history of the words shows it.',
		examples: ['We had written 8 for 88.', 'We had named the wrong day.'],
	},
	reply: {
		meaning: 'somebody named in a claim replied',
		rule: 'The reply was sent to us or published, by the person or body named.',
		border: 'Another speaker’s opposite claim is no reply: see `otherwise`.',
		examples: ['A ministry’s letter to us.', 'A press release that answers the claim.'],
	},
	withdrawal: {
		meaning: 'a claim was withdrawn',
		rule: 'See the state `withdrawn` of an address.',
		border: 'A claim that moved was not withdrawn.',
		examples: ['Words that we had ascribed to the wrong person.', 'A sentence that the document does not have.'],
	},
	removal: {
		meaning: 'a claim was removed for legal reasons',
		rule: 'See the state `removed` of an address.',
		border: 'The notice keeps the day and the address, nothing else.',
		examples: ['A private person’s name, by order of a court.', 'A passage that a court forbade.'],
	},
};

export const relationValues: Of<
	'within' | 'otherwise' | 'repeats' | 'answers' | 'corrects' | 'qualifies' | 'compares'
> = {
	within: {
		meaning: 'is reported within it, by its speaker',
		rule: 'The marked words of the one stand inside those of the other.',
		border: 'Only the nearest outer claim is named; further ones follow from it.',
		examples: [
			'“A neighbour saw it”, within what the guard reports.',
			'A minister’s words, within an agency’s sentence.',
		],
	},
	otherwise: {
		meaning: 'gives the opposite answer to the same point in dispute',
		rule: 'Computed: one asserts and one denies the same point, and they share no speaker. It stands in both directions.',
		border: 'Claims that question a point, or answer under a condition, are no opposites.',
		examples: ['“They had help” and “they came alone”.', '“He was there” and “he was abroad”.'],
	},
	repeats: {
		meaning: 'says again what it said',
		rule: 'The same content, later in time or in the text, by the same speaker or by another.',
		border: 'The same charge turned round, against whoever made it, is another claim.',
		examples: [
			'A minister says in the evening what he said at noon.',
			'A statement’s last sentence takes up its first.',
		],
	},
	answers: {
		meaning: 'replies to it',
		rule: 'The speaker knew the other claim and speaks to it.',
		border: 'The opposite view, said without knowing of the other: otherwise.',
		examples: ['“What the mayor says is new to me.”', '“To his question: no.”'],
	},
	corrects: {
		meaning: 'puts it right, in the speaker’s view',
		rule: 'The speaker names what was wrong and says what is right.',
		border: 'A bare “that is wrong” answers.',
		examples: ['“Not eight people came but eighty.”', '“It was not the guard but the army.”'],
	},
	qualifies: {
		meaning: 'narrows it',
		rule: 'The speaker lets it stand for a part: a time, a place, some of the people.',
		border: 'Narrowing that leaves nothing of it corrects.',
		examples: ['“That was so until May.”', '“It holds for grown-ups only.”'],
	},
	compares: {
		meaning: 'has a number that is computed from or set against its number',
		rule: 'The claim’s figure names the other claim as what it compares.',
		border: 'Two numbers in one sentence that nobody compares are not related.',
		examples: [
			'“Five times as many as in 2020”, and the claim with the number of 2020.',
			'“Half of them”, and the claim with the whole.',
		],
	},
};

export const changeValues: Of<ChangeReason> = {
	correction: {
		meaning: 'changed in substance',
		rule: 'A reader of the old words could have learnt something wrong.',
		border: 'A changed speaker is a change in substance, too.',
		examples: ['8 became 88.', 'One speaker became another.'],
	},
	typo: {
		meaning: 'a slip of the keyboard',
		rule: 'No reader could have understood anything else.',
		border: 'A changed digit is never a slip.',
		examples: ['“teh” became “the”.', 'A missing full stop was added.'],
	},
};
