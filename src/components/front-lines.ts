/** Lines of the front page: what was found since, what came of expectations, and words whose recording would help. */
import type { Outcome } from '../domain/findings.ts';
import type { Claim } from '../domain/record.ts';
import type { Wanted } from '../domain/wanted.ts';
import { renderAttestation } from './attestation.ts';
import { linkClaim } from './claim-line.ts';
import { shortenDate } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup, shortenSpeakers } from './speaker.ts';

/** `▲ Polyansky, 11 Nov 2021: Neither … helps`. */
function renderLine(claim: Claim, lookup: Lookup): SafeHtml {
	return html`<b class="sg ${classOfGroup(claim.group)}">${shortenSpeakers(claim)}</b>, ${shortenDate(claim.said)}: ${linkClaim(claim, lookup)}`;
}

export function renderFinding(claim: Claim, lookup: Lookup): SafeHtml {
	return html`<li>${renderLine(claim, lookup)}</li>`;
}

/** The expectation, and beneath it what a document shows, with its day. */
export function renderOutcome({ claim, outcome }: Outcome, lookup: Lookup): SafeHtml {
	const source = lookup.sources.get(outcome.source);
	return html`<li>${renderLine(claim, lookup)}<p><b>${shortenDate(outcome.on)}:</b> ${outcome.what}${source && html` (${citeSource(source, lookup)})`}</p></li>`;
}

export function renderWanted({ claim }: Wanted, lookup: Lookup): SafeHtml {
	return html`<li>${renderLine(claim, lookup)}${renderAttestation(claim.attestation)}</li>`;
}
