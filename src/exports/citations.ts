/** How to cite an article and each of its claims, in the formats that reference managers read: CSL-JSON, BibTeX and RIS. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Addresses } from '../domain/addresses.ts';
import { assertNever } from '../domain/assert.ts';
import { writeProvenance } from '../domain/provenance.ts';
import { isPublicClaim } from '../domain/public-claim.ts';
import type { Article, Claim } from '../domain/record.ts';
import { joinWords } from '../domain/words.ts';

export const citationFormats = ['csl.json', 'bib', 'ris'] as const;
export type CitationFormat = (typeof citationFormats)[number];

interface Site {
	name: string;
	language: string;
}

// Every reference manager of today reads Unicode; without it the library drops letters that TeX has no name for.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** The article, then its claims in the order of reading. The day of access is the reader's to add. */
export function writeCitations(article: Article, format: CitationFormat, site: Site, addresses: Addresses): string {
	const entries = listEntries(article, site, addresses);
	switch (format) {
		case 'csl.json':
			return `${JSON.stringify(entries, null, '\t')}\n`;
		case 'bib':
			// Braces group in BibTeX, and readers disagree on how a brace itself is written.
			return plugins.output.format('bibtex', entries.map(roundBraces));
		case 'ris':
			return mendLines(plugins.output.format('ris', entries));
		default:
			return assertNever(format);
	}
}

/** As CSL-JSON. We are the author of every entry, since the words are ours; whose claim it is stands in the title. */
function listEntries(article: Article, { name, language }: Site, addresses: Addresses): object[] {
	const shared = {
		type: 'webpage',
		author: [{ literal: name }],
		issued: { 'date-parts': [article.published.split('-').map(Number)] },
		'container-title': name,
		language,
	};
	const claims = article.claims.filter(isPublicClaim).map((claim) => ({
		...shared,
		id: `${article.slug}.${claim.id}`,
		title: titleClaim(claim),
		abstract: writeProvenance(claim),
		URL: addresses.absolute(addresses.claim(article.slug, claim.id)),
	}));
	const whole = {
		...shared,
		id: article.slug,
		title: article.title,
		...(article.standfirst && { abstract: article.standfirst }),
		URL: addresses.absolute(addresses.article(article.slug)),
	};
	return [whole, ...claims];
}

function titleClaim({ speakers, said, text }: Claim): string {
	return `${joinWords(speakers.map(({ name }) => name))}, ${said?.words ?? 'undated'}: ${text.replace(/\s+/g, ' ')}`;
}

function roundBraces(entry: object): object {
	const round = (value: unknown) =>
		typeof value === 'string' ? value.replaceAll('{', '(').replaceAll('}', ')') : value;
	return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, round(value)]));
}

/** The library breaks lines after 80 characters, within words and addresses, which no reader joins again, and cuts ids until they are alike. */
function mendLines(ris: string): string {
	return ris.replace(/\n(?!\s*(?:$|\n|[A-Z][A-Z\d] {2}- ))/g, '').replace(/^ID {2}- .*\n/gm, '');
}
