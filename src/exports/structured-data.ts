/**
 * What a page is about in the words of schema.org, for search engines and other programs. No ClaimReview: there is no review. Relative
 * addresses are read against the page's own, as JSON-LD has it: they cost a claim's page few bytes.
 */
import type { Addresses } from '../domain/addresses.ts';
import { findArticleChange } from '../domain/changed.ts';
import type { HistoricalDate } from '../domain/date.ts';
import type { HistoricalEvent } from '../domain/event.ts';
import { isPublicClaim } from '../domain/public-claim.ts';
import type { Article, Claim, Correction, SiteRecord } from '../domain/record.ts';
import { listAliases, type Name, type Speaker, type SpeakerKind } from '../domain/speaker.ts';

/** A thing with its type; every property is one of schema.org's, which a test holds. */
export interface Thing {
	'@type': string;
	[property: string]: unknown;
}

interface Site {
	name: string;
	description: string;
	language: string;
	contentLicence: { address: string };
}

/** The content of a `<script type="application/ld+json">`. */
export function writeStructuredData(...things: readonly Thing[]): string {
	const [first] = things;
	const context = { '@context': 'https://schema.org' };
	const data = things.length === 1 ? { ...context, ...first } : { ...context, '@graph': things };
	// No text may end the script element.
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The site and its search. */
export function describeSite({ name, description, language }: Site, addresses: Addresses): Thing {
	return {
		'@type': 'WebSite',
		'@id': addresses.absolute(addresses.home()),
		url: addresses.absolute(addresses.home()),
		name,
		description,
		inLanguage: language,
		publisher: { '@type': 'Organization', name },
		potentialAction: {
			'@type': 'SearchAction',
			target: { '@type': 'EntryPoint', urlTemplate: `${addresses.absolute(addresses.search())}?q={words}` },
			'query-input': 'required name=words',
		},
	};
}

/** The way from the top to the page called `page`: the last entry, whose address is the page's own. */
export function describeTrail(
	above: readonly { name: string; path: string }[],
	page: string,
	addresses: Addresses,
): Thing {
	const steps = [...above.map(({ name, path }) => ({ name, item: addresses.absolute(path) })), { name: page }];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
	};
}

/** An article; which claims are its parts is said by the links of its notes (`src/components/note.ts`). */
export function describeArticle(article: Article, site: Site, addresses: Addresses): Thing {
	const { title, published, document, corrections } = article;
	const changed = findArticleChange(article);
	const house = { '@type': 'Organization', name: site.name, url: addresses.absolute(addresses.home()) };
	return {
		'@type': 'AnalysisNewsArticle',
		'@id': './',
		headline: title,
		datePublished: published,
		...(changed > published && { dateModified: changed }),
		author: house,
		publisher: house,
		license: site.contentLicence.address,
		...(document?.address && { isBasedOn: document.address }),
		...describeCorrections(corrections),
	};
}

/** A claim on its own page, with the speaker's own words where they are known; `undefined` if it names a private person. */
export function describeClaim(claim: Claim, addresses: Addresses): Thing | undefined {
	if (!isPublicClaim(claim)) return undefined;
	const { text, speakers, said, corrections, analysis } = claim;
	const day = said && writeIsoDate(said);
	const { original } = analysis;
	return {
		'@type': 'Claim',
		'@id': './',
		text,
		author: unwrap(speakers.map((speaker) => nameSpeaker(speaker, addresses))),
		...(day && { datePublished: day }),
		appearance: { '@id': '../' },
		...(original && {
			isBasedOn: {
				'@type': 'Quotation',
				text: original.text,
				inLanguage: original.lang,
				spokenByCharacter: unwrap(speakers.map(({ id }) => ({ '@id': addresses.speaker(id) }))),
			},
		}),
		...describeCorrections(corrections),
	};
}

/** Names, offices and members as far as they were read in a source. */
export function describeSpeaker(speaker: Speaker, { speakers }: SiteRecord, addresses: Addresses): Thing {
	const roles = speaker.roles.filter(({ unverified }) => !unverified);
	const bodies = new Set(roles.map((role) => role['speaks-for']));
	const names: Name[] = [...speaker.native, ...listAliases(speaker)];
	const others = names.filter(({ unverified }) => !unverified);
	const find = (ids: Iterable<string | undefined>) =>
		[...ids].flatMap((id) => {
			const found = speakers.get(id ?? '');
			return found?.['public-role'] ? nameSpeaker(found, addresses) : [];
		});
	return {
		...nameSpeaker(speaker, addresses),
		url: addresses.absolute(addresses.speaker(speaker.id)),
		...unlessEmpty(
			'alternateName',
			others.map(({ text }) => text),
		),
		...(speaker.kind === 'person' &&
			unlessEmpty(
				'jobTitle',
				roles.map(({ title }) => title),
			)),
		...(speaker.kind === 'person' && unlessEmpty('affiliation', find(bodies))),
		...unlessEmpty('member', find(speaker.members ?? [])),
	};
}

/** An event of the timeline; of a date that is not certain it gives the words, and no day that would look like one. */
export function describeEvent({ id, title, when, place }: HistoricalEvent, addresses: Addresses): Thing {
	const day = writeIsoDate(when);
	return {
		'@type': 'Event',
		'@id': addresses.absolute(addresses.event(id)),
		name: title,
		...(day ? { startDate: day } : { description: when.words }),
		...(place && { location: { '@type': 'Place', name: place } }),
	};
}

const types: Record<SpeakerKind, string> = {
	person: 'Person',
	organisation: 'Organization',
	state: 'GovernmentOrganization',
	collective: 'Organization',
	outlet: 'NewsMediaOrganization',
};

function nameSpeaker({ id, kind, name }: Speaker, addresses: Addresses): Thing {
	return { '@type': types[kind], '@id': addresses.speaker(id), name };
}

function describeCorrections(corrections: readonly Correction[]): { correction?: Thing[] } {
	const list = corrections.map(({ on, text }) => ({ '@type': 'CorrectionComment', datePublished: on, text }));
	return list.length ? { correction: list } : {};
}

/** ISO 8601 as far as it goes: a day, a month or a year; `undefined` for what is approximate, uncertain or between two days. */
function writeIsoDate({ edtf }: HistoricalDate): string | undefined {
	return /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? edtf : undefined;
}

function unwrap<Item>(items: readonly Item[]): Item | readonly Item[] | undefined {
	return items.length === 1 ? items[0] : items;
}

function unlessEmpty<Item>(property: string, items: readonly Item[]): Record<string, readonly Item[]> {
	return items.length ? { [property]: items } : {};
}
