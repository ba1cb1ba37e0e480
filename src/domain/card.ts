/**
 * What the picture under a shared link says. Pages name its address and say its words to whoever can't see it; src/cards draws it.
 */
import type { Addresses } from './addresses.ts';
import { assertNever } from './assert.ts';
import { type AttestationKind, labelAttestation } from './attestation.ts';
import { formatDay, wordYears } from './date.ts';
import { writeOrigin, writeWording } from './provenance.ts';
import type { Article, Claim } from './record.ts';
import { getShortName, type Speaker } from './speaker.ts';
import type { GroupColour } from './topic.ts';
import { joinWords, shortenWords } from './words.ts';

/** Pixels: what networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Who gets a picture of their own: every claim, those that somebody answers, articles only, or nobody. */
export const cardChoices = ['all', 'answered', 'articles', 'none'] as const;
export type CardChoice = (typeof cardChoices)[number];

/** A name with its group's colour; without one it is in no group. */
export interface CardVoice {
	name: string;
	colour?: GroupColour;
}

export interface ClaimCard {
	kind: 'claim';
	speaker: CardVoice;
	/** `2021`; for an undated claim `reported 2021`. */
	year: string;
	/** The rest of the provenance sentence: role, to whom, through whom, when. */
	origin: string;
	/** In quotation marks only where they are the speaker's own. */
	words: string;
	wording: string;
	attestation: { kind: AttestationKind; label: string };
	/** `Corrected on 5 December 2021.` */
	corrected?: string;
	/** Who says otherwise: at most two, then `others`. */
	otherwise: { voices: CardVoice[]; others: boolean };
}

export interface ArticleCard {
	kind: 'article';
	/** Topic, and the years that it is about. */
	kicker: string;
	title: string;
	standfirst: string;
	/** `Reads a report by RT, 12 November 2021`. */
	document?: string;
	/** Who speaks in it, by group. */
	voices: CardVoice[];
	/** Day of publication, in words. */
	published: string;
}

/** For pages that are about no single article or claim. */
export interface SiteCard {
	kind: 'site';
	tagline: string;
	description: string;
}

export type Card = ClaimCard | ArticleCard | SiteCard;

/** What a page says of the picture under its link. */
export interface PageCard {
	/** Address path, with a version. */
	address: string;
	/** What stands on it, for somebody who can't see it; absent where the page's title and description say it. */
	text?: string;
}

/** Characters that fit, each cut at a word. */
const longest = { name: 84, origin: 165, words: 235, title: 130, standfirst: 200, voice: 40 } as const;

export function hasOwnCard(claim: Claim, choice: CardChoice): boolean {
	switch (choice) {
		case 'all':
			return true;
		case 'answered':
			return claim.otherwise.length > 0 || claim.answeredBy.length > 0 || claim.analysis.reply !== undefined;
		case 'articles':
		case 'none':
			return false;
		default:
			return assertNever(choice);
	}
}

/** The claim's card, or that of its article where it has none of its own. */
export function findClaimCard(claim: Claim, choice: CardChoice, addresses: Addresses): PageCard | undefined {
	if (!hasOwnCard(claim, choice)) return findArticleCard(claim.article, choice, addresses);
	return { address: addresses.claimCard(claim.article.slug, claim.id, markVersion(describeClaimCard(claim))) };
}

export function findArticleCard(article: Article, choice: CardChoice, addresses: Addresses): PageCard | undefined {
	if (choice === 'none') return undefined;
	const { slug, title, standfirst = '' } = article;
	return {
		address: addresses.articleCard(slug, markVersion(describeArticleCard(article))),
		text: writeCardText(title, standfirst).trim(),
	};
}

/** For all other pages. */
export function findSiteCard(
	site: Pick<SiteCard, 'tagline' | 'description'> & { name: string },
	choice: CardChoice,
	addresses: Addresses,
): PageCard | undefined {
	if (choice === 'none') return undefined;
	return { address: addresses.siteCard(), text: `${site.name}: ${site.tagline}` };
}

export function describeClaimCard(claim: Claim): ClaimCard {
	const [correction] = claim.corrections;
	return {
		kind: 'claim',
		speaker: voiceOf(claim, shortenWords(joinWords(claim.speakers.map(({ name }) => name)), longest.name)),
		year: wordCardYear(claim),
		origin: shortenWords(describeOrigin(claim), longest.origin),
		words: writeCardWords(claim),
		wording: writeWording(claim),
		attestation: { kind: claim.attestation.kind, label: labelAttestation(claim.attestation) },
		...(correction && { corrected: `Corrected on ${formatDay(correction.on)}.` }),
		otherwise: listOtherwise(claim),
	};
}

