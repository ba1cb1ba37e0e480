/** The article's prose with its claim layer: marks, their numbers, who speaks in the margin, and the notes. */
import { wordKind } from '../domain/claim.ts';
import { rebaseLinks, type Slot } from '../domain/reading.ts';
import type { Article, Claim } from '../domain/record.ts';
import { shortenDate } from './date.ts';
import { html, raw, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { type Card, classOfPlace, dealCards, renderCard } from './note.ts';
import { classOfGroup, shortenSpeakers } from './speaker.ts';

/** Where a claim's note is: the card, and the claim's place on it. */
interface Place {
	claim: Claim;
	card: Card;
	index: number;
}

export function renderBody(article: Article, lookup: Lookup): SafeHtml {
	const { cards, places } = placeNotes(article);
	let voice: string | undefined;
	let text = '';
	for (const segment of article.reading.html) {
		if (typeof segment === 'string') {
			text += rebaseLinks(segment, lookup.addresses.base);
			continue;
		}
		text += renderSlot(segment, places, voice);
		if (segment.slot === 'block-start') voice = undefined;
		if (segment.slot === 'open') voice = voiceOf(places.get(segment.claim));
		if (segment.slot === 'block-end') text += renderNotes(cards.get(segment) ?? [], lookup);
	}
	return raw(text);
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
		for (const card of dealt)
			for (const [index, claim] of card.claims.entries()) places.set(claim.id, { claim, card, index });
	}
	return { cards, places };
}

/** `voice` is whose mark stands before it in this paragraph. */
function renderSlot(slot: Slot, places: ReadonlyMap<string, Place>, voice: string | undefined): SafeHtml | string {
	if (slot.slot === 'block-start') return '<div class="row">';
	if (slot.slot === 'block-end') return '';
	const place = places.get(slot.claim);
	// A claim that the record left out has a problem of its own; its words stay prose.
	if (!place) return '';
	if (slot.slot === 'open') return openMark(place, slot.first, voiceOf(place) !== voice);
	return slot.last ? html`</mark>${renderNumber(place)}` : '</mark>';
}

function voiceOf(place: Place | undefined): string | undefined {
	return place?.claim.speakers.map(({ id }) => id).join(' ');
}

function renderNotes(cards: readonly Card[], lookup: Lookup): string {
	if (!cards.length) return '</div>';
	return `${renderCast(cards)}${cards.map((card) => renderCard(card, lookup)).join('')}</div>`;
}

/** The group's colour and sign; `own` is what the analysed document says itself (styles/views.css). */
function classOfVoice({ group, statement }: Claim): string {
	return `${classOfGroup(group)}${statement.origin === 'document' ? ' own' : ''}`;
}

/** `changed`: another voice than the one before; it gets its sign, and its name when the reader asks for all. */
function openMark({ claim, card }: Place, first: boolean, changed: boolean): SafeHtml {
	return html`<mark${first && html` id="${claim.id}"`} class="${classOfVoice(claim)}"${changed && html` data-by="${shortenSpeakers(claim)}"`}${first && html` aria-details="${card.id}"`}>`;
}

function renderNumber({ claim, card, index }: Place): SafeHtml {
	const star = claim.otherwise.length ? '*' : '';
	return html`<span class="n" data-n="${claim.number}${star}"><button type="button" popovertarget="${card.id}" popovertargetaction="show" class="${classOfPlace(index)}" aria-label="Note ${claim.number}, ${shortenSpeakers(claim)}${star && ', somebody says otherwise'}"></button></span>`;
}

/** Hidden from assistive technology: it repeats the numbers in the text for the eye. */
function renderCast(cards: readonly Card[]): SafeHtml {
	return html`<div class="cast" aria-hidden="true">${cards.map(renderVoice)}</div>`;
}

function renderVoice({ id, first, claims }: Card): SafeHtml {
	return html`<div class="${classOfVoice(first)}"><b>${shortenSpeakers(first)}</b>${claims.map((claim, index) => {
		const does = wordKind(claim.analysis);
		const next = claims[index + 1];
		const last = !next || wordKind(next.analysis) !== does;
		return html`<button type="button" tabindex="-1" popovertarget="${id}" popovertargetaction="show" class="${classOfPlace(index)}${claim.otherwise.length > 0 && ' x'}">${claim.number}</button> ${last && does && html`<small>${does}${next && ','} </small>`}`;
	})}<span class="stm">${wordOccasion(first)}</span></div>`;
}

function wordOccasion({ statement, outer }: Claim): string {
	if (statement.origin === 'document') return 'in its own voice';
	const reporter = outer && `per ${shortenSpeakers(outer)}`;
	return [statement.title ?? statement.venue, reporter, shortenDate(statement.said)].filter(Boolean).join(', ');
}
