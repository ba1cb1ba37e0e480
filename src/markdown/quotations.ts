/**
 * Pairs quotation marks: “ ”, " ", « », „ “ and „ ”. What stands between the outermost pair is a quotation; single marks inside it
 * belong to whom the speaker quotes. A quotation that is open at the end of a paragraph goes on where the next one opens it again.
 */
import { type BlockText, findFirst, type QuoteMark } from './block-text.ts';

/** A stretch between quotation marks, without them. */
export interface QuotedSpan {
	block: number;
	start: number;
	end: number;
}

/** One quotation: several spans where it runs over paragraphs. */
export interface Quotation {
	opening: QuoteMark;
	spans: QuotedSpan[];
}

export interface Quotations {
	/** In reading order. */
	all: Quotation[];
	/** Marks without a partner, in reading order. */
	unpaired: QuoteMark[];
}

interface OpenQuotation extends Quotation {
	/** Where its present span began. */
	start: number;
	/** The mark that opened the present span. */
	mark: QuoteMark;
	/** Quotations inside it: they count only if it is never closed. */
	inner: Quotation[];
}

const maxNesting = 8;
const closings: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"' };

export function findQuotations(blocks: readonly BlockText[]): Quotations {
	const pairing = new Pairing();
	for (const [index, block] of blocks.entries()) pairing.readBlock(block, index);
	return pairing.finish();
}

/** The quotations, or parts of them, that lie in a stretch of a block's text; `spans` are those of that block, in order. */
export function cutSpans<Piece extends QuotedSpan>(spans: readonly Piece[], start: number, end: number): Piece[] {
	const cut: Piece[] = [];
	for (let index = findFirst(spans, (span) => span.end > start); index < spans.length; index += 1) {
		const span = spans[index] as Piece;
		if (span.start >= end) break;
		cut.push({ ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) });
	}
	return cut;
}

class Pairing {
	#open: OpenQuotation[] = [];
	#found: Quotation[] = [];
	#unpaired: QuoteMark[] = [];

	readBlock(block: BlockText, index: number): void {
		const [first] = block.quoteMarks;
		const [carried] = this.#open;
		let marks = block.quoteMarks;
		if (carried) {
			const goesOn =
				first?.character === carried.mark.character &&
				(block.kind === 'paragraph' || block.kind === 'item') &&
				block.text.slice(0, first.at).trim() === '';
			if (goesOn) {
				carried.mark = first;
				carried.start = first.at + 1;
				marks = marks.slice(1);
			} else this.#drop(1);
		}
		for (const mark of marks) this.#readMark(mark, block, index);
		this.#drop(this.#open.length - 1);
		const [unclosed] = this.#open;
		unclosed?.spans.push({ block: index, start: unclosed.start, end: block.text.length });
	}

	finish(): Quotations {
		this.#drop(this.#open.length);
		return {
			all: this.#found.sort((a, b) => compareSpans(a.spans[0], b.spans[0])),
			unpaired: this.#unpaired,
		};
	}

	#readMark(mark: QuoteMark, { text }: BlockText, block: number): void {
		const partner = this.#findPartner(mark.character);
		const straight = mark.character === '"';
		// A straight mark says nothing about its side: one with a space before it can't close, one with a space behind it can't open.
		if (partner !== -1 && !(straight && isGap(text[mark.at - 1]) && !isGap(text[mark.at + 1]))) {
			this.#drop(this.#open.length - 1 - partner);
			const closed = this.#open.pop() as OpenQuotation;
			closed.spans.push({ block, start: closed.start, end: mark.at });
			this.#keep({ opening: closed.opening, spans: closed.spans });
		} else if (mark.character in closings && !(straight && isGap(text[mark.at + 1]))) {
			// A second straight mark that opens tells that the first was never closed.
			if (straight && partner !== -1) this.#drop(this.#open.length - partner);
			this.#open.push({ opening: mark, mark, start: mark.at + 1, spans: [], inner: [] });
		} else this.#unpaired.push(mark);
	}

	/** Index of the open quotation that a mark would close, -1 if none; quotations nest a few deep, slips may pile up. */
	#findPartner(closing: string): number {
		const deepest = Math.max(0, this.#open.length - maxNesting);
		for (let index = this.#open.length - 1; index >= deepest; index -= 1) {
			if (closings[this.#open[index]?.mark.character ?? '']?.includes(closing)) return index;
		}
		return -1;
	}

	/** Gives up the last `count` open quotations: their marks have no partner, and what they held stands for itself. */
	#drop(count: number): void {
		for (let left = count; left > 0; left -= 1) {
			const dropped = this.#open.pop();
			if (!dropped) return;
			this.#unpaired.push(dropped.mark);
			for (const inner of dropped.inner) this.#keep(inner);
		}
	}

	#keep(quotation: Quotation): void {
		(this.#open.at(-1)?.inner ?? this.#found).push(quotation);
	}
}

function isGap(character: string | undefined): boolean {
	return character === undefined || /[\s([{–—]/.test(character);
}

function compareSpans(a: QuotedSpan | undefined, b: QuotedSpan | undefined): number {
	return (a?.block ?? 0) - (b?.block ?? 0) || (a?.start ?? 0) - (b?.start ?? 0);
}
