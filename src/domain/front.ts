/** What the home page shows of the record: chosen by dates and order alone, so that nobody edits it into an opinion. */
import { compareClaims } from './chronology.ts';
import type { Article, Claim, SiteRecord } from './record.ts';
import { buildTimeline, type Moment, selectMoments } from './timeline.ts';

export interface Front {
	/** The newest article; absent while there is none. */
	lead?: Article;
	/** Its first claim, in the order of reading, to which another speaker there says otherwise; and that other's. */
	pair?: readonly [Claim, Claim];
	/** All other articles, newest first. */
	others: Article[];
	/** The newest words: the first claim of each of the statements made last. */
	latest: Claim[];
	/** The newest day on which an article was published or changed: nothing here depends on the clock. */
	newestDay?: string;
	/** The dates up to the last day that the newest article covers. */
	moments: Moment[];
}

const latestShown = 7;
const momentsShown = 8;

export function composeFront(record: SiteRecord): Front {
	const [lead, ...others] = record.articles.values();
	const pair = lead && findPair(lead);
	const newestDay = [...record.articles.values()]
		.map(({ published, updated }) => updated ?? published)
		.sort()
		.at(-1);
	return {
		...(lead && { lead }),
		...(pair && { pair }),
		...(newestDay && { newestDay }),
		others,
		latest: listLatest(record, pair ?? []),
		moments: selectMoments(buildTimeline(record), momentsShown, lead?.covers?.latest),
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
function listLatest({ statements }: SiteRecord, shown: readonly Claim[]): Claim[] {
	return [...statements.values()]
		.filter(
			({ origin, said, claims }) => origin !== 'document' && said && !claims.some((claim) => shown.includes(claim)),
		)
		.flatMap(({ claims }) => claims[0] ?? [])
		.sort(compareClaims)
		.slice(-latestShown)
		.reverse();
}