export function describeArticleCard(article: Article): ArticleCard {
	const { title, standfirst = '', topic, covers, document, published } = article;
	const years = covers && wordYears(covers);
	const groups = new Map(article.claims.flatMap(({ group }) => (group ? [[group.colour, group] as const] : [])));
	const publisher = document && article.claims.find(({ statement }) => statement.origin === 'document')?.speakers[0];
	return {
		kind: 'article',
		kicker: [topic?.title, years && !topic?.title.includes(years) && `Covers ${years}`].filter(Boolean).join(' · '),
		title: shortenWords(title, longest.title),
		standfirst: shortenWords(standfirst, longest.standfirst),
		...(document && {
			document: [
				`Reads a ${document.type === 'report' ? 'report' : 'document'}${publisher ? ` by ${publisher.name}` : ''}`,
				...(document.date ? [document.date.words] : []),
			].join(', '),
		}),
		voices: [...groups.values()].map(({ name, colour }) => ({ name: shortenWords(name, longest.voice), colour })),
		published: formatDay(published),
	};
}

/** What stands on a card that says what title and description of its page say. */
export function writeCardText(title: string, description: string): string {
	return `${endSentence(title)} ${description}`;
}

function endSentence(text: string): string {
	return /[.?!…”]$/.test(text) ? text : `${text}.`;
}

/**
 * A short mark of what the card says. Networks keep a picture by its address for weeks: with the mark in it, a card whose
 * words have changed is fetched again. The end of FNV-1a, in 32 bits: it tells versions of one card apart, no more.
 */
export function markVersion(card: Card): string {
	let hash = 0x811c9dc5;
	for (const character of JSON.stringify(card)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0).toString(36).slice(-4);
}

function voiceOf({ group }: Claim, name: string): CardVoice {
	return { name, ...(group && { colour: group.colour }) };
}

function wordCardYear({ said, chain, article }: Claim): string {
	if (said) return wordYears(said);
	const reported = chain[0]?.source?.date ?? article.document?.date;
	return reported ? `reported ${wordYears(reported)}` : `read ${article.published.slice(0, 4)}`;
}

/** The provenance sentence behind the names, which stand above it. */
function describeOrigin(claim: Claim): string {
	const names = joinWords(claim.speakers.map(({ name }) => name));
	const origin = writeOrigin(claim);
	const rest = origin.startsWith(names) ? origin.slice(names.length).replace(/^,? /, '') : origin;
	return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

/**
 * The claim's words on one line, behind what they are about. Where all of them are the speaker's own and the marks stand around
 * the claim in the prose, the card has to bring them.
 */
function writeCardWords(claim: Claim): string {
	const line = claim.text.replace(/\s+/g, ' ').trim();
	const { regarding } = claim.analysis;
	const lead = regarding ? `On ${regarding}: ` : '';
	const text = lead ? line : `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
	const words = shortenClaim(text, longest.words - lead.length);
	return lead + (claim.form === 'direct' && hasOriginal(claim) && !/[“”]/.test(text) ? `“${words}”` : words);
}

/** The words, or the first of them and `…`; a quotation that is cut is closed. */
export function shortenClaim(text: string, length: number): string {
	const words = shortenWords(text, length);
	return words !== text && countOf(words, '“') > countOf(words, '”') ? `${words}”` : words;
}

function countOf(text: string, character: string): number {
	return text.split(character).length - 1;
}

/** Whether the words can be looked up as they stand: an original, a named translator, or the speaker's own text. */
function hasOriginal({ analysis, attestation }: Claim): boolean {
	return Boolean(analysis.original || analysis.translated) || attestation.kind === 'first-hand';
}

function listOtherwise({ otherwise }: Claim): ClaimCard['otherwise'] {
	// The first claim of each, in the order of the page.
	const claims = [...Map.groupBy(otherwise, ({ speakers }) => speakers.map(({ id }) => id).join(' ')).values()].flatMap(
		([first]) => first ?? [],
	);
	const nameOf = (speaker: Speaker) => (claims.length > 1 ? getShortName(speaker) : speaker.name);
	const voices = claims
		.slice(0, 2)
		.map((claim) => voiceOf(claim, shortenWords(joinWords(claim.speakers.map(nameOf)), longest.voice)));
	return { voices, others: claims.length > 2 };
}
