/**
 * Shows only the speakers that a name may mean. The index of names at the foot of the page holds every spelling; whoever is
 * found there is shown wherever the page links them.
 */
import { foldWords } from '../domain/fold.ts';

/** Hides the others, and says how many are left; an empty `query` shows all and says nothing. */
export function filterNames(query: string, page: ParentNode): string {
	const wanted = foldWords(query);
	const found = new Set<string>();
	for (const entry of page.querySelectorAll<HTMLElement>('.index li')) {
		const isFound = matchesName(wanted, foldWords(readNames(entry)));
		entry.hidden = !isFound;
		if (isFound) found.add(readAddress(entry));
	}
	for (const entry of page.querySelectorAll<HTMLElement>('.ledger li')) entry.hidden = !found.has(readAddress(entry));
	// What is run in as a sentence can't lose its commas: it is there for the whole list only.
	for (const line of page.querySelectorAll<HTMLElement>('.ledger .also')) line.hidden = wanted.length > 0;
	for (const section of page.querySelectorAll<HTMLElement>('.ledger > section, .index > section'))
		section.hidden = wanted.length > 0 && !section.querySelector('li:not([hidden])');
	for (const jump of page.querySelectorAll<HTMLElement>('.jump')) jump.hidden = wanted.length > 0;
	if (!wanted.length) return '';
	return found.size === 0 ? 'No such name here' : `${found.size} ${found.size === 1 ? 'speaker' : 'speakers'}`;
}

/** Whether each word of the query begins a word of the name. */
export function matchesName(wanted: readonly string[], words: readonly string[]): boolean {
	return wanted.every((word) => words.some((known) => known.startsWith(word)));
}

/** What an entry says beside its names is how much is here. */
function readNames(entry: Element): string {
	return [...entry.querySelectorAll('a, small')].map(({ textContent }) => textContent).join(' ');
}

function readAddress(entry: Element): string {
	return entry.querySelector('a')?.href ?? '';
}
