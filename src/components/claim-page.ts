/**
 * A claim's own page, the one that people share. Its order is fixed (DESIGN §6): the sentence, who and when, whose wording,
 * did they say it, who says otherwise, what would settle it, read it, send it; then the rest behind disclosures.
 */
import { type PageCard, shortenClaim } from '../domain/card.ts';
import { wordKind } from '../domain/claim.ts';
import { abbreviateMonths, formatDay } from '../domain/date.ts';
import { wordYear, writeClaimDescription, writeClaimTitle } from '../domain/description.ts';
import { answers } from '../domain/positions.ts';
import { writeWording } from '../domain/provenance.ts';
import { isPublicClaim } from '../domain/public-claim.ts';
import type { Claim } from '../domain/record.ts';
import { findPointOfFamily, listFamiliesOf } from '../domain/repeated.ts';
import { joinWords } from '../domain/words.ts';
import { renderArithmetic } from './arithmetic.ts';
import { renderAttestation } from './attestation.ts';
import { renderChain } from './chain.ts';
import { renderRecorded } from './claim-recorded.ts';
import { renderClaimCorrections, renderHistory } from './correction.ts';
import { renderDate, renderDay, shortenDate } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { renderReply } from './reply.ts';
import { citeSource } from './source.ts';
import { classOfGroup, isOnePersons, linkSpeakers, shortenSpeakers } from './speaker.ts';
import { capitalise, quote } from './wording.ts';
import { renderComparison } from './wording-comparison.ts';

export interface ClaimPage {
	title: string;
	/** The provenance sentence, and who says otherwise. */
	description: string;
	/** Address path. */
	path: string;
	/** The picture under a shared link. */
	card?: PageCard;
	/** Day on which its article was published. */
	published: string;
	/** Content of `<main>`. */
	html: SafeHtml;
	/** Whether search engines may list it: not where it names a private person. */
	index: boolean;
}

/** Characters from which on a claim is set smaller. */
const longText = 140;

export function renderClaimPage(claim: Claim, lookup: Lookup): ClaimPage {
	const path = lookup.addresses.claim(claim.article.slug, claim.id);
	const { regarding } = claim.analysis;
	const does = wordKind(claim.analysis);
	return {
		title: writeClaimTitle(claim),
		description: writeClaimDescription(claim),
		path,
		published: claim.article.published,
		index: isPublicClaim(claim),
		html: html`<article class="wrap claim ${classOfGroup(claim.group)}" id="embed" data-claims="${lookup.addresses.claimLinks(claim.article.slug)}" data-claim="${claim.id}"><p class="kicker">Claim${does && `: ${does}`}${renderChanged(claim)}${regarding && html`<br><b>On ${regarding}</b>`}</p><h1${claim.text.length > longText && html` class="long"`}>${capitalise(claim.text)}</h1>${renderSpeaker(claim, lookup)}<dl class="four"><div><dt>Whose wording</dt><dd>${writeWording(claim)}</dd></div><div><dt>Did they say it</dt><dd>${renderAttestation(claim.attestation)}</dd></div></dl>${renderOtherwise(claim, lookup)}${renderSettling(claim)}${renderActs(claim, path, lookup)}${renderComparison(claim, lookup)}${renderChain(claim, lookup)}${renderClaimCorrections(claim)}${renderHistory(claim, lookup)}${renderTimes(claim, lookup)}${renderRepeated(claim, lookup)}${renderContext(claim, lookup)}${renderReplySection(claim, lookup)}${renderAnalystNote(claim, lookup)}${renderArithmetic(claim, lookup)}${renderNeighbours(claim, lookup)}${renderRecorded(claim, lookup)}${renderAddress(lookup.addresses.absolute(path))}</article>`,
	};
}

/** At the very top: that a claim is not what it was. */
function renderChanged({ corrections: [correction], wordings }: Claim): SafeHtml | undefined {
	if (correction) return html`. <a href="#claim_corrections">Corrected on ${formatDay(correction.on)}</a>`;
	if (wordings.length > 1) return html`. <a href="#claim_history">Its words were changed</a>`;
	return undefined;
}

