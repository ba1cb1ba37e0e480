/** One statement with its claims, as the pages of speakers show it: when, what, where, how we know, then the words. */
import { findAttestation } from '../domain/profile.ts';
import type { Statement } from '../domain/record.ts';
import type { Speaker } from '../domain/speaker.ts';
import { countWords } from '../domain/words.ts';
import { renderAttestation } from './attestation.ts';
import { renderOwnClaim } from './claim-line.ts';
import { shortenDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup, linkSpeakers, shortenSpeakers } from './speaker.ts';

/** `of`: the speaker on whose page it stands; others who are answerable with them are named. */
export function renderStatement(statement: Statement, of: Speaker, lookup: Lookup): SafeHtml {
	const { speakers, claims } = statement;
	const others = speakers.filter((speaker) => speaker !== of);
	const attestation = findAttestation(statement);
	return html`<section class="stmt" id="statement-${statement.id}"><header><h3>${nameStatement(statement)}</h3><p class="when">${renderWhen(statement)}</p>${
		others.length > 0 && html`<p>${speakers.includes(of) ? 'With' : 'By'} ${linkSpeakers(others, lookup.addresses)}</p>`
	}${renderPlace(statement, lookup)}${attestation && renderAttestation(attestation)}${renderPaths(statement, lookup)}</header><div><p class="label">${countWords(claims.length, 'claim')} in these articles</p><ol${claims.length > 6 && html` class="many"`}>${claims.map((claim) => renderOwnClaim(claim, lookup))}</ol></div></section>`;
}

/** One line of a list: who, linked to the statement, what it was, and how many claims come from it. */
export function listStatement(statement: Statement, { addresses }: Lookup): SafeHtml {
	const { claims, said } = statement;
	const [speaker] = statement.speakers;
	const [first] = claims;
	if (!speaker || !first) return html``;
	const address = speaker['public-role']
		? addresses.statement(speaker.id, statement.id)
		: addresses.claim(first.article.slug, first.id);
	return html`<li class="${classOfGroup(first.group)}"><span class="d">${shortenDate(said)}</span><span><a class="sg" href="${address}">${shortenSpeakers(first)}</a>, ${nameStatement(statement)}<small>${countWords(claims.length, 'claim')} in these articles</small></span></li>`;
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
