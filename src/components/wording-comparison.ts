/** Wording beside wording: the speaker's words, the analysed document's and ours, with the differences marked by word. */
import { type Compared, compareWordings, type Stretch, type Worded } from '../domain/compare-wordings.ts';
import { abbreviateMonths, formatDay } from '../domain/date.ts';
import type { Claim } from '../domain/record.ts';
import type { Source } from '../domain/source.ts';
import { shortenDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { possessive, shortenSpeakers } from './speaker.ts';
import { findDocumentWording, namePublisherShortly, readLanguage } from './wording.ts';

interface Column extends Worded {
	kind: 'theirs' | 'documents' | 'ours';
	whose: string;
	/** Language, translator, date and where it was read. */
	about: SafeHtml;
}

const ourLanguage = 'en';

/** Nothing where there is only our wording. */
export function renderComparison(claim: Claim, lookup: Lookup): SafeHtml | undefined {
	const theirs = readOriginal(claim, lookup);
	const documents = readDocument(claim, lookup);
	if (!theirs && !documents) return undefined;
	const columns = [theirs, documents, readOurs(claim)].filter((column) => column !== undefined);
	const compared = compareWordings(columns);
	return html`<section class="cmp"><h2>Wording beside wording</h2><div>${compared.map(renderColumn)}</div>${renderLegend(compared, findDocumentWording(claim)?.document)}</section>`;
}

function readOriginal(claim: Claim, lookup: Lookup): Column | undefined {
	const { original } = claim.analysis;
	if (!original) return undefined;
	const { text, lang } = original;
	const source = lookup.sources.get(original.source);
	const about = html`in ${nameLanguage(lang)}, ${shortenDate(claim.said)}${source && html`; in ${citeSource(source, lookup)}`}`;
	return { kind: 'theirs', whose: shortenSpeakers(claim), about, text, lang };
}

function readDocument(claim: Claim, lookup: Lookup): Column | undefined {
	const found = findDocumentWording(claim);
	if (!found) return undefined;
	const { document, text } = found;
	const lang = readLanguage(document);
	const by = document.translated?.by;
	const way =
		by !== undefined &&
		`, ${by === 'machine' ? 'by machine' : `translated by ${by}`} from ${nameLanguage(document.language)}`;
	const about = html`in ${nameLanguage(lang)}${way}${document.date && `, ${shortenDate(document.date)}`}`;
	return { kind: 'documents', whose: namePublisherShortly(document, lookup), about, text, lang };
}

function readOurs({ text, wordings, article }: Claim): Column {
	const day = wordings.at(-1)?.on ?? article.updated ?? article.published;
	return {
		kind: 'ours',
		whose: 'On Record',
		about: html`in English, ${abbreviateMonths(formatDay(day))}`,
		text,
		lang: ourLanguage,
	};
}

function renderColumn(compared: Compared<Column>): SafeHtml {
	const { kind, whose, about, text, lang } = compared.wording;
	return html`<figure class="${kind}"><figcaption><b>${whose}</b> <span>${about}</span></figcaption><blockquote lang="${lang}"><p>${compared.kind === 'marked' ? compared.stretches.map(renderStretch) : text}</p></blockquote></figure>`;
}

/** A line under what is worded differently, a frame around what is only here. */
export function renderStretch({ mark, text }: Stretch): SafeHtml | string {
	if (mark === 'same') return text;
	return html`<mark${mark === 'only' && html` class="only"`}>${text}</mark>`;
}

/** What the marks mean, as far as there are any, and why there are none. */
function renderLegend(compared: readonly Compared<Column>[], document: Source | undefined): SafeHtml {
	const marks = compared.flatMap((column) =>
		column.kind === 'marked' ? column.stretches.map(({ mark }) => mark) : [],
	);
	const [isChanged, isAdded] = [marks.includes('changed'), marks.includes('only')];
	const apart = compared.flatMap(({ kind, wording }) => (kind === 'apart' ? [wording.whose] : []));
	const foreign = compared.flatMap(({ kind, wording }) =>
		kind === 'foreign' && wording.lang !== ourLanguage ? [wording] : [],
	);
	const isAllApart = apart.length === compared.length;
	const sentences = [
		isChanged && html`<mark>A line</mark>: worded differently.`,
		isAdded && html`<mark class="only">A frame</mark>: only here.`,
		isAllApart && 'Worded quite differently: nothing is marked.',
		...apart.map((whose) => !isAllApart && `${possessive(whose)} wording is quite different and not marked.`),
		...foreign.map(
			({ whose, lang }) => `${possessive(whose)} words are in ${nameLanguage(lang)}: not compared by word.`,
		),
		marks.length > 0 && !isChanged && !isAdded && apart.length + foreign.length === 0 && 'The same words.',
		document?.translated && 'Some differences may come from the translation.',
	];
	return html`<p class="intro">${join(
		sentences.filter((sentence) => sentence !== false && sentence !== undefined),
		' ',
	)}</p>`;
}
