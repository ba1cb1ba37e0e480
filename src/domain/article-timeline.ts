/** An article's own two clocks: when the things happened that its claims are about, and when they were said. */
import { compareStatements } from './chronology.ts';
import { compareDates } from './date.ts';
import type { HistoricalEvent } from './event.ts';
import type { Article, Claim, Statement } from './record.ts';

export interface ArticleTimeline {
	/** Events that the article's claims or its own prose speak of, in the order in which they happened. */
	rows: { event: HistoricalEvent; said: Saying[] }[];
	/** Statements none of whose claims here is about a dated event. */
	others: Saying[];
}

/** What one statement says here; oldest statements first, undated ones last. */
export interface Saying {
	statement: Statement;
	/** In the order of the text; never empty. */
	claims: [Claim, ...Claim[]];
}

export function buildArticleTimeline(
	{ claims, reading }: Pick<Article, 'claims' | 'reading'>,
	events: ReadonlyMap<string, HistoricalEvent>,
): ArticleTimeline {
	const marked = reading.events.flatMap(({ id }) => events.get(id) ?? []);
	const named = new Set([...marked, ...claims.flatMap((claim) => claim.events)]);
	const rows = [...named]
		.sort((a, b) => compareDates(a.when, b.when))
		.map((event) => ({ event, said: listSayings(claims.filter((claim) => claim.events.includes(event))) }));
	const placed = new Set(rows.flatMap(({ said }) => said.map(({ statement }) => statement)));
	return { rows, others: listSayings(claims).filter(({ statement }) => !placed.has(statement)) };
}

function listSayings(claims: readonly Claim[]): Saying[] {
	return [...Map.groupBy(claims, ({ statement }) => statement)]
		.flatMap(([statement, [first, ...rest]]): Saying[] => (first ? [{ statement, claims: [first, ...rest] }] : []))
		.sort((a, b) => compareStatements(a.statement, b.statement));
}
