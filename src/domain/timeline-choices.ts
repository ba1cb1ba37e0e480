/** What readers can narrow the timeline to: a topic, or one of its groups of speakers; and who answers for each line of it. */
import { compareNames } from './fold.ts';
import { suggestId } from './id.ts';
import type { Claim, SiteRecord, Statement } from './record.ts';
import { listAnswerable, type Speaker } from './speaker.ts';
import type { Happening, Timeline } from './timeline.ts';
import type { Group, Topic } from './topic.ts';

/** A choice that the page offers. Numbers stand in class names, so that a stylesheet alone can filter. */
export interface TimelineChoice {
	/** From 1, in the order of the page. */
	number: number;
	/** In the address: `belarus-eu-border-2021`, or `belarus-eu-border-2021.minsk` for a group. */
	key: string;
	topic: Topic;
	/** Absent for the topic as a whole; `others` for speakers that no group of it lists. */
	group?: Group | 'others';
	events: number;
	statements: number;
}

export interface TimelineChoices {
	list: TimelineChoice[];
	/** Numbers of the choices that show it, in rising order. */
	ofClaim(claim: Claim): number[];
	ofStatement(statement: Statement): number[];
	ofEvent(happening: Happening): number[];
}

/** As many as the stylesheet has rules for (src/styles/timeline.css). */
export const mostTimelineChoices = 24;

/**
 * Topics with their groups, in the order of the record; topics alone where groups would be too many. What would show
 * everything or nothing is no choice.
 */
export function listTimelineChoices(record: SiteRecord, timeline: Timeline): TimelineChoices {
	const happenings = timeline.moments.flatMap(({ happened }) => happened);
	const statements = [...timeline.moments.flatMap(({ said }) => said), ...timeline.undated];
	const count = (candidate: Candidate) => ({
		...candidate,
		events: happenings.filter((happening) => showsEvent(candidate, happening)).length,
		statements: statements.filter(({ claims }) => claims.some((claim) => showsClaim(candidate, claim))).length,
	});
	const isUseful = ({ events, statements: said }: ReturnType<typeof count>) =>
		said > 0 && events + said < happenings.length + statements.length;
	const useful = [...record.topics.values()].flatMap(listCandidates).map(count).filter(isUseful);
	const offered = useful.length > mostTimelineChoices ? useful.filter(({ group }) => !group) : useful;
	const list = offered.slice(0, mostTimelineChoices).map((choice, index) => ({ ...choice, number: index + 1 }));
	const numbersOf = (shows: (choice: TimelineChoice) => boolean) => list.filter(shows).map(({ number }) => number);
	return {
		list,
		ofClaim: (claim) => numbersOf((choice) => showsClaim(choice, claim)),
		ofStatement: ({ claims }) => numbersOf((choice) => claims.some((claim) => showsClaim(choice, claim))),
		ofEvent: (happening) => numbersOf((choice) => showsEvent(choice, happening)),
	};
}

type Candidate = Pick<TimelineChoice, 'key' | 'topic' | 'group'>;

function listCandidates(topic: Topic): Candidate[] {
	const groups = [...topic.groups, 'others' as const].map((group) => ({
		topic,
		group,
		key: `${topic.id}.${group === 'others' ? group : suggestId(group.name)}`,
	}));
	return [{ topic, key: topic.id }, ...groups];
}

function showsClaim({ topic, group }: Candidate, claim: Claim): boolean {
	if (!group) return claim.article.topics.includes(topic.id);
	// An article's first topic gives its claims their groups.
	return claim.article.topic === topic && (group === 'others' ? !claim.group : claim.group === group);
}

/** A group shows the events that it speaks of. */
function showsEvent(choice: Candidate, { event, claims }: Happening): boolean {
	if (!choice.group && choice.topic.events.includes(event.id)) return true;
	return claims.some((claim) => showsClaim(choice, claim));
}

/** Ids of those who answer for the claim and may be named in an index: its speakers, members, and whom they speak for. */
export function listVoices({ speakers: own, said }: Claim, { speakers }: Pick<SiteRecord, 'speakers'>): string[] {
	const ids = own.flatMap((speaker) => (speaker['public-role'] ? listAnswerable(speaker, said, speakers) : []));
	return [...new Set(ids)].filter((id) => speakers.get(id)?.['public-role']);
}

/** Everybody whom the statements of these articles can be narrowed to: who speaks, and who is only spoken for. */
export function listTimelineVoices(record: SiteRecord): { speaking: Speaker[]; spokenFor: Speaker[] } {
	const speaking = new Set<Speaker>();
	const answering = new Set<Speaker>();
	for (const claim of record.claims.values()) {
		for (const speaker of claim.speakers) if (speaker['public-role']) speaking.add(speaker);
		for (const id of listVoices(claim, record)) {
			const speaker = record.speakers.get(id);
			if (speaker) answering.add(speaker);
		}
	}
	const byName = (speakers: Iterable<Speaker>) => [...speakers].sort((a, b) => compareNames(a.name, b.name));
	return { speaking: byName(speaking), spokenFor: byName(answering.difference(speaking)) };
}
