/** What a reader sees of HTML: its text, block by block, as a browser's own parser finds it. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr']);

/**
 * Texts of the innermost blocks in reading order; blocks without text are left out. Line breaks of the source are spaces, as
 * browsers show them, those of `<br>` and code are `\n`; a picture stands for its description.
 */
export function readPageBlocks(html: string): string[] {
	const found: string[] = [];
	let text = '';
	readAll(parseFragment(html).childNodes, false);
	endBlock();
	return found;

	function readAll(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], inCode: boolean): void {
		for (const node of nodes) {
			if (node.nodeName === '#text' && 'value' in node) {
				text += inCode ? node.value : node.value.replace(/^\n/, text.endsWith('\n') ? '' : ' ').replaceAll('\n', ' ');
			} else if (node.nodeName === 'br') text += '\n';
			else if (node.nodeName === 'img' && 'attrs' in node) {
				text += node.attrs.find(({ name }) => name === 'alt')?.value.replace(/[ \t]*\n[ \t]*/g, ' ') ?? '';
			} else if ('childNodes' in node) {
				const isBlock = blocks.has(node.nodeName);
				if (isBlock) endBlock();
				readAll(node.childNodes, inCode || node.nodeName === 'pre');
				if (isBlock) endBlock();
			}
		}
	}

	function endBlock(): void {
		const trimmed = trimBlock(text);
		if (trimmed !== '') found.push(trimmed);
		text = '';
	}
}

/** White space at a block's edges is not seen. */
export function trimBlock(text: string): string {
	return text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
}
