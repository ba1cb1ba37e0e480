/** What a reader asked of the search page, as its address says it: a search can be shared and gone back to. */
import { type Filters, facetNames } from '../search/facets.ts';

export const hitTypes = ['all', 'claims', 'speakers', 'events', 'points', 'articles', 'sources'] as const;
export type HitType = (typeof hitTypes)[number];

export interface SearchState {
	query: string;
	type: HitType;
	filters: Filters;
	/** Of claims: best first, or by date with the newest first. */
	sort: 'best' | 'date';
}

const monthPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/;

export function readState(parameters: URLSearchParams): SearchState {
	const filters: Filters = { chosen: {} };
	for (const name of facetNames) {
		const values = [...new Set(parameters.getAll(name).filter(Boolean))];
		if (values.length) filters.chosen[name] = values;
	}
	for (const end of ['from', 'to'] as const) {
		const month = parameters.get(end) ?? '';
		if (monthPattern.test(month)) filters[end] = month;
	}
	return {
		query: parameters.get('q')?.trim() ?? '',
		type: hitTypes.find((type) => type === parameters.get('type')) ?? 'all',
		filters,
		sort: parameters.get('sort') === 'date' ? 'date' : 'best',
	};
}

/** The query part of the address, `?` included; empty for a search that asks nothing. What is at its default is left out. */
export function writeState({ query, type, filters, sort }: SearchState): string {
	const parameters = new URLSearchParams();
	if (query) parameters.set('q', query);
	if (type !== 'all') parameters.set('type', type);
	for (const name of facetNames) for (const value of filters.chosen[name] ?? []) parameters.append(name, value);
	if (filters.from) parameters.set('from', filters.from);
	if (filters.to) parameters.set('to', filters.to);
	if (sort === 'date') parameters.set('sort', sort);
	const text = parameters.toString();
	return text && `?${text}`;
}
