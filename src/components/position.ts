/** Positions on a point in dispute: the line under its question, who gave which answer, and the rows of its page. */
import { formatDay } from '../domain/date.ts';
import { listAnswers, type PointPositions, type Position, type Side } from '../domain/positions.ts';
import type { Claim } from '../domain/record.ts';
import type { Group } from '../domain/topic.ts';
import { renderAttestation } from './attestation.ts';
import { linkClaim } from './claim-line.ts';
import { shortenDate } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup, isOnePersons, linkSpeaker, linkSpeakers, shortenSpeakers } from './speaker.ts';
import { capitalise, quote } from './wording.ts';

/** What the speaker says it rests on. */
const bases = {
	'saw-it': 'saw it',
	document: 'a document',
	interviews: 'interviews',
	'cites-other': 'what others say',
	'none-given': 'none',
} as const;

/** `Polyansky, 11 Nov 2021: neither … helps`; nothing while nobody has answered. */
export function renderLatest({ latest }: PointPositions): SafeHtml {
	if (!latest) return html``;
	const { claim } = latest;
	return html`<p class="lat"><b class="sg ${classOfGroup(claim.group)}">${shortenSpeakers(claim)}</b>, ${shortenDate(claim.said)}: ${capitalise(claim.text)}</p>`;
}

/** Names that stand under one answer in a list of points; the point's page has all. */
const shownNames = 6;

/** `Says otherwise: ▲ Polyansky 11 Nov 2021 ■ Bychkovsky 12 Nov 2021`: for lists of points. Who gave an answer, and never how many. */
export function renderAnswers(positions: PointPositions, { addresses }: Pick<Lookup, 'addresses'>): SafeHtml {
	const others = html`<li><a href="${addresses.point(positions.point.id)}">and others</a></li>`;
	return html`${listAnswers(positions).map(({ answer, positions: given }) => {
		const names = given
			.slice(0, shownNames)
			.map(({ claim }) => renderName(claim, addresses.claim(claim.article.slug, claim.id)));
		return html`<dt>${capitalise(answer)}</dt><dd><ul>${names}${given.length > shownNames && others}</ul></dd>`;
	})}`;
}

/** The same with everybody, at the head of the point's own page: each name leads to the words further down. */
export function renderOverview(positions: PointPositions): SafeHtml {
	return html`${listAnswers(positions).map(
		({ answer, positions: given }) =>
			html`<dt>${capitalise(answer)}</dt><dd><ul>${given.map(({ claim }) => renderName(claim, `#${anchorOf(claim)}`))}</ul></dd>`,
	)}`;
}

/** Where a position stands on the page of its point. */
function anchorOf({ article, id }: Claim): string {
	return `${article.slug}--${id}`;
}

function renderName(claim: Claim, address: string): SafeHtml {
	return html`<li class="${classOfGroup(claim.group)}"><a class="sg" href="${address}">${shortenSpeakers(claim)}</a> ${shortenDate(claim.said)}</li>`;
}

/** Everybody who speaks in one name, with their words in the order of time. */
export function renderSide({ of, positions }: Side, group: Group | undefined, lookup: Lookup): SafeHtml {
	return html`<section class="whom ${classOfGroup(group)}"><h3 class="sg">${linkSpeakers(of, lookup.addresses)}</h3><ol>${positions.map((position) => renderPosition(position, lookup))}</ol></section>`;
}

function renderPosition({ claim, of, answer }: Position, lookup: Lookup): SafeHtml {
	const { speakers, role, analysis, group, said, attestation } = claim;
	const { basis } = analysis;
	const isItself = speakers.every((speaker) => of.includes(speaker));
	const when = said?.exact ? html`<time datetime="${said.edtf}">${shortenDate(said)}</time>` : shortenDate(said);
	return html`<li class="${classOfGroup(group)}" id="${anchorOf(claim)}"><p class="by">${!isItself && html`<b>${linkSpeakers(speakers, lookup.addresses)}</b> `}<span class="d">${when}</span>${role && isOnePersons(claim) && html`<small>${role.title}</small>`}</p><div class="w">${answer !== undefined && html`<p class="label">${capitalise(answer)}</p>`}<p class="q">${linkClaim(claim, lookup)}</p>${renderOriginal(claim, lookup)}</div><div class="k">${renderAttestation(attestation)}${basis && html`<p class="b">Basis given: ${bases[basis]}</p>`}</div></li>`;
}

/** The speaker's own words where a source has them, unless the claim itself is nothing else. */
export function renderOriginal(claim: Claim, lookup: Lookup): SafeHtml | false {
	const { original } = claim.analysis;
	const source = lookup.sources.get(original?.source ?? '');
	if (!original || claim.form === 'direct') return false;
	const language = original.lang === 'en' ? '' : `, in ${nameLanguage(original.lang)}`;
	return html`<p class="o">In the speaker’s words${language}: ${quote(original.text, original.lang)}${source && html` (${citeSource(source, lookup)})`}</p>`;
}

/** A party without an answer: "no statement found" only where somebody searched and wrote down where and when. */
export function renderWithout(
	{ speaker, searches }: PointPositions['without'][number],
	group: Group | undefined,
	lookup: Lookup,
): SafeHtml {
	const words = searches.length
		? html`No statement found ${searches.map(({ where, on }) => html`<small>searched: ${where}, on ${formatDay(on)}</small> `)}`
		: 'Nothing recorded here; no search is written down';
	return html`<section class="whom ${classOfGroup(group)}"><h3 class="sg">${linkSpeaker(speaker, lookup.addresses)}</h3><p class="nos">${words}</p></section>`;
}
