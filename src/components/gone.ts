/** Addresses that claims have left: the page that still answers there, and the line that they leave in their article. */
import { isClaim } from '../domain/join-published.ts';
import type { Article, Gone } from '../domain/record.ts';
import type { ClaimPage } from './claim-page.ts';
import { renderDay } from './date.ts';
import { html, type SafeHtml, type Value } from './html.ts';
import type { Lookup } from './lookup.ts';
import { capitalise } from './wording.ts';

export interface GonePage extends Omit<ClaimPage, 'published' | 'index'> {
	/** Where a page that moved leads on to. */
	refresh?: string;
}

/** `article` is where the claim stood, under the name that it has now. */
export function renderGonePage(gone: Gone, article: Article | undefined, lookup: Lookup): GonePage {
	const { addresses } = lookup;
	const path = addresses.claim(gone.slug, gone.id);
	const from = article
		? html`<p>It stood in <a href="${addresses.article(article.slug)}">${article.title}</a>.</p>`
		: html`<p><a href="${addresses.articles()}">All articles</a></p>`;
	if (gone.state === 'moved') {
		const to = addressOf(gone, lookup);
		return {
			title: 'This claim has moved',
			description: 'The claim at this address has another one now.',
			path: to,
			refresh: to,
			html: frame(
				'Moved',
				'This claim has moved',
				html`<a id="new_address" href="${to}">${isClaim(gone.to) ? capitalise(gone.to.text) : 'What became of it'}</a>`,
			),
		};
	}
	const since = html`<p>It was first published on ${renderDay(gone.first)}. Links to it keep leading here.</p>`;
	if (gone.state === 'removed') {
		return {
			title: 'A claim that was removed',
			description: 'The claim at this address was removed for legal reasons.',
			path,
			html: frame(
				'Removed claim',
				html`Removed on ${renderDay(gone.on)} for legal reasons`,
				undefined,
				html`${since}${from}`,
			),
		};
	}
	const words = gone.words !== undefined && html`<h2>What it said</h2><p><del>${capitalise(gone.words)}</del></p>`;
	return {
		title: 'A claim that was withdrawn',
		description: `The claim at this address was withdrawn: ${gone.reason}`,
		path,
		html: frame(
			'Withdrawn claim',
			html`Withdrawn on ${renderDay(gone.on)}`,
			gone.reason,
			html`${words}${since}${from}`,
		),
	};
}

/** Where a link to the address leads: the claim's page, or the page that says what became of it. */
function addressOf(gone: Gone, { addresses }: Lookup): string {
	const end = gone.state === 'moved' ? gone.to : gone;
	return isClaim(end) ? addresses.claim(end.article.slug, end.id) : addresses.claim(end.slug, end.id);
}

/** Lines at the foot of an article, each with the id that the claim had: links to it end there. */
export function renderGoneLines(gone: readonly Gone[], lookup: Lookup): SafeHtml | undefined {
	if (!gone.length) return undefined;
	const items = gone.map((address) => html`<li id="${address.id}">${renderGoneLine(address, lookup)}</li>`);
	return html`<section><h2 id="foot_gone">Claims that no longer stand here</h2><ul class="src">${items}</ul></section>`;
}

function renderGoneLine(gone: Gone, lookup: Lookup): SafeHtml {
	const { addresses } = lookup;
	const page = addresses.claim(gone.slug, gone.id);
	if (gone.state === 'removed') return html`<a href="${page}">Removed</a> on ${renderDay(gone.on)} for legal reasons`;
	if (gone.state === 'withdrawn') return html`<a href="${page}">Withdrawn</a> on ${renderDay(gone.on)}: ${gone.reason}`;
	const { to } = gone;
	if (!isClaim(to)) return html`Moved, and then ${renderGoneLine(to, lookup)}`;
	const isHere = to.article.slug === gone.slug;
	const place = isHere ? `#${to.id}` : addresses.claimInArticle(to.article.slug, to.id);
	return html`Moved: <a href="${place}">${capitalise(to.text)}</a>${!isHere && ` in ${to.article.title}`}`;
}

/** The old page of an article that was renamed: each claim's id with its new address. A meta refresh would drop the id. */
export function renderMovedArticle(article: Article, gone: readonly Gone[], lookup: Lookup): SafeHtml {
	const { addresses } = lookup;
	const items = gone.map((address) => {
		const { to } = address.state === 'moved' ? address : { to: address };
		const place = isClaim(to) ? addresses.claimInArticle(to.article.slug, to.id) : addressOf(to, lookup);
		return html`<li id="${address.id}"><a href="${place}">${isClaim(to) ? capitalise(to.text) : 'What became of this claim'}</a></li>`;
	});
	const address = html`<a id="new_address" href="${addresses.article(article.slug)}">${article.title}</a>`;
	const list = items.length > 0 && html`<h2>Its claims</h2><ul class="src">${items}</ul>`;
	return frame('Moved', 'This article has another address now', address, html`${list}`);
}

function frame(kicker: string, title: Value, stand?: Value, body?: SafeHtml): SafeHtml {
	return html`<article class="wrap list gone" id="embed"><header class="phead"><p class="kicker">${kicker}</p><h1>${title}</h1>${stand !== undefined && html`<p class="stand">${stand}</p>`}</header>${body && html`<div class="prose">${body}</div>`}</article>`;
}
