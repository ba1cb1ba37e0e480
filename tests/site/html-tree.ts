/** Walks a page as the standard's parser reads it. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
	return parse(html);
}

/** Every element below `node` in the order of the page; does not look below elements that `skip` names. */
export function* walkElements(node: Node, skip: (element: Element) => boolean = () => false): Generator<Element> {
	if (!('childNodes' in node)) return;
	for (const child of node.childNodes) {
		if (!isElement(child) || skip(child)) continue;
		yield child;
		yield* walkElements(child, skip);
	}
}

/** The text below `node`, without that of elements that `skip` names, which leave `gap` behind. */
export function readText(node: Node, skip: (element: Element) => boolean = () => false, gap = ''): string {
	if (node.nodeName === '#text' && 'value' in node) return node.value;
	if (!('childNodes' in node)) return '';
	return node.childNodes
		.map((child) => {
			if (!isElement(child)) return readText(child, skip, gap);
			if (skip(child)) return gap;
			const text = readText(child, skip, gap);
			return isBlock(child) ? `\n\n${text}\n\n` : text;
		})
		.join('');
}

export function readAttribute(element: Element, name: string): string | undefined {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function isElement(node: Node): node is Element {
	return 'tagName' in node;
}

const inline = 'a abbr b bdi br cite code em i mark q s small span strong sub sup time u wbr'.split(' ');

function isBlock({ tagName }: Element): boolean {
	return !inline.includes(tagName);
}
