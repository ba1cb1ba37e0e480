/** Who speaks in the articles of a topic, by its groups: spokespeople stand with the body that they spoke for on that day. */
import { compareNames } from './fold.ts';
import type { Claim, SiteRecord } from './record.ts';
import { getShortName, type Speaker } from './speaker.ts';
import type { Group, Topic } from './topic.ts';

export interface TopicVoices {
	/** Absent for outlets and whoever is in no group. */
	group?: Group;
	/** With claims in articles whose first topic this is, by name; private persons are named on their claims only. */
	speaking: Speaker[];
	/** The rest of the group, in the order of its file: named in claims, or spoken for. */
	listed: Speaker[];
}

/** The topic's groups in its own order, then those without a group, if there are any. */
export function listTopicVoices(
	topic: Topic,
	{ claims, speakers }: Pick<SiteRecord, 'claims' | 'speakers'>,
): TopicVoices[] {
	const own = [...claims.values()].filter(({ article }) => article.topic === topic);
	const groups: TopicVoices[] = topic.groups.map((group) => {
		const speaking = listSpeaking(own.filter((claim) => claim.group === group));
		const heard = new Set(speaking);
		const listed = group.speakers.flatMap((id) => speakers.get(id) ?? []);
		return { group, speaking, listed: listed.filter((speaker) => speaker['public-role'] && !heard.has(speaker)) };
	});
	const others = listSpeaking(own.filter(({ group }) => !group));
	return others.length ? [...groups, { speaking: others, listed: [] }] : groups;
}

/** Who speaks in claims, each once, in the order of the text, with the group of their first claim; without private persons. */
export function listVoices(claims: readonly Claim[]): { speaker: Speaker; group: Group | undefined }[] {
	const voices = new Map<Speaker, Group | undefined>();
	for (const { speakers, group } of claims) {
		for (const speaker of speakers) {
			if (speaker['public-role'] && !voices.has(speaker)) voices.set(speaker, group);
		}
	}
	return [...voices].map(([speaker, group]) => ({ speaker, group }));
}

function listSpeaking(claims: readonly Claim[]): Speaker[] {
	return listVoices(claims)
		.map(({ speaker }) => speaker)
		.sort((a, b) => compareNames(getShortName(a), getShortName(b)));
}
