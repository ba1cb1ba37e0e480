/** A word that a speaker uses for a thing, beside ours on the page of a topic. */
import { getShortName, listAnswerable } from '../domain/speaker.ts';
import { findGroup, type Topic } from '../domain/topic.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { classOfGroup, linkSpeaker } from './speaker.ts';

export function renderTerm(
	topic: Topic,
	{ speaker: id, term, source }: Topic['terms'][number]['theirs'][number],
	lookup: Lookup,
): SafeHtml {
	const speaker = lookup.speakers.get(id);
	const read = lookup.sources.get(source ?? '');
	const group = speaker && findGroup(topic, listAnswerable(speaker, read?.date, lookup.speakers));
	// What stands in brackets behind the term says how we came by it, and is no word of theirs.
	const [, words = term, remark = ''] = /^(.*?)( \([^()]*\))?$/s.exec(term) ?? [];
	const isOwn = read?.publisher === id;
	return html`<li><span><q>${words}</q>${remark}</span> <small>${speaker && !isOwn && html`<span class="sg ${classOfGroup(group)}">${linkSpeaker(speaker, lookup.addresses, getShortName(speaker))}</span>${read && ', in '}`}${
		read &&
		(isOwn
			? html`<span class="sg ${classOfGroup(group)}">${citeSource(read, lookup)}</span>`
			: citeSource(read, lookup))
	}</small></li>`;
}
