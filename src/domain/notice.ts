/** What happened to published claims, in the open: corrections, replies, withdrawals and removals. One list for page, feed and data. */
import type { Addresses } from './addresses.ts';
import type { Article, Claim, Gone, SiteRecord } from './record.ts';
import type { Speaker } from './speaker.ts';

export type Notice = {
	/** Calendar day. */
	on: string;
	/** The article, under the slug that it has now; absent where it can't be told. */
	article?: Article;
} & (
	| { kind: 'correction'; text: string; claim?: Claim; gone?: Gone }
	/** `by` is absent for a private person, who is named on the claim only. */
	| { kind: 'reply'; text: string; claim: Claim; by?: Speaker }
	| { kind: 'withdrawal'; text: string; gone: Gone }
	| { kind: 'removal'; gone: Gone }
);
export type NoticeKind = Notice['kind'];

/** Newest first; of one day in the order of articles and claims. */
export function listNotices({ articles, gone, claims, speakers }: SiteRecord): Notice[] {
	const notices = [
		...[...articles.values()].flatMap((article) => listCorrections(article, { gone, claims })),
		...[...claims.values()].flatMap((claim) => listReplies(claim, speakers)),
		...[...gone.values()].flatMap((address) => listEndings(address, articles)),
	];
	return notices.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** Where it can be read: the claim's page, which also tells how its words changed; else the article. */
export function locateNotice(notice: Notice, addresses: Addresses): string {
	const claim = 'claim' in notice ? notice.claim : undefined;
	const gone = 'gone' in notice ? notice.gone : undefined;
	if (claim) return addresses.claim(claim.article.slug, claim.id);
	if (gone) return addresses.claim(gone.slug, gone.id);
	return notice.article ? addresses.article(notice.article.slug) : addresses.corrections();
}

function listCorrections(article: Article, { gone, claims }: Pick<SiteRecord, 'gone' | 'claims'>): Notice[] {
	return article.corrections.map(({ on, claim: id, text }): Notice => {
		const claim = claims.get(`${article.slug}#${id}`);
		const left = gone.get(`${article.slug}#${id}`);
		return { kind: 'correction', on, article, text, ...(claim && { claim }), ...(left && { gone: left }) };
	});
}

function listReplies(claim: Claim, speakers: SiteRecord['speakers']): Notice[] {
	const { reply } = claim.analysis;
	if (!reply) return [];
	const by = speakers.get(reply.by);
	const about = { on: reply.on, article: claim.article, text: reply.text, claim };
	return [{ kind: 'reply', ...about, ...(by?.['public-role'] && { by }) }];
}

function listEndings(gone: Gone, articles: SiteRecord['articles']): Notice[] {
	if (gone.state === 'moved') return [];
	const article = articles.get(gone.slug);
	const about = { on: gone.on, gone, ...(article && { article }) };
	return [
		gone.state === 'removed' ? { kind: 'removal', ...about } : { kind: 'withdrawal', ...about, text: gone.reason },
	];
}
