/** Problems of the prose as Markdown, and of the quotation marks in it. */
import { article, type ProblemKind } from './kind.ts';

const long =
	'we shut the gate at noon and we will open it again when everybody who came in spring has gone home in peace and nobody has been hurt';
const short = 'we shut the gate at noon and we will open it again when everybody who came in spring has gone home';

export const markdownProblems = {
	'markdown/raw-html': {
		title: 'Raw HTML in prose',
		severity: 'error',
		explanation:
			'Prose is Markdown only: HTML could break a page, run code, or vanish in print, feeds and data. A sign that is prose is written `\\<`.',
		wrong: { 'articles/bridge.md': article('The bridge is <b>open</b>.') },
		right: { 'articles/bridge.md': article('The bridge is **open**.') },
	},
	'markdown/unsafe-link': {
		title: 'A link with an address that is refused',
		severity: 'error',
		explanation:
			'A link leads to a page on the web, to a mail address, or to a place on this site. Other schemes run code or open programs; an address without a scheme leads somewhere else on every page.',
		wrong: { 'articles/bridge.md': article('Read [the plan](plan.html).') },
		right: { 'articles/bridge.md': article('Read [the plan](https://example.org/plan.html).') },
	},
	'markdown/image': {
		title: 'An image in prose',
		severity: 'error',
		explanation:
			'Articles hold words: a picture would need a licence, a description and a source, which prose can’t carry.',
		wrong: { 'articles/bridge.md': article('The bridge ![from the east](https://example.org/bridge.jpg) is open.') },
		right: { 'articles/bridge.md': article('The bridge is open.') },
	},
	'markdown/unused-definition': {
		title: 'A link definition that no link uses, or whose name is taken',
		severity: 'error',
		explanation:
			'Markdown takes a line such as `[note]: …` for the address of a link and hides it, so its words would be lost.',
		wrong: { 'articles/bridge.md': article('The bridge is open.', '', '[note]: https://example.org/plan.html') },
		right: {
			'articles/bridge.md': article('The bridge is open: see the [note].', '', '[note]: https://example.org/plan.html'),
		},
	},
	'markdown/hidden-words': {
		title: 'Words that most readers would never see',
		severity: 'error',
		explanation:
			'Markdown keeps the title of a link for those who rest a pointer on it, and what stands behind the sign that opens code for programs. Print, phones, search and data would lose these words.',
		wrong: { 'articles/bridge.md': article('Read [the plan](https://example.org/plan.html "in Polish").') },
		right: { 'articles/bridge.md': article('Read [the plan](https://example.org/plan.html), in Polish.') },
	},
	'markdown/list-number': {
		title: 'A list number that is not what the page would show',
		severity: 'error',
		explanation:
			'Browsers count the items of a list themselves: a year that begins a paragraph would become the number of a list, and the year of the next paragraph another one.',
		wrong: { 'articles/bridge.md': article('1986. The bridge is built.', '', '1988. It is opened.') },
		right: { 'articles/bridge.md': article('1986\\. The bridge is built.', '', '1988\\. It is opened.') },
	},
	'markdown/top-heading': {
		title: 'A heading that competes with the title',
		severity: 'error',
		explanation:
			'A page has one heading of the first level, its title; readers who go by headings would lose their way.',
		wrong: { 'articles/bridge.md': article('# Who built it', '', 'Nobody knows.') },
		right: { 'articles/bridge.md': article('## Who built it', '', 'Nobody knows.') },
	},
	'markdown/too-deep': {
		title: 'Prose that is nested too deeply',
		severity: 'error',
		explanation:
			'More than twenty blocks within one another (lists, quotations, `:::claim`) could neither be read nor shown. Mostly a `:::claim` was not closed, so that all that follow lie in it.',
		wrong: { 'articles/bridge.md': article(`${'> '.repeat(21)}The bridge is open.`) },
		right: { 'articles/bridge.md': article('> The bridge is open.') },
	},
	'quote/unpaired': {
		title: 'A quotation mark without its partner',
		severity: 'warning',
		explanation:
			'Whether a claim is quoted is computed from its quotation marks. With one of them missing, the speaker’s own words would count as ours.',
		wrong: {
			'articles/bridge.md': article(
				'The mayor said that :claim[the bridge is “open now]{#bridge-open in=mayor-speech}.',
			),
		},
		right: {
			'articles/bridge.md': article(
				'The mayor said that :claim[the bridge is “open now”]{#bridge-open in=mayor-speech}.',
			),
		},
	},
	'quote/too-long': {
		title: 'A quotation of more than 25 words',
		severity: 'error',
		explanation: 'Longer quotations need a licence that most sources do not give.',
		wrong: { 'articles/bridge.md': article(`The mayor said: :claim[“${long}”]{#gate-plan in=mayor-speech}.`) },
		right: { 'articles/bridge.md': article(`The mayor said: :claim[“${short}”]{#gate-plan in=mayor-speech}.`) },
	},
	'article/unknown-link': {
		title: 'A link to a heading or an event that is not on the page',
		severity: 'error',
		explanation: 'A link that leads nowhere leaves readers where they are and says nothing.',
		wrong: {
			'articles/bridge.md': article('See [below](#h-who-build-it).', '', '## Who built it', '', 'Nobody knows.'),
		},
		right: {
			'articles/bridge.md': article('See [below](#h-who-built-it).', '', '## Who built it', '', 'Nobody knows.'),
		},
	},
} as const satisfies Record<string, ProblemKind>;
