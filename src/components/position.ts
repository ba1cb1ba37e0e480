/** Positions on a point in dispute: the line under its question, and the rows of its page. */
import type { Addresses } from '../domain/addresses.ts';
import { formatDay } from '../domain/date.ts';
import { listAnswers, type PointPositions, type Position } from '../domain/positions.ts';
import type { Claim } from '../domain/record.ts';
import { renderAttestation } from './attestation.ts';
import { linkClaim } from './claim-line.ts';
import { shortenDate } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup, linkSpeaker, linkSpeakers, shortenSpeakers } from './speaker.ts';
import { capitalise, quote } from './wording.ts';

/** What the speaker says it rests on. */
const bases = {
	'saw-it': 'saw it',
	document: 'a document',
	interviews: 'interviews',
	'cites-other': 'what others say',
	'none-given': 'none',
} as const;

/** `Polyansky, 11 Nov 2021: neither … helps`; nothing while nobody has answered. */
export function renderLatest({ latest }: PointPositions): SafeHtml {
	if (!latest) return html``;
	const { claim } = latest;
	return html`<p class="lat"><b class="sg ${classOfGroup(claim.group)}">${shortenSpeakers(claim)}</b>, ${shortenDate(claim.said)}: ${capitalise(claim.text)}</p>`;
}

/** Names that stand under one answer in a list of points; the point's page has all. */
const shownNames = 6;

/** `Says otherwise: ▲ Polyansky 11 Nov 2021 ■ Bychkovsky 12 Nov 2021`: for lists of points. Who gave an answer, and never how many. */
export function renderAnswers(positions: PointPositions, { addresses }: Pick<Lookup, 'addresses'>): SafeHtml {
	const others = html`<li><a href="${addresses.point(positions.point.id)}">and others</a></li>`;
	return html`${listAnswers(positions).map(({ answer, positions: given }) => {
		const names = given.slice(0, shownNames).map(({ claim }) => renderName(claim, addresses));
		return html`<dt>${capitalise(answer)}</dt><dd><ul>${names}${given.length > shownNames && others}</ul></dd>`;
	})}`;
}

function renderName(claim: Claim, addresses: Addresses): SafeHtml {
	return html`<li class="${classOfGroup(claim.group)}"><a class="sg" href="${addresses.claim(claim.article.slug, claim.id)}">${shortenSpeakers(claim)}</a> ${shortenDate(claim.said)}</li>`;
}

/** `withBasis`: whether the table has a column for what the speaker says it rests on. */
export function renderPosition({ claim, speaksFor, answer }: Position, withBasis: boolean, lookup: Lookup): SafeHtml {
	const { addresses } = lookup;
	const { basis } = claim.analysis;
	const office = speaksFor ? html`for ${linkSpeaker(speaksFor, addresses)}` : claim.role?.title;
	return html`<tr class="${classOfGroup(claim.group)}"><th scope="row"><span class="sg">${linkSpeakers(claim.speakers, addresses)}</span>${office !== undefined && html`<small>${office}</small>`}</th><td class="d">${shortenDate(claim.said)}</td><td class="w">${answer !== undefined && html`<span class="label">${capitalise(answer)}</span>`}${linkClaim(claim, lookup)}${renderOriginal(claim, lookup)}</td>${withBasis && html`<td class="b"><span class="lb">Basis given: </span>${basis ? bases[basis] : 'not recorded'}</td>`}<td class="a">${renderAttestation(claim.attestation)}</td></tr>`;
}

/** The speaker's own words where a source has them, unless the claim itself is nothing else. */
function renderOriginal(claim: Claim, lookup: Lookup): SafeHtml | false {
	const { original } = claim.analysis;
	const source = lookup.sources.get(original?.source ?? '');
	if (!original || claim.form === 'direct') return false;
	const language = original.lang === 'en' ? '' : `, in ${nameLanguage(original.lang)}`;
	return html`<small>In the speaker’s words${language}: ${quote(original.text, original.lang)}${source && html` (${citeSource(source, lookup)})`}</small>`;
}

/** A party without an answer: "no statement found" only where somebody searched and wrote down where and when. */
export function renderWithout(
	{ speaker, searches }: PointPositions['without'][number],
	{ className, columns }: { className: string; columns: number },
	lookup: Lookup,
): SafeHtml {
	const words = searches.length
		? html`No statement found ${searches.map(({ where, on }) => html`<small>searched: ${where}, on ${formatDay(on)}</small> `)}`
		: 'Nothing recorded here; no search is written down';
	return html`<tr class="${className}"><th scope="row"><span class="sg">${linkSpeaker(speaker, lookup.addresses)}</span></th><td class="nos" colspan="${columns - 1}">${words}</td></tr>`;
}
