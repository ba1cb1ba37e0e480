/** The feed of corrections, replies, withdrawals and removals: Atom for feed readers, JSON Feed for programs. */
import { Feed } from 'feed';
import type { Addresses } from '../domain/addresses.ts';
import { formatDay } from '../domain/date.ts';
import { listNotices, type Notice, type NoticeKind } from '../domain/notice.ts';
import type { SiteRecord } from '../domain/record.ts';

interface Publication {
	name: string;
	language: string;
	/** Licence of our own words. */
	licence: string;
}

const names: Record<NoticeKind, string> = {
	correction: 'Correction',
	reply: 'Reply',
	withdrawal: 'Withdrawn claim',
	removal: 'Removed claim',
};

/** Newest first. Its date is that of the newest entry or article, so that the same content gives the same feed. */
export function writeCorrectionsFeed(
	record: SiteRecord,
	addresses: Addresses,
	{ name, language, licence }: Publication,
	format: 'xml' | 'json',
): string {
	const notices = listNotices(record);
	const page = addresses.absolute(addresses.corrections());
	const days = [...notices.map(({ on }) => on), ...[...record.articles.values()].map(({ published }) => published)];
	const feed = new Feed({
		id: page,
		title: `${name}: corrections`,
		description: 'What was put right, who replied, and which claims were withdrawn or removed.',
		link: page,
		language,
		copyright: licence,
		updated: dateOf(days.reduce((newest, day) => (day > newest ? day : newest), '1970-01-01')),
		generator: name,
		feedLinks: {
			atom: addresses.absolute(addresses.correctionsFeed('xml')),
			json: addresses.absolute(addresses.correctionsFeed('json')),
		},
	});
	for (const [place, notice] of notices.entries()) {
		const link = addresses.absolute(locate(notice, addresses));
		// Two of one claim on one day are told apart by how many came before.
		const earlier = notices
			.slice(place + 1)
			.filter((other) => other.on === notice.on && identify(other) === identify(notice));
		const number = earlier.length ? `-${earlier.length + 1}` : '';
		feed.addItem({
			id: `${link}${link.includes('#') ? '' : '#'}${notice.kind}-${notice.on}${number}`,
			title: `${names[notice.kind]}, ${formatDay(notice.on)}${notice.article ? `: ${notice.article.title}` : ''}`,
			link,
			date: dateOf(notice.on),
			description: describe(notice),
		});
	}
	return format === 'xml' ? feed.atom1() : feed.json1();
}

function identify(notice: Notice): string {
	const claim = 'claim' in notice ? notice.claim?.key : undefined;
	const gone = 'gone' in notice ? notice.gone?.key : undefined;
	return [notice.kind, claim, gone, notice.article?.slug].join(' ');
}

/** The claim's page, which also tells how its words changed; else the article. */
function locate(notice: Notice, addresses: Addresses): string {
	const claim = 'claim' in notice ? notice.claim : undefined;
	const gone = 'gone' in notice ? notice.gone : undefined;
	if (claim) return addresses.claim(claim.article.slug, claim.id);
	if (gone) return addresses.claim(gone.slug, gone.id);
	return notice.article ? addresses.article(notice.article.slug) : addresses.corrections();
}

function describe(notice: Notice): string {
	if (notice.kind === 'removal') return `Removed on ${formatDay(notice.on)} for legal reasons.`;
	if (notice.kind === 'reply') return `${notice.by?.name ?? 'Somebody named in the claim'}: “${notice.text}”`;
	return notice.text;
}

function dateOf(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}
