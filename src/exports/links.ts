/**
 * What scripts read where a link is wrong or old, and only there: the articles of the site, and an article's claims with hashes of their
 * words. Small enough to be fetched whole.
 */
import { linkHashLength } from '../domain/ledger.ts';
import type { Article, SiteRecord } from '../domain/record.ts';

/** Slug, title, and the slug that it has now where the first is a former one. */
export type LinkedArticle = [slug: string, title: string, now?: string];
/** Id, beginning of its words, and beginnings of the hashes of its words: those of now, then older ones. */
export type LinkedClaim = [id: string, words: string, hashes: string[]];

const shownWords = 12;

export function exportArticleLinks({ articles, renamed }: SiteRecord): string {
	const list: LinkedArticle[] = [
		...[...articles.values()].map(({ slug, title }): LinkedArticle => [slug, title]),
		...[...renamed].map(([slug, article]): LinkedArticle => [slug, article.title, article.slug]),
	];
	return `${JSON.stringify(list)}\n`;
}

/** The claims of articles that share a file, by slug. */
export function exportClaimLinks(articles: readonly Article[]): string {
	return `${JSON.stringify(Object.fromEntries(articles.map((article) => [article.slug, listClaims(article)])))}\n`;
}

function listClaims({ claims }: Article): LinkedClaim[] {
	return claims.map(({ id, text, wordings }): LinkedClaim => {
		const words = text.split(/\s+/);
		const shown = words.slice(0, shownWords).join(' ');
		const hashes = wordings.map(({ hash }) => hash.slice(0, linkHashLength)).reverse();
		return [id, words.length > shownWords ? `${shown} …` : shown, [...new Set(hashes)]];
	});
}
