/** A word that a speaker uses for a thing, beside ours on the page of a topic. */
import type { Topic } from '../domain/topic.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { linkSpeaker } from './speaker.ts';

export function renderTerm(
	{ speaker: id, term, source }: Topic['terms'][number]['theirs'][number],
	lookup: Lookup,
): SafeHtml {
	const speaker = lookup.speakers.get(id);
	const read = lookup.sources.get(source ?? '');
	return html`<li><q>${term}</q> <small>${speaker && linkSpeaker(speaker, lookup.addresses)}${read && html`, in ${citeSource(read, lookup)}`}</small></li>`;
}
