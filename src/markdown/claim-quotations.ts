/** Says how much of a claim stands in quotation marks: what its form is computed from. */
import type { ReadClaim, Span } from '../domain/reading.ts';
import type { BlockText } from './block-text.ts';
import { cutSpans, findQuotations, type Quotation, type QuotedSpan } from './quotations.ts';
import type { Report } from './report.ts';
import type { SourceText } from './source-text.ts';

/** Longer quotations need a licence that most sources do not give (DESIGN §2). */
const maxQuotedWords = 25;

/** A span of a quotation, with the quotation that it is part of. */
interface OwnedSpan extends QuotedSpan {
	quotation: Quotation;
}

export class ClaimQuotations {
	readonly #blocks: readonly BlockText[];
	readonly #found: ReturnType<typeof findQuotations>;
	/** By block, in order. */
	readonly #spans: OwnedSpan[][];
	/** By block: how many of its first n words stand in quotation marks. */
	readonly #quotedWords: number[][];

	constructor(blocks: readonly BlockText[]) {
		this.#blocks = blocks;
		this.#found = findQuotations(blocks);
		this.#spans = blocks.map(() => []);
		for (const quotation of this.#found.all) {
			for (const span of quotation.spans) this.#spans[span.block]?.push({ ...span, quotation });
		}
		this.#quotedWords = blocks.map((block, index) => countQuoted(block, this.#spans[index] ?? []));
	}

	/** Every quotation, in reading order. */
	get all(): readonly Quotation[] {
		return this.#found.all;
	}

	/** The parts of quotations in a block, in order. */
	listSpans(block: number): readonly QuotedSpan[] {
		return this.#spans[block] ?? [];
	}

	/** Of a claim's own characters, nested claims' too; marks just outside its spans count. */
	judge(spans: readonly Span[]): Pick<ReadClaim, 'quoted' | 'quotations'> {
		let words = 0;
		let quoted = 0;
		const pieces = new Map<Quotation, { text: string; block: number }>();
		for (const { block, start, end } of spans) {
			const text = this.#blocks[block];
			if (!text) continue;
			const [from, to] = text.findWords(start, end);
			words += to - from;
			quoted += (this.#quotedWords[block]?.[to] ?? 0) - (this.#quotedWords[block]?.[from] ?? 0);
			for (const cut of cutSpans(this.#spans[block] ?? [], start, end)) {
				const words = text.text.slice(cut.start, cut.end).trim();
				if (!words) continue;
				const before = pieces.get(cut.quotation);
				const joint = before && (before.block === block ? ' … ' : '\n');
				pieces.set(cut.quotation, { text: before ? `${before.text}${joint}${words}` : words, block });
			}
		}
		return {
			quoted: quoted === 0 ? 'none' : quoted === words ? 'all' : 'some',
			quotations: [...pieces.values()].map(({ text }) => text),
		};
	}

	/** Names marks without a partner, and quotations that are too long to take over. */
	reportFaults(source: SourceText, report: Report): void {
		for (const { character, node, index } of this.#found.unpaired) {
			report.add(
				'quote/unpaired',
				source.locateInText(node, index),
				`Unexpected \`${character}\` without its partner: nothing is read as quoted here.`,
				'close the quotation in its paragraph, or open the next paragraph with the same mark',
				'warning',
			);
		}
		for (const { opening, spans } of this.#found.all) {
			const words = spans.reduce((sum, { block, start, end }) => sum + this.#countWords(block, start, end), 0);
			if (words <= maxQuotedWords) continue;
			report.add(
				'quote/too-long',
				source.locateInText(opening.node, opening.index),
				`Unexpected quotation of ${words} words, expected at most ${maxQuotedWords}.`,
				'quote less of it, or say it in our own words',
			);
		}
	}

	#countWords(block: number, start: number, end: number): number {
		const [from, to] = this.#blocks[block]?.findWords(start, end) ?? [0, 0];
		return to - from;
	}
}

function countQuoted({ words }: BlockText, spans: readonly QuotedSpan[]): number[] {
	const counts = [0];
	let count = 0;
	let next = 0;
	for (const { start, end } of words) {
		while (next < spans.length && (spans[next]?.end ?? 0) < end) next += 1;
		const span = spans[next];
		if (span && start >= span.start) count += 1;
		counts.push(count);
	}
	return counts;
}