function renderSpeaker(claim: Claim, lookup: Lookup): SafeHtml {
	const { role, said, statement, outer, speakers } = claim;
	const { addresses } = lookup;
	const [one] = speakers.length === 1 ? speakers : [];
	const members = one?.members;
	const names = members?.map((id) => lookup.speakers.get(id)?.name ?? id);
	const listeners = statement.to.flatMap((id) => lookup.speakers.get(id) ?? []);
	// An interview's venue may be the outlet that it was given to.
	const venue = listeners.some(({ name }) => name === statement.venue) ? undefined : statement.venue;
	const verb = statement.origin === 'document' ? 'published' : 'said';
	const when = said
		? html`${verb} ${said.exact && 'on '}<b>${renderDate(said)}</b>`
		: html`<b>${wordYear(claim)}</b>${statement.when !== 'undated' && ` (${statement.when})`}`;
	const words = statement['said-words'];
	return html`<p class="speaker"><b class="sg">${linkSpeakers(speakers, addresses)}</b>${role && one && html`<span>${role.title}${role.unverified && ' (unverified)'}</span>`}${!role && one?.kind === 'outlet' && html`<span>Outlet or agency</span>`}${names && html`<span>${joinWords(names)}</span>`}${outer && html`<span>as ${linkSpeakers(outer.speakers, addresses)} <a href="${addresses.claim(outer.article.slug, outer.id)}">reports it</a></span>`}${when}${said && words && html` (${quote(words, 'en')})`}${listeners.length > 0 && html` to ${linkSpeakers(listeners, addresses)}`}${venue !== undefined && `, ${venue}`}</p>`;
}

/** How many others the page shows in full, and characters of theirs that it has room for; the point's page has them all. */
const othersShown = { most: 4, characters: 330 };

/**
 * Cases never to be mistaken for each other: somebody does, nobody does in our articles, or nobody has looked. The question stands
 * first, since others answer it and seldom this very claim; who says it in several claims of one statement says it once.
 */
function renderOtherwise({ otherwise, point, analysis }: Claim, { addresses }: Lookup): SafeHtml {
	const voices = [...Map.groupBy(otherwise, ({ statement }) => statement).values()].flatMap(([first]) => first ?? []);
	const others = takeFitting(voices, othersShown).map((other) => renderOther(other, addresses));
	const more = otherwise.length - others.length;
	const answers = analysis.stance === 'asserts' || analysis.stance === 'denies';
	const none = !point
		? 'We have not looked for anybody who does.'
		: answers
			? 'Nobody in our articles gives the other answer.'
			: 'Not compared: this claim answers neither yes nor no.';
	return html`<section class="others"><h2>Who says otherwise</h2>${point && html`<p>On the point <a href="${addresses.point(point.id)}">${point.question}</a></p>`}${others.length > 0 ? html`<ul>${others}</ul>` : html`<p class="none">${none}</p>`}${more > 0 && html`<p>${more} more on this point</p>`}</section>`;
}

/** The claim's own conditions where an analyst wrote them, else those of its point. */
function renderSettling({ analysis, point }: Claim): SafeHtml | undefined {
	const own = analysis['would-settle'];
	const settles = own.length ? own : (point?.['would-settle'] ?? []);
	if (!settles.length) return undefined;
	return html`<section class="settle"><h2>What would settle it</h2><ul>${settles.map((what) => html`<li>${capitalise(what)}</li>`)}</ul></section>`;
}

/** Where the ways of sending a claim stand: its address, to be selected and copied; scripts add the others (copy-link.ts). */
function renderActs({ article, id }: Claim, path: string, { addresses }: Lookup): SafeHtml {
	return html`<div class="acts"><a class="go" href="${addresses.claimInArticle(article.slug, id)}">Read it in the article</a><copy-link><label>Send it <input readonly value="${addresses.absolute(path)}"></label></copy-link></div>`;
}

/** Only a frame shows it, whose card has no other link without a script. */
function renderAddress(address: string): SafeHtml {
	return html`<a class="at" target="_blank" href="${address}">${address}</a>`;
}

/** Both wordings in full, the earlier one first; nothing is said of why they differ. */
function renderTimes({ atTwoTimes }: Claim, { addresses }: Lookup): SafeHtml | undefined {
	if (!atTwoTimes.length) return undefined;
	const claims = new Set(atTwoTimes.flatMap(({ earlier, later }) => [earlier, later]));
	const items = [...claims].map((other) => {
		const { stance } = other.analysis;
		return renderOther(other, addresses, stance && `: ${answers[stance]}`);
	});
	return html`<details class="times" open><summary><h2>Said at two times</h2></summary><ul>${items}</ul></details>`;
}

/** The same for those who say the same; the point's page compares them by word. */
const repeatedShown = { most: 3, characters: 200 };

