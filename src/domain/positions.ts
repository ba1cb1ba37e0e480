/** Who answered a point in dispute, when and in which words; and who has not, as far as this record goes. */
import { compareClaims, compareOptionalDates } from './chronology.ts';
import { compareDates } from './date.ts';
import type { Point, Stance } from './point.ts';
import type { Claim, SiteRecord } from './record.ts';
import { findRole, listAnswerable, type Speaker } from './speaker.ts';
import type { Topic } from './topic.ts';

export interface PointPositions {
	point: Point;
	/** Claims that answer the point by the part that their speakers have in it. Groups without any are left out. */
	groups: PositionGroup[];
	/** Parties of whom this record has no answer; a search stands with those for whom somebody searched. */
	without: { speaker: Speaker; searches: Point['searched'] }[];
	/** The position said last, by its date; absent while nobody has answered. */
	latest?: Position;
	/** How many claims answer it. */
	count: number;
	/** The articles that they stand in, by slug. */
	articles: Set<string>;
}

export interface PositionGroup {
	role: PositionRole;
	/** Oldest first. */
	positions: Position[];
	/** The same by whom they speak for: parties in the order of the point, others by their first position. */
	sides: Side[];
}

/** Everybody who speaks for one party or body, or for nobody else; for several where a claim is made in the name of several. */
export interface Side {
	/** In whose name: at least one. */
	of: Speaker[];
	/** Oldest first. */
	positions: Position[];
}

export interface Position {
	claim: Claim;
	/** In whose name it was said: the party, the body that the speaker's role names, or the speakers themselves. */
	of: Speaker[];
	/** Whom the speaker spoke for that day: the party to the point, or else the body that the role names. */
	speaksFor?: Speaker;
	/** The answer in reader's words; absent where the claim bears on the point and answers nothing. */
	answer?: string;
}

/**
 * Parties: the speaker, a member or a body they speak for is one. Witnesses saw it or interviewed those who did. Finders: bodies
 * with a mandate to establish facts. Commentators: named persons who speak for nobody else. Others: all else, such as bodies that are no party.
 */
export const positionRoles = {
	party: 'Parties',
	witness: 'Witnesses, and those who interviewed them',
	finder: 'Bodies with a mandate',
	commentator: 'Commentators',
	other: 'Others',
} as const;
export type PositionRole = keyof typeof positionRoles;

/** The answers that readers see; the question is the point's. */
export const answers: Readonly<Record<Stance, string>> = {
	asserts: 'says so',
	denies: 'says otherwise',
	questions: 'leaves it open',
	conditional: 'says so on a condition',
};

/** Who gave which answer, for lists: every speaker once under each answer, in the order of their first claim; no answer, no line. */
export function listAnswers({ groups }: PointPositions): { answer: string; positions: Position[] }[] {
	const positions = groups.flatMap((group) => group.positions).sort((a, b) => compareClaims(a.claim, b.claim));
	return Object.values(answers).flatMap((answer) => {
		const given = new Map<string, Position>();
		for (const position of positions) {
			const who = position.claim.speakers.map(({ id }) => id).join();
			if (position.answer === answer && !given.has(who)) given.set(who, position);
		}
		return given.size ? { answer, positions: [...given.values()] } : [];
	});
}

/** Points of one topic, or of none. */
export interface TopicPoints {
	/** Unique on a page. */
	id: string;
	title: string;
	/** Absent for points that no topic lists. */
	topic?: Topic;
	points: PointPositions[];
}

/** Every point once, under the first topic that lists it; within a topic, the one answered last first. Topics in the order of the record. */
export function listPointsByTopic(
	positions: ReadonlyMap<string, PointPositions>,
	topics: ReadonlyMap<string, Topic>,
): TopicPoints[] {
	const left = new Map(positions);
	const take = (ids: Iterable<string>) =>
		[...ids].flatMap((id) => {
			const found = left.get(id);
			left.delete(id);
			return found ?? [];
		});
	const sections: TopicPoints[] = [...topics.values()].map((topic) => ({
		id: topic.id,
		title: topic.title,
		topic,
		points: take(topic.points),
	}));
	sections.push({ id: 'no-topic', title: 'Under no topic', points: take([...left.keys()]) });
	return sections
		.filter(({ points }) => points.length > 0)
		.map((section) => ({ ...section, points: section.points.toSorted(compareLatest) }));
}

