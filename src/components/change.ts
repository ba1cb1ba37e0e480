/** A change of the site: in full for the page of changes, in a line for the front page. */
import { type Change, changeHeadings, changeNames, locateChange } from '../domain/changes.ts';
import { abbreviateMonths, formatDay } from '../domain/date.ts';
import type { Claim } from '../domain/record.ts';
import { shortenWords } from '../domain/words.ts';
import { linkClaim } from './claim-line.ts';
import { bindDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { renderNoticeWords } from './notice.ts';
import { citeSource } from './source.ts';
import { classOfGroup, linkSpeaker, shortenSpeakers } from './speaker.ts';
import { readLanguage } from './wording.ts';

/** Names and claims that stand in one entry; the page that it leads to has all. */
const shown = 6;
/** Characters of a text in a line. */
const lineLength = 110;

/** The changes of one day, those of a kind under one heading. */
export function renderDayOfChanges(changes: readonly Change[], lookup: Lookup): SafeHtml {
	const groups = [...Map.groupBy(changes, ({ kind }) => kind)];
	return html`${groups.map(
		([kind, ofKind]) =>
			html`<h3 class="label">${(ofKind.length > 1 ? changeHeadings : changeNames)[kind]}</h3><ul>${ofKind.map((change) => html`<li>${renderWords(change, lookup)}</li>`)}</ul>`,
	)}`;
}

function renderWords(change: Change, lookup: Lookup): SafeHtml {
	const { addresses } = lookup;
	switch (change.kind) {
		case 'article': {
			const { slug, title, covers } = change.article;
			return html`<p class="q"><a href="${addresses.article(slug)}">${title}</a></p>${covers && html`<p class="facts">Covers ${covers.words}</p>`}`;
		}
		case 'statements':
			return html`<p class="q"><a href="${addresses.point(change.point.id)}">${change.point.question}</a></p><p class="facts">${renderNames(change.claims, addresses.point(change.point.id), lookup)}</p>`;
		case 'source':
			return html`<p class="q"><a href="${addresses.source(change.source.id)}"><cite lang="${readLanguage(change.source)}">${change.source.title}</cite></a></p><p class="facts">${citeSource(change.source, lookup)}, for: ${join(
				change.claims.slice(0, shown).map((claim) => linkClaim(claim, lookup)),
				' · ',
			)}${change.claims.length > shown && html` · <a href="${addresses.source(change.source.id)}">and others</a>`}</p>`;
		case 'search':
			return html`<p class="q"><a href="${addresses.point(change.point.id)}">${change.point.question}</a></p><p class="facts">No statement of ${linkSpeaker(change.speaker, addresses)} found. Searched: ${change.where}</p>`;
		default:
			return renderNoticeWords(change, lookup);
	}
}

/** `▲ Polyansky, 11 Nov 2021 · ■ Bychkovsky, 12 Nov 2021`: each linked to the first claim of that speaker and day. */
function renderNames(claims: readonly Claim[], rest: string, { addresses }: Lookup): SafeHtml {
	const firsts = [...Map.groupBy(claims, (claim) => `${shortenSpeakers(claim)} ${claim.said?.edtf}`).values()];
	const links = firsts
		.slice(0, shown)
		.flatMap(([claim]) =>
			claim
				? html`<span class="sg ${classOfGroup(claim.group)}"><a href="${addresses.claim(claim.article.slug, claim.id)}">${shortenSpeakers(claim)}</a>, ${bindDate(claim.said)}</span>`
				: [],
		);
	return html`${join(links, ' · ')}${firsts.length > shown && html` · <a href="${rest}">and others</a>`}`;
}

/** `23 Nov 2026 Correction: the joint statement is quoted in its English wording`, linked where it can be read. */
export function renderChangeLine(change: Change, lookup: Lookup): SafeHtml {
	const { on, kind } = change;
	return html`<li><time datetime="${on}">${abbreviateMonths(formatDay(on))}</time> ${changeNames[kind]}: <a href="${locateChange(change, lookup.addresses)}">${wordLine(change)}</a></li>`;
}

function wordLine(change: Change): SafeHtml | string {
	switch (change.kind) {
		case 'article':
			return change.article.title;
		case 'statements':
		case 'search':
			return change.point.question;
		case 'source':
			return html`<cite lang="${readLanguage(change.source)}">${change.source.title}</cite>`;
		case 'reply':
			return html`<q>${shortenWords(change.text, lineLength)}</q>`;
		case 'removal':
			return change.article?.title ?? 'An article';
		default:
			return shortenWords(change.text, lineLength);
	}
}
