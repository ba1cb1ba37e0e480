/**
 * Spells every address of the site; nothing else builds one by hand (DESIGN §4).
 * Imports no package, because the browser's scripts use it too.
 */

export type Addresses = ReturnType<typeof createAddresses>;

/** `siteUrl` is where the site stands, with its base path if it has one: `https://host/sub/dir/`. */
export function createAddresses(siteUrl: string) {
	const { origin, pathname } = new URL(siteUrl);
	const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
	const at = (path: string) => `${base}${path}`;
	return {
		/** Path under which everything stands; ends in `/`. */
		base,
		/** The whole address of one of the paths below, for feeds, data and cards. */
		absolute: (path: string) => `${origin}${path}`,
		home: () => base,
		articles: () => at('articles/'),
		article: (slug: string) => at(`articles/${slug}/`),
		/** The claim where it stands in its article. */
		claimInArticle: (slug: string, claim: string) => at(`articles/${slug}/#${claim}`),
		/** The claim's own page: the permalink. */
		claim: (slug: string, claim: string) => at(`articles/${slug}/${claim}/`),
		speakers: () => at('speakers/'),
		speaker: (id: string) => at(`speakers/${id}/`),
		/** A statement on the page of one of its speakers. */
		statement: (speaker: string, id: string) => at(`speakers/${speaker}/#statement-${id}`),
		points: () => at('points/'),
		point: (id: string) => at(`points/${id}/`),
		topics: () => at('topics/'),
		topic: (id: string) => at(`topics/${id}/`),
		timeline: () => at('timeline/'),
		event: (id: string) => at(`timeline/#${id}`),
		sources: () => at('sources/'),
		source: (id: string) => at(`sources/${id}/`),
		search: (query?: string) => at(`search/${query ? `?q=${encodeURIComponent(query)}` : ''}`),
		about: () => at('about/'),
		data: () => at('data/'),
		dataFile: (name: string) => at(`data/${name}`),
		/** Where the search index stands. */
		searchIndex: (file = '') => at(`search-index/${file}`),
		/** A file of `public/`. */
		file: (path: string) => at(path),
	};
}