/** Who said it first in these articles, in a line; behind it, who says the same. */
function renderRepeated(claim: Claim, { addresses }: Lookup): SafeHtml[] {
	return listFamiliesOf(claim).map((family) => {
		const [first, second] = family;
		const line =
			first === claim
				? `Said first in these articles; again by ${shortenSpeakers(second)}, ${shortenDate(second.said)}`
				: `Said first in these articles by ${shortenSpeakers(first)}, ${shortenDate(first.said)}`;
		const others = takeFitting(
			family.filter((other) => other !== claim),
			repeatedShown,
		);
		const point = findPointOfFamily(family);
		return html`<details><summary><h2>${line}</h2></summary><ul>${others.map(
			(other) =>
				html`<li class="${classOfGroup(other.group)}"><p><b class="sg">${shortenSpeakers(other)}</b>, ${shortenDate(other.said)}</p>${renderWords(other, addresses)}</li>`,
		)}</ul>${point && html`<p class="intro"><a href="${addresses.pointPart(point.id, 'repeated')}">All who say it, compared by word</a></p>`}</details>`;
	});
}

/** The first claims, as many as there is room for: the words of others may be of any length, and this page stays light. At least one. */
function takeFitting(claims: readonly Claim[], { most, characters }: { most: number; characters: number }): Claim[] {
	let left = characters;
	return claims.slice(0, most).filter(({ text, role }, i) => {
		left -= text.length + (role?.title.length ?? 0);
		return i === 0 || left >= 0;
	});
}

/** Another claim in a list: whose and when, then its words. */
function renderOther(other: Claim, addresses: Lookup['addresses'], more?: string): SafeHtml {
	return html`<li class="${classOfGroup(other.group)}"><p><b class="sg">${linkSpeakers(other.speakers, addresses)}</b>${other.role && isOnePersons(other) && `, ${other.role.title}`}, ${abbreviateMonths(wordYear(other))}${more}</p>${renderWords(other, addresses)}</li>`;
}

function renderWords({ article, id, text }: Claim, addresses: Lookup['addresses']): SafeHtml {
	return html`<p class="q"><a href="${addresses.claim(article.slug, id)}">${capitalise(text)}</a></p>`;
}

/** Characters of its paragraph that the page shows on either side of the claim; the article has the rest. */
const contextLength = 150;

/** The text, or `…` and its last words where it has more than `length` characters; a quotation that is cut is opened again. */
function keepEnd(text: string, length: number): string {
	if (text.length <= length) return text;
	const end = text.slice(-length).replace(/^\S*\s*/, '');
	return `… ${end.split('”').length > end.split('“').length ? '“' : ''}${end}`;
}

function renderContext(claim: Claim, { addresses }: Lookup): SafeHtml {
	const { article, id, number } = claim;
	const blocks = Map.groupBy(claim.spans, ({ block }) => block);
	const paragraphs = [...blocks].map(([block, spans]) => {
		const text = article.reading.blocks[block]?.text ?? '';
		let end = 0;
		const parts = spans.map((span, i) => {
			const before = text.slice(end, span.start);
			end = span.end;
			return html`${i === 0 ? keepEnd(before, contextLength) : before}<mark>${text.slice(span.start, span.end)}</mark>`;
		});
		return html`<p>${parts}${shortenClaim(text.slice(end), contextLength)}</p>`;
	});
	return html`<details class="context" open><summary><h2>In its paragraph</h2></summary>${paragraphs}<p class="intro">Claim ${number} of ${article.claims.length} in <a href="${addresses.claimInArticle(article.slug, id)}">${article.title}</a>, ${renderDay(article.published)}</p></details>`;
}

function renderAnalystNote({ analysis: { note } }: Claim, lookup: Lookup): SafeHtml | undefined {
	if (!note) return undefined;
	const source = lookup.sources.get(note.source);
	return html`<details class="our-note" open><summary><h2>Our note</h2></summary><p>${note.text}${source && html` (${citeSource(source, lookup)})`}</p></details>`;
}

function renderReplySection(claim: Claim, lookup: Lookup): SafeHtml | undefined {
	const reply = renderReply(claim, lookup);
	return reply && html`<details class="our-note reply" open><summary><h2>Reply</h2></summary>${reply}</details>`;
}

/** Characters of a claim before or after it: they lead on, and its own page has the rest. */
const neighbourLength = 50;

/** The claims before and after it in the same statement, over all articles. */
function renderNeighbours(claim: Claim, { addresses }: Lookup): SafeHtml | undefined {
	const { claims } = claim.statement;
	const at = claims.indexOf(claim);
	const link = (label: string, rel: 'prev' | 'next', other: Claim | undefined) =>
		other &&
		html`<li><b>${label}</b> <a rel="${rel}" href="${addresses.claim(other.article.slug, other.id)}">${shortenClaim(capitalise(other.text), neighbourLength)}</a></li>`;
	const links = [link('Before', 'prev', claims[at - 1]), link('After', 'next', claims[at + 1])].filter(
		(entry) => entry !== undefined,
	);
	if (!links.length) return undefined;
	return html`<details><summary><h2>Before and after it in the same statement</h2></summary><ul>${links}</ul></details>`;
}
