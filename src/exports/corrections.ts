/** The data’s corrections: what was put right, answered, withdrawn or removed. */
import type { Addresses } from '../domain/addresses.ts';
import { listNotices, type Notice } from '../domain/notice.ts';
import type { SiteRecord } from '../domain/record.ts';
import type { Row } from './field.ts';
import type { correctionFields } from './fields/record-fields.ts';

type CorrectionRow = Row<typeof correctionFields>;

/** Newest first. */
export function listCorrectionRows(record: SiteRecord, addresses: Addresses): CorrectionRow[] {
	return listNotices(record).map((notice) => writeNotice(notice, addresses));
}

function writeNotice(notice: Notice, addresses: Addresses): CorrectionRow {
	const claim = 'claim' in notice ? notice.claim : undefined;
	const gone = 'gone' in notice ? notice.gone : undefined;
	const place = claim ? { slug: claim.article.slug, id: claim.id } : gone;
	const page = place ? addresses.claim(place.slug, place.id) : notice.article && addresses.article(notice.article.slug);
	const fields: CorrectionRow = {
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
