/** What others said about somebody: their claims, statement by statement, so that one voice is named once. */
import type { Claim, Statement } from '../domain/record.ts';
import { dropSameWords } from '../domain/repeated.ts';
import { countWords } from '../domain/words.ts';
import { linkClaim } from './claim-line.ts';
import { bindDate } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { classOfGroup, linkSpeakers } from './speaker.ts';
import { nameStatement } from './statement.ts';

/** Claims of one statement that stand open; more are behind a line that says how many. */
const openClaims = 3;

export function renderMention(statement: Statement, about: readonly Claim[], lookup: Lookup): SafeHtml {
	const claims = dropSameWords(about);
	const [first] = claims;
	const rest = claims.slice(openClaims);
	// A line behind which one claim hides is longer than the claim.
	const open = rest.length > 1 ? claims.slice(0, openClaims) : claims;
	return html`<li class="voiced ${classOfGroup(first?.group)}"><p class="by"><b class="sg">${linkSpeakers(statement.speakers, lookup.addresses)}</b> <span>${bindDate(statement.said)} · ${nameStatement(statement)}</span></p><ul>${open.map((claim) => renderLine(claim, lookup))}</ul>${
		open !== claims &&
		html`<details><summary>${countWords(rest.length, 'more claim')}</summary><ul>${rest.map((claim) => renderLine(claim, lookup))}</ul></details>`
	}</li>`;
}

function renderLine(claim: Claim, lookup: Lookup): SafeHtml {
	return html`<li class="q">${linkClaim(claim, lookup)}</li>`;
}
