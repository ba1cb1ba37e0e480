/** Words of others as pages quote them, with their language and who brought them into it. */
import type { Claim } from '../domain/record.ts';
import type { Source } from '../domain/source.ts';
import { getShortName } from '../domain/speaker.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';

export function quote(text: string, language: string): SafeHtml {
	return html`<q lang="${language}">${text}</q>`;
}

/** The language in which a document was read here. */
export function readLanguage(source: Source): string {
	return source.translated?.into ?? source.language;
}

/** Short name of whoever published the document. */
export function namePublisherShortly(source: Source, { speakers }: Pick<Lookup, 'speakers'>): string {
	const publisher = speakers.get(source.publisher);
	return publisher ? getShortName(publisher) : source.publisher;
}

/** The analysed document's wording of a claim; `undefined` where the article reads none or nobody copied it. */
export function findDocumentWording(claim: Claim): { text: string; document: Source } | undefined {
	const { document } = claim.article;
	const text = claim.analysis['in-document']?.wording;
	return document && text !== undefined ? { text, document } : undefined;
}

/** The sentence with a capital first letter, for headings; our marks may start within a sentence. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
