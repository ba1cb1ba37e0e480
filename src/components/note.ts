/**
 * Notes to claims: one card for each statement and paragraph. Complete without JavaScript: a card is a popover that the
 * claim's number opens, and the number's class says which claim of the card is meant.
 */
import { wordKind } from '../domain/claim.ts';
import { writeOrigin } from '../domain/provenance.ts';
import { isPublicClaim } from '../domain/public-claim.ts';
import type { Claim } from '../domain/record.ts';
import { joinWords, shortenWords } from '../domain/words.ts';
import { renderAttestation } from './attestation.ts';
import { shortenDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { renderReply } from './reply.ts';
import { classOfVoice, linkSpeakers, shortenSpeakers } from './speaker.ts';
import { capitalise, findDocumentWording, namePublisherShortly, quote, readLanguage } from './wording.ts';

/** Claims of one statement in one paragraph, in the order of reading. */
export interface Card {
	/** Element id: `note-` and its first claim. */
	id: string;
	first: Claim;
	claims: readonly Claim[];
}

/** How many others a note names, those of its own article first; the point's page has them all. */
const othersNamed = 2;

/** Characters of another wording that a note shows: a line. */
const wordingLength = 22;

/** Cards of a paragraph, in the order of their first claims. Claims that came another way stand on a card of their own. */
export function dealCards(claims: readonly Claim[]): Card[] {
	const byOrigin = Map.groupBy(claims, (claim) => `${claim.statement.id} ${writeOrigin(claim)}`);
	return [...byOrigin.values()].flatMap((dealt): Card[] => {
		const [first] = dealt;
		return first ? [{ id: `note-${first.id}`, first, claims: dealt }] : [];
	});
}

export function renderCard({ id, first, claims }: Card, lookup: Lookup): SafeHtml {
	return html`<aside class="note ${classOfVoice(first)}" id="${id}" popover role="note"><button type="button" class="sg" popovertarget="${id}">${shortenSpeakers(first)}</button><p class="by">${renderOrigin(first, lookup)}</p>${renderOccasion(first)}${renderAttestation(first.attestation, true)}<ol>${claims.map((claim, index) => renderEntry(claim, claims[index - 1], lookup))}</ol></aside>`;
}

function renderOrigin(claim: Claim, { addresses }: Lookup): SafeHtml {
	const who = joinWords(claim.speakers.map(({ name }) => name));
	return html`${linkSpeakers(claim.speakers, addresses)}${writeOrigin(claim).slice(who.length)}.`;
}

/** What was spoken or written, or where; the claim's page has all of it. `<em>` is for the closed note, whose sentence of origin is hidden. */
function renderOccasion({ statement: { title, venue, said, origin }, outer }: Claim): SafeHtml {
	if (origin === 'document') return html`<p class="st"><em>in its own voice</em></p>`;
	const brief = [title ?? venue, outer && `per ${shortenSpeakers(outer)}`].flatMap((words) => words ?? []).join(', ');
	return html`<p class="st">${brief}<em>${brief && ', '}${shortenDate(said)}</em></p>`;
}

/**
 * Its own words stand beside it in the text. The numbers are those of the list, so a run of claims needs only its first.
 * The link to its page tells programs, in RDFa, that the claim is a part of the article (docs/adr/0017).
 */
function renderEntry(claim: Claim, before: Claim | undefined, lookup: Lookup): SafeHtml {
	const star = claim.otherwise.length > 0;
	const part = isPublicClaim(claim) && html` property="schema:hasPart"`;
	return html`<li class="c${star && ' x'}"${before?.number !== claim.number - 1 && html` value="${claim.number}"`}><a${part} href="${lookup.addresses.claimFromArticle(claim.id)}">${capitalise(wordKind(claim.analysis) ?? 'claim page')}</a>${renderOtherWording(claim, lookup)}${renderOtherwise(claim, lookup)}${renderReplyLine(claim, lookup)}</li>`;
}

/** One line in other words: the original where we have it, else the analysed document’s. The claim’s page compares them all. */
function renderOtherWording(claim: Claim, lookup: Lookup): SafeHtml | undefined {
	const { original } = claim.analysis;
	if (original)
		return html`<p class="rtw orig">Original: ${quote(shortenWords(original.text, wordingLength), original.lang)}</p>`;
	const inDocument = findDocumentWording(claim);
	return (
		inDocument &&
		html`<p class="rtw">${namePublisherShortly(inDocument.document, lookup)}: ${quote(shortenWords(inDocument.text, wordingLength), readLanguage(inDocument.document))}</p>`
	);
}

function renderOtherwise({ otherwise, point, article }: Claim, { addresses }: Lookup): SafeHtml | undefined {
	if (!otherwise.length) return undefined;
	const nearestFirst = otherwise.toSorted((a, b) => Number(b.article === article) - Number(a.article === article));
	const others = nearestFirst.slice(0, othersNamed).map((other) => {
		const address = other.article === article ? `#${other.id}` : addresses.claim(other.article.slug, other.id);
		return html`<a href="${address}">${shortenSpeakers(other)}, ${shortenDate(other.said)}</a>`;
	});
	const more = otherwise.length - others.length;
	if (more && point) others.push(html`<a href="${addresses.point(point.id)}">${more} more</a>`);
	return html`<p><b>Who says otherwise*</b> ${join(others, '; ')}</p>`;
}

function renderReplyLine(claim: Claim, lookup: Lookup): SafeHtml | undefined {
	const reply = renderReply(claim, lookup);
	return reply && html`<p><b>Reply</b></p>${reply}`;
}
