/** All claims of an article by statement: the second way in, the twin of the marks for who can't see them, and the list for paper. */
import type { Article, Claim } from '../domain/record.ts';
import type { Group } from '../domain/topic.ts';
import { countWords, joinWords } from '../domain/words.ts';
import { html, type SafeHtml } from './html.ts';
import { classOfGroup } from './speaker.ts';

/** Choosing by whom works without scripts; a script adds a box for words once the list is open (src/scripts/claims-filter.ts). */
export function renderClaims({ claims, topic }: Article): SafeHtml | undefined {
	if (!claims.length) return undefined;
	const byStatement = Map.groupBy(claims, ({ statement }) => statement);
	const statements = [...byStatement.values()].map(renderStatement);
	return html`<section><details><summary><h2 id="foot_claims">All claims</h2> <small>${claims.length} from ${countWords(byStatement.size, 'statement')}. A star: somebody says otherwise</small></summary>${renderChoice(claims, topic?.groups ?? [])}<ol class="claims">${statements}</ol></details></section>`;
}

function renderChoice(claims: readonly Claim[], groups: readonly Group[]): SafeHtml | undefined {
	const present = groups.filter((group) => claims.some((claim) => claim.group === group));
	const outside = [...new Set(claims.flatMap((claim) => (claim.group ? [] : claim.speakers.map(({ name }) => name))))];
	if (present.length + Number(outside.length > 0) < 2) return undefined;
	const choices = [
		...present.map(({ name, colour }) => ({ name, colour: colour as string })),
		...(outside.length ? [{ name: outside.length === 1 ? outside.join() : 'Others', colour: 'slate' }] : []),
	];
	return html`<label class="by">By <select><option>all</option>${choices.map(
		({ name, colour }) => html`<option value="${colour}">${name}</option>`,
	)}</select></label>`;
}

/** The numbers are those of the list, so a run of claims needs only its first. */
function renderStatement(claims: readonly Claim[]): SafeHtml | undefined {
	const [first] = claims;
	if (!first) return undefined;
	const items = claims.map(
		({ id, number, text, otherwise }, index) =>
			html`<li${claims[index - 1]?.number !== number - 1 && html` value="${number}"`}><a href="#${id}">${text}${otherwise.length > 0 && '*'}</a></li>`,
	);
	return html`<li class="${classOfGroup(first.group)}"><b class="sg">${joinWords(first.speakers.map(({ name }) => name))}</b><ol>${items}</ol></li>`;
}
