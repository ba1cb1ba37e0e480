/**
 * The words in which claims are on record, side by side: the speaker's own, the analysed document's and ours, those of one claim and
 * those of claims that say the same. Only wordings in one language are compared; a translation is compared with another one.
 */
import { alignWords, type Stretch, type Worded } from './compare-wordings.ts';
import type { Claim } from './record.ts';

/** Whose words: the speaker's, the analysed document's (a translation, where it translates), or our summary. */
export type Whose = 'theirs' | 'documents' | 'ours';

export interface Version extends Worded {
	claim: Claim;
	whose: Whose;
}

export interface ComparedVersion {
	version: Version;
	/** What it was compared with; absent where nothing before it in its language is like it. */
	to?: Version;
	/** Its text in stretches; one where it was compared with nothing, or has the same words. */
	stretches: Stretch[];
}

export const ourLanguage = 'en';

/** The speaker's words, the analysed document's, then ours, unless they are the same as one of those. */
export function listVersions(claim: Claim): Version[] {
	const { original, 'in-document': found } = claim.analysis;
	const { document } = claim.article;
	const versions: Version[] = [];
	if (original) versions.push({ claim, whose: 'theirs', text: original.text, lang: original.lang });
	if (document && found?.wording !== undefined) {
		const lang = document.translated?.into ?? document.language;
		versions.push({ claim, whose: 'documents', text: found.wording, lang });
	}
	const ours: Version = { claim, whose: 'ours', text: claim.text, lang: ourLanguage };
	if (!versions.some((version) => isSame(version, ours))) versions.push(ours);
	return versions;
}

/** Whether more is on record than our summary: the speaker's words, the analysed document's, or a quotation. */
export function hasOwnWords(claim: Claim): boolean {
	return claim.form === 'direct' || listVersions(claim).some(({ whose }) => whose !== 'ours');
}

/** Our summary stands for those of whom nothing else is on record. */
function listBest(claim: Claim): Version[] {
	return listVersions(claim).filter(({ whose }, _, all) => whose !== 'ours' || all.length === 1);
}

/**
 * The words of claims that say the same, by claim, in the order given. Each version is compared with one of the first claim, with the
 * same kind of words before others; the first claim's own are compared with each other, as are those of a claim that shares no
 * language with it.
 */
export function compareFamily(claims: readonly Claim[]): ComparedVersion[][] {
	const [first] = claims;
	const ofFirst = first ? listBest(first) : [];
	return claims.map((claim) => {
		const own = listBest(claim);
		return own.map((version, i) => {
			const sameKind = ofFirst.toSorted(
				(a, b) => Number(b.whose === version.whose) - Number(a.whose === version.whose),
			);
			return compareVersion(version, claim === first ? own.slice(0, i) : [...sameKind, ...own.slice(0, i)]);
		});
	});
}

/** Share of both texts' letters that they have in common, from 0 to 1, from which on two wordings are compared: less may be chance. */
const likeShare = 0.35;

/**
 * The own words of claims that give one answer, by claim, in the order given: each version is compared with those before it in its
 * claim, or else with the version of an earlier claim that is most like it.
 */
export function compareAnswers(claims: readonly Claim[]): ComparedVersion[][] {
	const before: Version[] = [];
	return claims.map((claim) => {
		const own = listBest(claim);
		const compared = own.map((version, i) =>
			compareVersion(version, [...own.slice(0, i), ...sortByLikeness(version, before)]),
		);
		before.push(...own);
		return compared;
	});
}

/** With the first candidate that is like it. */
function compareVersion(version: Version, candidates: readonly Version[]): ComparedVersion {
	const to = candidates.find((other) => measureLikeness(version, other) >= likeShare);
	const stretches = to && alignWords(to.text, version.text)?.[1];
	return stretches ? { version, to, stretches } : { version, stretches: [{ mark: 'same', text: version.text }] };
}

/** The most alike first. */
function sortByLikeness(version: Version, others: readonly Version[]): Version[] {
	return others
		.map((other) => ({ other, likeness: measureLikeness(version, other) }))
		.sort((a, b) => b.likeness - a.likeness)
		.map(({ other }) => other);
}

function isSame(one: Worded, other: Worded): boolean {
	if (one.lang !== other.lang) return false;
	return Boolean(alignWords(one.text, other.text)?.every((side) => side.every(({ mark }) => mark === 'same')));
}

/** Share of the letters of both that stand in words which both have, from 0 to 1; none between two languages. */
function measureLikeness(one: Worded, other: Worded): number {
	const sides = one.lang === other.lang ? alignWords(one.text, other.text) : undefined;
	const stretches = sides?.flat() ?? [];
	return countLetters(stretches.filter(({ mark }) => mark === 'same')) / (countLetters(stretches) || 1);
}

function countLetters(stretches: readonly Stretch[]): number {
	return stretches.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}
