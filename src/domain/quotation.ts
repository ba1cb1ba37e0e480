/** A claim as somebody quotes it elsewhere: as text, and as HTML that is a whole citation without a script. Imports no package, because scripts use it too. */

/** What is quoted. Our words stand without quotation marks: those within are the speaker's. */
export interface Quotation {
	/** Of the claim, as its page has them. */
	words: string;
	/** `On the gate`: what the words are about, where they don't say it themselves. */
	subject?: string;
	/** The provenance sentence. */
	provenance: string;
	/** The nearest reply or the first who says otherwise, with their words; else the sentence that nobody does. */
	answer?: string;
	/** Of the claim's page. */
	address: string;
	/** What happened to it since it was first published. */
	changed?: string;
}

/** How the part of a description begins that says who says otherwise: somebody, or nobody. */
export const otherwiseOpenings = {
	some: 'Who says otherwise: ',
	none: 'Nobody in our articles says otherwise.',
} as const;

/** A description as its two parts; the second is absent where nobody compared the claim. */
export function splitDescription(description: string): { provenance: string; otherwise?: string } {
	const at = Math.max(...Object.values(otherwiseOpenings).map((opening) => description.lastIndexOf(` ${opening}`)));
	if (at < 0) return { provenance: description };
	return { provenance: description.slice(0, at), otherwise: description.slice(at + 1) };
}

/** Lines for a message: words, where they come from, what is said against them, where they stand. */
export function writeQuotationText({ subject, words, provenance, answer, changed, address }: Quotation): string {
	return [subject && `${subject}:`, words, provenance, changed, answer, address]
		.filter((line) => line !== undefined)
		.join('\n');
}

/** The same for a page or a letter: a quotation with its source, and below it what belongs to it. */
export function writeQuotationHtml({ subject, words, provenance, answer, changed, address }: Quotation): string {
	const lines = [provenance, changed, answer].filter((line) => line !== undefined).map(encodeHtml);
	const paragraphs = words.split(/\n+/).map((paragraph) => `<p>${encodeHtml(paragraph)}</p>`);
	const lead = subject ? `${encodeHtml(subject)}:` : '';
	return `<figure>${lead}<blockquote cite="${encodeHtml(address)}">${paragraphs.join('')}</blockquote><figcaption>${lines.join('<br>')}<br><a href="${encodeHtml(address)}">On Record</a></figcaption></figure>`;
}

/** What shows the claim's card in a page: it needs nothing but leave to show a frame of this site. */
export function writeFrame(address: string, title: string): string {
	return `<iframe src="${encodeHtml(address)}#embed" title="${encodeHtml(title)}" width="100%" height="480" loading="lazy"></iframe>`;
}

/** Text as it may stand in HTML and in the quotes of an attribute. */
export function encodeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
