/** What happened to published claims, in the open: corrections, replies, withdrawals and removals. One list for page, feed and data. */
import type { Article, Claim, Gone, SiteRecord } from './record.ts';

export type Notice = {
	/** Calendar day. */
	on: string;
	/** The article, under the slug that it has now; absent where it can't be told. */
	article?: Article;
} & (
	| { kind: 'correction'; text: string; claim?: Claim; gone?: Gone }
	| { kind: 'reply'; text: string; claim: Claim; by: string }
	| { kind: 'withdrawal'; text: string; gone: Gone }
	| { kind: 'removal'; gone: Gone }
);
export type NoticeKind = Notice['kind'];

/** Newest first; of one day in the order of articles and claims. */
export function listNotices({ articles, gone, claims }: SiteRecord): Notice[] {
	const notices = [
		...[...articles.values()].flatMap((article) => listCorrections(article, { gone, claims })),
		...[...claims.values()].flatMap(listReplies),
		...[...gone.values()].flatMap((address) => listEndings(address, articles)),
	];
	return notices.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function listCorrections(article: Article, { gone, claims }: Pick<SiteRecord, 'gone' | 'claims'>): Notice[] {
	return article.corrections.map(({ on, claim: id, text }): Notice => {
		const claim = claims.get(`${article.slug}#${id}`);
		const left = gone.get(`${article.slug}#${id}`);
		return { kind: 'correction', on, article, text, ...(claim && { claim }), ...(left && { gone: left }) };
	});
}

function listReplies(claim: Claim): Notice[] {
	const { reply } = claim.analysis;
	return reply ? [{ kind: 'reply', on: reply.on, article: claim.article, text: reply.text, claim, by: reply.by }] : [];
}

function listEndings(gone: Gone, articles: SiteRecord['articles']): Notice[] {
	if (gone.state === 'moved') return [];
	const article = articles.get(gone.slug);
	const about = { on: gone.on, gone, ...(article && { article }) };
	return [
		gone.state === 'removed' ? { kind: 'removal', ...about } : { kind: 'withdrawal', ...about, text: gone.reason },
	];
}
