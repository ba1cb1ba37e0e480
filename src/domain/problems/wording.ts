/** Problems of words: loaded ones of ours, and quotations without an origin. */
import { article, lines, type ProblemKind } from './kind.ts';

const quoted = (words: string) => article(`The guard reported: :claim[“${words}”]{#bridge-shut in=guard-report}.`);

export const wordingProblems = {
	'words/loaded': {
		title: 'A loaded word in our own voice',
		severity: 'warning',
		explanation:
			'We don’t rule who is right: titles, notes, points and prose between claims do without words that do. What a speaker says stands in a claim or in quotation marks.',
		wrong: { 'articles/bridge.md': article('The mayor’s regime built the bridge.') },
		right: { 'articles/bridge.md': article('The mayor’s office built the bridge.') },
	},
	'words/loaded-cue': {
		title: 'A loaded word around somebody’s words',
		severity: 'warning',
		explanation:
			'“Insists” and “admits” colour what somebody said before a reader has read it. Our prose says *said, told, wrote, according to*.',
		wrong: {
			'articles/bridge.md': article('The mayor insists that :claim[the bridge is open]{#bridge-open in=mayor-speech}.'),
		},
		right: {
			'articles/bridge.md': article('The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speech}.'),
		},
	},
	'quote/no-origin': {
		title: 'A quotation without origin',
		severity: 'error',
		explanation:
			'Words in quotation marks are the speaker’s own, in the language spoken or in a translation whose maker is named. Words that came back through another language are told in our own.',
		wrong: { 'articles/bridge.md': quoted('the bridge is shut') },
		right: {
			'articles/bridge.md': quoted('the bridge is shut'),
			'articles/bridge.claims.yaml': lines(
				'bridge-shut:',
				'  original: {text: We report that the bridge is shut., lang: en, source: herald-report}',
			),
		},
	},
	'quote/not-in-original': {
		title: 'Quoted words that the original does not have',
		severity: 'error',
		explanation: 'A quotation has the words of its original, in their order; […] and … stand for words left out.',
		wrong: {
			'articles/bridge.md': quoted('the bridge is closed'),
			'articles/bridge.claims.yaml': lines(
				'bridge-shut:',
				'  original: {text: We report that the bridge is shut., lang: en, source: herald-report}',
			),
		},
		right: {
			'articles/bridge.md': quoted('the bridge … shut'),
			'articles/bridge.claims.yaml': lines(
				'bridge-shut:',
				'  original: {text: We report that the bridge is shut., lang: en, source: herald-report}',
			),
		},
	},
	'quote/no-claim': {
		title: 'A quotation outside of all claims',
		severity: 'warning',
		explanation:
			'Somebody said these words, and the article does not tie them to anybody. Titles of works stand in italics.',
		wrong: { 'articles/bridge.md': article('They call it the “bridge of hope”.') },
		right: { 'articles/bridge.md': article('They call it the *bridge of hope*.') },
	},
} as const satisfies Record<string, ProblemKind>;
