/** What somebody named in a claim answered to it. */
import type { Claim } from '../domain/record.ts';
import { renderDay } from './date.ts';
import { html, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { citeSource } from './source.ts';
import { linkSpeaker } from './speaker.ts';

/** `Gate Guard, 3 December 2021: “…” (The Herald)`; nothing where nobody replied. */
export function renderReply({ analysis: { reply } }: Claim, lookup: Lookup): SafeHtml | undefined {
	if (!reply) return undefined;
	const speaker = lookup.speakers.get(reply.by);
	const source = lookup.sources.get(reply.source ?? '');
	const where = source ? citeSource(source, lookup) : 'sent to On Record';
	return html`<p><b>${speaker ? linkSpeaker(speaker, lookup.addresses) : reply.by}</b>, ${renderDay(reply.on)}: <q>${reply.text}</q> (${where})</p>`;
}
