/** The feeds: Atom for feed readers, JSON Feed for programs. One list, so that pages name none that is not written. */
import { Feed as FeedWriter } from 'feed';
import { escape as escapeText } from 'html-escaper';
import type { Addresses } from '../domain/addresses.ts';
import { findNewest } from '../domain/changed.ts';
import { listChanges } from '../domain/changes.ts';
import type { Notice } from '../domain/notice.ts';
import { isPublicClaim } from '../domain/public-claim.ts';
import type { Article, Claim, SiteRecord } from '../domain/record.ts';
import { describeArticle, describeChange, describeClaim, describeNotices, type FeedEntry } from './feed-entries.ts';

export interface Publication {
	name: string;
	language: string;
	/** Licence of our own words. */
	licence: string;
}

type Format = 'xml' | 'json';

interface Feed {
	/** Address path of what it is about; its files stand below it. */
	path: string;
	/** Whole address of the page that shows the same. */
	page: string;
	title: string;
	description: string;
	formats: readonly Format[];
	/** Newest first. */
	entries: readonly FeedEntry[];
}

const both = ['xml', 'json'] as const;
/** Entries of a feed: somebody who reads it once a month misses nothing, and its file stays small. */
const shown = 50;

/** Address and text of every feed's files. Dates are those of the content, so that the same content gives the same feed. */
export function* writeFeeds(
	record: SiteRecord,
	addresses: Addresses,
	publication: Publication,
): Generator<[address: string, text: string]> {
	const newest = findNewest([...record.articles.values()].map(({ published }) => published));
	for (const feed of listFeeds(record, addresses, publication))
		for (const format of feed.formats)
			yield [addresses.feed(feed.path, format), writeFeed(feed, addresses, publication, { format, newest })];
}

/** Whether a feed is written for a speaker, a topic or a point: nobody can subscribe to nothing. */
export function hasFeed(claims: readonly Claim[]): boolean {
	return claims.some(isPublicClaim);
}

function* listFeeds(record: SiteRecord, addresses: Addresses, { name }: Publication): Generator<Feed> {
	const articles = [...record.articles.values()].map((article) => ({
		article,
		entry: describeArticle(article, addresses),
	}));
	const notices = describeNotices(record, addresses);
	const entriesOf = (list: readonly { entry: FeedEntry }[]) => list.map(({ entry }) => entry);
	const whole = addresses.absolute;
	const describeChanges = () => {
		const known = new Map<unknown, FeedEntry>([
			...notices.map(({ notice, entry }) => [notice, entry] as const),
			...articles.map(({ article, entry }) => [article, entry] as const),
		]);
		const changes = listChanges(
			record,
			notices.map(({ notice }) => notice),
		);
		return changes.slice(0, shown).flatMap((change) => {
			switch (change.kind) {
				case 'article':
					return known.get(change.article) ?? [];
				case 'statements':
				case 'source':
				case 'search':
					return describeChange(change, addresses);
				default:
					return known.get(change) ?? [];
			}
		});
	};

	yield {
		path: addresses.home(),
		page: whole(addresses.home()),
		title: name,
		description: 'New articles: who said what, how we know that they said it, and who says otherwise.',
		formats: both,
		entries: entriesOf(articles),
	};
	yield {
		path: addresses.corrections(),
		page: whole(addresses.corrections()),
		title: `${name}: corrections`,
		description: 'What was put right, who replied, and which claims were withdrawn or removed.',
		formats: both,
		entries: entriesOf(notices),
	};
	yield {
		path: addresses.changes(),
		page: whole(addresses.changes()),
		title: `${name}: changes`,
		description: 'New articles and answers, corrections, replies, sources that were found, and searches.',
		formats: both,
		entries: describeChanges(),
	};
	for (const { id, title } of record.topics.values()) {
		const isOn = (article: Article | undefined) => article?.topics.includes(id);
		const own = articles.filter(({ article }) => isOn(article));
		if (!own.length) continue;
		yield {
			path: addresses.topic(id),
			page: whole(addresses.topic(id)),
			title: `${name}: ${title}`,
			description: `New articles on this topic, and what was put right in them: ${title}.`,
			formats: both,
			entries: sortNewest(entriesOf([...notices.filter(({ notice }) => isOn(notice.article)), ...own])),
		};
	}
	const claims = [...record.claims.values()].filter(isPublicClaim);
	const about = (isMeant: (claim: Claim) => boolean) => notices.filter(({ notice }) => isOf(notice, isMeant));
	const compose = (own: readonly Claim[], isMeant: (claim: Claim) => boolean) =>
		sortNewest([...entriesOf(about(isMeant)), ...own.slice(0, shown).map((claim) => describeClaim(claim, addresses))]);
	for (const [point, own] of Map.groupBy(claims, (claim) => claim.point)) {
		if (!point) continue;
		yield {
			path: addresses.point(point.id),
			page: whole(addresses.point(point.id)),
			title: `${name}: ${point.question}`,
			description: `Who says what on this point in dispute, and what was put right: ${point.question}`,
			formats: both,
			entries: compose(own, (claim) => claim.point === point),
		};
	}
	const spoken = claims.flatMap((claim) => claim.speakers.map((speaker) => ({ speaker, claim })));
	for (const [speaker, own] of Map.groupBy(spoken, (entry) => entry.speaker)) {
		yield {
			path: addresses.speaker(speaker.id),
			page: whole(addresses.speaker(speaker.id)),
			title: `${name}: statements attributed to ${speaker.name}`,
			description: `What ${speaker.name} said, claim by claim, how we know, and what was put right.`,
			// The most numerous feeds by far: see docs/adr/0016.
			formats: ['xml'],
			entries: compose(
				own.map(({ claim }) => claim),
				(claim) => claim.speakers.includes(speaker),
			),
		};
	}
}

function isOf(notice: Notice, isMeant: (claim: Claim) => boolean): boolean {
	return 'claim' in notice && notice.claim !== undefined && isMeant(notice.claim);
}

function sortNewest(entries: readonly FeedEntry[]): FeedEntry[] {
	return entries.toSorted((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));
}

/** `newest` is the day of the newest article, which dates a feed without entries. */
function writeFeed(
	{ path, page, title, description, formats, entries }: Feed,
	addresses: Addresses,
	{ name, language, licence }: Publication,
	{ format, newest }: { format: Format; newest: string | undefined },
): string {
	const listed = entries.slice(0, shown);
	const updated = findNewest([...listed.map((entry) => entry.updated), newest]) ?? '1970-01-01';
	const [atom, json] = both.map((each) => addresses.absolute(addresses.feed(path, each)));
	// The library declares an entry's words as HTML in Atom; in JSON they are text.
	const word = format === 'xml' ? escapeText : String;
	const writer = new FeedWriter({
		id: page,
		title,
		description,
		link: page,
		language,
		copyright: licence,
		updated: dateOf(updated),
		generator: name,
		author: { name, link: addresses.absolute(addresses.home()) },
		feedLinks: { ...(atom && { atom }), ...(json && formats.includes('json') && { json }) },
	});
	for (const entry of listed)
		writer.addItem({
			id: entry.id,
			title: word(entry.title),
			link: entry.link,
			date: dateOf(entry.updated),
			published: dateOf(entry.published),
			description: word(entry.summary),
			content: entry.content,
		});
	return format === 'xml' ? writer.atom1() : writer.json1();
}

function dateOf(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}
