/** What was put right: at the top of its article, on the claim's page, and how the words changed. */
import type { Article, Claim, Wording } from '../domain/record.ts';
import { renderDay } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { linkSpeakers } from './speaker.ts';
import { renderDifference } from './word-difference.ts';

/** At the top of the article, newest first. */
export function renderCorrections({ corrections, gone }: Article): SafeHtml | undefined {
	if (!corrections.length) return undefined;
	const items = corrections.map(({ on, claim, text }) =>
		renderCorrection(
			on,
			text,
			claim !== undefined &&
				html` <a href="#${claim}">${gone.some(({ id }) => id === claim) ? 'What became of the claim' : 'The claim'}</a>`,
		),
	);
	return html`<section class="corrected"><h2>${corrections.length === 1 ? 'Correction' : 'Corrections'}</h2><ul>${items}</ul></section>`;
}

function renderCorrection(on: string, text: string, more: SafeHtml | false): SafeHtml {
	return html`<li><b>${renderDay(on)}</b> ${text}${more}</li>`;
}

/** On the claim's page, above all else that is recorded. */
export function renderClaimCorrections({ corrections }: Claim): SafeHtml | undefined {
	if (!corrections.length) return undefined;
	return html`<details class="history" open><summary><h2 id="claim_corrections">${corrections.length === 1 ? 'Correction' : 'Corrections'}</h2></summary><ul>${corrections.map(({ on, text }) => renderCorrection(on, text, false))}</ul></details>`;
}

const reasons = { correction: 'Corrected', typo: 'A slip mended' } as const;

/** Every wording that was published, the difference marked by word; nothing for a claim that never changed. */
export function renderHistory(claim: Claim, lookup: Lookup): SafeHtml | undefined {
	const { wordings } = claim;
	if (wordings.length < 2) return undefined;
	const items = wordings.map((wording, i) => {
		const before = wordings[i - 1];
		const day = wording.on === undefined ? 'Not yet published' : renderDay(wording.on);
		const reason = before ? reasons[wording.why ?? 'correction'] : 'First published';
		return html`<li><p class="intro">${day}. ${reason}${before && renderChangedSpeakers(before, wording, lookup)}</p><p>${before ? renderDifference(before.text, wording.text) : wording.text}</p></li>`;
	});
	return html`<details class="history" open><summary><h2 id="claim_history">How its words changed</h2></summary><ol>${items}</ol></details>`;
}

function renderChangedSpeakers(before: Wording, { by }: Wording, lookup: Lookup): SafeHtml | false {
	if (before.by.join(' ') === by.join(' ')) return false;
	const find = (ids: readonly string[]) => ids.flatMap((id) => lookup.speakers.get(id) ?? []);
	return html`: attributed to ${linkSpeakers(find(by), lookup.addresses)}, no longer to ${linkSpeakers(find(before.by), lookup.addresses)}`;
}
