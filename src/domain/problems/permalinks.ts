/** Problems of addresses and words that were published: nothing is lost, and nothing changes in silence. */
import { article, lines, type ProblemKind } from './kind.ts';

const open = article('The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speech}.');
const changed = article('The mayor said that :claim[the bridge was open]{#bridge-open in=mayor-speech}.');
const renamed = article('The mayor said that :claim[the bridge is open]{#bridge in=mayor-speech}.');
const two = article(
	'He said that :claim[the bridge is open]{#bridge-open in=mayor-speech} and :claim[new]{#bridge-new in=mayor-speech}.',
);
const unmarked = article('The mayor spoke of the bridge.');

const words = '"words":[{"on":"2026-11-21","hash":"cf7ee38f13a81f15","by":["mayor"]}]';
const live = `"bridge#bridge-open": {"state":"live","first":"2026-11-21",${words}}`;
const corrections = (hashes = '') => `"bridge": {"first":"2026-11-21","corrections":[${hashes}]}`;
const history = lines('{', '"bridge-open": [', '{"on":"2026-11-21","text":"the bridge is open"}', ']', '}');

/** What a release of the one claim leaves behind. */
function ledger(articles: string, claims: string): string {
	return lines('{', '"format": 1,', `"articles": {\n${articles}\n},`, `"claims": {\n${claims}\n}`, '}');
}

const released = { 'permalinks.json': ledger(corrections(), live), 'history/bridge.json': history };

/** The least front matter with these lines in it. */
function articleWith(frontMatter: readonly string[], ...body: string[]): string {
	return lines('---', 'title: The bridge', 'published: 2026-11-21', ...frontMatter, '---', '', ...body);
}

export const permalinkProblems = {
	'permalink/lost': {
		title: 'A published address that no claim has any more',
		severity: 'error',
		explanation:
			'Somebody has sent a link to it, quotes it or argues about it. A claim may move (`moved-from`) or be withdrawn with a reason (`withdrawn`), but its address goes on answering.',
		wrong: { ...released, 'articles/bridge.md': renamed },
		right: {
			...released,
			'articles/bridge.md': renamed,
			'articles/bridge.claims.yaml': lines('bridge:', '  moved-from: bridge#bridge-open'),
		},
	},
	'permalink/conflict': {
		title: 'One address for two claims',
		severity: 'error',
		explanation: 'A link leads to one claim. Whoever follows it must not land on another one.',
		wrong: {
			...released,
			'articles/bridge.md': two,
			'articles/bridge.claims.yaml': lines('bridge-new:', '  moved-from: bridge#bridge-open'),
		},
		right: {
			...released,
			'articles/bridge.md': two,
		},
	},
	'permalink/reused': {
		title: 'A claim at an address that belonged to another',
		severity: 'error',
		explanation:
			'The address of a claim that moved or was removed still answers for that claim. A new claim needs a new id.',
		wrong: {
			'articles/bridge.md': open,
			'permalinks.json': ledger(
				corrections(),
				'"bridge#bridge-open": {"state":"removed","first":"2026-11-21","on":"2026-11-22"}',
			),
		},
		right: {
			'articles/bridge.md': renamed,
			'permalinks.json': ledger(
				corrections(),
				'"bridge#bridge-open": {"state":"removed","first":"2026-11-21","on":"2026-11-22"}',
			),
		},
	},
	'permalink/never-published': {
		title: 'A former address that was never published',
		severity: 'warning',
		explanation: 'Only what was published can be withdrawn or have moved; probably the id is misspelt.',
		wrong: {
			...released,
			'articles/bridge.md': open,
			'articles/bridge.claims.yaml': lines('bridge-open:', '  moved-from: gate#bridge-open'),
		},
		right: { ...released, 'articles/bridge.md': open },
	},
	'claim/changed-silently': {
		title: 'A published claim that changed without a word about it',
		severity: 'error',
		explanation:
			'Readers have quoted the claim as it was. A change of its words or its speaker is a correction, which stands at the top of the article; a slip of the keyboard is declared for one release with `edit: typo`. Either way the claim’s page shows what was changed.',
		wrong: { ...released, 'articles/bridge.md': changed },
		right: {
			...released,
			'articles/bridge.md': articleWith(
				['corrections:', '  - {on: 2026-11-22, claim: bridge-open, text: We wrote that the bridge is open.}'],
				'The mayor said that :claim[the bridge was open]{#bridge-open in=mayor-speech}.',
			),
		},
	},
	'claim/withdrawn-marked': {
		title: 'A withdrawn claim that the article still marks',
		severity: 'error',
		explanation: 'A claim either stands in the article or is withdrawn; its page can’t say both.',
		wrong: {
			...released,
			'articles/bridge.md': open,
			'articles/bridge.claims.yaml': lines(
				'bridge-open:',
				'  withdrawn: {on: 2026-11-22, reason: He spoke of a gate.}',
			),
		},
		right: {
			...released,
			'articles/bridge.md': unmarked,
			'articles/bridge.claims.yaml': lines(
				'bridge-open:',
				'  withdrawn: {on: 2026-11-22, reason: He spoke of a gate.}',
			),
		},
	},
	'correction/lost': {
		title: 'A published correction that was changed or taken out',
		severity: 'error',
		explanation: 'Corrections stay. One that was wrong itself is followed by another.',
		wrong: {
			...released,
			'permalinks.json': ledger(corrections('"d1f1f7d3b33f0a54"'), live),
			'articles/bridge.md': open,
		},
		right: {
			...released,
			'permalinks.json': ledger(corrections('"ae31372b52bef9c7"'), live),
			'articles/bridge.md': articleWith(
				['corrections:', '  - {on: 2026-11-22, claim: bridge-open, text: We wrote that it was shut.}'],
				'The mayor said that :claim[the bridge is open]{#bridge-open in=mayor-speech}.',
			),
		},
	},
	'edit/needless': {
		title: '`edit: typo` where no published word changed',
		severity: 'warning',
		explanation:
			'It declares one slip, for one release; left behind, it would cover the next change too. A release takes it out.',
		wrong: {
			...released,
			'articles/bridge.md': open,
			'articles/bridge.claims.yaml': lines('bridge-open:', '  edit: typo'),
		},
		right: { ...released, 'articles/bridge.md': open },
	},
	'edit/more-than-typo': {
		title: '`edit: typo` for more than a slip of the keyboard',
		severity: 'warning',
		explanation: 'More than three letters, or a number, is a change that readers should be told of in `corrections`.',
		wrong: {
			...released,
			'articles/bridge.md': article(
				'The mayor said that :claim[the bridge is not open]{#bridge-open in=mayor-speech}.',
			),
			'articles/bridge.claims.yaml': lines('bridge-open:', '  edit: typo'),
		},
		right: {
			...released,
			'articles/bridge.md': article('The mayor said that :claim[the Bridge is open]{#bridge-open in=mayor-speech}.'),
			'articles/bridge.claims.yaml': lines('bridge-open:', '  edit: typo'),
		},
	},
	'ledger/history-mismatch': {
		title: 'Past words that are not those that were published',
		severity: 'error',
		explanation:
			'`content/history/` keeps the words of each publication, and the ledger their hashes, so that neither can be changed alone. Only `npm run release` and `npm run purge` write them.',
		wrong: {
			...released,
			'articles/bridge.md': open,
			'history/bridge.json': history.replace('is open', 'is new'),
		},
		right: { ...released, 'articles/bridge.md': open },
	},
} as const satisfies Record<string, ProblemKind>;
