/**
 * What the home page shows of the record: chosen by dates and order alone, so that nobody edits it into an opinion, and never more
 * than fits a front page, however many articles there are.
 */
import { type Almanac, type AlmanacEntry, type AlmanacWeek, buildAlmanac, selectEntries } from './almanac.ts';
import { findArticleChange, findNewest } from './changed.ts';
import { type Change, listChanges, selectChanges } from './changes.ts';
import { listFindings, listOutcomes, type Outcome } from './findings.ts';
import { listOpenPoints, sortByLatest } from './open-points.ts';
import { buildPositions, type PointPositions } from './positions.ts';
import { isPublicClaim } from './public-claim.ts';
import type { Article, Claim, SiteRecord } from './record.ts';
import { buildTimeline, type Moment, narrowTimeline, selectMoments } from './timeline.ts';
import { listWanted, type Wanted } from './wanted.ts';
import { findWeek, pickWeek } from './week.ts';

export interface Front {
	/** The newest article; absent while there is none. */
	lead?: Article;
	/** Its first claim, in the order of reading, to which another speaker there says otherwise; and that other's. */
	pair?: readonly [Claim, Claim];
	/** The next articles, newest first: an even number beside the lead, then those in brief. */
	second: Article[];
	brief: Article[];
	/** The week of the newest day in the year of the almanac, or the last one before it that has anything; absent without dated statements. */
	week?: FrontWeek;
	/** How many years before the newest day that year was; 0 without one. */
	yearsOn: number;
	/** Points still open, or all that somebody answered while none is; the one answered last first. */
	points: PointPositions[];
	/** Whether `points` are those still open. */
	areOpen: boolean;
	/** What bodies with a mandate found, the last first. */
	findings: Claim[];
	/** What came of expectations, one of each outcome, the last first. */
	outcomes: Outcome[];
	/** Words whose recording would help, those said last first. */
	wanted: Wanted[];
	/** What changed last on this site, beside new articles. */
	changes: Change[];
	/** The newest day on which anything of an article was published or changed: nothing here depends on the clock. */
	newestDay?: string;
	/** The newest article's dates, up to the last day that it covers, each with its first events and statements. */
	moments: StripMoment[];
}

export interface FrontWeek {
	/** Numbers of all weeks that have anything: the browser picks today's among them. */
	weeks: number[];
	year: string;
	week: AlmanacWeek;
	entries: AlmanacEntry[];
	/** Whether it is the week of the newest day itself. */
	isThis: boolean;
}

export interface StripMoment extends Moment {
	/** How many events and statements of that date are not among them. */
	left: { happened: number; said: number };
}

/** So many fit a screen of 1440 × 2600 px without one column running far beyond the others. */
const shown = {
	second: 4,
	brief: 7,
	points: 6,
	moments: 8,
	happened: 3,
	said: 4,
	findings: 4,
	outcomes: 3,
	wanted: 3,
	changes: 4,
};

/** Entries of a week that stand for it, and how many of them are events. */
const ofWeek = { entries: 7, happened: 2 };

export function composeFront(record: SiteRecord): Front {
	const [lead, ...others] = record.articles.values();
	const pair = lead && findPair(lead);
	const newestDay = findNewest([...record.articles.values()].map(findArticleChange));
	const timeline = buildTimeline(record);
	const week = newestDay ? composeWeek(buildAlmanac(timeline), newestDay) : undefined;
	const moments = selectMoments(lead ? narrowTimeline(timeline, lead) : timeline, shown.moments, lead?.covers?.latest);
	const beside = others.length < shown.second ? Math.min(2, others.length) : shown.second;
	const positions = buildPositions(record);
	const open = listOpenPoints(positions);
	const points = open.length ? open : sortByLatest([...positions.values()]);
	return {
		...(lead && { lead }),
		...(pair && { pair }),
		...(newestDay && { newestDay }),
		...(week && { week }),
		yearsOn: week && newestDay ? Number(newestDay.slice(0, 4)) - Number(week.year) : 0,
		second: others.slice(0, beside),
		brief: others.slice(beside, beside + shown.brief),
		points: points.slice(0, shown.points),
		areOpen: open.length > 0,
		findings: listFindings(record).slice(0, shown.findings),
		outcomes: listDistinct(listOutcomes(record)).slice(0, shown.outcomes),
		wanted: listWanted(record).slice(0, shown.wanted),
		changes: selectChanges(listChanges(record), shown.changes),
		moments: moments.map(cutMoment),
	};
}

/** `Five years on record`; `On record` in the year itself. */
export function nameEdition(years: number): string {
	if (years < 1) return 'On record';
	return `${numerals[years - 1] ?? years} ${years === 1 ? 'year' : 'years'} on record`;
}

const numerals = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** The entries that stand for a week on the front page, and on its own page are marked for the script that fetches them from there. */
export function selectFrontEntries(week: AlmanacWeek): AlmanacEntry[] {
	return selectEntries(week, ofWeek.entries, ofWeek.happened);
}

function composeWeek(almanac: Almanac | undefined, newestDay: string): FrontWeek | undefined {
	if (!almanac) return undefined;
	const weeks = almanac.weeks.map(({ number }) => number);
	const asked = findWeek(newestDay);
	const picked = pickWeek(weeks, asked);
	const week = almanac.weeks.find(({ number }) => number === picked);
	return week && { weeks, year: almanac.year, week, entries: selectFrontEntries(week), isThis: picked === asked };
}

/** Several may have expected what one document shows. */
function listDistinct(outcomes: readonly Outcome[]): Outcome[] {
	const groups = Map.groupBy(outcomes, ({ outcome: { on, source } }) => `${on.edtf} ${source}`);
	return [...groups.values()].flatMap(([first]) => first ?? []);
}

function findPair({ claims, slug }: Article): Front['pair'] {
	for (const claim of claims) {
		const other = claim.otherwise.find(({ article }) => article.slug === slug);
		if (other) return [claim, other];
	}
	return undefined;
}

/** A private person is named on the claim only. */
function cutMoment({ date, happened, said: all }: Moment): StripMoment {
	const said = all.filter(({ claims }) => claims.some(isPublicClaim));
	return {
		date,
		happened: happened.slice(0, shown.happened),
		said: said.slice(0, shown.said),
		left: {
			happened: Math.max(0, happened.length - shown.happened),
			said: Math.max(0, said.length - shown.said),
		},
	};
}
