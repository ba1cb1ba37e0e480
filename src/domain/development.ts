/** How a point in dispute developed: day by day who gave which answer and to whom, what happened, and what came to light. */
import { compareOptionalDates } from './chronology.ts';
import type { HistoricalDate } from './date.ts';
import type { HistoricalEvent } from './event.ts';
import { type Found, listFound } from './found-since.ts';
import type { PointPositions, Position } from './positions.ts';
import type { Claim, SiteRecord } from './record.ts';

export interface Stage {
	/** Absent for the last stage, if some positions have no date. */
	when?: HistoricalDate;
	/** Events that claims on the point are about. */
	events: HistoricalEvent[];
	steps: Step[];
	/** What was found, but for words: those are positions. */
	found: Extract<Found, { kind: 'outcome' | 'passage' }>[];
}

/** One answer of a speaker that day, however many claims give it. */
export interface Step {
	/** The first claim that gives it. */
	position: Position;
	/** Claims on the same point to which it replies. */
	repliesTo: Claim[];
}

/** Oldest first; what was said on one day, or on the same days, is one stage. */
export function buildDevelopment(positions: PointPositions, record: Pick<SiteRecord, 'sources'>): Stage[] {
	const stages = new Map<string, Stage>();
	const stageOf = (when: HistoricalDate | undefined): Stage => {
		const stage = stages.get(when?.edtf ?? '') ?? { ...(when && { when }), events: [], steps: [], found: [] };
		stages.set(when?.edtf ?? '', stage);
		return stage;
	};
	const all = positions.groups.flatMap((group) => group.positions);
	for (const event of new Set(all.flatMap(({ claim }) => claim.events))) stageOf(event.when).events.push(event);
	for (const position of all) {
		const { steps } = stageOf(position.claim.said);
		const step = steps.find((other) => isSameAnswer(other.position, position)) ?? { position, repliesTo: [] };
		if (step.position === position) steps.push(step);
		step.repliesTo.push(...position.claim.answers.filter(({ point }) => point?.id === positions.point.id));
	}
	for (const found of listFound(positions, record))
		if (found.kind === 'outcome' || found.kind === 'passage') stageOf(found.on).found.push(found);
	return [...stages.values()].sort((a, b) => compareOptionalDates(a.when, b.when));
}

function isSameAnswer(one: Position, other: Position): boolean {
	const name = ({ claim }: Position) => claim.speakers.map(({ id }) => id).join();
	return one.answer === other.answer && name(one) === name(other);
}
