/** Finds what the prose says in its own voice, outside of claims and quotations: loaded words, and quotations that belong to no claim. */
import { findLoaded } from '../domain/loaded-words.ts';
import type { OwnVoice, Span } from '../domain/reading.ts';
import type { BlockText } from './block-text.ts';
import type { ClaimQuotations } from './claim-quotations.ts';
import { cutSpans } from './quotations.ts';
import type { SourceText } from './source-text.ts';

/** `claimed`: the spans of all claims; `isWhole`: all claims could be read, so that no quotation was left behind by one. */
export function listOwnVoice(
	blocks: readonly BlockText[],
	claimed: readonly Span[],
	quotations: ClaimQuotations,
	source: SourceText,
	isWhole: boolean,
): OwnVoice {
	const byBlock = Map.groupBy(claimed, ({ block }) => block);
	const isClaimed = (block: number, start: number, end: number) =>
		byBlock.get(block)?.some((span) => span.start < end && span.end > start) ?? false;

	const loaded = blocks.flatMap((block, index) =>
		findLoaded(block.text).flatMap((found): OwnVoice['loaded'] => {
			const [start, end] = [found.index, found.index + found.word.length];
			const node = block.findNode(start);
			if (!node || cutSpans(quotations.listSpans(index), start, end).length) return [];
			// What a speaker says may be loaded; a hedge within it is still the writer's.
			if (found.kind !== 'hedge' && isClaimed(index, start, end)) return [];
			return [{ word: found.word, ...source.locateInText(node.node, node.index) }];
		}),
	);
	const unclaimed = quotations.all
		.filter(({ spans }) => isWhole && !spans.some(({ block, start, end }) => isClaimed(block, start, end)))
		.map(({ opening }) => source.locateInText(opening.node, opening.index));
	return { loaded, quotations: unclaimed };
}
