/** Speakers of a topic by its groups: the key to the colours and signs of its pages. */
import { getShortName, type Speaker } from '../domain/speaker.ts';
import type { Group } from '../domain/topic.ts';
import type { TopicVoices } from '../domain/topic-speakers.ts';
import { countWords } from '../domain/words.ts';
import { html, join, type SafeHtml } from './html.ts';
import type { Lookup } from './lookup.ts';
import { classOfGroup, linkSpeaker } from './speaker.ts';

type Addresses = Pick<Lookup, 'addresses'>;

export function renderTopicVoices({ group, speaking, listed }: TopicVoices, { addresses }: Addresses): SafeHtml {
	const lines = speaking.map((speaker) => html`<li>${linkSpeaker(speaker, addresses)}</li>`);
	const rest = join(
		listed.map((speaker) => linkSpeaker(speaker, addresses, getShortName(speaker))),
		', ',
	);
	return html`<div class="${classOfGroup(group)}"><dt class="sg">${group?.name ?? 'Outlets, and whoever is in no group'}</dt><dd>${lines.length > 0 && html`<ul>${lines}</ul>`}${
		listed.length > 0 && html`<p class="listed">${lines.length > 0 ? 'Also in this group: ' : ''}${rest}</p>`
	}</dd></div>`;
}

/** Signs and names in a line. */
export function renderGroups(groups: readonly Group[]): SafeHtml {
	return html`<ul class="voices">${groups.map((group) => html`<li class="sg ${classOfGroup(group)}">${group.name}</li>`)}</ul>`;
}

/** The same for speakers, each once, in the order given; after `most` of them the rest is only counted. */
export function renderVoices(
	voices: readonly { speaker: Speaker; group: Group | undefined }[],
	most: number,
	{ addresses }: Addresses,
): SafeHtml {
	const shown = voices.slice(0, most);
	const left = voices.length - shown.length;
	return html`<ul class="voices">${shown.map(
		({ speaker, group }) =>
			html`<li class="sg ${classOfGroup(group)}">${linkSpeaker(speaker, addresses, getShortName(speaker))}</li>`,
	)}${left > 0 && html`<li>and ${countWords(left, 'more speaker')}</li>`}</ul>`;
}
