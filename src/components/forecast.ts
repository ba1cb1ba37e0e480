/** What a speaker expected, and beside it what happened: a forecast is never scored, the two are only put side by side. */
import type { Claim } from '../domain/record.ts';
import { linkClaim } from './claim-line.ts';
import { bindDate } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup } from './speaker.ts';
import { capitalise } from './wording.ts';

/** A claim of kind `prediction`. Without an outcome on record it says that there is none, which says nothing about the world. */
export function renderForecast(claim: Claim, lookup: Lookup): SafeHtml {
	const { forecast, outcome } = claim.analysis;
	const terms = [
		forecast?.condition && `if ${forecast.condition}`,
		forecast && `by when: ${forecast.horizon.replace(/^by /, '')}`,
	].filter(Boolean);
	return html`<li class="pair"><ul><li class="own ${classOfGroup(claim.group)}"><p class="label">Expected · ${bindDate(claim.said)}</p><p class="q">${linkClaim(claim, lookup)}</p>${
		terms.length > 0 && html`<p class="facts">${capitalise(terms.join('; '))}</p>`
	}</li></ul><ul><li class="own">${
		outcome
			? html`<p class="label">Happened · ${bindDate(outcome.on)}</p><p class="q">${capitalise(outcome.what)}</p>${renderSource(outcome.source, lookup)}`
			: html`<p class="facts">What came of it is not recorded here.</p>`
	}</li></ul></li>`;
}

function renderSource(id: string, lookup: Lookup): SafeHtml | false {
	const source = lookup.sources.get(id);
	return source !== undefined && html`<p class="facts">${citeSource(source, lookup)}</p>`;
}
