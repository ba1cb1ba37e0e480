/** An entry of the page of corrections. */
import { abbreviateMonths, formatDay } from '../domain/date.ts';
import type { Notice, NoticeKind } from '../domain/notice.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { linkSpeaker } from './speaker.ts';
import { capitalise } from './wording.ts';

const names: Record<NoticeKind, string> = {
	correction: 'Correction',
	reply: 'Reply',
	withdrawal: 'Withdrawn claim',
	removal: 'Removed claim',
};

export function renderNotice(notice: Notice, lookup: Lookup): SafeHtml {
	const { addresses } = lookup;
	const { on, kind, article } = notice;
	const title = article ? html`<a href="${addresses.article(article.slug)}">${article.title}</a>` : 'An article';
	return html`<li><p class="facts"><time datetime="${on}">${abbreviateMonths(formatDay(on))}</time> · ${names[kind]}</p><div><p class="q">${renderText(notice, lookup)}</p><p class="facts">${renderClaim(notice, lookup)}${title}</p></div></li>`;
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
