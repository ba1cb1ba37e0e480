/** How much of the claim layer is shown, and what its signs mean; beside the text, on a phone in a bar above it. */
import type { Article, Claim } from '../domain/record.ts';
import type { Group } from '../domain/topic.ts';
import { renderOutline } from './article-outline.ts';
import { html, type SafeHtml } from './html.ts';
import { classOfGroup } from './speaker.ts';

export function renderRail(article: Article): SafeHtml | undefined {
	const { claims, topic } = article;
	if (!claims.length) return undefined;
	return html`<div class="rail"><div class="tools"><kept-choice><fieldset class="seg"><legend>Claims</legend><label><input type="radio" name="layer" id="layer_off" value="off">Off</label><label><input type="radio" name="layer" id="layer_quiet" value="quiet" checked>Quiet</label><label><input type="radio" name="layer" id="layer_full" value="full">Full</label></fieldset></kept-choice><button type="button" class="open" popovertarget="group_key">Signs</button><div class="signs" id="group_key" popover><h2>Who speaks</h2><ul>${listGroups(claims, topic?.groups ?? [])}</ul><p class="how">A sign marks where the speaker changes. A number opens the note. A star: somebody says otherwise.</p></div>${renderOutline(article)}</div></div>`;
}

/** Groups with claims in this article, in the topic's order, then whoever is in none. */
function listGroups(claims: readonly Claim[], groups: readonly Group[]): SafeHtml[] {
	const counts = new Map<Group | undefined, number>();
	for (const { group } of claims) counts.set(group, (counts.get(group) ?? 0) + 1);
	const outside = [
		...new Set(claims.flatMap(({ group, speakers }) => (group ? [] : speakers.map(({ name }) => name)))),
	];
	const rest = outside.length === 1 ? outside[0] : 'Others';
	return [...groups, undefined].flatMap((group) => {
		const count = counts.get(group);
		return count
			? [html`<li><span class="sg ${classOfGroup(group)}">${group?.name ?? rest}</span><b>${count}</b></li>`]
			: [];
	});
}
