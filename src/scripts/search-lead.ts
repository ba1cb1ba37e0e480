/** What an answer begins with, and whose names are marked in it: the same on the search page and in the dialog. */
import type { SpeakerWords } from '../search/hit.ts';
import type { Found } from '../search/match.ts';
import { listNamed } from '../search/query.ts';
import type { IndexReader } from '../search/reader.ts';

/** A beginning of two letters may fit more names than are worth reading. */
const maxNames = 12;

/** A named speaker and a date's events stand before claims; `undefined` where claims come first. */
export function findLead({ terms }: Pick<Found, 'terms'>): 'speakers' | 'events' | undefined {
	if (listNamed(terms).size) return 'speakers';
	return terms.length && terms.every(({ date }) => date) ? 'events' : undefined;
}

/** The speakers whom a query names, or may begin to name. */
export function readNamed({ terms }: Pick<Found, 'terms'>, reader: IndexReader): Promise<SpeakerWords[]> {
	const numbers = [...new Set(terms.flatMap(({ speakers }) => speakers))].slice(0, maxNames);
	return Promise.all(numbers.map((number) => reader.readEntry('speakers', number)));
}
