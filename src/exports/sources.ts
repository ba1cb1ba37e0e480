/** The data’s sources: every document, and what rests on it. */
import type { Addresses } from '../domain/addresses.ts';
import type { SiteRecord } from '../domain/record.ts';
import { listResting, type SourceUse, traceSources } from '../domain/source-use.ts';
import type { Row } from './field.ts';
import type { sourceFields } from './fields/record-fields.ts';
import { pickPublicIds, unlessEmpty, writeRange } from './row.ts';

type SourceRow = Row<typeof sourceFields>;

/** In the order of ids. */
export function listSourceRows(record: SiteRecord, addresses: Addresses): SourceRow[] {
	const uses = [...traceSources(record).values()].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
	return uses.map((use) => writeSource(use, record, addresses));
}

function writeSource(use: SourceUse, record: SiteRecord, addresses: Addresses): SourceRow {
	const { source } = use;
	const resting = listResting(use).flatMap(({ claims }) => claims.map(({ claim }) => claim.key));
	const fields: SourceRow = {
		id: source.id,
		url: addresses.absolute(addresses.source(source.id)),
		type: source.type,
		of: source.of,
		publisher: pickPublicIds([source.publisher], record)[0] ?? null,
		owner: source.owner,
		title: source.title,
		authors: unlessEmpty(source.authors),
		date: source.date?.edtf,
		...writeRange(source.date),
		language: source.language,
		translated: source.translated,
		address: source.address,
		archive: source.archive,
		licence: source.licence,
		seen: source.seen,
		first: source.first,
		copies: unlessEmpty(use.copies.map(({ id }) => id)),
		articles: unlessEmpty(use.readBy.map(({ slug }) => slug)),
		statements: unlessEmpty(use.statements.map(({ id }) => id)),
		claims: unlessEmpty([...new Set(resting)]),
		events: unlessEmpty(use.events.map(({ id }) => id)),
	};
	return fields;
}
