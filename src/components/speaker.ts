/** Names of speakers as pages print them: linked where there is a page, with the sign of their group. */
import type { Addresses } from '../domain/addresses.ts';
import type { Claim } from '../domain/record.ts';
import { getShortName, type Speaker } from '../domain/speaker.ts';
import type { Group } from '../domain/topic.ts';
import { html, join, type SafeHtml } from './html.ts';

/** The class that gives an element its group's colour and sign; slate for outlets and for whoever is in no group. */
export function classOfGroup(group: Pick<Group, 'colour'> | undefined): string {
	return `g-${group?.colour ?? 'slate'}`;
}

/** The class of the group; `own` is what the analysed document says itself (styles/views.css). */
export function classOfVoice({ group, statement }: Claim): string {
	return `${classOfGroup(group)}${statement.origin === 'document' ? ' own' : ''}`;
}

/** The name, linked to the speaker's page; a private person has none. */
export function linkSpeaker(speaker: Speaker, addresses: Addresses, name = speaker.name): SafeHtml {
	return speaker['public-role'] ? html`<a href="${addresses.speaker(speaker.id)}">${name}</a>` : html`${name}`;
}

/** `<a>A</a>, <a>B</a> and <a>C</a>`. */
export function linkSpeakers(speakers: readonly Speaker[], addresses: Addresses): SafeHtml {
	const links = speakers.map((speaker) => linkSpeaker(speaker, addresses));
	const last = links.pop();
	return links.length ? html`${join(links, ', ')} and ${last}` : html`${last}`;
}

/** Whether the words are one person's: the role of a body only says what its name says. */
export function isOnePersons({ speakers: [speaker, ...others] }: Pick<Claim, 'speakers'>): boolean {
	return speaker?.kind === 'person' && others.length === 0;
}

/** Who made the claim, for narrow places: `Polyansky`, `Lithuania, Latvia, Poland`. */
export function shortenSpeakers(claim: Pick<Claim, 'speakers'>): string {
	return claim.speakers.map(getShortName).join(', ');
}

/** `RT` → `RT’s`. */
export function possessive(name: string): string {
	return `${name}’s`;
}
