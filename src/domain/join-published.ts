/** Ties what was published before to the record: past wordings, corrections, and addresses without a claim. */
import type { RecordInput } from './build-record.ts';
import { listPublishedTexts, listPublishedWords, nothingPublished, partKey } from './ledger.ts';
import type { Judgement } from './permalink.ts';
import type { Article, Claim, Correction, Gone, Moved, Wording } from './record.ts';

interface Joined {
	articles: ReadonlyMap<string, Article>;
	claims: ReadonlyMap<string, Claim>;
}

/** Fills each claim's `wordings` and `corrections` and each article's `gone`. */
export function joinPublished(
	input: RecordInput,
	judgement: Judgement,
	{ articles, claims }: Joined,
): { gone: Map<string, Gone>; renamed: Map<string, Article> } {
	const { ledger } = input.published ?? nothingPublished;
	const find = createFinder(input, judgement, claims);
	const gone = new Map<string, Gone>();
	for (const key of ledger.claims.keys()) {
		const found = find(key);
		if (!found || isClaim(found)) continue;
		gone.set(key, found);
		articles.get(found.slug)?.gone.push(found);
	}
	joinWordings(input, judgement, claims);
	joinCorrections(articles, find);
	const renamed = [...judgement.renamed.keys()].flatMap((slug): [string, Article][] => {
		const article = findArticle(slug, judgement.renamed, articles);
		return article ? [[slug, article]] : [];
	});
	return { gone, renamed: new Map(renamed) };
}

/** What an address leads to, over any number of moves. */
function followMove(gone: Gone): Moved['to'] {
	return gone.state === 'moved' ? gone.to : gone;
}

/** Whether a claim is marked there, in contrast to an address that is left. */
export function isClaim(found: Claim | Gone): found is Claim {
	return 'article' in found;
}

type Find = (key: string) => Claim | Gone | undefined;

/** What stands at a published or present address; nothing for one that is lost, which is a problem of its own. */
function createFinder(input: RecordInput, { fates }: Judgement, claims: Joined['claims']): Find {
	const published = input.published ?? nothingPublished;
	const read = (key: string, seen: ReadonlySet<string>): Claim | Gone | undefined => {
		const fate = fates.get(key);
		if (!fate || fate.state === 'live') return claims.get(key);
		if (seen.has(key)) return undefined;
		const about = { key, ...partKey(key), first: published.ledger.claims.get(key)?.first ?? '' };
		if (fate.state === 'removed') return { ...about, state: 'removed', on: fate.on };
		if (fate.state === 'withdrawn') {
			const words = fate.keepWords ? listPublishedTexts(published, key).at(-1)?.text : undefined;
			return { ...about, state: 'withdrawn', on: fate.on, reason: fate.reason, ...(words !== undefined && { words }) };
		}
		const next = read(fate.to, new Set([...seen, key]));
		return next && { ...about, state: 'moved', to: isClaim(next) ? next : followMove(next) };
	};
	return (key) => read(key, new Set());
}

function joinWordings(input: RecordInput, { fates, changed }: Judgement, claims: Joined['claims']): void {
	const published = input.published ?? nothingPublished;
	const origins = new Map<string, string>();
	for (const [key, fate] of fates) if (fate.state === 'moved' && !origins.has(fate.to)) origins.set(fate.to, key);
	const hashes = new Map(input.articles.map((article) => [article.id, article.hashes]));
	for (const claim of claims.values()) {
		const recorded = published.ledger.claims.get(claim.key);
		const own = listPublishedWords(recorded).length ? claim.key : (origins.get(claim.key) ?? claim.key);
		const texts = listPublishedTexts(published, own);
		const past = listPublishedWords(published.ledger.claims.get(own)).map(
			(words, i): Wording => ({
				on: words.on,
				text: texts[i]?.text ?? '',
				hash: words.hash,
				by: words.by,
				...(words.why && { why: words.why }),
			}),
		);
		const hash = hashes.get(claim.article.slug)?.[claim.id] ?? '';
		const by = claim.speakers.map(({ id }) => id);
		const last = past.at(-1);
		const why = changed.get(claim.key);
		claim.wordings =
			last?.hash === hash && last.by.join(' ') === by.join(' ')
				? past
				: [...past, { text: claim.text, hash, by, ...(why && { why }) }];
	}
}

function joinCorrections(articles: Joined['articles'], find: Find): void {
	for (const { slug, corrections } of articles.values()) {
		for (const { on, claim: id, text } of corrections) {
			const found = id === undefined ? undefined : find(`${slug}#${id}`);
			const claim = found && (isClaim(found) ? found : followMove(found));
			if (claim && isClaim(claim)) claim.corrections.push({ on, text } satisfies Correction);
		}
	}
	for (const { claims } of articles.values())
		for (const claim of claims) claim.corrections.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function findArticle(
	slug: string,
	renamed: ReadonlyMap<string, string>,
	articles: Joined['articles'],
): Article | undefined {
	const seen = new Set<string>();
	for (let next: string | undefined = slug; next !== undefined && !seen.has(next); next = renamed.get(next)) {
		const article = articles.get(next);
		if (article) return article;
		seen.add(next);
	}
	return undefined;
}
