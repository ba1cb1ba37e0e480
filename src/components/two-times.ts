/** What was said at two times: both wordings in full, beside each other, with their days; nothing is said of why they differ. */
import { answers } from '../domain/positions.ts';
import type { Claim } from '../domain/record.ts';
import type { Speaker } from '../domain/speaker.ts';
import { findCommonSpeakers, type TwoTimes } from '../domain/two-times.ts';
import { renderAttestation } from './attestation.ts';
import { linkClaim } from './claim-line.ts';
import { shortenDate } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { renderOriginal } from './position.ts';
import { classOfGroup, linkSpeakers } from './speaker.ts';
import { capitalise } from './wording.ts';

/** For pages of many: headed by whoever gave both answers, or by the question where the page is theirs. */
export function renderTwoTimes(pair: TwoTimes, of: Speaker | undefined, lookup: Lookup): SafeHtml {
	const { point, earlier, later } = pair;
	const heading = of
		? html`<a href="${lookup.addresses.point(point.id)}">${point.question}</a>`
		: nameBoth(pair, lookup);
	return html`<section class="times"><h3>${heading}</h3><ol>${[earlier, later].map((claim) => renderTime(claim, lookup))}</ol></section>`;
}

/** `Alexander Lukashenko`; `In the name of Belarus` where two speakers gave the two answers. */
export function nameBoth({ earlier, later }: TwoTimes, lookup: Lookup): SafeHtml {
	const common = findCommonSpeakers(earlier, later, lookup.speakers);
	const isOneSpeaker = common.some((speaker) => earlier.speakers.includes(speaker) && later.speakers.includes(speaker));
	return html`${!isOneSpeaker && 'In the name of '}${linkSpeakers(common, lookup.addresses)}`;
}

function renderTime(claim: Claim, lookup: Lookup): SafeHtml {
	const { stance } = claim.analysis;
	return html`<li class="${classOfGroup(claim.group)}"><p class="by"><b class="sg">${linkSpeakers(claim.speakers, lookup.addresses)}</b>, ${shortenDate(claim.said)}</p><div class="w">${stance && html`<p class="label">${capitalise(answers[stance])}</p>`}<p class="q">${linkClaim(claim, lookup)}</p>${renderOriginal(claim, lookup)}</div>${renderAttestation(claim.attestation)}</li>`;
}
