/** What a feed tells of: a new article, a claim in it, and what happened to a published claim. */
import { escape as escapeText } from 'html-escaper';
import type { Addresses } from '../domain/addresses.ts';
import { findClaimChange } from '../domain/changed.ts';
import { type Change, changeNames, locateChange } from '../domain/changes.ts';
import { formatDay } from '../domain/date.ts';
import { listNotices, locateNotice, type Notice } from '../domain/notice.ts';
import { writeProvenance } from '../domain/provenance.ts';
import { rebaseLinks } from '../domain/reading.ts';
import type { Article, Claim, SiteRecord } from '../domain/record.ts';
import { summariseClaims } from '../domain/summary.ts';
import { joinWords } from '../domain/words.ts';

export interface FeedEntry {
	/** Permanent. */
	id: string;
	title: string;
	/** Whole address of the page. */
	link: string;
	/** Day on which this site published it; never the day of the events. */
	published: string;
	/** Day of its last change. */
	updated: string;
	summary: string;
	/** The same and more, as HTML. */
	content: string;
}

/** With "In short", whose links lead to the claims. */
export function describeArticle(article: Article, addresses: Addresses): FeedEntry {
	const link = addresses.absolute(addresses.article(article.slug));
	const summary = article.standfirst ?? `Who is answerable for each sentence: ${summariseClaims(article.claims)}.`;
	const inShort = article.inShort.map(({ html }) => `<li>${absolutise(html, link, addresses)}</li>`).join('');
	return {
		id: link,
		title: article.title,
		link,
		published: article.published,
		updated: article.updated ?? article.published,
		summary,
		content: `<p>${escapeText(summary)}</p>${inShort && `<ul>${inShort}</ul>`}`,
	};
}

/** Begins with the speaker and the date; ends with the provenance sentence. */
export function describeClaim(claim: Claim, addresses: Addresses): FeedEntry {
	const { article, id, text, point, otherwise } = claim;
	const link = addresses.absolute(addresses.claim(article.slug, id));
	const inArticle = addresses.absolute(addresses.claimInArticle(article.slug, id));
	const others = joinWords([...new Set(otherwise.flatMap((other) => other.speakers.map(({ name }) => name)))]);
	const paragraphs = [
		escapeText(text),
		escapeText(writeProvenance(claim)),
		point && escapeText(`${point.question}${others ? ` ${others} says otherwise.` : ''}`),
		`<a href="${escapeText(inArticle)}">${escapeText(article.title)}</a>`,
	];
	const day = findClaimChange(claim);
	return {
		id: link,
		title: nameClaim(claim),
		link,
		published: article.published,
		updated: day > article.published ? day : article.published,
		summary: `${text} (${writeProvenance(claim)})`,
		content: paragraphs.flatMap((paragraph) => (paragraph ? `<p>${paragraph}</p>` : [])).join(''),
	};
}

/** `Ada Mayor, 9 November 2021: “Nobody was hurt”`. */
function nameClaim({ speakers, said, text }: Claim): string {
	return `${joinWords(speakers.map(({ name }) => name))}, ${said?.words ?? 'undated'}: ${text}`;
}

/** Every notice with its entry, newest first. */
export function describeNotices(record: SiteRecord, addresses: Addresses): { notice: Notice; entry: FeedEntry }[] {
	const counts = new Map<string, number>();
	// Two of one claim on one day are told apart by how many came before.
	const entries = listNotices(record)
		.toReversed()
		.map((notice) => {
			const link = addresses.absolute(locateNotice(notice, addresses));
			const name = `${link}${link.includes('#') ? '' : '#'}${notice.kind}-${notice.on}`;
			const number = (counts.get(name) ?? 0) + 1;
			counts.set(name, number);
			const entry: FeedEntry = {
				id: number > 1 ? `${name}-${number}` : name,
				title: `${changeNames[notice.kind]}, ${formatDay(notice.on)}${notice.article ? `: ${notice.article.title}` : ''}`,
				link,
				published: notice.on,
				updated: notice.on,
				summary: describe(notice),
				content: `<p>${escapeText(describe(notice))}</p>`,
			};
			return { notice, entry };
		});
	return entries.toReversed();
}

function describe(notice: Notice): string {
	if (notice.kind === 'removal') return `Removed on ${formatDay(notice.on)} for legal reasons.`;
	if (notice.kind === 'reply') return `${notice.by?.name ?? 'Somebody named in the claim'}: “${notice.text}”`;
	return notice.text;
}

/** Answers that came, a source that was found, a search: what changed beside articles and what was put right. */
export function describeChange(change: Exclude<Change, Notice | { kind: 'article' }>, addresses: Addresses): FeedEntry {
	const { on, kind } = change;
	const link = addresses.absolute(locateChange(change, addresses));
	const who = kind === 'search' ? `${change.speaker.id}-` : '';
	const about = kind === 'source' ? change.source.title : change.point.question;
	const lines = kind === 'search' ? [`No statement of ${change.speaker.name} found. Searched: ${change.where}`] : [];
	const claims = kind === 'search' ? [] : change.claims;
	const entries = claims.map((claim) => ({
		address: addresses.absolute(addresses.claim(claim.article.slug, claim.id)),
		words: nameClaim(claim),
	}));
	return {
		id: `${link}#${kind}-${who}${on}`,
		title: `${changeNames[kind]}, ${formatDay(on)}: ${about}`,
		link,
		published: on,
		updated: on,
		summary: [...lines, ...entries.map(({ words }) => words)].join('; '),
		content: [
			...lines.map((line) => `<p>${escapeText(line)}</p>`),
			...entries.map(({ address, words }) => `<p><a href="${escapeText(address)}">${escapeText(words)}</a></p>`),
		].join(''),
	};
}

/** A feed's reader shows a text far from its page: every link is whole. */
function absolutise(html: string, page: string, addresses: Addresses): string {
	return rebaseLinks(html, addresses.absolute(addresses.base)).replaceAll('<a href="#', () => `<a href="${page}#`);
}
