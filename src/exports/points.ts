/** The data’s points in dispute, with the claims that bear on them. */
import type { Addresses } from '../domain/addresses.ts';
import type { Point } from '../domain/point.ts';
import type { Claim, SiteRecord } from '../domain/record.ts';
import { listTwoTimes } from '../domain/two-times.ts';
import type { Row } from './field.ts';
import type { pointFields } from './fields/record-fields.ts';
import { pickPublicIds, unlessEmpty } from './row.ts';

type PointRow = Row<typeof pointFields>;

/** In the order of ids. */
export function listPointRows(record: SiteRecord, addresses: Addresses): PointRow[] {
	const byPoint = Map.groupBy(record.claims.values(), ({ point }) => point);
	return [...record.points.values()].map((point) => writePoint(point, byPoint.get(point) ?? [], record, addresses));
}

function writePoint(point: Point, claims: readonly Claim[], record: SiteRecord, addresses: Addresses): PointRow {
	const topics = [...record.topics.values()].filter(({ points }) => points.includes(point.id));
	const searched = point.searched.filter(({ speaker }) => record.speakers.get(speaker)?.['public-role'] !== false);
	const fields: PointRow = {
		id: point.id,
		url: addresses.absolute(addresses.point(point.id)),
		question: point.question,
		parties: unlessEmpty(pickPublicIds(point.parties, record)),
		'would-settle': unlessEmpty(point['would-settle']),
		searched: unlessEmpty(searched),
		'said-at-two-times': unlessEmpty(
			listTwoTimes(claims).map(({ earlier, later }) => ({ earlier: earlier.key, later: later.key })),
		),
		topics: unlessEmpty(topics.map(({ id }) => id)),
		claims: claims.map(({ key }) => key),
	};
	return fields;
}
