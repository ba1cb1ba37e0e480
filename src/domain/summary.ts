/** Counts with their units, in one wording for all pages: what is counted is what stands in these articles. */
import type { Claim, SiteRecord } from './record.ts';
import { countWords, joinWords } from './words.ts';

/** `1 article, with 92 claims in 17 statements by 21 speakers`. */
export function summariseRecord({ articles, claims }: Pick<SiteRecord, 'articles' | 'claims'>): string {
	return `${countWords(articles.size, 'article')}, with ${summariseClaims([...claims.values()])}`;
}

/** `92 claims in 17 statements by 21 speakers`; `no claims` for an empty list. A speaker is counted once, a statement too. */
export function summariseClaims(claims: readonly Claim[]): string {
	if (!claims.length) return 'no claims';
	const statements = new Set(claims.map(({ statement }) => statement));
	const speakers = new Set(claims.flatMap((claim) => claim.speakers));
	return `${countClaims(claims.length, statements.size)} by ${countWords(speakers.size, 'speaker')}`;
}

/** `3 claims in 2 statements`. */
export function countClaims(claims: number, statements: number): string {
	return `${countWords(claims, 'claim')} in ${countWords(statements, 'statement')}`;
}

/** How many statements we know in which way, against their number; empty for none. */
export function summariseKnown(known: { 'first-hand': number; several: number; one: number }): string {
	const all = known['first-hand'] + known.several + known.one;
	const parts = [
		known['first-hand'] && `${known['first-hand']} confirmed`,
		known.several && `${known.several} reported by several outlets`,
		known.one && `${known.one} reported by one outlet only`,
	].filter((part) => part !== 0);
	return parts.length ? `Of ${countWords(all, 'statement')}: ${joinWords(parts)}` : '';
}
