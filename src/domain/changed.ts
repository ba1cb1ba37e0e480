/** On which day a page last changed in substance, from the days in the content: for sitemaps and feeds. */
import type { Article, Claim } from './record.ts';

/** The newest of some calendar days; `undefined` for none. */
export function findNewest(days: Iterable<string | undefined>): string | undefined {
	let newest: string | undefined;
	for (const day of days) if (day !== undefined && (newest === undefined || day > newest)) newest = day;
	return newest;
}

/** Day of the last change of a claim's words, of a correction or of a reply; else the day on which its article was published. */
export function findClaimChange({ article, wordings, corrections, analysis }: Claim): string {
	const [first, ...later] = wordings;
	const days = [...corrections.map(({ on }) => on), ...later.map(({ on }) => on), analysis.reply?.on];
	return findNewest([first?.on ?? article.published, ...days]) ?? article.published;
}

/** Day of the last change of an article, of one of its claims, or of a claim that left it. */
export function findArticleChange({ published, updated, corrections, claims, gone }: Article): string {
	const endings = gone.map((address) => (address.state === 'moved' ? undefined : address.on));
	const days = [published, updated, ...corrections.map(({ on }) => on), ...claims.map(findClaimChange), ...endings];
	return findNewest(days) ?? published;
}
