/**
 * What Pagefind reads: not pages but texts made of blocks of equal length, an entry in each (`layout.ts`), and cut into records. So a
 * word's place says which entry has it, and at which of its words. The prose around an article's claims is far longer than any
 * other entry, and has a text of its own.
 */
import { type Entry, filler } from './entries.ts';
import { type EntryType, entryTypes } from './hit.ts';
import { countBlocks, type Layout, layOut } from './layout.ts';

export interface Text {
	layout: Layout;
	/** In order, all but the last of one length. */
	records: RecordText[];
}

export interface RecordText {
	/** Only a key: hits get their addresses from the page that shows them. */
	url: string;
	/** Words and fillers, divided by single spaces. */
	content: string;
	/** How many these are. */
	length: number;
}

/** Each record is handed over as a whole, so long texts are cut into several. */
const recordLength = 2 ** 20;

/**
 * The texts in the order in which `index` has them. `claimsOf` says how many claims each article has; `longest` is about how
 * many words a record may have.
 */
export function writeTexts(
	entries: Record<EntryType, readonly Entry[]>,
	claimsOf: readonly number[],
	longest = recordLength,
): Text[] {
	const shown = entryTypes.filter((type) => type !== 'prose').flatMap((type) => entries[type].map(joinWords));
	let first = 0;
	const prose = claimsOf.map((count, article) => {
		// Titles stand behind all claims.
		const own = [...shown.slice(first, first + count), shown[entries.claims.length + article] ?? []];
		first += count;
		const around = entries.prose[article];
		return around ? listFurther(joinWords(around), own) : [];
	});
	return [cutText('entries', shown, longest), cutText('prose', prose, longest)];
}

/** An entry's words at their places, and behind them what it is found by besides: one word apart, lest a phrase go on into that. */
function joinWords({ words, keys }: Entry): string[] {
	return [...words, filler, ...keys];
}

/**
 * Nobody is shown where in the prose a word stands, so each stands there once; and not at all if the article is found
 * by it already.
 */
function listFurther(prose: readonly string[], known: readonly (readonly string[])[]): string[] {
	const seen = new Set(known.flat());
	seen.add(filler);
	return prose.filter((word) => !seen.has(word) && seen.add(word));
}

function cutText(name: string, entries: readonly (readonly string[])[], longest: number): Text {
	const layout = layOut(entries.map(({ length }) => length));
	const { block } = layout;
	const fill = ` ${filler}`.repeat(block);
	const blocks = entries.flatMap((words) =>
		Array.from({ length: countBlocks(words.length, block) }, (_, number) => {
			const own = words.slice(number * block, (number + 1) * block);
			return own.join(' ') + fill.slice(own.length * (filler.length + 1));
		}),
	);
	const size = Math.ceil(longest / block);
	return {
		layout,
		records: Array.from({ length: Math.ceil(blocks.length / size) }, (_, number) => {
			const own = blocks.slice(number * size, (number + 1) * size);
			return { url: `/${name}/${number}/`, content: own.join(' '), length: own.length * block };
		}),
	};
}
