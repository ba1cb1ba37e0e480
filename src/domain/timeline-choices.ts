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
	const candidates = [...record.topics.values()].flatMap(listCandidates);
	const keys = createKeys(record, candidates);
	const events = countKeys(happenings.map(keys.ofEvent));
	const said = countKeys(statements.map(({ claims }) => keys.ofClaims(claims)));
	const count = (candidate: Candidate) => ({
		...candidate,
		events: events.get(candidate.key) ?? 0,
		statements: said.get(candidate.key) ?? 0,
	});
	const isUseful = (counted: ReturnType<typeof count>) =>
		counted.statements > 0 && counted.events + counted.statements < happenings.length + statements.length;
	const useful = candidates.map(count).filter(isUseful);
	const offered = useful.length > mostTimelineChoices ? useful.filter(({ group }) => !group) : useful;
	const list = offered.slice(0, mostTimelineChoices).map((choice, index) => ({ ...choice, number: index + 1 }));
	const numbersOf = (shown: ReadonlySet<string>) =>
		list.filter(({ key }) => shown.has(key)).map(({ number }) => number);
	return {
		list,
		ofClaim: (claim) => numbersOf(keys.ofClaims([claim])),
		ofStatement: ({ claims }) => numbersOf(keys.ofClaims(claims)),
		ofEvent: (happening) => numbersOf(keys.ofEvent(happening)),
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

interface Keys {
	ofClaims(claims: readonly Claim[]): Set<string>;
	ofEvent(happening: Happening): Set<string>;
}

/** Keys of the candidates that show something: looked up, since candidates grow with the articles. */
function createKeys(record: SiteRecord, candidates: readonly Candidate[]): Keys {
	const ofGroup = new Map(candidates.map(({ group, key }) => [group, key]));
	const topics = [...record.topics.values()].flatMap(({ id, events }) => events.map((event) => ({ id, event })));
	const ofEvents = Map.groupBy(topics, ({ event }) => event);
	const ofClaim = ({ article, group }: Claim) => {
		// An article's first topic gives its claims their groups.
		const own = article.topic && (group ? ofGroup.get(group) : `${article.topic.id}.others`);
		return own ? [...article.topics, own] : article.topics;
	};
	const ofClaims = (claims: readonly Claim[]) => new Set(claims.flatMap(ofClaim));
	return {
		ofClaims,
		// A group shows the events that it speaks of.
		ofEvent: ({ event, claims }) => ofClaims(claims).union(new Set(ofEvents.get(event.id)?.map(({ id }) => id))),
	};
}

function countKeys(sets: readonly ReadonlySet<string>[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const keys of sets) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
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
