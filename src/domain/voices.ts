/** Whose words an analysed document carries, and of whom it speaks without any word of theirs. */
import { compareNames } from './fold.ts';
import type { Article, Claim } from './record.ts';
import { listAnswerable, type Speaker } from './speaker.ts';
import type { Group } from './topic.ts';
import { joinWords } from './words.ts';

export interface Voices {
	/** Most words first, then by name. */
	voices: Voice[];
	/** Words of the document that carry a claim: each counts for one claim, the innermost, so this is the sum of the voices' words. */
	words: number;
	/** Claims whose place in the document is known, and the statements that they come from. */
	claims: number;
	statements: number;
}

/** One speaker, or several who are answerable together. */
export interface Voice {
	speakers: Speaker[];
	/** Bodies that their roles spoke for on the days of their statements. */
	speaksFor: Speaker[];
	group?: Group;
	words: number;
	claims: number;
	statements: number;
	/** The first of their claims, in the order of the text. */
	first: Claim;
}

/**
 * Words, claims and statements of the analysed document by who is answerable for them, from the claims' `in-document`.
 * Returns `undefined` where no claim has any: words of our own text are no measure of a report.
 */
export function countVoices(
	{ claims }: Pick<Article, 'claims'>,
	speakers: ReadonlyMap<string, Speaker>,
): Voices | undefined {
	const counted = claims.filter(({ analysis }) => analysis['in-document']);
	if (!counted.length) return undefined;
	const bySpeakers = Map.groupBy(counted, (claim) => claim.speakers.map(({ id }) => id).join(' '));
	const voices = [...bySpeakers.values()]
		.flatMap((spoken) => countVoice(spoken, speakers) ?? [])
		.sort((a, b) => b.words - a.words || compareNames(nameVoice(a), nameVoice(b)));
	return { voices, words: sumWords(counted), claims: counted.length, statements: countStatements(counted) };
}

function countVoice(claims: readonly Claim[], speakers: ReadonlyMap<string, Speaker>): Voice | undefined {
	const [first] = claims;
	if (!first) return undefined;
	const principals = new Set(claims.flatMap(({ role }) => speakers.get(role?.['speaks-for'] ?? '') ?? []));
	return {
		speakers: first.speakers,
		speaksFor: [...principals],
		...(first.group && { group: first.group }),
		words: sumWords(claims),
		claims: claims.length,
		statements: countStatements(claims),
		first,
	};
}

function sumWords(claims: readonly Claim[]): number {
	return claims.reduce((sum, { analysis }) => sum + (analysis['in-document']?.words ?? 0), 0);
}

function countStatements(claims: readonly Claim[]): number {
	return new Set(claims.map(({ statement }) => statement)).size;
}

/** `Lithuania, Latvia and Poland`. */
export function nameVoice({ speakers }: Pick<Voice, 'speakers'>): string {
	return joinWords(speakers.map(({ name }) => name));
}

/** Somebody of whom an article's claims speak, and of whom it has no claim. */
export interface Unheard {
	speaker: Speaker;
	/** Claims about them, in the order of the text. */
	claims: Claim[];
}

/**
 * Speakers whom claims are about and who make none in this article: neither themselves, nor as members of a collective, nor
 * through somebody whose role speaks for them. Those whom most claims are about come first, then by name.
 */
export function listUnheard({ claims }: Pick<Article, 'claims'>, speakers: ReadonlyMap<string, Speaker>): Unheard[] {
	const heard = new Set(
		claims.flatMap((claim) => claim.speakers.flatMap((speaker) => listAnswerable(speaker, claim.said, speakers))),
	);
	const about = new Map<Speaker, Claim[]>();
	for (const claim of claims) {
		for (const speaker of new Set(claim.about)) {
			if (!heard.has(speaker.id)) about.set(speaker, [...(about.get(speaker) ?? []), claim]);
		}
	}
	return [...about]
		.map(([speaker, listed]) => ({ speaker, claims: listed }))
		.sort((a, b) => b.claims.length - a.claims.length || compareNames(a.speaker.name, b.speaker.name));
}
