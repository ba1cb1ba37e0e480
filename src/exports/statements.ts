/** The data’s statements: every act of speaking or writing, with the sources in which it was read. */
import type { Addresses } from '../domain/addresses.ts';
import type { Path } from '../domain/attestation.ts';
import type { SiteRecord, Statement } from '../domain/record.ts';
import { writeAttestation } from './attestation.ts';
import type { Row } from './field.ts';
import type { statementFields } from './fields/record-fields.ts';
import { listPublicIds, pickPublicIds, unlessEmpty, writeRange } from './row.ts';

type StatementRow = Row<typeof statementFields>;

/** In the order of ids. */
export function listStatementRows(record: SiteRecord, addresses: Addresses): StatementRow[] {
	const statements = [...record.statements.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	return statements.map((statement) => writeStatement(statement, record, addresses));
}

export function writeStatement(statement: Statement, record: SiteRecord, addresses: Addresses): StatementRow {
	const by = listPublicIds(statement.speakers);
	const [claim] = statement.claims;
	const place = by[0]
		? addresses.statement(by[0], statement.id)
		: claim && addresses.claim(claim.article.slug, claim.id);
	const fields: StatementRow = {
		id: statement.id,
		url: place && addresses.absolute(place),
		origin: statement.origin,
		by,
		role: by.length ? statement.role?.title : undefined,
		'speaks-for': statement.role?.['speaks-for'],
		title: statement.title,
		said: statement.said?.edtf ?? null,
		...writeRange(statement.said),
		'said-words': statement['said-words'],
		before: statement.before,
		after: statement.after,
		venue: statement.venue,
		to: unlessEmpty(listPublicIds(statement.listeners)),
		language: statement.language,
		...writeAttestation(statement.attestation),
		sources: statement.paths.map((path) => writePath(path, record)),
		claims: statement.claims.map(({ key }) => key),
	};
	return fields;
}

function writePath({ source, original, via }: Path, record: SiteRecord) {
	return {
		source: source.id,
		original: original === source ? undefined : original.id,
		via: listPublicIds(via),
		title: original.title,
		publisher: pickPublicIds([original.publisher], record)[0],
		date: original.date?.edtf,
		address: source.address,
		archive: source.archive,
	};
}
