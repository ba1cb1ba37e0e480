/** What is recorded about a claim and stands nowhere else on its page, as a list of terms: nothing that the data holds is kept from its readers. */

import type { Path } from '../domain/attestation.ts';
import { isLater } from '../domain/chronology.ts';
import { writeNumber } from '../domain/figures.ts';
import { keyOfClaim } from '../domain/id.ts';
import type { Claim } from '../domain/record.ts';
import { renderDate, renderDay, shortenDate } from './date.ts';
import { html, join, type SafeHtml, type Value } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { linkSpeaker, linkSpeakers, possessive, shortenSpeakers } from './speaker.ts';
import { namePublisherShortly } from './wording.ts';

const bases = {
	'saw-it': 'says they saw it',
	document: 'a document',
	interviews: 'interviews',
	'cites-other': 'somebody else’s words',
	'none-given': 'none given',
} as const;

export function renderRecorded(claim: Claim, lookup: Lookup): SafeHtml {
	const rows = [
		...listSpeaking(claim, lookup),
		...listSubject(claim, lookup),
		...listRelations(claim, lookup),
		...listDocument(claim, lookup),
		...listPublication(claim, lookup),
	];
	return html`<details><summary><h2>All else that is recorded</h2></summary><dl class="rec">${rows}</dl></details>`;
}

function row(term: string, value: Value): SafeHtml[] {
	return value === undefined || value === '' || value === false
		? []
		: [html`<div><dt>${term}</dt><dd>${value}</dd></div>`];
}

/** On which occasion, for whom, in which language, and where we read it. */
function listSpeaking({ statement, role }: Claim, lookup: Lookup): SafeHtml[] {
	const { addresses } = lookup;
	const principal = lookup.speakers.get(role?.['speaks-for'] ?? '');
	return [
		...row('Occasion', statement.title),
		...row('Speaks for', principal && linkSpeaker(principal, addresses)),
		...row('Language', statement.language && nameLanguage(statement.language)),
		...row(
			'Read in',
			statement.paths.length > 0 &&
				join(
					statement.paths.map((path) => wordPath(path, lookup)),
					'; ',
				),
		),
	];
}

function wordPath({ source, via }: Path, lookup: Lookup): SafeHtml {
	const others = via.filter(({ id }) => id !== source.publisher).map(({ name }) => name);
	return html`${citeSource(source, lookup)}${source.type === 'copy' && ' (copy)'}${others.length > 0 && `, from ${others.join(', from ')}`}`;
}

function listSubject(claim: Claim, lookup: Lookup): SafeHtml[] {
	const { analysis, about, events } = claim;
	const { addresses } = lookup;
	const { figure, forecast, outcome, basis, translated, because } = analysis;
	const number = figure && `${writeNumber(figure.value)} ${figure.unit}, ${figure.period.words}`;
	return [
		...row('About', about.length > 0 && linkSpeakers(about, addresses)),
		...row(
			'Timeline',
			events.length > 0 &&
				join(
					events.map(({ id, title, when }) => html`<a href="${addresses.event(id)}">${title}</a>, ${when.words}`),
					'; ',
				),
		),
		...row('Its words on the point', because && html`<q>${because}</q>`),
		...row('Basis given', basis && bases[basis]),
		...row('Figure', number),
		...row('Expected', forecast && [forecast.condition && `if ${forecast.condition}: `, forecast.horizon]),
		...row('What came of it', outcome && renderOutcome(outcome, lookup)),
		...row('Translation', translated && `from ${nameLanguage(translated.from)}, by ${translated.by}`),
		...row('Passages that bear on it', renderPassages(claim, lookup)),
	];
}

/** What came out later stands in full on the page of the point; here its documents are named. */
function renderPassages({ analysis: { evidence }, point, said }: Claim, lookup: Lookup): SafeHtml | false {
	const passages = evidence.map(({ source: id, excerpt }) => {
		const source = lookup.sources.get(id);
		return { source, excerpt, isLater: point !== undefined && isLater(source?.date, said) };
	});
	const here = passages
		.filter((passage) => !passage.isLater)
		.map(({ source, excerpt }) => html`<q>${excerpt}</q>${source && html` (${citeSource(source, lookup)})`}`);
	const later = new Set(passages.flatMap((passage) => (passage.isLater && passage.source) || []));
	const atPoint = point && html`<a href="${lookup.addresses.point(point.id)}">At the point</a>: `;
	const there = later.size
		? [
				html`${atPoint}${join(
					[...later].map((source) => citeSource(source, lookup)),
					', ',
				)}`,
			]
		: [];
	return passages.length > 0 && join([...here, ...there], '; ');
}

function renderOutcome({ what, on, source }: NonNullable<Claim['analysis']['outcome']>, lookup: Lookup): SafeHtml {
	const found = lookup.sources.get(source);
	return html`${what}, ${renderDate(on)}${found && html` (${citeSource(found, lookup)})`}`;
}

function listRelations(claim: Claim, { addresses }: Lookup): SafeHtml[] {
	const { analysis, article } = claim;
	const named = (relation: 'answers' | 'corrects' | 'qualifies') => {
		const keys = analysis[relation].map((reference) => keyOfClaim(reference, article.slug));
		return list(claim.answers.filter(({ key }) => keys.includes(key)));
	};
	const link = (other: Claim) =>
		html`<a href="${addresses.claim(other.article.slug, other.id)}">${shortenSpeakers(other)}, ${shortenDate(other.said)}</a>`;
	const list = (others: readonly Claim[]) => others.length > 0 && join(others.map(link), '; ');
	return [
		...row('Reported in the claim of', claim.outer && link(claim.outer)),
		...row('Reports', list(claim.inner)),
		...row('Replies to', named('answers')),
		...row('Puts right, by its own account', named('corrects')),
		...row('Narrows', named('qualifies')),
		...row('Replies', list(claim.answeredBy)),
		...row('Its number is used in', list(claim.comparedIn)),
	];
}

/** How the analysed document has it: its sentences, its words and its words around the claim. */
function listDocument({ article: { document }, analysis }: Claim, lookup: Lookup): SafeHtml[] {
	const found = analysis['in-document'];
	if (!document || !found) return [];
	const name = namePublisherShortly(document, lookup);
	const sentences = found.at.map((sentence) => Number(sentence.slice(1)));
	const around = [found.cue, ...found.hedges].filter((words) => words !== undefined);
	return [
		...row(`In ${possessive(name)} report`, [
			`sentence${sentences.length > 1 ? 's' : ''} ${sentences.join(', ')}`,
			`; ${found.words} of its words`,
		]),
		...row(
			`${possessive(name)} words around it`,
			around.length > 0 &&
				join(
					around.map((words) => html`<q>${words}</q>`),
					', ',
				),
		),
	];
}

/** Since when it stands here, and the link for those who want to be told of a change. */
function listPublication({ article, id, wordings }: Claim, { addresses }: Lookup): SafeHtml[] {
	const [first] = wordings;
	const hash = wordings.at(-1)?.hash;
	return [
		// That of the article stands with the paragraph.
		...row('First published here', first?.on !== undefined && first.on !== article.published && renderDay(first.on)),
		...row(
			'A link that tells if these words change',
			hash && html`<a href="${addresses.claimWords(article.slug, id, hash)}">${hash.slice(0, 8)}</a>`,
		),
	];
}
