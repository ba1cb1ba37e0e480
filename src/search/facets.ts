/** Narrows claims down by what is true of them, and counts what each further choice would leave. */
import type { FilterFile } from './hit.ts';

/** What can be chosen, several values each. The names stand in addresses. */
export const facetNames = ['speaker', 'for', 'kind', 'point', 'how', 'form'] as const;
export type FacetName = (typeof facetNames)[number];

export interface Filters {
	/** Ids of chosen values; a facet without a choice is absent. A claim must have one of them. */
	chosen: Partial<Record<FacetName, readonly string[]>>;
	/** First and last month in which it was said, `YYYY-MM`. */
	from?: string;
	to?: string;
}

export interface Choice {
	id: string;
	words: string;
	/** How many claims it would leave, all other facets applied. */
	count: number;
	isChosen: boolean;
}

export interface Narrowed<Item> {
	/** Those that pass, in their order. */
	passed: Item[];
	/** Choices with the most claims first; those that would leave none are left out unless chosen. */
	choices: Record<FacetName, Choice[]>;
	/** Months in order, with how many claims may have been said in each, the range itself not applied. */
	months: { month: string; count: number }[];
}

export function isFiltered(filters: Filters): boolean {
	return countChosen(filters) > 0;
}

export function countChosen({ chosen, from, to }: Filters): number {
	return Object.values(chosen).flat().length + Number(Boolean(from)) + Number(Boolean(to));
}

/** `number` is that of a claim among all. */
export function narrow<Item extends { number: number }>(
	items: readonly Item[],
	filters: Filters,
	file: FilterFile,
): Narrowed<Item> {
	const lists = listsOf(file);
	const wanted = facetNames.map((name) => wantedPlaces(filters.chosen[name], lists[name]));
	const counts = facetNames.map((name) => new Array<number>(lists[name].length).fill(0));
	const months = new Map<string, number>();
	const passed: Item[] = [];
	for (const item of items) {
		const values = facetNames.map((name) => valuesOf(name, item.number, file));
		const failed = wanted.flatMap((places, facet) =>
			places && !values[facet]?.some((value) => places.has(value)) ? [facet] : [],
		);
		const isInTime = fitsTime(item.number, filters, file);
		if (!failed.length)
			for (const month of monthsOf(item.number, file)) months.set(month, (months.get(month) ?? 0) + 1);
		if (!isInTime) continue;
		if (!failed.length) passed.push(item);
		// A claim that only one facet keeps out would come back with another choice of that facet.
		const counted = failed.length === 0 ? facetNames.keys() : failed.length === 1 ? failed : [];
		for (const facet of counted) {
			const own = counts[facet];
			if (own) for (const value of values[facet] ?? []) own[value] = (own[value] ?? 0) + 1;
		}
	}
	const choices = facetNames.map((name, facet) => [
		name,
		lists[name]
			.map(([id, words], place) => ({
				id,
				words,
				count: counts[facet]?.[place] ?? 0,
				isChosen: wanted[facet]?.has(place) ?? false,
			}))
			.filter(({ count, isChosen }) => count > 0 || isChosen)
			.sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1)),
	]);
	return {
		passed,
		choices: Object.fromEntries(choices) as Record<FacetName, Choice[]>,
		months: [...months].map(([month, count]) => ({ month, count })).sort((a, b) => (a.month < b.month ? -1 : 1)),
	};
}

/** Newest first by the last day on which each may have been said; those without a date at the end, in their order. */
export function sortByDate<Item extends { number: number }>(items: readonly Item[], file: FilterFile): Item[] {
	const dayOf = ({ number }: Item) => file.rows[file.row[number] ?? -1]?.[4] ?? '';
	return items.toSorted((a, b) => {
		const [first, second] = [dayOf(a), dayOf(b)];
		return first === second ? 0 : first > second ? -1 : 1;
	});
}

/** Ids of the speakers of claims. */
export function listSpeakers(items: readonly { number: number }[], file: FilterFile): Set<string> {
	const places = new Set(items.flatMap(({ number }) => valuesOf('speaker', number, file)));
	return new Set([...places].map((place) => file.speakers[place]?.[0] ?? ''));
}

function listsOf({
	speakers,
	kinds,
	points,
	hows,
	forms,
}: FilterFile): Record<FacetName, [id: string, words: string][]> {
	return { speaker: speakers, for: speakers, kind: kinds, point: points, how: hows, form: forms };
}

/** Places of the chosen ids; an id that nobody knows keeps everything out. `undefined` without a choice. */
function wantedPlaces(
	chosen: readonly string[] | undefined,
	list: readonly [string, string][],
): Set<number> | undefined {
	if (!chosen?.length) return undefined;
	return new Set(chosen.map((id) => list.findIndex(([known]) => known === id)));
}

const nothing: readonly number[] = [];

function valuesOf(name: FacetName, number: number, file: FilterFile): readonly number[] {
	const row = file.rows[file.row[number] ?? -1];
	switch (name) {
		case 'speaker':
			return row?.[0] ?? nothing;
		case 'for':
			return row?.[1] ?? nothing;
		case 'how':
			return row ? [row[2]] : nothing;
		case 'kind':
			return readDigit(file.kind[number]);
		case 'form':
			return readDigit(file.form[number]);
		case 'point': {
			const point = file.point[number] ?? -1;
			return point < 0 ? nothing : [point];
		}
	}
}

function readDigit(digit = '-'): readonly number[] {
	return digit === '-' ? nothing : [Number(digit)];
}

/** A date that is not exact passes if some day of it does; no date passes no range. */
function fitsTime(number: number, { from, to }: Filters, file: FilterFile): boolean {
	if (!from && !to) return true;
	const [, , , first = '', last = ''] = file.rows[file.row[number] ?? -1] ?? [];
	return first !== '' && (!to || first.slice(0, 7) <= to) && (!from || last.slice(0, 7) >= from);
}

/** Every month in which it may have been said, up to a year; none for a claim without a date. */
function monthsOf(number: number, file: FilterFile): readonly string[] {
	const [, , , first = '', last = ''] = file.rows[file.row[number] ?? -1] ?? [];
	if (!first) return [];
	const months = [first.slice(0, 7)];
	while ((months.at(-1) ?? '') < last.slice(0, 7) && months.length < 12) months.push(followMonth(months.at(-1) ?? ''));
	return months;
}

function followMonth(month: string): string {
	const [year = 0, number = 0] = month.split('-').map(Number);
	return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
