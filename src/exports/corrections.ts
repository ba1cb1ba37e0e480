/** `/data/corrections.json`: what was put right, answered, withdrawn or removed. */
import type { Addresses } from '../domain/addresses.ts';
import { listNotices, type Notice } from '../domain/notice.ts';
import type { SiteRecord } from '../domain/record.ts';
import { writeJson } from './json.ts';

/** What each key of an entry holds; the order is that of the file. */
export const correctionFields = {
	on: 'The day.',
	kind: '`correction`, `reply`, `withdrawal` (its reason is the text) or `removal` (for legal reasons; no text).',
	article: 'Id of the article.',
	claim: 'Id of the claim, or of the address that it had.',
	url: 'The page of the claim, else of the article.',
	by: 'For a reply: id of whoever replied; left out for a private person.',
	text: 'What was put right, what was answered, or why the claim was withdrawn.',
} as const;
type CorrectionData = { [Key in keyof typeof correctionFields]?: unknown };

/** Newest first. */
export function exportCorrections(record: SiteRecord, addresses: Addresses): string {
	return writeJson(listNotices(record).map((notice) => writeNotice(notice, addresses)));
}

function writeNotice(notice: Notice, addresses: Addresses): CorrectionData {
	const claim = 'claim' in notice ? notice.claim : undefined;
	const gone = 'gone' in notice ? notice.gone : undefined;
	const place = claim ? { slug: claim.article.slug, id: claim.id } : gone;
	const page = place ? addresses.claim(place.slug, place.id) : notice.article && addresses.article(notice.article.slug);
	const fields: CorrectionData = {
		on: notice.on,
		kind: notice.kind,
		article: notice.article?.slug,
		claim: claim?.key ?? gone?.key,
		url: page && addresses.absolute(page),
		by: notice.kind === 'reply' ? notice.by?.id : undefined,
		text: 'text' in notice ? notice.text : undefined,
	};
	return fields;
}
