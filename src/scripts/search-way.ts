/** Remembers, for this tab, the search that a reader came from, with all that was chosen. */
const key = 'on-record-search';

/** `search` is the query part of the search page's address. */
export function keepWay(search: string): void {
	try {
		sessionStorage.setItem(key, search);
	} catch {
		// Where storage is closed, the way back leads to the query alone.
	}
}

/** The address of the search for `query`: as it was left, or with nothing chosen. */
export function readWay(query: string): string {
	const form = document.querySelector<HTMLFormElement>('form[role="search"]');
	const plain = `?${new URLSearchParams({ q: query })}`;
	let kept: string | null = null;
	try {
		kept = sessionStorage.getItem(key);
	} catch {
		// As above.
	}
	const isSame = kept !== null && new URLSearchParams(kept).get('q')?.trim() === query.trim();
	return `${form?.getAttribute('action') ?? '/search/'}${isSame ? kept : plain}`;
}
