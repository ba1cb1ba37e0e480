/**
 * What Pagefind reads of an article: not its page but a document of our own, in which every claim is one block with all
 * its wordings. So a word's place in Pagefind's record says which claim holds it, nested claims included.
 */
import type { Article, Claim } from '../domain/record.ts';
import { writeSpeakerTokens } from '../domain/spellings.ts';
import type { Mentions, NameTable } from './name-table.ts';

export interface SearchDocument {
	article: Article;
	html: string;
	/** Words before the first claim, then of each claim: Pagefind's own figures must agree, or hits would point elsewhere. */
	lengths: number[];
	/** Names that occur in it as common words. */
	common: string[];
}

/** Id of the block behind the last claim; no claim can have it, since claim ids begin with a letter or digit. */
export const restId = '-rest';

export function createSearchDocument(article: Article, names: NameTable): SearchDocument {
	const title = cleanText(article.title);
	const standfirst = cleanText(article.standfirst ?? '');
	const head = names.findMentions([title, standfirst]);
	const claims = article.claims.map((claim) => {
		const texts = listWordings(claim).map(cleanText);
		const mentions = names.findMentions(texts);
		return {
			id: claim.id,
			words: [...texts, ...listTokens(claim, mentions, names)].join(' '),
			common: mentions.common,
		};
	});
	const rest = listUnclaimed(article).map(cleanText).filter(Boolean);
	const around = names.findMentions(rest);
	const headNames = head.speakers.map(toAboutToken).join(' ');
	const restNames = around.speakers.map(toAboutToken).join(' ');
	const html = [
		'<!doctype html><html lang="en"><body data-pagefind-body>',
		`<h1>${escapeText(title)}</h1>`,
		`<p>${escapeText(standfirst)}</p>`,
		`<p>${headNames}</p>`,
		...claims.map(({ id, words }) => `<div id="${id}">${escapeText(words)}</div>`),
		`<div id="${restId}">${[...rest, restNames].map((text) => `<p>${escapeText(text)}</p>`).join('')}</div>`,
		'</body></html>',
	].join('\n');
	return {
		article,
		html,
		lengths: [
			[title, standfirst, headNames].map(countTokens).reduce((sum, count) => sum + count),
			...claims.map(({ words }) => countTokens(words)),
		],
		common: [head, ...claims, around].flatMap(({ common }) => common),
	};
}

/** A claim's wordings in the order in which the index and the hit have them: ours, the speaker's own, the document's. */
export function listWordings({ text, analysis }: Claim): string[] {
	const { original } = analysis;
	const wording = analysis['in-document']?.wording;
	return [text, ...(original ? [original.text] : []), ...(wording ? [wording] : [])];
}

/** White space as single spaces, so that words count alike everywhere. */
export function cleanText(text: string): string {
	return text.replace(/[\s\u200b\ufeff\u00ad]+/g, (gap) => (/^\u00ad+$/.test(gap) ? '' : ' ')).trim();
}

/** By whom it is, members of a collective included; and whom it is about or names, in any spelling. */
function listTokens({ speakers, about }: Claim, { speakers: mentioned }: Mentions, { numberOf }: NameTable): string[] {
	const toNumbers = (ids: readonly string[]) => ids.map(numberOf).filter((number) => number !== undefined);
	const by = toNumbers(speakers.flatMap(({ id, members = [] }) => [id, ...members]));
	const named = new Set([...toNumbers(about.map(({ id }) => id)), ...mentioned]);
	return [...[...new Set(by)].map((number) => writeSpeakerTokens(number).by), ...[...named].map(toAboutToken)];
}

function toAboutToken(number: number): string {
	return writeSpeakerTokens(number).about;
}

/** The prose around the claims, headings too. */
function listUnclaimed(article: Article): string[] {
	const spans = article.claims.flatMap((claim) => claim.spans);
	return article.reading.blocks.map(({ text }, block) => {
		let rest = '';
		let from = 0;
		for (const { start, end } of spans.filter((span) => span.block === block).sort((a, b) => a.start - b.start)) {
			if (start > from) rest += `${text.slice(from, start)} `;
			from = Math.max(from, end);
		}
		return rest + text.slice(from);
	});
}

function countTokens(text: string): number {
	return text ? text.split(' ').length : 0;
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
