/** The data’s events: what happened or was announced, with the claims about it. */
import type { Addresses } from '../domain/addresses.ts';
import type { SiteRecord } from '../domain/record.ts';
import { buildTimeline, type Happening } from '../domain/timeline.ts';
import type { Row } from './field.ts';
import type { eventFields } from './fields/record-fields.ts';
import { unlessEmpty, writeRange } from './row.ts';

type EventRow = Row<typeof eventFields>;

/** In the order of time. */
export function listEventRows(record: SiteRecord, addresses: Addresses): EventRow[] {
	const happenings = buildTimeline(record).moments.flatMap(({ happened }) => happened);
	return happenings.map((happening) => writeEvent(happening, record, addresses));
}

function writeEvent({ event, claims }: Happening, { topics }: SiteRecord, addresses: Addresses): EventRow {
	const fields: EventRow = {
		id: event.id,
		url: addresses.absolute(addresses.event(event.id)),
		title: event.title,
		when: event.when.edtf,
		...writeRange(event.when),
		'when-words': event['when-words'],
		place: event.place,
		sources: event.sources,
		'other-dates': unlessEmpty(event['other-dates'].map(({ when, source }) => ({ when: when.edtf, source }))),
		note: event.note,
		topics: unlessEmpty([...topics.values()].filter(({ events }) => events.includes(event.id)).map(({ id }) => id)),
		claims: claims.map(({ key }) => key),
	};
	return fields;
}
