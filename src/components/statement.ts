/** One statement with its claims, as the pages of speakers show it: when, what, where, how we know, then the words. */
import { findAttestation } from '../domain/profile.ts';
import type { Claim, Statement } from '../domain/record.ts';
import type { Speaker } from '../domain/speaker.ts';
import { countWords } from '../domain/words.ts';
import { renderAttestation } from './attestation.ts';
import { linkClaim, renderOwnClaim } from './claim-line.ts';
import { bindDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup, linkSpeakers, shortenSpeakers } from './speaker.ts';

/**
 * `of`: the speaker on whose page it stands; others who are answerable with them are named. At most `open` claims stand open;
 * the others are behind a line that says how many.
 */
export function renderStatement(
	statement: Statement,
	{ of, open = Infinity }: { of: Speaker; open?: number },
	lookup: Lookup,
): SafeHtml {
	const { speakers, claims } = statement;
	const others = speakers.filter((speaker) => speaker !== of);
	const attestation = findAttestation(statement);
	const shown = claims.length > open + 1 ? open : claims.length;
	return html`<section class="stmt" id="statement-${statement.id}"><header><h3>${nameStatement(statement)}</h3><p class="when">${renderWhen(statement)}</p>${
		others.length > 0 && html`<p>${speakers.includes(of) ? 'With' : 'By'} ${linkSpeakers(others, lookup.addresses)}</p>`
	}${renderPlace(statement, lookup)}${attestation && renderAttestation(attestation)}${renderPaths(statement, lookup)}</header><div><p class="vh">${countWords(claims.length, 'claim')} in these articles</p>${renderClaims(claims.slice(0, shown), lookup)}${
		shown < claims.length &&
		html`<details><summary>${countWords(claims.length - shown, 'more claim')} of this statement</summary>${renderClaims(claims.slice(shown), lookup)}</details>`
	}</div></section>`;
}

function renderClaims(claims: readonly Claim[], lookup: Lookup): SafeHtml {
	return html`<ol${claims.length > 5 && html` class="many"`}>${claims.map((claim) => renderOwnClaim(claim, lookup))}</ol>`;
}

/** One line for a statement on its speaker's own page: when, what, its first claim, and how many more there are. */
export function renderStatementLine(statement: Statement, lookup: Lookup): SafeHtml {
	const [first] = statement.claims;
	return html`<li class="${classOfGroup(first?.group)}" id="statement-${statement.id}"><span class="d">${bindDate(statement.said)}</span>${renderGist(statement, lookup)}</li>`;
}

/** The same with the speaker before it, linked to the statement. */
export function listStatement(statement: Statement, lookup: Lookup): SafeHtml {
	const { addresses } = lookup;
	const [speaker] = statement.speakers;
	const [first] = statement.claims;
	if (!speaker || !first) return html``;
	const address = speaker['public-role'] && addresses.statement(speaker.id, statement.id);
	const name = shortenSpeakers(first);
	const who = address ? html`<a class="sg" href="${address}">${name}</a>` : html`<span class="sg">${name}</span>`;
	return html`<li class="${classOfGroup(first.group)}"><span class="d">${bindDate(statement.said)}</span><span><b>${who}</b> ${renderGist(statement, lookup)}</span></li>`;
}

/** What it was, its first claim, and how many more there are. */
function renderGist(statement: Statement, lookup: Lookup): SafeHtml {
	const { claims, title, origin } = statement;
	const [first] = claims;
	const name = title === undefined && origin !== 'document' ? '' : nameStatement(statement);
	return html`<span>${first && linkClaim(first, lookup)}<small>${join([name, claims.length > 1 && `${countWords(claims.length - 1, 'more claim')} in these articles`].filter(Boolean), ' · ')}</small></span>`;
}

/** `Interview`; `Report, in its own voice`; `Statement` where nobody named it. */
export function nameStatement({ title, origin }: Statement): string {
	return origin === 'document' ? `${title ?? 'Report'}, in its own voice` : (title ?? 'Statement');
}

function renderWhen({ said, when }: Statement): SafeHtml {
	return said?.exact ? html`<time datetime="${said.edtf}">${when}</time>` : html`${when}`;
}

function renderPlace({ venue, to, language }: Statement, { speakers, addresses }: Lookup): SafeHtml | false {
	const listeners = to.flatMap((id) => speakers.get(id) ?? []);
	const parts = [
		...(venue === undefined ? [] : [html`${venue}`]),
		...(listeners.length ? [html`to ${linkSpeakers(listeners, addresses)}`] : []),
		...(language === undefined || language === 'en' ? [] : [html`in ${nameLanguage(language)}`]),
	];
	return parts.length > 0 && html`<p>${join(parts, ', ')}</p>`;
}

function renderPaths({ paths }: Statement, lookup: Lookup): SafeHtml | false {
	const sources = [...new Set(paths.map(({ original }) => original))];
	return (
		sources.length > 0 &&
		html`<p class="read">Read in ${join(
			sources.map((source) => citeSource(source, lookup)),
			'; ',
		)}</p>`
	);
}
