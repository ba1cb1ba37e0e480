/** Articles of known words with marks at arbitrary places: what each mark was put around is what must be read from it. */
import fc from 'fast-check';
import type { Span } from '../../src/domain/reading.ts';
import { lookalikes } from './any-prose.ts';

export interface MarkedArticle {
	source: string;
	/** Texts of the blocks. */
	blocks: string[];
	/** By claim id, in the order of first marks. */
	claims: Map<string, { spans: Span[]; text: string }>;
	events: { id: string; span: Span }[];
}

/** A mark around words of one block, as asked for; those that would cross another or stand in an event are left out. */
interface Wish {
	kind: 'claim' | 'part' | 'event' | 'emphasis';
	block: number;
	from: number;
	length: number;
	/** Which of the earlier claims a part goes on with. */
	earlier: number;
}

interface Plan {
	words: readonly string[];
	/** Words in each block, in turn. */
	sizes: readonly number[];
	kinds: readonly ('paragraph' | 'heading' | 'item' | 'quotation')[];
	wishes: readonly Wish[];
	/** Blocks around which a claim goes: the first, and how many. */
	around: readonly { first: number; count: number }[];
	gaps: readonly (' ' | '\n')[];
}

const plain = [
	'The',
	'mayor',
	'said',
	'gate',
	'noon.',
	'Minsk',
	'Лукашэнка',
	'сказал,',
	'что',
	'דובר',
	'قال',
	'été',
	'2021',
];
const word = fc.oneof({ arbitrary: fc.constantFrom(...plain), weight: 3 }, fc.constantFrom(...lookalikes));

export const markedArticle: fc.Arbitrary<MarkedArticle> = fc
	.record<Plan>({
		words: fc.array(word, { minLength: 250, maxLength: 400, size: 'max' }),
		sizes: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 5 }),
		kinds: fc.array(fc.constantFrom('paragraph', 'paragraph', 'heading', 'item', 'quotation'), {
			minLength: 7,
			maxLength: 7,
		}),
		wishes: fc.array(
			fc.record({
				kind: fc.constantFrom('claim', 'claim', 'part', 'event', 'emphasis'),
				block: fc.nat(12),
				from: fc.nat(50),
				length: fc.integer({ min: 1, max: 20 }),
				earlier: fc.nat(9),
			}),
			{ minLength: 5, maxLength: 60, size: 'max' },
		),
		around: fc.array(fc.record({ first: fc.nat(12), count: fc.integer({ min: 1, max: 3 }) }), { maxLength: 2 }),
		gaps: fc.array(fc.constantFrom(' ', ' ', '\n'), { minLength: 7, maxLength: 7 }),
	})
	.map((plan) => new ArticleWriter(plan).write());

class ArticleWriter {
	readonly #plan: Plan;
	readonly #article: MarkedArticle = { source: '', blocks: [], claims: new Map(), events: [] };
	readonly #open: string[] = [];

	constructor(plan: Plan) {
		this.#plan = plan;
	}

