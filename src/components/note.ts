/**
 * Notes to claims: one card for each statement and paragraph. Complete without JavaScript: a card is a popover that the
 * claim's number opens, and the number's class says which claim of the card is meant.
 */
import { wordKind } from '../domain/claim.ts';
import { writeOrigin, writeWording } from '../domain/provenance.ts';
import type { Claim } from '../domain/record.ts';
import { joinWords } from '../domain/words.ts';
import { renderAttestation } from './attestation.ts';
import { shortenDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { renderReply } from './reply.ts';
import { citeSource } from './source.ts';
import { classOfGroup, linkSpeakers, shortenSpeakers } from './speaker.ts';
import { capitalise, findDocumentWording, labelDocumentWording, quote, readLanguage } from './wording.ts';

/** Claims of one statement in one paragraph, in the order of reading. */
export interface Card {
	/** Element id: `note-` and its first claim. */
	id: string;
	first: Claim;
	claims: readonly Claim[];
}

/** How many places of a card the stylesheet can open without a script (styles/article.css). */
const places = 12;

/** How many others a note names; the point's page has them all. */
const othersNamed = 4;

/** Cards of a paragraph, in the order of their first claims. Claims that came another way stand on a card of their own. */
export function dealCards(claims: readonly Claim[]): Card[] {
	const byOrigin = Map.groupBy(claims, (claim) => `${claim.statement.id} ${writeOrigin(claim)}`);
	return [...byOrigin.values()].flatMap((dealt): Card[] => {
		const [first] = dealt;
		return first ? [{ id: `note-${first.id}`, first, claims: dealt }] : [];
	});
}

/** The class by which a control tells its claim's place in the card; empty beyond the places that the stylesheet knows. */
export function classOfPlace(index: number): string {
	return index < places ? `k${index + 1}` : '';
}

export function renderCard({ id, first, claims }: Card, lookup: Lookup): SafeHtml {
	const who = joinWords(first.speakers.map(({ name }) => name));
	const rest = writeOrigin(first).slice(who.length);
	return html`<aside class="note ${classOfGroup(first.group)}" id="${id}" popover role="note" aria-label="${shortenSpeakers(first)}"><p class="by"><b class="sg">${linkSpeakers(first.speakers, lookup.addresses)}</b>${rest}.</p>${renderOccasion(first)}${renderAttestation(first.attestation)}<ol>${claims.map((claim) => renderEntry(claim, lookup))}</ol></aside>`;
}

/** What was spoken or written, where and when, beyond what the sentence above it says. */
function renderOccasion({ statement }: Claim): SafeHtml | undefined {
	const when = statement.when === statement.said?.words ? undefined : statement.when;
	const parts = [statement.title, statement.venue, when].filter((part) => part !== undefined);
	return parts.length ? html`<p class="st">${parts.join(', ')}</p>` : undefined;
}

function renderEntry(claim: Claim, lookup: Lookup): SafeHtml {
	const does = wordKind(claim.analysis);
	return html`<li class="c"><b>${claim.number}</b><div><p class="say"><a href="#${claim.id}">${claim.text}</a></p><p class="facts">${does && `${capitalise(does)}. `}${writeWording(claim)}</p>${renderWordings(claim, lookup)}${renderOtherwise(claim, lookup)}${renderAnalystNote(claim, lookup)}${renderReplyLine(claim, lookup)}<p class="do"><copy-link><a href="${lookup.addresses.claim(claim.article.slug, claim.id)}">Claim page</a></copy-link></p></div></li>`;
}

function renderWordings(claim: Claim, lookup: Lookup): SafeHtml[] {
	const { original } = claim.analysis;
	const source = original && lookup.sources.get(original.source);
	const inDocument = findDocumentWording(claim);
	return [
		...(original
			? [
					html`<p class="rtw own">Original${source && html` (${citeSource(source, lookup)})`}: ${quote(original.text, original.lang)}</p>`,
				]
			: []),
		...(inDocument
			? [
					html`<p class="rtw">${labelDocumentWording(inDocument.document, lookup)}: ${quote(inDocument.text, readLanguage(inDocument.document))}</p>`,
				]
			: []),
	];
}

function renderOtherwise({ otherwise, point, article }: Claim, { addresses }: Lookup): SafeHtml | undefined {
	if (!otherwise.length) return undefined;
	const others = otherwise.slice(0, othersNamed).map((other) => {
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

function renderAnalystNote({ analysis: { note } }: Claim, lookup: Lookup): SafeHtml | undefined {
	if (!note) return undefined;
	const source = lookup.sources.get(note.source);
	return html`<p>${note.text}${source && html` (${citeSource(source, lookup)})`}</p>`;
}
