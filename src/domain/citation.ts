/** How to cite an article: one line that stands without the page. */
import { formatDay } from './date.ts';
import type { Article } from './record.ts';

/** E.g. `On Record, “The gate”, 20 November 2026, https://host/articles/gate/`; a later change of substance is dated too. */
export function citeArticle(
	{ title, published, updated }: Pick<Article, 'title' | 'published' | 'updated'>,
	site: string,
	address: string,
): string {
	const changed = updated && updated !== published ? ` (updated ${formatDay(updated)})` : '';
	return `${site}, “${title}”, ${formatDay(published)}${changed}, ${address}`;
}
