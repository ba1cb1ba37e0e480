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
		/** The same, relative to its article's page: there may be a hundred of them. */
		claimFromArticle: (claim: string) => `${claim}/`,
		/** The claim in its article, for a link that was made for certain words: `hash` is theirs, or the beginning of it. */
		claimWords: (slug: string, claim: string, hash: string) => at(`articles/${slug}/?w=${hash.slice(0, 8)}#${claim}`),
		/** The claim in its article, for somebody who searched: its article marks the query's words and `names`, and leads back. */
		claimFound: (slug: string, claim: string, query: string, names: readonly string[] = []) => {
			const asked = new URLSearchParams({ q: query, ...(names.length && { as: names.join(' ') }) });
			return at(`articles/${slug}/?${asked}#${claim}`);
		},
		/** How a claim's words changed, on its own page. */
		claimHistory: (slug: string, claim: string) => at(`articles/${slug}/${claim}/#claim_history`),
		corrections: () => at('corrections/'),
		/** A feed of what stands at `path`, one of the paths here that end in `/`: as Atom, or as JSON Feed. */
		feed: (path: string, format: 'xml' | 'json' = 'xml') => `${path}feed.${format}`,
		/** All that was published, found, put right, answered or withdrawn. */
		changes: () => at('changes/'),
		/** The list of all pages for search engines; with a number, one part of a list that is long. */
		sitemap: (part?: number) => at(part === undefined ? 'sitemap.xml' : `sitemaps/${part}.xml`),
		/** How to cite an article and its claims. */
		citations: (slug: string, format: 'csl.json' | 'bib' | 'ris') => at(`articles/${slug}.${format}`),
		robots: () => at('robots.txt'),
		/** For scripts that offer what somebody with a wrong link may have meant: all articles, or the claims of one. */
		links: () => at('links/articles.json'),
		/** An article's entry in a file that it shares with the slugs of the same beginning: hosts count files. */
		claimLinks: (slug: string) => at(`links/articles/${slug.slice(0, 2)}.json#${slug}`),
		speakers: () => at('speakers/'),
		speaker: (id: string) => at(`speakers/${id}/`),
		/** The documents that a speaker published, on its page. */
		published: (id: string) => at(`speakers/${id}/#published`),
		/** A statement on the page of one of its speakers. */
		statement: (speaker: string, id: string) => at(`speakers/${speaker}/#statement-${id}`),
		points: () => at('points/'),
		point: (id: string) => at(`points/${id}/`),
		/** A part of a point's page. */
		pointPart: (id: string, part: 'repeated' | 'found') => at(`points/${id}/#${part}`),
		/** Its positions as rows. */
		pointData: (id: string) => at(`points/${id}.csv`),
		topics: () => at('topics/'),
		topic: (id: string) => at(`topics/${id}/`),
		timeline: () => at('timeline/'),
		/** The timeline, narrowed to a topic where it has more than one. */
		timelineOf: (topic: string) => at(`timeline/?show=${topic}`),
		event: (id: string) => at(`timeline/#${id}`),
		/** All that belongs to one date, or to none: its page, by the name that `nameMoment` gives it (domain/timeline.ts). */
		moment: (name: string) => at(`timeline/${name}/`),
		/** The row of a date on the timeline, by the same name: that of a day is `YYYY-MM-DD`. */
		day: (name: string) => at(`timeline/#on_${name}`),
		/** Five years before: the weeks of a year that have anything, and one of them by its first day, `YYYY-MM-DD`. */
		weeks: () => at('weeks/'),
		week: (first: string) => at(`weeks/${first}/`),
		sources: () => at('sources/'),
		source: (id: string) => at(`sources/${id}/`),
		search: (query?: string) => at(`search/${query ? `?q=${encodeURIComponent(query)}` : ''}`),
		/** With the name of a section, that one. */
		about: (section?: string) => at(`about/${section ? `#h-${section}` : ''}`),
		data: () => at('data/'),
		dataFile: (name: string) => at(`data/${name}`),
		/** The JSON Schema of one of the data files. */
		dataSchema: (name: string) => at(`data/schemas/${name}.schema.json`),
		codebook: (anchor?: string) => at(`data/codebook/${anchor ? `#${anchor}` : ''}`),
		/** An article as data: itself with its claims and statements, or its claims as Web Annotations of its page. */
		articleData: (slug: string, format: 'json' | 'jsonld') => at(`articles/${slug}.${format}`),
		/** What an article answers to programs that ask how to show it (oEmbed). */
		articleEmbed: (slug: string) => at(`articles/${slug}.oembed.json`),
		/** Where the search index stands. */
		searchIndex: (file = '') => at(`search-index/${file}`),
		/** The picture under a shared link of the site itself, and of pages that are about no single article or claim. */
		siteCard: () => at('card.png'),
		/** `version` marks what the picture says (`markVersion`): a changed one has another address. */
		articleCard: (slug: string, version?: string) => at(`cards/${slug}.png${version ? `?${version}` : ''}`),
		claimCard: (slug: string, claim: string, version?: string) =>
			at(`cards/${slug}/${claim}.png${version ? `?${version}` : ''}`),
		/** Name, colours and icons of the site for a home screen. */
		manifest: () => at('manifest.json'),
		/** A file of `public/`. */
		file: (path: string) => at(path),
	};
}
