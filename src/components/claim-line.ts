/** A claim in a list: its words, linked to its own page, and beneath them what it does and where it stands. */
import { wordKind } from '../domain/claim.ts';
import { answers } from '../domain/positions.ts';
import type { Claim } from '../domain/record.ts';
import { renderAttestation } from './attestation.ts';
import { bindDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { classOfGroup, shortenSpeakers } from './speaker.ts';
import { capitalise } from './wording.ts';

type Addresses = Pick<Lookup, 'addresses'>;

export function linkClaim(claim: Claim, { addresses }: Addresses): SafeHtml {
	return html`<a href="${addresses.claim(claim.article.slug, claim.id)}">${capitalise(claim.text)}</a>`;
}

/** For the list of one statement: who speaks and when is said above it; what the claim does stands before its words, as on its page. */
export function renderOwnClaim(claim: Claim, lookup: Addresses): SafeHtml {
	const does = wordKind(claim.analysis);
	return html`<li class="own ${classOfGroup(claim.group)}">${does && html`<p class="label">${capitalise(does)}</p>`}<p class="q">${linkClaim(claim, lookup)}</p>${renderFacts([...listFacts(claim, lookup)])}</li>`;
}

/** For the list of one point: what it answers stands before its words, with the day and how we know. */
export function renderAnswer(claim: Claim, lookup: Addresses): SafeHtml {
	const { stance } = claim.analysis;
	return html`<li class="own ${classOfGroup(claim.group)}"><p class="label">${stance ? capitalise(answers[stance]) : 'On this point'} · ${bindDate(claim.said)}</p><p class="q">${linkClaim(claim, lookup)}</p>${renderAttestation(claim.attestation)}</li>`;
}

/** For lists that mix speakers: the name with its sign and the date stand first. */
export function renderVoicedClaim(claim: Claim, lookup: Addresses, ...facts: SafeHtml[]): SafeHtml {
	return html`<li class="voiced ${classOfGroup(claim.group)}">${renderByline(claim)}<p class="q">${linkClaim(claim, lookup)}</p>${renderFacts(facts)}</li>`;
}

function renderByline(claim: Claim): SafeHtml {
	return html`<p class="by"><b class="sg">${shortenSpeakers(claim)}</b> <span>${bindDate(claim.said)}</span></p>`;
}

function* listFacts(claim: Claim, { addresses }: Addresses): Generator<SafeHtml> {
	const { point, analysis, outer } = claim;
	if (outer) yield html`As ${shortenSpeakers(outer)} reports it`;
	if (point && analysis.stance)
		yield html`${capitalise(answers[analysis.stance])}: <a href="${addresses.point(point.id)}">${point.question}</a>`;
}

function renderFacts(facts: readonly SafeHtml[]): SafeHtml | false {
	return facts.length > 0 && html`<p class="facts">${join(facts, ' · ')}</p>`;
}
