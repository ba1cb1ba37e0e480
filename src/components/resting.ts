/** What rests on a document, as its page shows it: a statement, and under it the claims with what they take from the document. */
import { type ClaimUse, claimUses, type Resting } from '../domain/source-use.ts';
import { countWords, joinWords } from '../domain/words.ts';
import { linkClaim } from './claim-line.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { classOfGroup, linkSpeakers } from './speaker.ts';
import { nameStatement } from './statement.ts';
import { capitalise } from './wording.ts';

/** At most `open` claims stand open; the others are behind a line that says how many. */
export function renderResting({ statement, read, claims }: Resting, open: number, lookup: Lookup): SafeHtml {
	const [first] = statement.claims;
	const shown = claims.length > open + 1 ? open : claims.length;
	return html`<section class="stmt ${classOfGroup(first?.group)}"><header><h3 class="sg">${linkSpeakers(statement.speakers, lookup.addresses)}</h3><p class="when">${statement.when}</p><p>${nameStatement(statement)}</p>${!read && html`<p>Not read in this document</p>`}</header><div>${renderClaims(claims.slice(0, shown), lookup)}${
		shown < claims.length &&
		html`<details><summary>${countWords(claims.length - shown, 'more claim')} of this statement</summary>${renderClaims(claims.slice(shown), lookup)}</details>`
	}</div></section>`;
}

function renderClaims(claims: Resting['claims'], lookup: Lookup): SafeHtml {
	return html`<ol${claims.length > 5 && html` class="many"`}>${claims.map(({ claim, uses }) => html`<li class="own"><p class="q">${linkClaim(claim, lookup)}</p>${uses.length > 0 && html`<p class="facts">${nameUses(uses)}</p>`}</li>`)}</ol>`;
}

/** `Original words and a note from it`. */
function nameUses(uses: readonly ClaimUse[]): string {
	return `${capitalise(joinWords(uses.map((use) => claimUses[use])))} from it`;
}
