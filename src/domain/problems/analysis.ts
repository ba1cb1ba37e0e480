/** Problems of what an analyst adds: stances, numbers, accusations, and fields that belong together. */
import { article, lines, type ProblemKind } from './kind.ts';

const open = article('The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speech}.');
const analysed = (...keys: string[]) => ({
	'articles/bridge.md': open,
	'articles/bridge.claims.yaml': lines('bridge-open:', ...keys.map((key) => `  ${key}`)),
});
const reader = (...frontMatter: string[]) =>
	lines('---', 'title: The bridge', 'published: 2026-11-21', ...frontMatter, '---', '') +
	lines('The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speech}.');
const counted = (...keys: string[]) => ({
	'articles/bridge.md': article(
		'The guard counted :claim[900 people]{#people-now in=guard-report}, :claim[three times as many]{#people-ratio in=guard-report} as before.',
	),
	'articles/bridge.claims.yaml': lines(
		'people-now:',
		'  figure: {value: 900, unit: people, period: 2021}',
		'people-ratio:',
		...keys.map((key) => `  ${key}`),
	),
});
/** The mayor said on 9 November that nobody was hurt; here she says a month later that somebody was. */
const twoTimes = (...pairs: string[]) => ({
	'articles/bridge.md': article(
		'In December the mayor said that :claim[one guard was hurt]{#guard-hurt in=mayor-letter}.',
	),
	'articles/bridge.claims.yaml': lines(
		'guard-hurt:',
		'  point: anyone-hurt',
		'  stance: asserts',
		'  because: was hurt',
	),
	'statements/mayor-letter.yaml': lines('by: mayor', 'said: 2021-12-09', 'sources: [{source: guard-log}]'),
	'points/anyone-hurt.yaml': lines('question: Was anyone hurt?', 'parties: [guard, mayor]', ...pairs),
});
const uncounted = ['people-now:', '  kind: occurrence', 'people-ratio:'];

