/** The article's prose with its claim layer: marks, their numbers, who speaks in the margin, and the notes. */
import { rebaseLinks, type Slot } from '../domain/reading.ts';
import type { Article, Claim } from '../domain/record.ts';
import { html, raw, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { type Card, dealCards, renderCard } from './note.ts';
import { classOfVoice, shortenSpeakers } from './speaker.ts';

/** The card that a claim stands on. */
interface Place {
	claim: Claim;
	card: Card;
}

export function renderBody(article: Article, lookup: Lookup): SafeHtml {
	const { cards, places } = placeNotes(article);
	let voice: string | undefined;
	let opened = 0;
	let text = '';
	for (const segment of article.reading.html) {
		if (typeof segment === 'string') {
			text += joinLines(rebaseLinks(segment, lookup.addresses.base));
			continue;
		}
		if (segment.slot === 'open' && segment.first && places.has(segment.claim)) opened++;
		text += renderSlot(segment, places, voice, opened);
		if (segment.slot === 'block-start') voice = undefined;
		if (segment.slot === 'open') voice = voiceOf(places.get(segment.claim));
		if (segment.slot === 'block-end') text += renderNotes(cards.get(segment) ?? [], lookup);
	}
	return raw(text);
}

/** A browser shows a line's end as a space, but in code: one sign for both makes a long article a hundredth lighter. */
function joinLines(markup: string): string {
	return markup.replace(/<pre\b.*?<\/pre>|\n/gs, (found) => (found === '\n' ? ' ' : found));
}

/** Deals all cards first, since a number stands before its card, and a claim that goes on later has its number there. */
function placeNotes({ claims, reading }: Article): { cards: Map<Slot, Card[]>; places: Map<string, Place> } {
	const byId = new Map(claims.map((claim) => [claim.id, claim]));
	const cards = new Map<Slot, Card[]>();
	const places = new Map<string, Place>();
	for (const segment of reading.html) {
		if (typeof segment === 'string' || segment.slot !== 'block-end') continue;
		const dealt = dealCards(segment.claims.flatMap((id) => (places.has(id) ? [] : (byId.get(id) ?? []))));
		cards.set(segment, dealt);
		for (const card of dealt) for (const claim of card.claims) places.set(claim.id, { claim, card });
	}
	return { cards, places };
}

/** `voice` is whose mark stands before it in this paragraph, `opened` how many claims have begun. */
function renderSlot(
	slot: Slot,
	places: ReadonlyMap<string, Place>,
	voice: string | undefined,
	opened: number,
): SafeHtml | string {
	if (slot.slot === 'block-start') return '<div class="row">';
	if (slot.slot === 'block-end') return '';
	const place = places.get(slot.claim);
	// A claim that the record left out has a problem of its own; its words stay prose.
	if (!place) return '';
	if (slot.slot === 'open') return openMark(place, slot.first, voiceOf(place) !== voice);
	return slot.last ? html`</mark>${renderNumber(place, opened)}` : '</mark>';
}

function voiceOf(place: Place | undefined): string | undefined {
	return place?.claim.speakers.map(({ id }) => id).join(' ');
}

function renderNotes(cards: readonly Card[], lookup: Lookup): string {
	if (!cards.length) return '</div>';
	return `<div class="cast">${cards.map((card) => renderCard(card, lookup)).join('')}</div></div>`;
}

/** `changed`: another voice than the one before; it gets its sign, and its name when the reader asks for all, for a nested claim with whom it comes from. */
function openMark({ claim, card }: Place, first: boolean, changed: boolean): SafeHtml {
	return html`<mark class="${classOfVoice(claim)}"${changed && html` data-by="${nameVoice(claim)}"`}${first && html` aria-details="${card.id}" id="${claim.id}"`}>`;
}

function nameVoice({ speakers, outer }: Claim): string {
	return `${shortenSpeakers({ speakers })}${outer ? `, per ${shortenSpeakers(outer)}` : ''}`;
}

/** The stylesheet counts the claims that have begun; only a number that is another one, or has a star, is written out. */
function renderNumber({ claim, card }: Place, opened: number): SafeHtml {
	const star = claim.otherwise.length ? '*' : '';
	const isCounted = claim.number === opened && !star;
	return html`<span class="n"${!isCounted && html` data-n="${claim.number}${star}"`}><button type="button" popovertarget="${card.id}" aria-label="Note ${claim.number}, ${shortenSpeakers(claim)}${star && ', somebody says otherwise'}"></button></span>`;
}
