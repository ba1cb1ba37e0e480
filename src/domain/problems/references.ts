/** Problems of references: ids that lead nowhere, or where they must not. */
import { article, lines, type ProblemKind } from './kind.ts';

const open = article('The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speech}.');

export const referenceProblems = {
	'speaker/unknown': {
		title: 'A speaker without a file',
		severity: 'error',
		explanation: 'Every speaker, outlet and body has a file in `content/speakers/`, from which their page is made.',
		wrong: { 'statements/guard-report.yaml': lines('by: gard', 'sources: [{source: guard-log}]') },
		right: { 'statements/guard-report.yaml': lines('by: guard', 'sources: [{source: guard-log}]') },
	},
	'statement/unknown': {
		title: 'A statement without a file',
		severity: 'error',
		explanation: 'The statement says who spoke, when, and where we read it; without it nobody is answerable.',
		wrong: {
			'articles/bridge.md': article('The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speach}.'),
		},
		right: { 'articles/bridge.md': open },
	},
	'source/unknown': {
		title: 'A source without a file',
		severity: 'error',
		explanation: 'How we know that something was said is computed from the files of its sources.',
		wrong: { 'statements/guard-report.yaml': lines('by: guard', 'sources: [{source: guard-book}]') },
		right: { 'statements/guard-report.yaml': lines('by: guard', 'sources: [{source: guard-log}]') },
	},
	'event/unknown': {
		title: 'An event without a file',
		severity: 'error',
		explanation: 'The file gives the event’s date; without it the event has no place on the timeline.',
		wrong: { 'articles/bridge.md': article(':event[In spring]{#crowd-came} a crowd came.') },
		right: { 'articles/bridge.md': article(':event[In spring]{#crowd-comes} a crowd came.') },
	},
	'point/unknown': {
		title: 'A point in dispute without a file',
		severity: 'error',
		explanation: 'The file words the question so that no party would refuse it.',
		wrong: {
			'articles/bridge.md': open,
			'articles/bridge.claims.yaml': lines(
				'bridge-open:',
				'  point: anyone-hit',
				'  stance: denies',
				'  because: is open',
			),
		},
		right: {
			'articles/bridge.md': open,
			'articles/bridge.claims.yaml': lines(
				'bridge-open:',
				'  point: anyone-hurt',
				'  stance: denies',
				'  because: is open',
			),
		},
	},
	'topic/unknown': {
		title: 'A topic without a file',
		severity: 'error',
		explanation: 'The topic gives an article its groups and their colours.',
		wrong: {
			'articles/bridge.md': lines(
				'---',
				'title: The bridge',
				'published: 2026-11-21',
				'topics: [town]',
				'---',
				'',
				'It opened.',
			),
		},
		right: {
			'articles/bridge.md': lines(
				'---',
				'title: The bridge',
				'published: 2026-11-21',
				'topics: [towns]',
				'---',
				'',
				'It opened.',
			),
		},
	},
	'source/circular-copy': {
		title: 'A copy of itself or of another copy',
		severity: 'error',
		explanation: 'A copy stands for its original and never adds a source; its original must be a document of its own.',
		wrong: {
			'sources/guard-log.yaml': lines(
				'type: copy',
				'of: guard-log',
				'publisher: guard',
				'title: Log',
				'language: en',
				'seen: part',
			),
		},
		right: {
			'sources/guard-log.yaml': lines(
				'type: copy',
				'of: mayor-transcript',
				'publisher: guard',
				'title: Log',
				'language: en',
				'seen: part',
			),
		},
	},
} as const satisfies Record<string, ProblemKind>;
