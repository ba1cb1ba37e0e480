/** Takes keys and list items out of YAML that people wrote, and leaves every other character of it alone. */
import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { KeyPath } from '../domain/problem.ts';

/** The text without what stands at the paths; a map or list that would be left empty goes too. Paths that lead nowhere are passed over. */
export function removeFromYaml(text: string, paths: readonly KeyPath[]): string {
	// From the last to the first, so that numbers of list items before them stay true.
	const sorted = [...paths].sort((a, b) => comparePaths(b, a));
	return sorted.reduce(removeOne, text);
}

function removeOne(text: string, path: KeyPath): string {
	const document = parseDocument(text, { schema: 'core' });
	// One value stands for a list of one.
	if (path.at(-1) === 0 && isScalar(document.getIn(path.slice(0, -1), true))) return removeOne(text, path.slice(0, -1));
	const found = find(document, path);
	if (!found) return text;
	const { parent, index } = found;
	if (parent.items.length === 1 && path.length > 1) return removeOne(text, path.slice(0, -1));
	const [start, end] = parent.flow ? spanInFlow(parent, index) : spanInBlock(text, parent, index);
	return text.slice(0, start) + text.slice(end);
}

interface Collection {
	items: (Pair | Node)[];
	flow?: boolean;
}

function find(document: Document, path: KeyPath): { parent: Collection; index: number } | undefined {
	let node: unknown = document.contents;
	for (const [depth, key] of path.entries()) {
		const index = isMap(node)
			? node.items.findIndex((pair) => String(isNode(pair.key) ? pair.key.toJSON() : pair.key) === String(key))
			: isSeq(node) && Number(key) < node.items.length
				? Number(key)
				: -1;
		if (index < 0 || !(isMap(node) || isSeq(node))) return undefined;
		if (depth === path.length - 1) return { parent: node as Collection, index };
		const item: unknown = node.items[index];
		node = isPair(item) ? item.value : item;
	}
	return undefined;
}

/** Up to the item behind it, or from the end of the one before it. */
function spanInFlow({ items }: Collection, index: number): [number, number] {
	const next = items[index + 1];
	if (next) return [startOf(items[index]), startOf(next)];
	const previous = items[index - 1];
	return [previous ? endOf(previous) : startOf(items[index]), endOf(items[index])];
}

/** Whole lines; where it shares its first line with a dash above others, up to the next key. */
function spanInBlock(text: string, { items }: Collection, index: number): [number, number] {
	const item = items[index];
	const start = isPair(item) ? startOf(item) : text.lastIndexOf('-', startOf(item));
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const next = items[index + 1];
	if (text.slice(lineStart, start).trim() !== '' && next) return [start, startOf(next)];
	// The end of a nested block may lie lines behind its last word.
	const lastWord = text.slice(0, endOf(item)).trimEnd().length;
	const lineEnd = text.indexOf('\n', lastWord);
	return [lineStart, lineEnd < 0 ? text.length : lineEnd + 1];
}

function startOf(item: Pair | Node | undefined): number {
	const node = isPair(item) ? item.key : item;
	return (isNode(node) ? node.range?.[0] : undefined) ?? 0;
}

function endOf(item: Pair | Node | undefined): number {
	const value = isPair(item) ? (item.value ?? item.key) : item;
	return (isNode(value) ? value.range?.[1] : undefined) ?? 0;
}

function comparePaths(a: KeyPath, b: KeyPath): number {
	for (const [i, key] of a.entries()) {
		const other = b[i];
		if (other === undefined) return 1;
		if (key !== other) return typeof key === 'number' && typeof other === 'number' ? key - other : key < other ? -1 : 1;
	}
	return a.length - b.length;
}
