/** Problems of relations: between claims, and between speakers. */
import { article, lines, type ProblemKind } from './kind.ts';

const two = article(
	'The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speech} and :claim[new]{#bridge-new in=mayor-speech}.',
	'The guard reported that :claim[it is shut]{#bridge-shut in=guard-report}.',
);
const related = (...all: string[]) => ({ 'articles/bridge.md': two, 'articles/bridge.claims.yaml': lines(...all) });
const body = (name: string, speaksFor: string) =>
	lines(`name: ${name}`, 'kind: organisation', 'roles:', `  - {title: Body, speaks-for: ${speaksFor}}`);

export const relationProblems = {
	'relation/to-itself': {
		title: 'A claim that relates to itself',
		severity: 'error',
		explanation: 'Nothing answers, repeats, corrects or is compared with itself; another id was meant.',
		wrong: related('bridge-open:', '  repeats: bridge-open'),
		right: related('bridge-open:', '  repeats: bridge-new'),
	},
	'relation/both-ways': {
		title: 'Two claims that each relate to the other',
		severity: 'error',
		explanation:
			'What answers, repeats, corrects or narrows a claim was said after it. The other direction is computed: a reader of either claim sees both.',
		wrong: related('bridge-open:', '  answers: bridge-shut', 'bridge-shut:', '  answers: bridge-open'),
		right: related('bridge-open:', '  answers: bridge-shut'),
	},
	'relation/circle': {
		title: 'Claims that relate to each other in a circle',
		severity: 'error',
		explanation:
			'Each of them would have been said after all the others. The relation that leads from the earliest claim to a later one is the slip.',
		wrong: related(
			'bridge-open:',
			'  answers: bridge-shut',
			'bridge-shut:',
			'  corrects: bridge-new',
			'bridge-new:',
			'  repeats: bridge-open',
		),
		right: related('bridge-open:', '  answers: bridge-shut', 'bridge-new:', '  repeats: bridge-open'),
	},
	'relation/too-early': {
		title: 'A claim that relates to one made after it',
		severity: 'error',
		explanation:
			'Nobody answers or repeats what has not been said: the relation points the wrong way, or a date is a slip.',
		wrong: letter('bridge-shut:', '  answers: bridge-open'),
		right: letter('bridge-open:', '  answers: bridge-shut'),
	},
	'speaker/circle': {
		title: 'Speakers who speak for each other, or are members of each other, in a circle',
		severity: 'error',
		explanation:
			'Whose words count as whose is followed up the chain: a spokesman, the ministry, the state. The chain must end.',
		wrong: {
			'speakers/guard.yaml': body('Gate Guard', 'hill-town'),
			'speakers/hill-town.yaml': body('Hill Town', 'guard'),
		},
		right: {
			'speakers/guard.yaml': body('Gate Guard', 'hill-town'),
			'speakers/hill-town.yaml': lines('name: Hill Town', 'kind: state'),
		},
	},
	'statement/via-twice': {
		title: 'An outlet twice on one way of the words',
		severity: 'error',
		explanation:
			'The chain tells through whom words came, nearest to the reader first; nobody passes them on to themselves.',
		wrong: {
			'statements/guard-report.yaml': lines(
				'by: guard',
				'sources: [{source: herald-report, via: [herald, wire, herald]}]',
			),
		},
		right: {
			'statements/guard-report.yaml': lines('by: guard', 'sources: [{source: herald-report, via: [herald, wire]}]'),
		},
	},
	'speaker/same-name': {
		title: 'A name or alias that two speakers have',
		severity: 'error',
		explanation:
			'A search for one would find the other without a word. Where two really share a spelling, both list it under `shared-aliases`.',
		wrong: {
			'speakers/guard.yaml': lines('name: Gate Guard', 'kind: organisation', 'aliases: [GG]'),
			'speakers/wire.yaml': lines('name: The Wire', 'kind: outlet', 'aliases: [gg]'),
		},
		right: {
			'speakers/guard.yaml': lines('name: Gate Guard', 'kind: organisation', 'shared-aliases: [GG]'),
			'speakers/wire.yaml': lines('name: The Wire', 'kind: outlet', 'shared-aliases: [gg]'),
		},
	},
	'topic/colour-twice': {
		title: 'Two groups of a topic with one colour',
		severity: 'error',
		explanation: 'A colour stands for one group; readers would take two groups for one.',
		wrong: {
			'topics/towns.md': topic(
				'{name: Hill, colour: ochre, speakers: [hill-town]}',
				'{name: Gate, colour: ochre, speakers: [guard]}',
			),
		},
		right: {
			'topics/towns.md': topic(
				'{name: Hill, colour: ochre, speakers: [hill-town]}',
				'{name: Gate, colour: blue, speakers: [guard]}',
			),
		},
	},
	'topic/speaker-in-two-groups': {
		title: 'A speaker in two groups of a topic',
		severity: 'error',
		explanation: 'A speaker has the colour of one group; the second entry would do nothing.',
		wrong: {
			'topics/towns.md': topic(
				'{name: Hill, colour: ochre, speakers: [hill-town]}',
				'{name: Gate, colour: blue, speakers: [guard, hill-town]}',
			),
		},
		right: {
			'topics/towns.md': topic(
				'{name: Hill, colour: ochre, speakers: [hill-town]}',
				'{name: Gate, colour: blue, speakers: [guard]}',
			),
		},
	},
} as const satisfies Record<string, ProblemKind>;

function topic(...groups: string[]): string {
	return lines(
		'---',
		'title: Two towns',
		'groups:',
		...groups.map((group) => `  - ${group}`),
		'points: [anyone-hurt]',
		'---',
		'',
		'Two towns and a gate.',
	);
}

/** The guard's words come from a letter that is a week older than the mayor's speech. */
function letter(...all: string[]) {
	return {
		'articles/bridge.md': two.replace('guard-report', 'guard-letter'),
		'articles/bridge.claims.yaml': lines(...all),
		'statements/guard-letter.yaml': lines('by: guard', 'said: 2021-11-02', 'sources: [{source: guard-log}]'),
	};
}
