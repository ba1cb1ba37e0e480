/** What was found since, as lines of a list: the day, then who found what, each with its source. */
import { assertNever } from '../domain/assert.ts';
import type { Found } from '../domain/found-since.ts';
import type { Claim } from '../domain/record.ts';
import { renderAttestation } from './attestation.ts';
import { linkClaim } from './claim-line.ts';
import { shortenDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup, linkSpeakers, shortenSpeakers } from './speaker.ts';
import { capitalise, quote, readLanguage } from './wording.ts';

export function renderFound(found: Found, lookup: Lookup): SafeHtml {
	const group = 'claims' in found && found.kind !== 'passage' ? found.claims[0]?.group : undefined;
	return html`<li${group && html` class="${classOfGroup(group)}"`}><span class="d">${shortenDate(found.on)}</span><div>${renderWhat(found, lookup)}</div></li>`;
}

function renderWhat(found: Found, lookup: Lookup): SafeHtml {
	switch (found.kind) {
		case 'finding':
		case 'confirmed': {
			const { claims, kind } = found;
			const [first] = claims;
			const does = kind === 'finding' ? 'found' : 'in words that are confirmed';
			return html`<p class="by"><b class="sg">${first && linkSpeakers(first.speakers, lookup.addresses)}</b> <span>${does}</span></p>${claims.map((claim) => html`<p class="q">${linkClaim(claim, lookup)}</p>`)}${first && renderAttestation(first.attestation)}`;
		}
		case 'outcome':
			return html`<p class="by">What came of what ${linkWords([found.claim], lookup)} expected</p><p class="q">${capitalise(found.what)}</p>${found.source && html`<p class="facts">${citeSource(found.source, lookup)}</p>`}`;
		case 'passage':
			return html`<p class="by"><b>${citeSource(found.source, lookup)}</b>, on what ${linkWords(found.claims, lookup)} said</p>${found.excerpts.map((excerpt) => html`<p class="q">${quote(excerpt, readLanguage(found.source))}</p>`)}`;
		default:
			return assertNever(found);
	}
}

/** `Polyansky (11 Nov 2021)`, linked to the words. */
function linkWords(claims: readonly Claim[], { addresses }: Lookup): SafeHtml {
	return join(
		claims.map(
			(claim) =>
				html`<a href="${addresses.claim(claim.article.slug, claim.id)}">${shortenSpeakers(claim)}</a> (${shortenDate(claim.said)})`,
		),
		', ',
	);
}
