/** What search engines ask for first: the list of pages with the day on which each last changed, and where it stands. */
import { escape as escapeText } from 'html-escaper';
import type { Addresses } from '../domain/addresses.ts';
import { buildAlmanac } from '../domain/almanac.ts';
import { findArticleChange, findClaimChange, findNewest } from '../domain/changed.ts';
import { buildProfiles } from '../domain/profile.ts';
import { isPublicClaim } from '../domain/public-claim.ts';
import type { Claim, SiteRecord } from '../domain/record.ts';
import { buildTimeline, listDatePages } from '../domain/timeline.ts';

/** Pages in one file: the protocol allows 50,000, but no reader of a large site wants to load them all for one new article. */
export const pagesInSitemap = 10_000;

interface ListedPage {
	/** Address path. */
	path: string;
	/** Day of its last change; absent where the content has none for it. */
	changed?: string | undefined;
}

/** Address and text of each file: one list, or an index and its parts. */
export function* writeSitemap(
	record: SiteRecord,
	addresses: Addresses,
	limit = pagesInSitemap,
): Generator<[address: string, text: string]> {
	const pages = listPages(record, addresses);
	if (pages.length <= limit) {
		yield [addresses.sitemap(), writePages(pages, addresses)];
		return;
	}
	const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, part) => ({
		path: addresses.sitemap(part + 1),
		pages: pages.slice(part * limit, (part + 1) * limit),
	}));
	for (const part of parts) yield [part.path, writePages(part.pages, addresses)];
	const entries = parts.map(({ path, pages: listed }) =>
		writeEntry('sitemap', { path, changed: findNewest(listed.map(({ changed }) => changed)) }, addresses),
	);
	yield [addresses.sitemap(), writeList('sitemapindex', entries)];
}

/** Everybody may read everything. */
export function writeRobots(addresses: Addresses): string {
	return `User-agent: *\nDisallow:\n\nSitemap: ${addresses.absolute(addresses.sitemap())}\n`;
}

/** Every page that is to be found: none that only leads on, none of a private person, no claim that names one. */
function listPages(record: SiteRecord, addresses: Addresses): ListedPage[] {
	const articles = [...record.articles.values()].map((article) => ({ article, changed: findArticleChange(article) }));
	const changed = findNewest(articles.map((entry) => entry.changed));
	const ofClaims = (claims: readonly Claim[]) => findNewest(claims.map(findClaimChange)) ?? changed;
	const claims = [...record.claims.values()];
	const byPoint = Map.groupBy(claims, ({ point }) => point?.id);
	const readings = claims.flatMap((claim) => claim.statement.paths.map(({ source }) => ({ source, claim })));
	const bySource = Map.groupBy(readings, ({ source }) => source.id);
	const timeline = buildTimeline(record);
	const almanac = buildAlmanac(timeline);
	const lists = [
		'home',
		'articles',
		'topics',
		'speakers',
		'points',
		'timeline',
		'weeks',
		'sources',
		'corrections',
		'changes',
		'data',
		'codebook',
	] as const;
	return [
		...lists.map((list) => ({ path: addresses[list](), changed })),
		{ path: addresses.search() },
		{ path: addresses.about() },
		...articles.map((entry) => ({ path: addresses.article(entry.article.slug), changed: entry.changed })),
		...claims
			.filter(isPublicClaim)
			.map((claim) => ({ path: addresses.claim(claim.article.slug, claim.id), changed: findClaimChange(claim) })),
		...(almanac?.weeks ?? []).map(({ first }) => ({ path: addresses.week(first), changed })),
		...listDatePages(timeline).map(({ name }) => ({ path: addresses.moment(name), changed })),
		...[...record.topics.keys()].map((id) => ({
			path: addresses.topic(id),
			changed: findNewest(articles.flatMap((entry) => (entry.article.topics.includes(id) ? entry.changed : []))),
		})),
		...[...record.points.keys()].map((id) => ({
			path: addresses.point(id),
			changed: ofClaims(byPoint.get(id) ?? []),
		})),
		...[...buildProfiles(record)].map(([id, profile]) => ({
			path: addresses.speaker(id),
			changed: ofClaims([...profile.claims, ...profile.mentions]),
		})),
		...[...record.sources.keys()].map((id) => ({
			path: addresses.source(id),
			changed: ofClaims((bySource.get(id) ?? []).map(({ claim }) => claim)),
		})),
	];
}

function writePages(pages: readonly ListedPage[], addresses: Addresses): string {
	return writeList(
		'urlset',
		pages.map((page) => writeEntry('url', page, addresses)),
	);
}

function writeList(name: 'urlset' | 'sitemapindex', entries: readonly string[]): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${name}>\n`;
}

function writeEntry(name: 'url' | 'sitemap', { path, changed }: ListedPage, addresses: Addresses): string {
	const day = changed ? `<lastmod>${changed}</lastmod>` : '';
	return `<${name}><loc>${escapeText(addresses.absolute(path))}</loc>${day}</${name}>`;
}
