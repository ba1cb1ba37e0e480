/** Counts with their units, in one wording for all pages: what is counted is what stands in these articles. */
import type { Known } from './profile.ts';
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

/**
 * How many statements we know in which way, against their number: `Of these 3 statements, 2 are confirmed and 1 is reported by
 * one outlet only`; empty for none.
 */
export function summariseKnown(known: Known): string {
	const all = known.confirmed + known.several + known.outlet + known.speaker;
	const ways = [
		[known.confirmed, 'confirmed'],
		[known.several, 'reported by several outlets'],
		[known.outlet, 'reported by one outlet only'],
		[known.speaker, 'known only from what another speaker said'],
	] as const;
	const parts = ways.filter(([count]) => count > 0);
	if (!parts.length) return '';
	if (all === 1) return `This statement is ${joinWords(parts.map(([, way]) => way))}`;
	return `Of these ${all} statements, ${joinWords(parts.map(([count, way]) => `${count} ${count === 1 ? 'is' : 'are'} ${way}`))}`;
}
