/** Who answers whom, as the page of a speaker shows it: a claim beside its answers, and the other answers to a point. */
import type { PointShare, Replies } from '../domain/exchange.ts';
import type { Claim } from '../domain/record.ts';
import { renderAnswer, renderVoicedClaim } from './claim-line.ts';
import { bindDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { classOfGroup, shortenSpeakers } from './speaker.ts';

/** Claims on one point that a speaker's page shows; the point's own page has all. */
const shownClaims = 6;

/** What was said, and beside it what was answered. */
export function renderReplies({ to, by }: Replies, lookup: Lookup): SafeHtml {
	return html`<li class="pair"><ul>${renderVoicedClaim(to, lookup)}</ul><ul>${by.map((claim) => renderVoicedClaim(claim, lookup, html`In answer${to.otherwise.includes(claim) && '; says otherwise'}`))}</ul></li>`;
}

/** The question, the speaker's own answers, and who says otherwise, each name leading to the words. */
export function renderPointShare({ point, claims, otherwise }: PointShare, lookup: Lookup): SafeHtml {
	const { addresses } = lookup;
	const address = addresses.point(point.id);
	return html`<section class="stmt"><header><h3><a href="${address}">${point.question}</a></h3>${otherwise.length > 0 && html`<p>Says otherwise: ${renderNames(otherwise, lookup)}</p>`}</header><div><ol>${claims
		.slice(-shownClaims)
		.map((claim) => renderAnswer(claim, lookup))}</ol>${renderMore(claims.length, address)}</div></section>`;
}

/** The same point with the words of those who say otherwise. */
export function renderOtherwise({ point, otherwise }: PointShare, lookup: Lookup): SafeHtml {
	const address = lookup.addresses.point(point.id);
	return html`<section class="stmt"><header><h3><a href="${address}">${point.question}</a></h3></header><div><ol>${otherwise
		.slice(-shownClaims)
		.map((claim) => renderVoicedClaim(claim, lookup))}</ol>${renderMore(otherwise.length, address)}</div></section>`;
}

function renderMore(count: number, address: string): SafeHtml | false {
	return (
		count > shownClaims && html`<p class="facts"><a href="${address}">All ${count}, on the page of the point</a></p>`
	);
}

function renderNames(claims: readonly Claim[], { addresses }: Lookup): SafeHtml {
	const byName = new Map(claims.map((claim) => [shortenSpeakers(claim), claim]));
	return join(
		[...byName].map(
			([name, claim]) =>
				html`<span class="${classOfGroup(claim.group)}"><a class="sg" href="${addresses.claim(claim.article.slug, claim.id)}">${name}</a> ${bindDate(claim.said)}</span>`,
		),
		'; ',
	);
}
