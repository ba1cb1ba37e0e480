/** Problems of claims: their ids, their speakers, their words, and the analysis beside the article. */
import { article, lines, type ProblemKind } from './kind.ts';

const open = article('The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speech}.');

export const claimProblems = {
	'claim/no-id': {
		title: 'A claim without an id',
		severity: 'error',
		explanation:
			'The id is part of the claim’s address, which people share: it is named for ever, by a neutral noun phrase.',
		wrong: { 'articles/bridge.md': article('The mayor said that :claim[the bridge is open]{in=mayor-speech}.') },
		right: { 'articles/bridge.md': open },
	},
	'claim/bad-id': {
		title: 'A claim id that can’t stand in an address',
		severity: 'error',
		explanation:
			'The id stands in an address for ever: only a-z, 0-9 and single hyphens between them, at most 80 characters, and none of the names that pages of this site use themselves.',
		wrong: {
			'articles/bridge.md': article('The mayor said that :claim[the bridge is open]{#Bridge_Open in=mayor-speech}.'),
		},
		right: { 'articles/bridge.md': open },
	},
	'claim/duplicate-id': {
		title: 'Two claims of an article have the same id',
		severity: 'error',
		explanation: 'A link to one of them would lead to the other. A claim that was interrupted goes on with `{of=…}`.',
		wrong: {
			'articles/bridge.md': article(
				'The mayor said that :claim[the bridge is open]{#bridge in=mayor-speech}, and that :claim[it is new]{#bridge in=mayor-speech}.',
			),
		},
		right: {
			'articles/bridge.md': article(
				'The mayor said that :claim[the bridge is open]{#bridge in=mayor-speech}, and that :claim[it is new]{of=bridge}.',
			),
		},
	},
	'claim/no-speaker': {
		title: 'A claim that nobody is answerable for',
		severity: 'error',
		explanation:
			'Who is answerable for a sentence is the first thing that this site tells. What unnamed sources say is a claim of whoever reports them.',
		wrong: { 'articles/bridge.md': article('It was said that :claim[the bridge is open]{#bridge-open}.') },
		right: { 'articles/bridge.md': open },
	},
	'claim/empty': {
		title: 'A claim without words',
		severity: 'error',
		explanation: 'There is nothing that a reader could read, find or share.',
		wrong: { 'articles/bridge.md': article('The mayor spoke:claim[ ]{#bridge-open in=mayor-speech} of the bridge.') },
		right: { 'articles/bridge.md': open },
	},
	'claim/unknown-continuation': {
		title: '`of` names no claim above it in the article',
		severity: 'error',
		explanation: 'Words that go on with a claim belong to its speaker; without that claim they would belong to nobody.',
		wrong: {
			'articles/bridge.md': article(
				'The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speech} and :claim[new]{of=bridge-opens}.',
			),
		},
		right: {
			'articles/bridge.md': article(
				'The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speech} and :claim[new]{of=bridge-open}.',
			),
		},
	},
	'claim/no-mark': {
		title: 'An analysis without a mark in the article',
		severity: 'error',
		explanation: 'What is said about a claim that the article does not mark would show nowhere.',
		wrong: { 'articles/bridge.md': open, 'articles/bridge.claims.yaml': lines('bridge-opened:', '  kind: occurrence') },
		right: { 'articles/bridge.md': open, 'articles/bridge.claims.yaml': lines('bridge-open:', '  kind: occurrence') },
	},
	'claim/unknown': {
		title: 'A reference to a claim that does not exist',
		severity: 'error',
		explanation:
			'A claim that answers, repeats or corrects another is shown beside it, and a link to a claim is followed.',
		wrong: { 'articles/bridge.md': article('The mayor [spoke of the gate](/articles/gate/#gate-shot).') },
		right: { 'articles/bridge.md': article('The mayor [spoke of the gate](/articles/gate/#gate-shut).') },
	},
	'claim/no-source': {
		title: 'A claim that rests on no source',
		severity: 'error',
		explanation: 'Readers can’t look up what nobody says where it was read.',
		wrong: { 'articles/bridge.md': article('The mayor said that :claim[the bridge is open]{#bridge-open by=mayor}.') },
		right: {
			'articles/bridge.md': article('The mayor said that :claim[the bridge is open]{#bridge-open by=mayor}.'),
			'articles/bridge.claims.yaml': lines('bridge-open:', '  sources: [{source: mayor-transcript}]'),
		},
	},
	'point/stance-without-point': {
		title: 'A stance without a point, or a point without a stance',
		severity: 'error',
		explanation:
			'A claim answers a question: the one is nothing without the other, and “X says otherwise” is computed from both.',
		wrong: { 'articles/bridge.md': open, 'articles/bridge.claims.yaml': lines('bridge-open:', '  stance: denies') },
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
} as const satisfies Record<string, ProblemKind>;
