/** One page of every type: what each check that is too slow for all pages runs on. */
const article = 'articles/un-statement-border-crisis/';

/** Name of the type → address path below the base. */
export const pageTypes = {
	home: '',
	articles: 'articles/',
	article,
	'article (of no one document)': 'articles/lithuania-latvia-measures/',
	claim: `${article}help-on-the-way/`,
	'claim (in a translation)': 'articles/who-talks-to-whom/no-invitation/',
	speakers: 'speakers/',
	'speaker (person)': 'speakers/dmitry-polyansky/',
	'speaker (collective)': 'speakers/joint-statement/',
	'speaker (outlet)': 'speakers/rt/',
	points: 'points/',
	point: 'points/help-to-reach-the-border/',
	topics: 'topics/',
	topic: 'topics/belarus-eu-border-2021/',
	timeline: 'timeline/',
	date: 'timeline/2021-11-09/',
	weeks: 'weeks/',
	week: 'weeks/2021-11-05/',
	sources: 'sources/',
	source: 'sources/tass-1360425/',
	'source (analysed document)': 'sources/rt-2021-11-12/',
	search: 'search/',
	about: 'about/',
	corrections: 'corrections/',
	changes: 'changes/',
	data: 'data/',
	codebook: 'data/codebook/',
	'not found': '404.html',
} as const;

export const articlePage = pageTypes.article;
export const claimPage = pageTypes.claim;

/** The file in which a page of the list stands. */
export function fileOf(path: string): string {
	return path.endsWith('.html') ? path : `${path}index.html`;
}
