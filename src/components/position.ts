/** Positions on a point in dispute: the line under its question, and the rows of its page. */
import { formatDay } from '../domain/date.ts';
import type { PointPositions, Position } from '../domain/positions.ts';
import { renderAttestation } from './attestation.ts';
import { linkClaim } from './claim-line.ts';
import { shortenDate } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { classOfGroup, linkSpeaker, linkSpeakers, shortenSpeakers } from './speaker.ts';
import { capitalise } from './wording.ts';

/** What the speaker says it rests on. */
const bases = {
	'saw-it': 'saw it',
	document: 'a document',
	interviews: 'interviews',
	'cites-other': 'what others say',
	'none-given': 'none given',
} as const;

/** `Polyansky, 11 Nov 2021: neither … helps`; nothing while nobody has answered. */
export function renderLatest({ latest }: PointPositions): SafeHtml {
	if (!latest) return html``;
	const { claim } = latest;
	return html`<p class="lat"><b class="sg ${classOfGroup(claim.group)}">${shortenSpeakers(claim)}</b>, ${shortenDate(claim.said)}: ${capitalise(claim.text)}</p>`;
}

export function renderPosition({ claim, speaksFor, answer }: Position, lookup: Lookup): SafeHtml {
	const { basis } = claim.analysis;
	return html`<tr class="${classOfGroup(claim.group)}"><th scope="row"><span class="sg">${linkSpeakers(claim.speakers, lookup.addresses)}</span>${speaksFor && html`<small>for ${linkSpeaker(speaksFor, lookup.addresses)}</small>`}</th><td class="d">${shortenDate(claim.said)}</td><td class="w">${answer !== undefined && html`<span class="label">${capitalise(answer)}</span>`}${linkClaim(claim, lookup)}${basis && html`<small>Basis: ${bases[basis]}</small>`}</td><td class="a">${renderAttestation(claim.attestation)}</td></tr>`;
}

/** A party without an answer: "no statement found" only where somebody searched and wrote down where and when. */
export function renderWithout(
	{ speaker, searches }: PointPositions['without'][number],
	className: string,
	lookup: Lookup,
): SafeHtml {
	const words = searches.length
		? html`No statement found ${searches.map(({ where, on }) => html`<small>searched: ${where}, on ${formatDay(on)}</small> `)}`
		: 'Nothing recorded here; no search is written down';
	return html`<tr class="${className}"><th scope="row"><span class="sg">${linkSpeaker(speaker, lookup.addresses)}</span></th><td class="nos" colspan="3">${words}</td></tr>`;
}
