/**
 * What the home page shows of the record: chosen by dates and order alone, so that nobody edits it into an opinion, and never more
 * than fits a front page, however many articles there are.
 */
import { compareClaims, compareNewest } from './chronology.ts';
import { buildPositions, type PointPositions } from './positions.ts';
import type { Article, Claim, SiteRecord } from './record.ts';
import { buildTimeline, type Moment, narrowTimeline, selectMoments } from './timeline.ts';

export interface Front {
	/** The newest article; absent while there is none. */
	lead?: Article;
	/** Its first claim, in the order of reading, to which another speaker there says otherwise; and that other's. */
	pair?: readonly [Claim, Claim];
	/** The next articles, newest first: an even number beside the lead, then those in brief. */
	second: Article[];
	brief: Article[];
	/** The newest words: the first claim of each of the statements made last. */
	latest: Claim[];
	/** Points that somebody answered, the one answered last first. */
	points: PointPositions[];
	/** The newest day on which an article was published or changed: nothing here depends on the clock. */
	newestDay?: string;
	/** The newest article's dates, up to the last day that it covers, each with its first events and statements. */
	moments: StripMoment[];
}

export interface StripMoment extends Moment {
	/** How many events and statements of that date are not among them. */
	left: { happened: number; said: number };
}

/** So many fit a screen of 1440 × 2200 px without one column running far beyond the others. */
const shown = { second: 4, brief: 7, latest: 7, points: 6, moments: 8, happened: 3, said: 4 };

export function composeFront(record: SiteRecord): Front {
	const [lead, ...others] = record.articles.values();
	const pair = lead && findPair(lead);
	const newestDay = [...record.articles.values()]
		.map(({ published, updated }) => updated ?? published)
		.sort()
		.at(-1);
	const timeline = buildTimeline(record);
	const moments = selectMoments(lead ? narrowTimeline(timeline, lead) : timeline, shown.moments, lead?.covers?.latest);
	const beside = others.length < shown.second ? Math.min(2, others.length) : shown.second;
	return {
		...(lead && { lead }),
		...(pair && { pair }),
		...(newestDay && { newestDay }),
		second: others.slice(0, beside),
		brief: others.slice(beside, beside + shown.brief),
		latest: listLatest(record, pair ?? []),
		points: listPoints(record),
		moments: moments.map(cutMoment),
	};
}

function findPair({ claims, slug }: Article): Front['pair'] {
	for (const claim of claims) {
		const other = claim.otherwise.find(({ article }) => article.slug === slug);
		if (other) return [claim, other];
	}
	return undefined;
}

/** Newest first. What a report says in its own voice is left to its article; what the page already shows, too. */
function listLatest({ statements }: SiteRecord, already: readonly Claim[]): Claim[] {
	return [...statements.values()]
		.filter(
			({ origin, said, claims }) => origin !== 'document' && said && !claims.some((claim) => already.includes(claim)),
		)
		.flatMap(({ claims }) => claims[0] ?? [])
		.sort(compareClaims)
		.slice(-shown.latest)
		.reverse();
}

function listPoints(record: SiteRecord): PointPositions[] {
	return [...buildPositions(record).values()]
		.flatMap((positions) => (positions.latest ? { positions, claim: positions.latest.claim } : []))
		.sort((a, b) => compareNewest(a.claim, b.claim))
		.map(({ positions }) => positions)
		.slice(0, shown.points);
}

function cutMoment({ date, happened, said }: Moment): StripMoment {
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
