/** Positions on a point in dispute: the line under its question, who gave which answer, and the rows of its page. */
import type { Addresses } from '../domain/addresses.ts';
import { formatDay } from '../domain/date.ts';
import { listAnswers, type PointPositions, type Position, type Side } from '../domain/positions.ts';
import type { Claim } from '../domain/record.ts';
import { hasSameWords } from '../domain/repeated.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Group } from '../domain/topic.ts';
import { renderAttestation } from './attestation.ts';
import { linkClaim } from './claim-line.ts';
import { bindDate } from './date.ts';
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
	return html`<p class="lat"><b class="sg ${classOfGroup(claim.group)}">${shortenSpeakers(claim)}</b>, ${bindDate(claim.said)}: ${capitalise(claim.text)}</p>`;
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

/** The parties without an answer: for whom somebody searched, and for whom nobody did. */
export function renderMissing({ without }: PointPositions, addresses: Addresses): SafeHtml {
	const [searched, others] = [true, false].map((isSearched) =>
		without.filter(({ searches }) => searches.length > 0 === isSearched).map(({ speaker }) => speaker),
	);
	return html`${renderNames('No statement found', searched, addresses)}${renderNames('Nothing recorded here', others, addresses)}`;
}

function renderNames(term: string, speakers: readonly Speaker[] = [], addresses: Addresses): SafeHtml | false {
	return speakers.length > 0 && html`<dt>${term}</dt><dd>${linkSpeakers(speakers, addresses)}</dd>`;
}

/** Where a position stands on the page of its point. */
function anchorOf({ article, id }: Claim): string {
	return `${article.slug}--${id}`;
}

function renderName(claim: Claim, address: string): SafeHtml {
	return html`<li class="${classOfGroup(claim.group)}"><a class="sg" href="${address}">${shortenSpeakers(claim)}</a> ${bindDate(claim.said)}</li>`;
}

/** Everybody who speaks in one name, statement by statement in the order of time. */
export function renderSide({ of, positions }: Side, group: Group | undefined, lookup: Lookup): SafeHtml {
	const statements = Map.groupBy(positions, ({ claim }) => claim.statement);
	return html`<section class="whom ${classOfGroup(group)}"><h3 class="sg">${linkSpeakers(of, lookup.addresses)}</h3><ol>${[...statements.values()].map((said) => renderStatement(said, lookup))}</ol></section>`;
}

/** What one statement says on the point, in one claim or more. */
function renderStatement(positions: readonly Position[], lookup: Lookup): SafeHtml {
	const [first] = positions;
	if (!first) return html``;
	const { speakers, role, group, said, attestation } = first.claim;
	const isItself = speakers.every((speaker) => first.of.includes(speaker));
	const when = said?.exact ? html`<time datetime="${said.edtf}">${bindDate(said)}</time>` : bindDate(said);
	const given = [...new Set(positions.flatMap(({ claim }) => claim.analysis.basis ?? []))];
	return html`<li class="${classOfGroup(group)}"><p class="by">${!isItself && html`<b>${linkSpeakers(speakers, lookup.addresses)}</b> `}<span class="d">${when}</span>${role && isOnePersons(first.claim) && html`<small>${role.title}</small>`}</p><div class="w">${positions.map(
		(position, i) => renderPosition(position, positions.slice(0, i), lookup),
	)}</div><div class="k">${renderAttestation(attestation)}${given.length > 0 && html`<p class="b">Basis given: ${given.map((basis) => bases[basis]).join('; ')}</p>`}</div></li>`;
}

/** What the statement says `before` is not said again: neither the same answer, nor the same words of another article. */
function renderPosition({ claim, answer }: Position, before: readonly Position[], lookup: Lookup): SafeHtml {
	const label =
		before.at(-1)?.answer !== answer && answer !== undefined && html`<p class="label">${capitalise(answer)}</p>`;
	const { article, id } = claim;
	if (before.some((other) => hasSameWords(other.claim, claim)))
		return html`<p class="o" id="${anchorOf(claim)}">The same in <a href="${lookup.addresses.claim(article.slug, id)}">${article.title}</a></p>`;
	const { original } = claim.analysis;
	const isKnown = before.some((other) => other.claim.analysis.original?.text === original?.text);
	return html`${label}<p class="q" id="${anchorOf(claim)}">${linkClaim(claim, lookup)}</p>${!isKnown && renderOriginal(claim, lookup)}`;
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
