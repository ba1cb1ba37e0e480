/** Beside the text, on a phone in a bar above it: how much of the claim layer is shown, what its signs mean, and whose words stand out. */
import { foldWords } from '../domain/fold.ts';
import type { Article, Claim } from '../domain/record.ts';
import { getShortName } from '../domain/speaker.ts';
import type { Group } from '../domain/topic.ts';
import { renderOutline } from './article-outline.ts';
import { html, type SafeHtml } from './html.ts';
import { classOfGroup, possessive } from './speaker.ts';

/** `undefined` for an article without claims. */
export function renderRail(article: Article): SafeHtml | undefined {
	const { claims, topic } = article;
	if (!claims.length) return undefined;
	const own = countOwn(article);
	return html`<div class="rail"><div class="tools"><kept-choice><fieldset class="seg"><legend>Claims</legend><label><input type="radio" name="layer" id="layer_off" value="off">Off</label><label><input type="radio" name="layer" id="layer_quiet" value="quiet" checked>Quiet</label><label><input type="radio" name="layer" id="layer_full" value="full">Full</label></fieldset></kept-choice><button type="button" class="open" popovertarget="voice_views">Who speaks</button><form class="views" id="voice_views" popover autocomplete="off"><fieldset><legend>Who speaks</legend><button type="reset">Everyone<b>${claims.length} claims</b></button>${listVoices(claims, topic?.groups ?? [])}</fieldset><details><summary>By name</summary></details>${own && html`<label><input type="checkbox" name="view" value="own" id="view_own">${own.words}<b>${own.count}</b></label>`}<p class="how">A sign marks where the speaker changes. A number opens the note. A star: somebody says otherwise.</p></form><p class="on"><output>${own && html`<span>${own.words}: ${own.count} of ${claims.length} claims</span>`}<span>Chosen voices</span></output> <button type="reset" form="voice_views">Show all</button></p>${renderOutline(article)}</div></div>`;
}

/** Groups with claims in this article, in the topic's order, then whoever is in none. */
function listVoices(claims: readonly Claim[], groups: readonly Group[]): SafeHtml[] {
	const counts = new Map<Group | undefined, number>();
	for (const { group } of claims) counts.set(group, (counts.get(group) ?? 0) + 1);
	const outside = [
		...new Set(claims.flatMap(({ group, speakers }) => (group ? [] : speakers.map(({ name }) => name)))),
	];
	const rest = outside.length === 1 && outside[0] ? outside[0] : 'Others';
	return [...groups, undefined].flatMap((group) => {
		const count = counts.get(group);
		const name = group?.name ?? rest;
		return count
			? [
					html`<label class="${classOfGroup(group)}"><input type="checkbox" name="voice" value="${foldWords(name).join('-')}"><span class="sg">${name}</span><b>${count}</b></label>`,
				]
			: [];
	});
}

/** What the analysed document asserts itself; `undefined` where the article reads none or it asserts nothing. */
function countOwn({ claims }: Article): { words: string; count: number } | undefined {
	const own = claims.filter(({ statement }) => statement.origin === 'document');
	const [publisher] = own[0]?.speakers ?? [];
	return publisher && { words: `${possessive(getShortName(publisher))} own voice`, count: own.length };
}
