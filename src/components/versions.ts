/** Wordings side by side, with the differences by word: those of claims that say the same, and those of claims that give one answer. */
import { stances } from '../domain/point.ts';
import { answers } from '../domain/positions.ts';
import type { Claim } from '../domain/record.ts';
import type { Family } from '../domain/repeated.ts';
import { type ComparedVersion, compareAnswers, compareFamily, hasOwnWords, type Version } from '../domain/versions.ts';
import { bindDate } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup, possessive, shortenSpeakers } from './speaker.ts';
import { capitalise, namePublisherShortly } from './wording.ts';
import { renderStretch } from './wording-comparison.ts';

/** Everybody who says the same, the first here first; each version compared with the first one's. */
export function renderFamily(family: Family, lookup: Lookup): SafeHtml {
	const [first] = family;
	const [ofFirst = [], ...later] = compareFamily(family);
	return html`<section class="again"><h3>First here: ${shortenSpeakers(first)}, ${bindDate(first.said)}</h3><ol class="versions">${renderVersions(ofFirst, lookup)}${later.map((versions) => renderVersions(versions, lookup))}</ol></section>`;
}

/** Own words by answer, beside each other; then of whom these articles hold a summary only. */
export function renderWordings(claims: readonly Claim[], lookup: Lookup): SafeHtml {
	const columns = stances.flatMap((stance) => {
		const own = claims.filter((claim) => claim.analysis.stance === stance && hasOwnWords(claim));
		return own.length ? [{ answer: answers[stance], own }] : [];
	});
	const isSummarised = claims.some((claim) => !hasOwnWords(claim));
	return html`${
		columns.length > 0 &&
		html`<div class="two">${columns.map(
			({ answer, own }) =>
				html`<section><h3>${capitalise(answer)}</h3><ol class="versions">${compareAnswers(own).map((versions) => renderVersions(versions, lookup, true))}</ol></section>`,
		)}</div>`
	}${isSummarised && html`<p class="intro">Of ${columns.length ? 'the others' : 'everybody'} these articles hold a summary only, as it stands above.</p>`}`;
}

/** `naming`: says with whose words a version is compared, where that is not plain. */
function renderVersions(versions: readonly ComparedVersion[], lookup: Lookup, naming = false): SafeHtml {
	const claim = versions[0]?.version.claim;
	if (!claim) return html``;
	return html`<li class="${classOfGroup(claim.group)}"><p class="by">${linkName(claim, lookup)}</p>${versions.map(
		({ version, to, stretches }) =>
			html`<blockquote class="${version.whose}" lang="${version.lang}"><p>${stretches.map(renderStretch)}</p></blockquote><p class="facts">${wordWhose(version, lookup)}${naming && to && to.claim !== claim && wordCompared(to, stretches)}</p>`,
	)}</li>`;
}

function wordCompared({ claim }: Version, stretches: ComparedVersion['stretches']): string {
	const whose = `${shortenSpeakers(claim)}, ${bindDate(claim.said)}`;
	return stretches.every(({ mark }) => mark === 'same') ? `. The same words as ${whose}` : `. Compared with ${whose}`;
}

function linkName(claim: Claim, { addresses }: Lookup): SafeHtml {
	return html`<span class="${classOfGroup(claim.group)}"><a class="sg" href="${addresses.claim(claim.article.slug, claim.id)}">${shortenSpeakers(claim)}</a> ${bindDate(claim.said)}</span>`;
}

/** `Own words, in Russian (TASS, 15 Nov 2021)`; `RT’s words, by machine from Russian`; `Our words`. */
function wordWhose({ whose, claim, lang }: Version, lookup: Lookup): SafeHtml {
	const { original, translated } = claim.analysis;
	const language = lang === 'en' ? '' : `, in ${nameLanguage(lang)}`;
	if (whose === 'theirs') {
		const source = original && lookup.sources.get(original.source);
		return html`Own words${language}${source && html` (${citeSource(source, lookup)})`}`;
	}
	const { document } = claim.article;
	if (whose === 'documents' && document) {
		const by = document.translated?.by;
		const way =
			by && `, ${by === 'machine' ? 'by machine' : `translated by ${by}`} from ${nameLanguage(document.language)}`;
		return html`${possessive(namePublisherShortly(document, lookup))} words${language}${way}`;
	}
	if (claim.form !== 'direct') return html`Our words`;
	return translated
		? html`Quoted here, translated from ${nameLanguage(translated.from)} by ${translated.by}`
		: html`Quoted here`;
}
