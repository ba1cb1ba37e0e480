/** Problems of dates that can't all be right: roles, statements, sources, events and articles. */
import { article, lines, type ProblemKind } from './kind.ts';

const open = article('The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speech}.');
const guard = (held: string) =>
	lines(
		'name: Gate Guard',
		'kind: organisation',
		'roles:',
		`  - {title: Guard of the gate, held: ${held}, speaks-for: hill-town}`,
	);
const speech = (...keys: string[]) =>
	lines('by: mayor', ...keys, 'sources: [{source: mayor-transcript}, {source: herald-report}]');

export const chronologyProblems = {
	'role/not-yet-held': {
		title: 'Something said before the speaker held the role',
		severity: 'error',
		explanation:
			'Pages print what the speaker was on that day, and for whom the role spoke. A role that began later would lend the words a weight that they did not have.',
		wrong: { 'speakers/guard.yaml': guard('2022/..') },
		right: { 'speakers/guard.yaml': guard('2020/..') },
	},
	'role/no-longer-held': {
		title: 'Something said after the speaker’s last role ended',
		severity: 'warning',
		explanation:
			'The claim would stand there without any role. That is right for somebody who speaks for nobody any more; often the year is a slip.',
		wrong: { 'speakers/guard.yaml': guard('2010/2019') },
		right: { 'speakers/guard.yaml': guard('2010/2021') },
	},
	'statement/after-article': {
		title: 'A statement dated after the article',
		severity: 'error',
		explanation: 'An article can’t report words that nobody had said yet.',
		wrong: {
			'articles/bridge.md': open.replace('2026-11-21', '2021-11-01').replace('mayor-speech', 'guard-report'),
		},
		right: { 'articles/bridge.md': open.replace('mayor-speech', 'guard-report') },
	},
	'statement/out-of-order': {
		title: 'A statement before or after an event that its date contradicts',
		severity: 'error',
		explanation: '`before` and `after` place words whose day is not known; beside a day they must agree with it.',
		wrong: { 'statements/mayor-speech.yaml': speech('said: 2020-11-08', 'after: crowd-comes') },
		right: { 'statements/mayor-speech.yaml': speech('said: 2021-11-08', 'after: crowd-comes') },
	},
	'source/before-statement': {
		title: 'A source dated before the words that it reports',
		severity: 'error',
		explanation:
			'Nobody reports words before they are said. A day’s difference is allowed, since days are those of the place.',
		wrong: {
			'statements/guard-report.yaml': lines('by: guard', 'said: 2021-11-18', 'sources: [{source: herald-report}]'),
		},
		right: {
			'statements/guard-report.yaml': lines('by: guard', 'said: 2021-11-08', 'sources: [{source: herald-report}]'),
		},
	},
	'event/after-article': {
		title: 'An event dated after the article',
		severity: 'error',
		explanation: 'An article can’t tell of what had not happened: one of the two dates is a slip.',
		wrong: {
			'articles/bridge.md': article('The bridge opened :event[after the crowd came]{#crowd-comes}.').replace(
				'2026',
				'2020',
			),
		},
		right: { 'articles/bridge.md': article('The bridge opened :event[after the crowd came]{#crowd-comes}.') },
	},
	'article/days-out-of-order': {
		title: 'An article changed before it was published',
		severity: 'error',
		explanation:
			'`published` is the day on which this site first published the article; readers see when it was changed since.',
		wrong: { 'articles/bridge.md': open.replace('2026-11-21', '2026-11-21\nupdated: 2026-11-12') },
		right: { 'articles/bridge.md': open.replace('2026-11-21', '2026-11-21\nupdated: 2026-11-22') },
	},
} as const satisfies Record<string, ProblemKind>;
