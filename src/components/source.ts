/** Documents as pages print them. */
import type { Source } from '../domain/source.ts';
import { countResting, type SourceUse } from '../domain/source-use.ts';
import { getShortName } from '../domain/speaker.ts';
import { countWords } from '../domain/words.ts';
import { shortenDate } from './date.ts';
import { html, join, type SafeHtml } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';
import { capitalise, readLanguage } from './wording.ts';

/** The publisher's name; the id where the publisher is not in the record. */
export function namePublisher(source: Source, { speakers }: Pick<Lookup, 'speakers'>): string {
	return speakers.get(source.publisher)?.name ?? source.publisher;
}

/** `TASS, 12 Nov 2021`, linked to the source's page: for notes. */
export function citeSource(source: Source, lookup: Lookup): SafeHtml {
	const publisher = lookup.speakers.get(source.publisher);
	const name = publisher ? getShortName(publisher) : source.publisher;
	const date = source.date ? `, ${shortenDate(source.date)}` : '';
	return html`<a href="${lookup.addresses.source(source.id)}">${name}${date}</a>`;
}

/** One line of a list of sources: publisher, title, date, language, where it was read; a copy says so. */
export function describeSource(source: Source, lookup: Lookup): SafeHtml {
	const { addresses } = lookup;
	const date = source.date && `, ${shortenDate(source.date)}`;
	const copy = source.of !== undefined && html` A copy; <a href="${addresses.source(source.of)}">the original</a>.`;
	const read = source.address && html` <a class="out" href="${source.address}">${nameHost(source.address)}</a>`;
	return html`<b>${namePublisher(source, lookup)}</b>, <a href="${addresses.source(source.id)}"><cite>${source.title}</cite></a>${date}. ${wordLanguage(source)}.${copy}${read}${source.archive && html` <a class="out" href="${source.archive}">Archive</a>`}`;
}

/** Under its publisher's name: the title, and beneath it what it is, when, in which language, how much of it was read and what rests on it. */
export function listSource(use: SourceUse, lookup: Pick<Lookup, 'addresses'>): SafeHtml {
	const { id, title, type, address } = use.source;
	const language = readLanguage(use.source);
	const where = address && html`<a class="out" href="${address}">${nameHost(address)}</a>`;
	return html`<a href="${lookup.addresses.source(id)}"><cite lang="${language}">${title}</cite></a><small>${joinFacts([sourceTypeWords[type], ...listFacts(use), countClaims(use), where])}</small>`;
}

/** Under its original: that it is a copy, and where; what rests on it is counted with the original. */
export function listCopy(use: SourceUse, { addresses }: Pick<Lookup, 'addresses'>): SafeHtml {
	const { id, address } = use.source;
	const where = address ? ` at ${nameHost(address)}` : '';
	return html`<small>${joinFacts([html`<a href="${addresses.source(id)}">Read in a copy${where}</a>`, ...listFacts(use)])}</small>`;
}

function listFacts({ source }: SourceUse): (string | undefined)[] {
	const { date, seen } = source;
	return [date && shortenDate(date), capitalise(wordLanguage(source)), seen === 'part' ? 'read in part' : undefined];
}

function countClaims(use: SourceUse): string | undefined {
	const claims = countResting(use);
	return claims > 0 ? `${countWords(claims, 'claim')} here` : undefined;
}

function joinFacts(facts: readonly (SafeHtml | string | undefined)[]): SafeHtml {
	return join(
		facts.filter((fact) => fact !== undefined),
		' · ',
	);
}

/** What a document is, in readers' words. */
export const sourceTypeWords = {
	transcript: 'Transcript',
	recording: 'Recording',
	'official-text': 'Official text',
	report: 'Report',
	copy: 'Copy of another document',
} as const;

function nameHost(address: string): string {
	return new URL(address).hostname.replace(/^www\./, '');
}

/** `Russian; read here in English, translated by a machine`. */
export function wordLanguage({ language, translated }: Source): string {
	if (!translated) return nameLanguage(language);
	return `${nameLanguage(language)}; read here in ${nameLanguage(translated.into)}, translated by ${wordTranslator(translated.by)}`;
}

export function wordTranslator(by: string): string {
	return by === 'machine' ? 'a machine' : by;
}
