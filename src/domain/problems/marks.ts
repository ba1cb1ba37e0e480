/** Problems of marks as such: `:claim[…]{…}`, `:::claim`, `:event[…]{…}`. */
import { article, type ProblemKind } from './kind.ts';

export const markProblems = {
	'mark/unknown': {
		title: 'A mark with a name close to one of ours',
		severity: 'error',
		explanation:
			'Prose that only looks like a mark comes out as typed, so a misspelt mark would show its colon and braces to readers and tie the words to nobody. A colon that is prose is written `\\:`.',
		wrong: {
			'articles/bridge.md': article('The mayor said that :clam[the bridge is open]{#bridge-open in=mayor-speech}.'),
		},
		right: {
			'articles/bridge.md': article('The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speech}.'),
		},
	},
	'mark/malformed': {
		title: 'A mark that is not complete, or stands where it can’t',
		severity: 'error',
		explanation: 'A mark that can’t be read would show its colon and braces to readers and tie the words to nobody.',
		wrong: {
			'articles/bridge.md': article('The mayor said that :claim[the bridge is open] {#bridge-open in=mayor-speech}.'),
		},
		right: {
			'articles/bridge.md': article('The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speech}.'),
		},
	},
	'event/no-id': {
		title: 'An event mark without an id',
		severity: 'error',
		explanation: 'The id ties the words to a file in `content/events/`, and so to the timeline.',
		wrong: { 'articles/bridge.md': article(':event[In spring]{} a crowd came.') },
		right: { 'articles/bridge.md': article(':event[In spring]{#crowd-comes} a crowd came.') },
	},
} as const satisfies Record<string, ProblemKind>;