	write(): MarkedArticle {
		const { words, sizes, kinds } = this.#plan;
		const sources: string[] = [];
		let runEnd = 0;
		for (let at = 0; at < words.length; ) {
			const index = sources.length;
			const size = sizes[index % sizes.length] ?? 1;
			const run = index >= runEnd && this.#plan.around.find(({ first }) => first === index);
			let source = '';
			if (run) {
				const id = this.#begin();
				this.#open.push(id);
				runEnd = index + run.count;
				source = `:::claim{#${id} by=speaker}\n`;
			}
			source += this.#writeBlock(words.slice(at, at + size), index, kinds[index % kinds.length] ?? 'paragraph');
			at += size;
			if (this.#open.length > 0 && (index + 1 === runEnd || at >= words.length)) {
				this.#open.pop();
				source += '\n:::';
			}
			sources.push(source);
		}
		return { ...this.#article, source: sources.join('\n\n') };
	}

	#writeBlock(words: readonly string[], block: number, kind: Plan['kinds'][number]): string {
		const text = words.join(' ');
		this.#article.blocks.push(text);
		const around = this.#open.at(-1);
		if (around) this.#addSpan(around, { block, start: 0, end: text.length }, '\n');
		const marks = chooseMarks(this.#plan.wishes, block, words);
		const source = this.#writeWords(words, block, marks, kind === 'heading');
		switch (kind) {
			case 'heading':
				return `### ${source}`;
			case 'item':
				return `* ${source.replaceAll('\n', '\n  ')}`;
			case 'quotation':
				return `> ${source.replaceAll('\n', '\n> ')}`;
			default:
				return source;
		}
	}

	#writeWords(words: readonly string[], block: number, marks: readonly Wish[], inHeading: boolean): string {
		const closings: { end: number; source: string }[] = [];
		let source = '';
		let offset = 0;
		for (const [index, word] of words.entries()) {
			for (const mark of marks.filter(({ from }) => from === index)) {
				const end = index + mark.length;
				const length = words.slice(index, end).join(' ').length;
				const [opening, closing] = this.#openMark(mark, { block, start: offset, end: offset + length });
				source += opening;
				closings.push({ end, source: closing });
			}
			source += word;
			offset += word.length + 1;
			while (closings.at(-1)?.end === index + 1) {
				source += closings.pop()?.source ?? '';
				if (source.endsWith('}')) this.#open.pop();
			}
			if (index < words.length - 1) source += inHeading ? ' ' : this.#plan.gaps[index % this.#plan.gaps.length];
		}
		return source;
	}

	/** What opens and closes a mark; one in braces counts as open meanwhile. */
	#openMark({ kind, earlier }: Wish, span: Span): [opening: string, closing: string] {
		if (kind === 'emphasis') return ['*', '*'];
		if (kind === 'event') {
			const id = `e${this.#article.events.length}`;
			this.#article.events.push({ id, span });
			this.#open.push(id);
			return [':event[', `]{#${id}}`];
		}
		const parts = [...this.#article.claims.keys()].filter((id) => !this.#open.includes(id));
		const of = kind === 'part' ? parts[earlier % parts.length] : undefined;
		const id = of ?? this.#begin();
		this.#open.push(id);
		this.#addSpan(id, span, ' … ');
		return [':claim[', of ? `]{of=${id}}` : `]{#${id} by=speaker}`];
	}

	#begin(): string {
		const id = `c${this.#article.claims.size}`;
		this.#article.claims.set(id, { spans: [], text: '' });
		return id;
	}

	#addSpan(id: string, span: Span, joint: string): void {
		const claim = this.#article.claims.get(id);
		const words = this.#article.blocks[span.block]?.slice(span.start, span.end) ?? '';
		if (!claim) return;
		claim.text += claim.spans.length === 0 ? words : joint + words;
		claim.spans.push(span);
	}
}

/** The marks of a block, outer before inner: none crosses another, none stands in an event, and each has a word. */
function chooseMarks(wishes: readonly Wish[], block: number, words: readonly string[]): Wish[] {
	const chosen: Wish[] = [];
	for (const wish of wishes) {
		const end = wish.from + wish.length;
		if (wish.block !== block || end > words.length) continue;
		if (!/[\p{L}\p{N}]/u.test(words.slice(wish.from, end).join(' '))) continue;
		if (chosen.every((other) => fits(wish, other))) chosen.push(wish);
	}
	return chosen.sort((a, b) => a.from - b.from || b.length - a.length);
}

function fits(wish: Wish, other: Wish): boolean {
	const isApart = wish.from + wish.length <= other.from || other.from + other.length <= wish.from;
	return isApart || isInside(wish, other) || isInside(other, wish);
}

function isInside(inner: Wish, outer: Wish): boolean {
	const isShorter = inner.length < outer.length;
	const isWithin = inner.from >= outer.from && inner.from + inner.length <= outer.from + outer.length;
	return (
		isShorter &&
		isWithin &&
		(outer.kind !== 'event' || inner.kind === 'emphasis') &&
		!(inner.kind === 'emphasis' && outer.kind === 'emphasis')
	);
}
