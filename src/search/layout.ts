/**
 * How entries lie in the text that Pagefind reads: in blocks of one length, so that a word's place says which entry has it
 * without a table of lengths. The few entries that are longer than a block take several.
 */

export interface Layout {
	/** How many words a block has. */
	block: number;
	/**
	 * Which entries take more than one block: for each further block, how many entries behind the one before in this list its
	 * entry comes; 0 where it is the same.
	 */
	long: number[];
}

export interface Place {
	entry: number;
	/** Which of the entry's words it is. */
	word: number;
}

/** Of a hundred entries one may be longer than a block: if none were, all others would be filled up to the longest. */
const shareInOneBlock = 0.99;

export function layOut(lengths: readonly number[]): Layout {
	const rising = lengths.toSorted((a, b) => a - b);
	const block = Math.max(1, rising[Math.floor((rising.length - 1) * shareInOneBlock)] ?? 1);
	const long: number[] = [];
	let last = 0;
	for (const [entry, length] of lengths.entries()) {
		for (let more = countBlocks(length, block) - 1; more > 0; more--) {
			long.push(entry - last);
			last = entry;
		}
	}
	return { block, long };
}

/** How many blocks an entry takes; one without words has one too. */
export function countBlocks(length: number, block: number): number {
	return Math.max(1, Math.ceil(length / block));
}

/** Makes the way back, from the place of a word among all to its entry. */
export function createFinder({ block, long }: Layout): (place: number) => Place {
	// Blocks that go on with the entry of the block before, and of which entry, in rising order.
	const further: { block: number; entry: number }[] = [];
	let entry = 0;
	for (const [before, step] of long.entries()) {
		entry += step;
		further.push({ block: entry + before + 1, entry });
	}
	return (place) => {
		const at = Math.floor(place / block);
		let low = 0;
		let high = further.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((further[middle]?.block ?? 0) <= at) low = middle + 1;
			else high = middle;
		}
		const found = at - low;
		const first = low - countOf(further, low, found);
		return { entry: found, word: place - (found + first) * block };
	};
}

/** How many of the blocks before `end` go on with that entry. */
function countOf(further: readonly { entry: number }[], end: number, entry: number): number {
	let count = 0;
	while (count < end && further[end - 1 - count]?.entry === entry) count++;
	return count;
}
