/**
 * What changed on this site, by its own days and never by those of the events: for its page, its feed and the front page. Articles are
 * dated by their publication, claims and sources by the release that brought them, all else as somebody wrote it down.
 */
import type { Addresses } from './addresses.ts';
import { findNewest } from './changed.ts';
import { compareClaims } from './chronology.ts';
import { listNotices, locateNotice, type Notice } from './notice.ts';
import type { Point } from './point.ts';
import { isPublicClaim } from './public-claim.ts';
import type { Article, Claim, SiteRecord } from './record.ts';
import type { Source } from './source.ts';
import { listResting, traceSources } from './source-use.ts';
import type { Speaker } from './speaker.ts';

export type Change =
	| { kind: 'article'; on: string; article: Article }
	/** Claims that answer a point and came on that day, in the order in which they were said. */
	| { kind: 'statements'; on: string; point: Point; claims: Claim[] }
	/** A document that came later than claims which rest on it: those claims. */
	| { kind: 'source'; on: string; source: Source; claims: Claim[] }
	/** A search for a party's answer that found none. */
	| { kind: 'search'; on: string; point: Point; speaker: Speaker; where: string }
	| Notice;
export type ChangeKind = Change['kind'];

/** In the order in which those of one day stand; the words are those that readers see. */
export const changeNames = {
	article: 'New article',
	correction: 'Correction',
	reply: 'Reply',
	withdrawal: 'Withdrawn claim',
	removal: 'Removed claim',
	source: 'Source found',
	statements: 'New on a point in dispute',
	search: 'Search without a result',
} as const satisfies Record<ChangeKind, string>;

/** The same for several of a kind. */
export const changeHeadings = {
	article: 'New articles',
	correction: 'Corrections',
	reply: 'Replies',
	withdrawal: 'Withdrawn claims',
	removal: 'Removed claims',
	source: 'Sources found',
	statements: 'New on points in dispute',
	search: 'Searches without a result',
} as const satisfies Record<ChangeKind, string>;

/** So many stand on the page: its size stays the same however long the site goes on. */
export const mostChanges = 100;

/** Newest first; of one day by kind, in the order of {@link changeNames}. No entry of its own names a private person. */
export function listChanges(record: SiteRecord, notices: readonly Notice[] = listNotices(record)): Change[] {
	const kinds = Object.keys(changeNames);
	const changes: Change[] = [
		...[...record.articles.values()].map((article): Change => ({ kind: 'article', on: article.published, article })),
		...notices,
		...listFound(record),
		...listAnswered(record),
		...listSearches(record),
	];
	return changes.sort((a, b) => compareText(b.on, a.on) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/**
 * At most `count` of them that say something which the list of articles does not: newest first, of one day one of each kind before a
 * second of any.
 */
export function selectChanges(changes: readonly Change[], count: number): Change[] {
	const others = changes.filter(({ kind }) => kind !== 'article');
	const ranked = [...Map.groupBy(others, ({ on }) => on).values()].flatMap((ofDay) => {
		const rows = [...Map.groupBy(ofDay, ({ kind }) => kind).values()];
		const ranks = new Map(rows.flatMap((row) => row.map((change, rank): [Change, number] => [change, rank])));
		return ofDay.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
	});
	return ranked.slice(0, count);
}

/** Where it can be read. */
export function locateChange(change: Change, addresses: Addresses): string {
	switch (change.kind) {
		case 'article':
			return addresses.article(change.article.slug);
		case 'statements':
		case 'search':
			return addresses.point(change.point.id);
		case 'source':
			return addresses.source(change.source.id);
		default:
			return locateNotice(change, addresses);
	}
}

/** Claims that answer a point, by the day on which they came and by point. */
function listAnswered({ claims, articles }: SiteRecord): Change[] {
	const came = new Map([...articles.values()].flatMap(dateClaims));
	const answers = [...claims.values()].filter((claim) => claim.point && isPublicClaim(claim));
	const groups = Map.groupBy(answers, (claim) => `${came.get(claim)} ${claim.point?.id}`);
	return [...groups.values()].flatMap((group): Change[] => {
		const [first] = group;
		const on = first && came.get(first);
		return on && first.point
			? [{ kind: 'statements', on, point: first.point, claims: group.toSorted(compareClaims) }]
			: [];
	});
}

/**
 * The day on which each claim came. Those of an article's first release came with the article, on the day that it says it was published;
 * those that are not released yet will.
 */
function dateClaims({ claims, published }: Article): [Claim, string][] {
	const releases = claims.map(findRelease).filter((day) => day !== undefined);
	const first = releases.reduce<string | undefined>((least, day) => (!least || day < least ? day : least), undefined);
	return claims.map((claim) => {
		const release = findRelease(claim);
		return [claim, release === undefined || release === first ? published : release];
	});
}

/** Day of the release that first had the claim; `undefined` before. */
function findRelease({ wordings }: Claim): string | undefined {
	return wordings[0]?.on;
}

/** Documents that came after a claim which rests on them. A copy is no further document. */
function listFound(record: SiteRecord): Change[] {
	const newest = findNewest([...record.sources.values()].map(({ first }) => first));
	const isOlder = (claim: Claim, day = newest) => {
		const release = findRelease(claim);
		return release !== undefined && day !== undefined && release < day;
	};
	// Most of the time there is none, and tracing all sources is much work.
	if (![...record.claims.values()].some((claim) => isOlder(claim))) return [];
	return [...traceSources(record).values()].flatMap((use): Change[] => {
		const { source } = use;
		const on = source.first;
		if (on === undefined || use.original) return [];
		const claims = listResting(use)
			.flatMap((resting) => resting.claims.map(({ claim }) => claim))
			.filter((claim) => isOlder(claim, on) && isPublicClaim(claim));
		return claims.length ? [{ kind: 'source', on, source, claims }] : [];
	});
}

function listSearches({ points, speakers }: SiteRecord): Change[] {
	return [...points.values()].flatMap((point) =>
		point.searched.flatMap(({ speaker: id, where, on }): Change[] => {
			const speaker = speakers.get(id);
			return speaker?.['public-role'] ? [{ kind: 'search', on, point, speaker, where }] : [];
		}),
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
