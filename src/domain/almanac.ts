/** The year that most of the record's statements were made in, week by week: what readers find five years later. */
import { compareDates, countDays, type HistoricalDate } from './date.ts';
import type { HistoricalEvent } from './event.ts';
import { isPublicClaim } from './public-claim.ts';
import type { Claim, Statement } from './record.ts';
import type { Timeline } from './timeline.ts';
import { findWeek, spanWeek } from './week.ts';

export interface Almanac {
	/** `2021`. */
	year: string;
	/** Those with anything in them, in their order. */
	weeks: AlmanacWeek[];
}

export interface AlmanacWeek {
	/** From 1 to 52. */
	number: number;
	/** `YYYY-MM-DD`. */
	first: string;
	last: string;
	/** By date, what happened before what was said. */
	entries: AlmanacEntry[];
}

export type AlmanacEntry = { date: HistoricalDate } & (
	| { kind: 'happened'; event: HistoricalEvent }
	/** A statement by its first claim that answers a point in dispute, else by its first. */
	| { kind: 'said'; statement: Statement; claim: Claim }
);

/** A date that may be longer than a week belongs to none. */
const longestDays = 7;

/**
 * `undefined` while no statement has a date. What may have begun in one week and ended in the next stands where it begins; what has no
 * beginning, or may be anywhere in more than seven days, is left to the timeline. So is what a private person said, and what an analysed
 * report says in its own voice.
 */
export function buildAlmanac({ moments }: Timeline): Almanac | undefined {
	const entries = moments.flatMap(({ date, happened, said }): AlmanacEntry[] => {
		if (!isPlaced(date)) return [];
		return [
			...happened.map(({ event }): AlmanacEntry => ({ kind: 'happened', date, event })),
			...said.flatMap((statement): AlmanacEntry[] => {
				const claim = statement.origin === 'document' ? undefined : findMain(statement);
				return claim ? [{ kind: 'said', date, statement, claim }] : [];
			}),
		];
	});
	const year = findFullestYear(entries);
	if (!year) return undefined;
	const own = entries.filter(({ date }) => date.earliest?.startsWith(year));
	const weeks = [...Map.groupBy(own, ({ date }) => findWeek(date.earliest ?? ''))];
	return {
		year,
		weeks: weeks
			.map(([number, ofWeek]) => ({ number, ...spanWeek(year, number), entries: ofWeek.sort(compareEntries) }))
			.sort((a, b) => a.number - b.number),
	};
}

/** The claim by which a statement is shown; `undefined` where all of them name private persons. */
export function findMain({ claims }: Pick<Statement, 'claims'>): Claim | undefined {
	const shown = claims.filter(isPublicClaim);
	return shown.find(({ point }) => point) ?? shown[0];
}

/**
 * At most `count` entries of a week that stand for it, in its order: each day has its turn, and on a day whoever belongs to the group
 * that has had the fewest, so that neither the beginning of a week nor one side fills it. At most `mostHappened` are events.
 */
export function selectEntries({ entries }: AlmanacWeek, count: number, mostHappened: number): AlmanacEntry[] {
	const days = [...Map.groupBy(entries, ({ date }) => date.edtf).values()].map((ofDay) => [...ofDay]);
	const had = new Map<string, number>();
	const chosen = new Set<AlmanacEntry>();
	const limit = (side: string) => (side === happened ? mostHappened : count);
	const take = (left: AlmanacEntry[]) => {
		const sides = left
			.map((entry) => ({ entry, side: sideOf(entry) }))
			.filter(({ side }) => (had.get(side) ?? 0) < limit(side));
		const [first] = sides.toSorted((a, b) => (had.get(a.side) ?? 0) - (had.get(b.side) ?? 0));
		if (!first) return;
		left.splice(left.indexOf(first.entry), 1);
		had.set(first.side, (had.get(first.side) ?? 0) + 1);
		chosen.add(first.entry);
	};
	for (let before = -1; chosen.size < count && chosen.size > before; ) {
		before = chosen.size;
		for (const left of days) if (chosen.size < count) take(left);
	}
	return entries.filter((entry) => chosen.has(entry));
}

const happened = 'happened';

function sideOf(entry: AlmanacEntry): string {
	return entry.kind === 'happened' ? happened : `said ${entry.claim.group?.name ?? ''}`;
}

function isPlaced({ earliest, latest }: HistoricalDate): boolean {
	return earliest !== undefined && latest !== undefined && countDays(earliest, latest) < longestDays;
}

/** Of two with as many statements the later. */
function findFullestYear(entries: readonly AlmanacEntry[]): string | undefined {
	const said = entries.filter(({ kind }) => kind === 'said');
	const years = [...Map.groupBy(said, ({ date }) => date.earliest?.slice(0, 4) ?? '')];
	return years.sort(([a, own], [b, other]) => own.length - other.length || (a < b ? -1 : 1)).at(-1)?.[0];
}

/** Moments come in the order of time already; a day that a longer date begins with stands before it. */
function compareEntries(a: AlmanacEntry, b: AlmanacEntry): number {
	return compareDates(a.date, b.date);
}
