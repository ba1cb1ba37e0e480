/** What a reader asked of the search page, as its address says it: a search can be shared and gone back to. */

export const hitTypes = ['all', 'claims', 'articles', 'speakers'] as const;
export type HitType = (typeof hitTypes)[number];

export const filterNames = ['speaker', 'for', 'kind', 'how', 'topic', 'year'] as const;
export type FilterName = (typeof filterNames)[number];
/** Chosen values; a filter that is not set is absent. */
export type Filters = Partial<Record<FilterName, string>>;

export interface SearchState {
	query: string;
	type: HitType;
	filters: Filters;
}

export function readState(parameters: URLSearchParams): SearchState {
	const filters: Filters = {};
	for (const name of filterNames) {
		const value = parameters.get(name);
		if (value) filters[name] = value;
	}
	return {
		query: parameters.get('q')?.trim() ?? '',
		type: hitTypes.find((type) => type === parameters.get('type')) ?? 'all',
		filters,
	};
}

/** The query part of the address, `?` included; empty for a search that asks nothing. What is at its default is left out. */
export function writeState({ query, type, filters }: SearchState): string {
	const parameters = new URLSearchParams();
	if (query) parameters.set('q', query);
	if (type !== 'all') parameters.set('type', type);
	for (const name of filterNames) {
		const value = filters[name];
		if (value) parameters.set(name, value);
	}
	const text = parameters.toString();
	return text && `?${text}`;
}
