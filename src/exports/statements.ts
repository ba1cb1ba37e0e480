/** `/data/statements.json`: every act of speaking or writing, with the sources in which it was read. */
import type { Addresses } from '../domain/addresses.ts';
import type { Path } from '../domain/attestation.ts';
import type { SiteRecord, Statement } from '../domain/record.ts';
import { writeAttestation } from './attestation.ts';
import { listPublicIds, unlessEmpty, writeJson, writeRange } from './json.ts';

/** What each key of a statement holds; the order is that of the file. */
export const statementFields = {
	id: 'Id of the statement.',
	url: 'Where it stands on the page of its first speaker; of its first claim, where the speaker is a private person.',
	origin:
		'`file`: recorded on its own; `document`: what the document that an article reads says itself; `mark`: made for one claim.',
	by: 'Ids of those who are answerable.',
	role: 'What the first of them was on that day.',
	'speaks-for': 'Id of the organisation or state that this role speaks for.',
	title: 'What it was.',
	said: 'When (EDTF); `null` where the day is not known.',
	earliest: 'First possible day, where the date is not one exact day and has a beginning.',
	latest: 'Last possible day, where the date is not one exact day and has an end.',
	'said-words': 'The date in the source’s own words.',
	before: 'Id of an event before which it was said.',
	after: 'Id of an event after which it was said.',
	venue: 'Where or in what.',
	to: 'Ids of those to whom it was said.',
	language: 'Language it was said in.',
	attestation:
		'How we know that it was said: `first-hand`, `several` or `one`; absent where it is only reported within another statement.',
	'confirmed-by': 'For `first-hand`: id of the source.',
	'read-in-copy': '`true` where that source was read in a copy.',
	reporters: 'For `several` and `one`: ids of those who report it.',
	sources:
		'Where it was read: `source`, `original` (where that is a copy), `via` (ids, nearest to the reader first), `title`, `publisher`, `date`, `address`, `archive`.',
	claims: 'Ids of the claims in these articles that come from it.',
} as const;
type StatementData = { [Key in keyof typeof statementFields]?: unknown };

/** In the order of ids. */
export function exportStatements(record: SiteRecord, addresses: Addresses): string {
	const statements = [...record.statements.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	return writeJson(statements.map((statement) => writeStatement(statement, addresses)));
}

function writeStatement(statement: Statement, addresses: Addresses): StatementData {
	const by = listPublicIds(statement.speakers);
	const [claim] = statement.claims;
	const place = by[0]
		? addresses.statement(by[0], statement.id)
		: claim && addresses.claim(claim.article.slug, claim.id);
	const fields: StatementData = {
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
		to: unlessEmpty(statement.to),
		language: statement.language,
		...writeAttestation(statement.attestation),
		sources: statement.paths.map(writePath),
		claims: statement.claims.map(({ key }) => key),
	};
	return fields;
}

function writePath({ source, original, via }: Path) {
	return {
		source: source.id,
		original: original === source ? undefined : original.id,
		via: listPublicIds(via),
		title: original.title,
		publisher: original.publisher,
		date: original.date?.edtf,
		address: source.address,
		archive: source.archive,
	};
}