export const analysisProblems = {
	'point/no-because': {
		title: 'A stance whose words are not named',
		severity: 'error',
		explanation:
			'Readers see the words by which somebody says so or says otherwise; an analyst’s word alone is not enough.',
		wrong: analysed('point: anyone-hurt', 'stance: denies'),
		right: analysed('point: anyone-hurt', 'stance: denies', 'because: is open'),
	},
	'point/because-not-found': {
		title: '`because` has words that nobody said',
		severity: 'error',
		explanation:
			'The words that carry a stance are copied from the claim, its `original` or the document’s `wording`; … stands for words left out.',
		wrong: analysed('point: anyone-hurt', 'stance: denies', 'because: is not shut'),
		right: analysed('point: anyone-hurt', 'stance: denies', 'because: bridge … open'),
	},
	'point/because-of-nothing': {
		title: '`because` without a point and a stance',
		severity: 'error',
		explanation: 'Words that carry an answer need the question and the answer.',
		wrong: analysed('because: is open'),
		right: analysed('point: anyone-hurt', 'stance: denies', 'because: is open'),
	},
	'point/search-answered': {
		title: 'A search for words that are on record',
		severity: 'warning',
		explanation:
			'A search is noted where nothing was found: then pages say “no statement found”. Here a claim of that speaker answers the point.',
		wrong: {
			'points/anyone-hurt.yaml': lines(
				'question: Was anyone hurt?',
				'parties: [guard, mayor]',
				'searched: [{speaker: mayor, where: The town’s news, on: 2026-11-19}]',
			),
		},
		right: {
			'points/anyone-hurt.yaml': lines(
				'question: Was anyone hurt?',
				'parties: [guard, mayor]',
				'searched: [{speaker: hill-town, where: The town’s news, on: 2026-11-19}]',
			),
		},
	},
	'point/two-times-proposed': {
		title: 'Opposite answers of one speaker, or in one name, at two times',
		severity: 'warning',
		explanation:
			'Readers would want to see both wordings side by side. Whether they answer the same question, only somebody who has read both can say: pages show nothing until the point’s file has the pair, with both wordings in full. `not-shown` says why readers are not shown it.',
		wrong: twoTimes(),
		right: twoTimes(
			'said-at-two-times:',
			'  - earlier: {claim: gate#nobody-hurt, words: Nobody was hurt}',
			'    later: {claim: bridge#guard-hurt, words: one guard was hurt}',
		),
	},
	'point/two-times-words': {
		title: 'Words of a pair that are not the claim’s words in full',
		severity: 'error',
		explanation:
			'Who confirms that one speaker gave two answers copies both wordings, and so has read them. When the words of a claim change, the pair has to be looked at again.',
		wrong: twoTimes(
			'said-at-two-times:',
			'  - earlier: {claim: gate#nobody-hurt, words: Nobody}',
			'    later: {claim: bridge#guard-hurt, words: one guard was hurt}',
		),
		right: twoTimes(
			'said-at-two-times:',
			'  - earlier: {claim: gate#nobody-hurt, words: Nobody was hurt}',
			'    later: {claim: bridge#guard-hurt, words: one guard was hurt}',
		),
	},
	'point/two-times-no-pair': {
		title: 'Two claims that are not two answers at two times',
		severity: 'error',
		explanation:
			'A pair is two different answers to this point, by one speaker or in the name of one party or body, the second surely on a later day.',
		wrong: twoTimes(
			'said-at-two-times:',
			'  - earlier: {claim: gate#two-hurt, words: "two people were hurt, as a neighbour saw"}',
			'    later: {claim: bridge#guard-hurt, words: one guard was hurt}',
			'    not-shown: The guard says so, the mayor had said otherwise.',
		),
		right: twoTimes(
			'said-at-two-times:',
			'  - earlier: {claim: gate#nobody-hurt, words: Nobody was hurt}',
			'    later: {claim: bridge#guard-hurt, words: one guard was hurt}',
			'    not-shown: They speak of two days.',
		),
	},
	'accusation/not-approved': {
		title: 'An accusation against a private person that rests on one source',
		severity: 'error',
		explanation:
			'Whoever holds no public role can be hurt for life by what one report says. Either a second source has it, or somebody takes it upon themselves by name.',
		wrong: accused(),
		right: accused('approved-by: {name: Eve Editor, on: 2026-11-20}'),
	},
	'claim/field-of-statement': {
		title: 'A field that belongs to the statement',
		severity: 'error',
		explanation:
			'A statement is one act, with one date, place and set of sources for all its claims. Only a claim marked with `by` carries them itself.',
		wrong: analysed('venue: Town hall'),
		right: {
			'articles/bridge.md': open.replace('in=mayor-speech', 'by=mayor'),
			'articles/bridge.claims.yaml': lines(
				'bridge-open:',
				'  venue: Town hall',
				'  sources: [{source: mayor-transcript}]',
			),
		},
	},
	'claim/finding-without-mandate': {
		title: 'A finding by somebody without a mandate to find',
		severity: 'error',
		explanation:
			'“Found” is the word for bodies that were set up to establish facts: a court, an office of the UN. Everybody else says.',
		wrong: found('herald-report', 'finding'),
		right: found('herald-report', 'occurrence'),
	},
	'article/no-document': {
		title: '`in-document` in an article that reads no document',
		severity: 'error',
		explanation: 'Sentences and words are counted in the one document that the article names under `analyses`.',
		wrong: { ...analysed('in-document: {at: [s01], words: 4, form: indirect}') },
		right: {
			...analysed('in-document: {at: [s01], words: 4, form: indirect}'),
			'articles/bridge.md': reader('analyses: herald-report'),
		},
	},
	'article/omitted-from-nothing': {
		title: 'An omission without a document, or shown by the document itself',
		severity: 'error',
		explanation: 'What a document left out is shown by another one that has it.',
		wrong: { 'articles/bridge.md': reader('omits: [{text: The guard asked for a doctor., source: guard-log}]') },
		right: {
			'articles/bridge.md': reader(
				'analyses: herald-report',
				'omits: [{text: The guard asked for a doctor., source: guard-log}]',
			),
		},
	},
	'forecast/outcome-of-nothing': {
		title: 'An outcome without a forecast, or before it',
		severity: 'error',
		explanation: 'What came of a forecast can be told only of a forecast, and only of later days.',
		wrong: analysed('outcome: {what: The bridge opened., on: 2021-12-01, source: guard-log}'),
		right: analysed(
			'forecast: {horizon: before winter}',
			'outcome: {what: The bridge opened., on: 2021-12-01, source: guard-log}',
		),
	},
	'note/no-source': {
		title: 'A note without a source',
		severity: 'error',
		explanation:
			'What readers can’t look up is no note. (A claim’s note has its own `source`; an event’s rests on the event’s.)',
		wrong: {
			'events/crowd-comes.yaml': lines('title: A crowd comes', 'when: 2021-03/2021-05', 'note: The Herald has May.'),
		},
		right: {
			'events/crowd-comes.yaml': lines(
				'title: A crowd comes',
				'when: 2021-03/2021-05',
				'note: The Herald has May.',
				'sources: [herald-report]',
			),
		},
	},
	'figure/no-number': {
		title: 'A number compared with a claim that has none',
		severity: 'error',
		explanation: 'The arithmetic is computed from the numbers of both claims.',
		wrong: {
			...counted(),
			'articles/bridge.claims.yaml': lines(
				...uncounted,
				'  figure: {value: 3, unit: times, period: 2021, of: people-now, base: {value: 300, unit: people, period: 2020, source: guard-log}}',
			),
		},
		right: counted(
			'figure: {value: 3, unit: times, period: 2021, of: people-now, base: {value: 300, unit: people, period: 2020, source: guard-log}}',
		),
	},
	'figure/divided-by-zero': {
		title: 'A number compared with nothing',
		severity: 'error',
		explanation: 'Nothing is a multiple of zero. That there were none is said in a note.',
		wrong: counted(
			'figure: {value: 3, unit: times, period: 2021, of: people-now, base: {value: 0, unit: people, period: 2020, source: guard-log}}',
		),
		right: counted('figure: {value: 3, unit: times, period: 2021}'),
	},
	'figure/unequal': {
		title: 'A comparison of unlike numbers',
		severity: 'warning',
		explanation:
			'Persons are no attempts, and four months are no year. The claim’s page says what is unlike; a note of `kind: arithmetic` says what follows.',
		wrong: counted(
			'figure: {value: 3, unit: times, period: 2021, of: people-now, base: {value: 300, unit: families, period: 2020, source: guard-log}}',
		),
		right: counted(
			'figure: {value: 3, unit: times, period: 2021, of: people-now, base: {value: 300, unit: families, period: 2020, source: guard-log}}',
			'note: {kind: arithmetic, text: The log counts families for 2020., source: guard-log}',
		),
	},
} as const satisfies Record<string, ProblemKind>;

function accused(...more: string[]) {
	return {
		'articles/bridge.md': article(
			'The guard reported that :claim[a neighbour shut the bridge]{#bridge-shut in=guard-report}.',
		),
		'articles/bridge.claims.yaml': lines(
			'bridge-shut:',
			'  kind: accusation',
			'  about: [neighbour]',
			...more.map((key) => `  ${key}`),
		),
	};
}

function found(statement: string, kind: string) {
	return {
		'articles/bridge.md': reader('analyses: herald-report').replace('mayor-speech', statement),
		'articles/bridge.claims.yaml': lines('bridge-open:', `  kind: ${kind}`),
	};
}
