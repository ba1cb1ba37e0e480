/** Documents as pages print them. */
import type { Source } from '../domain/source.ts';
import { getShortName } from '../domain/speaker.ts';
import { shortenDate } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import { nameLanguage } from './language.ts';
import type { Lookup } from './lookup.ts';

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

/** The same under its publisher's name: title, date, language, where it was read. */
export function listSource(source: Source, { addresses }: Pick<Lookup, 'addresses'>): SafeHtml {
	const { id, title, date, address } = source;
	return html`<a href="${addresses.source(id)}"><cite>${title}</cite></a>${date && `, ${shortenDate(date)}`}. ${wordLanguage(source)}.${address && html` <a class="out" href="${address}">${nameHost(address)}</a>`}`;
}

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
