/** The plain text of a block while it is read: what offsets count in, and where its quotation marks stand in the source. */
import type { Text } from 'mdast';
import type { Block } from '../domain/reading.ts';

export interface QuoteMark {
	character: string;
	/** Offset in the block's text. */
	at: number;
	/** Where it was typed: the node, and the offset in its value. */
	node: Text;
	index: number;
}

/** Where a word begins and ends in the block's text. */
export interface Word {
	start: number;
	end: number;
}

const quoteMark = /["“”„«»]/g;
// Runs of letters and digits; what joins them inside a word (don’t, 33,200, well-being) divides nothing.
const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ.,\-‑][\p{L}\p{N}\p{M}]+)*/gu;

export class BlockText implements Block {
	readonly kind: Block['kind'];
	text = '';
	readonly quoteMarks: QuoteMark[] = [];
	/** Where each piece of prose begins. */
	readonly #nodes: { at: number; node: Text }[] = [];
	#words: Word[] | undefined;

	constructor(kind: Block['kind']) {
		this.kind = kind;
	}

	/** Adds prose; a line break in the source is a space to the reader. */
	addProse(node: Text): void {
		for (const match of node.value.matchAll(quoteMark)) {
			this.quoteMarks.push({ character: match[0], at: this.text.length + match.index, node, index: match.index });
		}
		this.#nodes.push({ at: this.text.length, node });
		this.text += node.value.replaceAll('\n', ' ');
	}

	/** Adds text whose quotation marks quote nobody, such as code. */
	addLiteral(text: string): void {
		this.text += text;
	}

	/** Its words in order; call it when the text is whole. */
	get words(): readonly Word[] {
		if (!this.#words) {
			this.#words = [];
			for (const match of this.text.matchAll(word)) {
				this.#words.push({ start: match.index, end: match.index + match[0].length });
			}
		}
		return this.#words;
	}

	/** Where a character was typed; `undefined` for one that is no prose. */
	findNode(at: number): { node: Text; index: number } | undefined {
		const piece = this.#nodes[findFirst(this.#nodes, (candidate) => candidate.at > at) - 1];
		return piece && at < piece.at + piece.node.value.length ? { node: piece.node, index: at - piece.at } : undefined;
	}

	/** Indexes of the words that lie in, or partly in, a stretch of the text: the first, and the one behind the last. */
	findWords(start: number, end: number): [from: number, to: number] {
		const from = findFirst(this.words, (candidate) => candidate.end > start);
		return [
			from,
			Math.max(
				from,
				findFirst(this.words, (candidate) => candidate.start >= end),
			),
		];
	}
}

/** Index of the first item for which `isBehind` holds, its length if for none; `isBehind` must hold for all after that. */
export function findFirst<Item>(items: readonly Item[], isBehind: (item: Item) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBehind(items[middle] as Item)) high = middle;
		else low = middle + 1;
	}
	return low;
}
