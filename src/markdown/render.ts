/** Turns a walked tree into HTML, cut where the slots are. */
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Segment, Slot } from '../domain/reading.ts';

const processor = unified().use(remarkRehype).use(rehypeStringify).freeze();

export function renderHtml(tree: Root): string {
	const { children, ...root } = processor.runSync(tree);
	// Blocks are joined by line breaks, which would stand between our placeholders.
	return processor.stringify({
		...root,
		children: children.filter((node) => node.type !== 'text' || node.value !== '\n'),
	});
}

/** `tree` has a placeholder `\0n\0` for each of the `slots`. */
export function renderSegments(tree: Root, slots: readonly Slot[]): Segment[] {
	return renderHtml(tree)
		.split('\0')
		.flatMap((part, index): Segment[] => {
			if (index % 2 === 0) return part === '' ? [] : [part];
			const slot = slots[Number(part)];
			return slot ? [slot] : [];
		});
}