function compareLatest(a: PointPositions, b: PointPositions): number {
	const [left, right] = [a.latest?.claim.said, b.latest?.claim.said];
	return left && right ? compareDates(right, left) : compareOptionalDates(left, right);
}

/** Positions on all points, by id. */
export function buildPositions(record: SiteRecord): Map<string, PointPositions> {
	const claims = new Map<string, Claim[]>();
	for (const claim of record.claims.values()) {
		if (!claim.point) continue;
		const listed = claims.get(claim.point.id);
		if (listed) listed.push(claim);
		else claims.set(claim.point.id, [claim]);
	}
	return new Map(
		[...record.points.values()].map((point) => [point.id, placeClaims(point, claims.get(point.id) ?? [], record)]),
	);
}

function placeClaims(point: Point, claims: readonly Claim[], record: SiteRecord): PointPositions {
	const names = new Map(claims.map((claim) => [claim, listNames(claim, record)]));
	const positions = [...claims].sort(compareClaims).map((claim) => readPosition(claim, point, record));
	const latest = positions.findLast(({ claim }) => claim.said) ?? positions.at(-1);
	const heard = new Set([...names.values()].flat());
	const judgeRole = (claim: Claim): PositionRole => {
		if (point.parties.some((party) => names.get(claim)?.includes(party))) return 'party';
		const { kind, basis } = claim.analysis;
		if (kind === 'finding') return 'finder';
		if (basis === 'saw-it' || basis === 'interviews') return 'witness';
		const isNamedPerson = claim.speakers.every((speaker) => speaker.kind === 'person' && speaker['public-role']);
		return isNamedPerson && claim.role?.['speaks-for'] === undefined ? 'commentator' : 'other';
	};
	return {
		point,
		groups: (Object.keys(positionRoles) as PositionRole[])
			.map((role) => ({ role, positions: positions.filter(({ claim }) => judgeRole(claim) === role) }))
			.filter((group) => group.positions.length > 0)
			.map((group) => ({ ...group, sides: listSides(group.positions, point) })),
		without: point.parties
			.filter((party) => !heard.has(party))
			.flatMap((party) => record.speakers.get(party) ?? [])
			.map((speaker) => ({ speaker, searches: point.searched.filter((search) => search.speaker === speaker.id) })),
		...(latest && { latest }),
		count: positions.length,
		articles: new Set(claims.map(({ article }) => article.slug)),
	};
}

function readPosition(claim: Claim, point: Point, record: SiteRecord): Position {
	const of = [...new Set(claim.speakers.map((speaker) => findPrincipal(speaker, claim, point, record)))];
	const { stance } = claim.analysis;
	return { claim, of, ...(stance && { answer: answers[stance] }) };
}

/** A collective speaks for itself, also where its members are parties: they said it together. */
function findPrincipal(speaker: Speaker, { said }: Claim, { parties }: Point, { speakers }: SiteRecord): Speaker {
	const party = listAnswerable(speaker, said, speakers).find((id) => parties.includes(id));
	if (party !== undefined && (party === speaker.id || speaker.members?.includes(party))) return speaker;
	return speakers.get(party ?? findRole(speaker, said)?.['speaks-for'] ?? '') ?? speaker;
}

function listSides(positions: readonly Position[], { parties }: Point): Side[] {
	const rank = ({ of }: Side) => {
		const places = of.map(({ id }) => parties.indexOf(id)).filter((place) => place >= 0);
		return places.length ? Math.min(...places) : parties.length;
	};
	return [...Map.groupBy(positions, ({ of }) => of.map(({ id }) => id).join()).values()]
		.flatMap((own): Side[] => (own[0] ? [{ of: own[0].of, positions: own }] : []))
		.sort((a, b) => rank(a) - rank(b));
}

/** Everybody whose answer a claim is: its speakers, their members, and the bodies that they speak for. */
function listNames(claim: Claim, { speakers }: SiteRecord): string[] {
	return claim.speakers.flatMap((speaker) => listAnswerable(speaker, claim.said, speakers));
}
