/** Problems of files that nothing refers to. */
import { article, lines, type ProblemKind } from './kind.ts';

const statement = lines('by: guard', 'sources: [{source: guard-log}]');
const book = lines('type: official-text', 'publisher: guard', 'title: Book', 'language: en', 'seen: part');
const bridge = (key: string) => article('It opened.').replace('2026-11-21', `2026-11-21\n${key}`);

export const unusedProblems = {
	'speaker/unused': {
		title: 'A speaker whom nothing names',
		severity: 'warning',
		explanation: 'Often the id was misspelt where it was meant, or a claim went and left its speaker behind.',
		wrong: { 'speakers/baker.yaml': lines('name: The Baker', 'kind: organisation') },
		right: {
			'speakers/baker.yaml': lines('name: The Baker', 'kind: organisation'),
			'points/anyone-hurt.yaml': lines('question: Was anyone hurt?', 'parties: [guard, mayor, baker]'),
		},
	},
	'source/unused': {
		title: 'A source on which nothing rests',
		severity: 'warning',
		explanation:
			'A document that an article was compared with stands in its `sources`. A copy is in use when its original is.',
		wrong: { 'sources/guard-book.yaml': book },
		right: { 'sources/guard-book.yaml': book, 'articles/bridge.md': bridge('sources: [guard-book]') },
	},
	'event/unused': {
		title: 'An event that nothing mentions',
		severity: 'warning',
		explanation: 'It would stand on the timeline and lead to no article.',
		wrong: { 'events/gate-opens.yaml': lines('title: The gate opens', 'when: 2021-12', 'sources: [guard-log]') },
		right: {
			'events/gate-opens.yaml': lines('title: The gate opens', 'when: 2021-12', 'sources: [guard-log]'),
			'articles/bridge.md': article(':event[In December]{#gate-opens} the gate opened.'),
		},
	},
	'statement/unused': {
		title: 'A statement without a claim',
		severity: 'warning',
		explanation: 'It would count as something that the speaker said, and readers would find no word of it.',
		wrong: { 'statements/guard-letter.yaml': statement },
		right: {
			'statements/guard-letter.yaml': statement,
			'articles/bridge.md': article('The guard wrote that :claim[the bridge is open]{#bridge-open in=guard-letter}.'),
		},
	},
	'point/unused': {
		title: 'A point in dispute that no claim answers and no topic lists',
		severity: 'warning',
		explanation: 'Its page would ask a question and give no answer.',
		wrong: { 'points/gate-opened.yaml': lines('question: Was the gate opened?') },
		right: {
			'points/gate-opened.yaml': lines('question: Was the gate opened?'),
			'articles/bridge.md': article('The mayor said that :claim[the gate is open]{#gate-open in=mayor-speech}.'),
			'articles/bridge.claims.yaml': lines(
				'gate-open:',
				'  point: gate-opened',
				'  stance: asserts',
				'  because: is open',
			),
		},
	},
	'topic/unused': {
		title: 'A topic of no article',
		severity: 'warning',
		explanation: 'Its page would be empty.',
		wrong: { 'topics/rivers.md': lines('---', 'title: Rivers', '---', '', 'Two rivers.') },
		right: {
			'topics/rivers.md': lines('---', 'title: Rivers', '---', '', 'Two rivers.'),
			'articles/bridge.md': bridge('topics: [rivers]'),
		},
	},
} as const satisfies Record<string, ProblemKind>;
