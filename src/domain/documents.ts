/** The documents behind an article: by who published them, each with the copies in which it was read. */
import { compareOptionalDates } from './chronology.ts';
import { compareNames } from './fold.ts';
import type { SiteRecord } from './record.ts';
import type { Source } from './source.ts';

export interface Publication {
	/** Id of the publisher. */
	publisher: string;
	/** By date, then by title. */
	documents: { original: Source; copies: Source[] }[];
}

/** By name of the publisher. A copy stands with its original: it adds no publisher, and no document. */
export function groupDocuments(
	documents: readonly Source[],
	{ sources, speakers }: Pick<SiteRecord, 'sources' | 'speakers'>,
): Publication[] {
	const copies = new Map<Source, Source[]>();
	for (const document of documents) {
		const original = sources.get(document.of ?? '') ?? document;
		copies.set(original, [...(copies.get(original) ?? []), ...(original === document ? [] : [document])]);
	}
	const name = (publisher: string) => speakers.get(publisher)?.name ?? publisher;
	return [...Map.groupBy(copies, ([{ publisher }]) => publisher)]
		.map(([publisher, published]) => ({
			publisher,
			documents: published
				.map(([original, of]) => ({ original, copies: of }))
				.sort(
					(a, b) =>
						compareOptionalDates(a.original.date, b.original.date) || compareNames(a.original.title, b.original.title),
				),
		}))
		.sort((a, b) => compareNames(name(a.publisher), name(b.publisher)));
}

/** The value that most have, so that it need be said only once; the first of equals, `undefined` for none. */
export function findCommon<Value>(values: readonly Value[]): Value | undefined {
	const counts = new Map<Value, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
