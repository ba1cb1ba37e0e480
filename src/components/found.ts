/** What was found since, as lines of a list: the day, then who found what, each with its source. */
import { assertNever } from '../domain/assert.ts';
import type { Found } from '../domain/found-since.ts';
import type { Point } from '../domain/point.ts';
import type { Claim } from '../domain/record.ts';
import { joinWords } from '../domain/words.ts';
import { renderAttestation } from './attestation.ts';
import { linkClaim } from './claim-line.ts';
import { bindDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup, linkSpeakers, shortenSpeakers } from './speaker.ts';
import { capitalise, namePublisherShortly, quote, readLanguage } from './wording.ts';

export function renderFound(found: Found, lookup: Lookup): SafeHtml {
	const group = 'claims' in found && found.kind !== 'passage' ? found.claims[0]?.group : undefined;
	return html`<li${group && html` class="${classOfGroup(group)}"`}><span class="d">${bindDate(found.on)}</span><div>${renderWhat(found, lookup)}</div></li>`;
}

function renderWhat(found: Found, lookup: Lookup): SafeHtml {
	switch (found.kind) {
		case 'finding':
		case 'first-confirmed':
		case 'other-answer': {
			const { claims, kind, of } = found;
			const [first] = claims;
			const whose = joinWords(of.map(({ name }) => name));
			const does = {
				finding: 'found',
				'first-confirmed': `: the first words for ${whose} here that are confirmed`,
				'other-answer': `: confirmed, and another answer for ${whose} than before`,
			}[kind];
			return html`<p class="by"><b class="sg">${first && linkSpeakers(first.speakers, lookup.addresses)}</b><span>${kind === 'finding' && ' '}${does}</span></p>${claims.map((claim) => html`<p class="q">${linkClaim(claim, lookup)}</p>`)}${first && renderAttestation(first.attestation)}`;
		}
		case 'outcome':
			return html`<p class="by">What came of what ${linkWords([found.claim], lookup)} expected</p><p class="q">${capitalise(found.what)}</p>${found.source && html`<p class="facts">${citeSource(found.source, lookup)}</p>`}`;
		case 'passage':
			return html`<p class="by"><b>${citeSource(found.source, lookup)}</b>, on what ${linkWords(found.claims, lookup)} said</p>${found.excerpts.map((excerpt) => html`<p class="q">${quote(excerpt, readLanguage(found.source))}</p>`)}`;
		default:
			return assertNever(found);
	}
}

/** What a list names of it; the point's page has all. */
const named = 4;

/** `✚ OHCHR 21 Dec 2021`: who found, said or published what was found since, each once; for lists of points. */
export function renderFoundNames(all: readonly Found[], point: Point, lookup: Lookup): SafeHtml | false {
	const names = new Map(all.map((found) => [`${nameFinder(found, lookup)} ${bindDate(found.on)}`, found]));
	const address = lookup.addresses.pointPart(point.id, 'found');
	const items = [...names.values()].slice(0, named).map((found) => {
		const group = 'of' in found ? found.claims[0]?.group : undefined;
		return html`<li class="${classOfGroup(group)}"><a class="sg" href="${address}">${nameFinder(found, lookup)}</a> ${bindDate(found.on)}</li>`;
	});
	return (
		items.length > 0 &&
		html`<dt>Found since</dt><dd><ul>${items}${names.size > named && html`<li><a href="${address}">and others</a></li>`}</ul></dd>`
	);
}

function nameFinder(found: Found, lookup: Lookup): string {
	if ('of' in found) return found.claims[0] ? shortenSpeakers(found.claims[0]) : '';
	return found.source ? namePublisherShortly(found.source, lookup) : 'A document';
}

/** `Polyansky (11 Nov 2021)`, linked to the words. */
function linkWords(claims: readonly Claim[], { addresses }: Lookup): SafeHtml {
	return join(
		claims.map(
			(claim) =>
				html`<a href="${addresses.claim(claim.article.slug, claim.id)}">${shortenSpeakers(claim)}</a> (${bindDate(claim.said)})`,
		),
		', ',
	);
}
