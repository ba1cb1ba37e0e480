/** The data’s positions: each claim on a point in dispute, with the place that it has on the point’s page. */
import type { Addresses } from '../domain/addresses.ts';
import { buildPositions, type PointPositions, type Position, type PositionRole } from '../domain/positions.ts';
import type { SiteRecord } from '../domain/record.ts';
import { joinWords } from '../domain/words.ts';
import { writeAttestation } from './attestation.ts';
import { listColumns, writeCsv } from './columns.ts';
import type { Row } from './field.ts';
import { positionFields } from './fields/position-fields.ts';
import { listPublicIds, writeRange } from './row.ts';

type PositionRow = Row<typeof positionFields>;

/** By the id of the point, then in the order of its page. */
export function* listPositionRows(record: SiteRecord, addresses: Addresses): Generator<PositionRow> {
	for (const positions of buildPositions(record).values()) yield* listRowsOfPoint(positions, addresses);
}

/** The positions on one point as CSV, under the columns of the whole table; by id. Points that nobody has answered have a header only. */
export function* writePointTables(record: SiteRecord, addresses: Addresses): Generator<[point: string, csv: string]> {
	const columns = listColumns(positionFields);
	for (const [id, positions] of buildPositions(record))
		yield [id, [...writeCsv(columns, listRowsOfPoint(positions, addresses))].join('')];
}

function* listRowsOfPoint({ point, groups }: PointPositions, addresses: Addresses): Generator<PositionRow> {
	for (const { role, sides } of groups)
		for (const { positions } of sides)
			for (const position of positions) yield writePosition(position, { point: point.id, role }, addresses);
}

function writePosition(
	{ claim, of }: Position,
	{ point, role }: { point: string; role: PositionRole },
	addresses: Addresses,
): PositionRow {
	const { analysis, article, speakers } = claim;
	const named = speakers.filter((speaker) => speaker['public-role']);
	const fields: PositionRow = {
		claim: claim.key,
		point,
		url: addresses.absolute(addresses.claim(article.slug, claim.id)),
		row: role,
		for: listPublicIds(of),
		speakers: listPublicIds(speakers),
		names: named.length ? joinWords(named.map(({ name }) => name)) : undefined,
		role: named.length ? claim.role?.title : undefined,
		said: claim.said?.edtf ?? null,
		...writeRange(claim.said),
		stance: analysis.stance,
		because: analysis.because,
		text: claim.text,
		original: analysis.original,
		basis: analysis.basis,
		...writeAttestation(claim.attestation),
	};
	return fields;
}
