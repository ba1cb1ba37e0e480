/** `/data/events.json`: what happened or was announced, with the claims about it. */
import type { Addresses } from '../domain/addresses.ts';
import type { SiteRecord } from '../domain/record.ts';
import { buildTimeline, type Happening } from '../domain/timeline.ts';
import { unlessEmpty, writeJson, writeRange } from './json.ts';

/** What each key of an event holds; the order is that of the file. */
export const eventFields = {
	id: 'Id of the event.',
	url: 'Its place on the timeline.',
	title: 'What happened.',
	when: 'When (EDTF).',
	earliest: 'First possible day, where the date is not one exact day and has a beginning.',
	latest: 'Last possible day, where the date is not one exact day and has an end.',
	'when-words': 'The date in the source’s own words.',
	place: 'Where.',
	sources: 'Ids of the sources that report it.',
	note: 'What those sources disagree on.',
	topics: 'Ids of the topics that it belongs to.',
	claims: 'Ids of the claims about it, oldest first.',
} as const;
type EventData = { [Key in keyof typeof eventFields]?: unknown };

/** In the order of time. */
export function exportEvents(record: SiteRecord, addresses: Addresses): string {
	const happenings = buildTimeline(record).moments.flatMap(({ happened }) => happened);
	return writeJson(happenings.map((happening) => writeEvent(happening, record, addresses)));
}

function writeEvent({ event, claims }: Happening, { topics }: SiteRecord, addresses: Addresses): EventData {
	const fields: EventData = {
		id: event.id,
		url: addresses.absolute(addresses.event(event.id)),
		title: event.title,
		when: event.when.edtf,
		...writeRange(event.when),
		'when-words': event['when-words'],
		place: event.place,
		sources: event.sources,
		note: event.note,
		topics: unlessEmpty([...topics.values()].filter(({ events }) => events.includes(event.id)).map(({ id }) => id)),
		claims: claims.map(({ key }) => key),
	};
	return fields;
}
