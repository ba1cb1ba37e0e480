/** Every document behind the article, by publisher and date; titles stand on the documents' own pages. What most have in common is said once. */
import { findCommon, groupDocuments, type Publication } from '../domain/documents.ts';
import type { Article } from '../domain/record.ts';
import type { Source } from '../domain/source.ts';
import { countWords } from '../domain/words.ts';
import { shortenDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';
import { namePublisher, wordLanguage } from './source.ts';
import { capitalise } from './wording.ts';

/** How much of a document was read. */
const seen = { full: 'read whole', part: 'read in part', copy: 'read in a copy' } as const;

interface Common {
	language: string | undefined;
	seen: Source['seen'] | undefined;
	licence: string | undefined;
}

export function renderSources({ documents }: Article, lookup: Lookup): SafeHtml | undefined {
	if (!documents.length) return undefined;
	const publications = groupDocuments(documents, lookup);
	const originals = publications.flatMap((publication) => publication.documents.map(({ original }) => original));
	const common: Common = {
		language: findCommon(originals.map(({ language }) => language)),
		seen: findCommon(originals.map((original) => original.seen)),
		licence: findCommon(originals.map(({ licence }) => licence)),
	};
	return html`<section><details><summary><h2 id="foot_sources">Sources</h2> <small>${countWords(originals.length, 'document')} of ${countWords(publications.length, 'publisher')}</small></summary><p class="intro">${wordCommon(common)}, unless said.</p><ul class="src cols">${publications.map((publication) => renderPublication(publication, common, lookup))}</ul></details></section>`;
}

function wordCommon({ language, seen: read, licence }: Common): string {
	const parts = [
		language && `in ${nameLanguage(language)}`,
		read && seen[read],
		licence ? `licence: ${licence}` : 'no licence stated',
	];
	return capitalise(parts.filter(Boolean).join(', '));
}

function renderPublication({ documents }: Publication, common: Common, lookup: Lookup): SafeHtml | undefined {
	const [first] = documents;
	if (!first) return undefined;
	const { owner } = first.original;
	const listed = documents.map(({ original, copies }) => renderDocument(original, copies, common, lookup));
	return html`<li><b>${namePublisher(first.original, lookup)}</b>${owner && html` <small>owner: ${owner.name}${owner.unverified && ' (unverified)'}</small>`} ${join(listed, ' · ')}</li>`;
}

function renderDocument(original: Source, copies: readonly Source[], common: Common, { addresses }: Lookup): SafeHtml {
	const { id, date, language, translated, licence, archive } = original;
	const facts = [
		(language !== common.language || translated) && wordLanguage(original),
		original.seen !== common.seen && !copies.length && seen[original.seen],
		licence !== common.licence && (licence ? `licence: ${licence}` : 'no licence stated'),
	].filter((fact) => typeof fact === 'string');
	const copied = copies.length === 1 ? 'a copy' : `${copies.length} copies`;
	if (copies.length) facts.push(`read in ${copied}`);
	return html`<a href="${addresses.source(id)}">${shortenDate(date)}</a>${facts.length > 0 && ` (${facts.join(', ')})`}${archive && html` <a href="${archive}">archived</a>`}`;
}
