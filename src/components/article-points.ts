/** The points in dispute that the article touches, with who answers them how; and what its claims lack. */
import { findGaps } from '../domain/gaps.ts';
import type { Article, Claim } from '../domain/record.ts';
import { listTouchedPoints, type TouchedPoint } from '../domain/touched-points.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { shortenSpeakers } from './speaker.ts';
import { capitalise } from './wording.ts';

/** How many points stand here, those first that are answered in two ways here: an article may touch any number. */
const pointsShown = 4;

/** Who answers how stands only where not all answer alike; otherwise the claims' own notes say it. */
export function renderPoints(article: Article, { addresses }: Lookup): SafeHtml | undefined {
	const touched = listTouchedPoints(article);
	if (!touched.length) return undefined;
	const isOpen = ({ answers }: TouchedPoint) => answers.length > 1;
	const points = [...touched.filter(isOpen), ...touched.filter((point) => !isOpen(point))].slice(0, pointsShown);
	const more = touched.length - points.length;
	const items = points.map(
		({ point, answers }) =>
			html`<li><a href="${addresses.point(point.id)}">${point.question}</a>${
				answers.length > 1 &&
				answers.map(({ words, claims }) => html`<p class="lat"><b>${capitalise(words)}</b> ${linkVoices(claims)}</p>`)
			}</li>`,
	);
	return html`<h2>Points in dispute</h2><ul class="plist">${items}${more > 0 && html`<li><a href="${addresses.points()}">${more} more among all points</a></li>`}</ul>`;
}

function linkVoices(claims: readonly Claim[]): SafeHtml {
	return join(
		claims.map((claim) => html`<a href="#${claim.id}">${shortenSpeakers(claim)}</a>`),
		'; ',
	);
}

/** Counts of claims that are few enough link to them. */
const linked = 3;

/** One line; nothing where nothing is missing. */
export function renderGaps(article: Article): SafeHtml | undefined {
	const { undated, once, unlinked } = findGaps(article);
	const parts = [
		[undated, 'without a date'],
		[once, 'known from one report only'],
		[unlinked, 'read in no document that has a link'],
	] as const;
	const said = parts.flatMap(([claims, words]) =>
		claims.length ? [html`${claims.length} ${words}${linkFew(claims)}`] : [],
	);
	if (!said.length) return undefined;
	return html`<h2>What is missing here</h2><p>Of ${article.claims.length} claims: ${join(said, '; ')}.</p>`;
}

function linkFew(claims: readonly Claim[]): SafeHtml | false {
	return (
		claims.length <= linked &&
		html` (${join(
			claims.map(({ id, number }) => html`<a href="#${id}">${number}</a>`),
			', ',
		)})`
	);
}
