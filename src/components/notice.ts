/** An entry of the page of corrections; what it says stands among all changes, too. */
import { changeNames } from '../domain/changes.ts';
import { abbreviateMonths, formatDay } from '../domain/date.ts';
import type { Notice } from '../domain/notice.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { linkSpeaker } from './speaker.ts';
import { capitalise } from './wording.ts';

export function renderNotice(notice: Notice, lookup: Lookup): SafeHtml {
	const { on, kind } = notice;
	return html`<li><p class="facts"><time datetime="${on}">${abbreviateMonths(formatDay(on))}</time> · ${changeNames[kind]}</p><div>${renderNoticeWords(notice, lookup)}</div></li>`;
}

/** What was put right, answered or withdrawn, and where. */
export function renderNoticeWords(notice: Notice, lookup: Lookup): SafeHtml {
	const { article } = notice;
	const title = article ? html`<a href="${lookup.addresses.article(article.slug)}">${article.title}</a>` : 'An article';
	return html`<p class="q">${renderText(notice, lookup)}</p><p class="facts">${renderClaim(notice, lookup)}${title}</p>`;
}

function renderText(notice: Notice, lookup: Lookup): SafeHtml | string {
	if (notice.kind === 'removal') return 'Removed for legal reasons.';
	if (notice.kind !== 'reply') return notice.text;
	return html`${notice.by ? linkSpeaker(notice.by, lookup.addresses) : 'Somebody named in the claim'}: <q>${notice.text}</q>`;
}

/** The claim that it is about, if it is about one. */
function renderClaim(notice: Notice, { addresses }: Lookup): SafeHtml | undefined {
	const claim = 'claim' in notice ? notice.claim : undefined;
	if (claim) return html`<a href="${addresses.claim(claim.article.slug, claim.id)}">${capitalise(claim.text)}</a> · `;
	const gone = 'gone' in notice ? notice.gone : undefined;
	return gone && html`<a href="${addresses.claim(gone.slug, gone.id)}">What became of the claim</a> · `;
}
