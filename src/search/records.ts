/**
 * What Pagefind reads: not pages but a record for each article and for {@link entriesPerFile} of all else, made of blocks of equal length,
 * an entry in each. So a word's place in its record says which entry has it, and at which of its words.
 */
import type { Entry } from './entries.ts';
import { type EntryType, entriesPerFile, type ListedType, listedTypes } from './hit.ts';
import { keyOfWord } from './keys.ts';
import { gapBetweenTexts } from './words.ts';

export interface RecordText {
	/** Only a key: hits get their addresses from the page that shows them. */
	url: string;
	/** Words and fillers, divided by single spaces. */
	content: string;
}

/** Words that Pagefind counts and does not keep. */
const filler = '-';

/** Records in the order in which `index` numbers them: articles, then each listed type. */
export function writeRecords(
	entries: Record<EntryType, readonly Entry[]>,
	claimsOf: readonly number[],
): { block: number; records: RecordText[] } {
	const placed = (list: readonly Entry[]) => list.map(placeWords);
	const [heads, claims] = [placed(entries.heads), placed(entries.claims)];
	const listed = listedTypes.map((type): [ListedType, string[][]] => [type, placed(entries[type])]);
	const lengths = [heads, claims, ...listed.map(([, blocks]) => blocks)].flat().map(({ length }) => length);
	const block = lengths.reduce((most, length) => Math.max(most, length), 1);
	const join = (blocks: readonly string[][]) =>
		blocks.flatMap((words) => [...words, ...new Array<string>(block - words.length).fill(filler)]).join(' ');
	let first = 0;
	const articles = claimsOf.map((count, number) => {
		const own = claims.slice(first, first + count);
		first += count;
		const prose = entries.prose[number];
		const content = `${join([heads[number] ?? [], ...own])} ${prose ? listWords(prose).join(' ') : ''}`;
		return { url: `/articles/${number}/`, content };
	});
	const others = listed.flatMap(([type, blocks]) =>
		Array.from({ length: Math.ceil(blocks.length / entriesPerFile) }, (_, number) => ({
			url: `/${type}/${number}/`,
			content: join(blocks.slice(number * entriesPerFile, (number + 1) * entriesPerFile)),
		})),
	);
	return { block, records: [...articles, ...others] };
}

/** An entry's words at their places, and behind them what it is found by besides. */
function placeWords({ texts, keys }: Entry): string[] {
	const gap = new Array<string>(gapBetweenTexts).fill(filler);
	const placed = texts.flatMap(({ words }, index) => [
		...(index ? gap : []),
		...words.map(({ word }) => keyOfWord(word)),
	]);
	const also = texts.flatMap(({ words }) => words.flatMap((word) => (word.also ? [keyOfWord(word.also)] : [])));
	return [...placed, ...gap, ...also, ...keys];
}

/** Nobody is shown where in the prose a word stands: each stands there once. */
function listWords(entry: Entry): string[] {
	return [...new Set(placeWords(entry))].filter((word) => word !== filler);
}
