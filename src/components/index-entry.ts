/** One line of the index of names: the name as an index has it, how much is here, and every other spelling. */
import type { IndexEntry } from '../domain/directory.ts';
import { countWords } from '../domain/words.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { classOfGroup } from './speaker.ts';

export function renderIndexEntry(
	{ profile, heading, spellings }: IndexEntry,
	{ addresses }: Pick<Lookup, 'addresses'>,
): SafeHtml {
	const { speaker, group, claims } = profile;
	const names = spellings.map(({ text, lang }) => html`<span${lang && html` lang="${lang}"`}>${text}</span>`);
	return html`<li class="${classOfGroup(group)}"><a${group && html` class="sg"`} href="${addresses.speaker(speaker.id)}">${heading}</a>${claims.length > 0 && html` <span>${countWords(claims.length, 'claim')}</span>`}${names.length > 0 && html`<small>${join(names, ', ')}</small>`}</li>`;
}
