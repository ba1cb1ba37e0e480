/**
 * Bounds how deep prose may nest. The parser reads each block within a block anew, so that a thousand of them take minutes, and
 * what walks a tree so deep runs out of stack; nobody could read it either.
 */
import type { Node, Parent, Root } from 'mdast';
import { isBlockMarkName } from './marks.ts';

export const maxNesting = 20;

/** `* * *`: signs that begin no list. */
const thematicBreak = /^[ \t>]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

/** Emphasis and marks within a line nest a little deeper, with every block around them. */
const maxTreeDepth = 100;

/**
 * Offset of the first line whose lists, quotations and `:::claim` lie in one another more than {@link maxNesting} deep, found
 * without parsing; `undefined` where none does.
 */
export function findDeepLine(source: string): number | undefined {
	const fences: number[] = [];
	let lists: number[] = [];
	for (const { index, 0: line } of source.matchAll(/^[^\n]*[^\s][^\n]*/gm)) {
		if (thematicBreak.test(line)) continue;
		const { quotes, items, rest } = readPrefix(line);
		if (items[0] !== undefined) {
			const [first] = items;
			lists = [...lists.filter((column) => column < first), ...items].slice(0, maxNesting + 1);
		} else if (!/^\s/.test(line)) lists = [];
		const [, colons = '', behind = ''] = /^(:{3,})([^\s{[]*)/.exec(rest) ?? [];
		if (isBlockMarkName(behind)) fences.push(colons.length);
		else if (colons && rest.trim() === colons) closeFence(fences, colons.length);
		if (quotes + lists.length + fences.length > maxNesting) return index;
	}
	return undefined;
}

/** Line and column of the first block of the page in which something lies too deep, `undefined` where none does. */
export function findDeepBlock(root: Root): { line: number; column: number } | undefined {
	return root.children.find(isDeep)?.position?.start;
}

function isDeep(block: Node): boolean {
	let level: Node[] = [block];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > maxTreeDepth) return true;
		level = level.flatMap((node) => ('children' in node ? (node as Parent).children : []));
	}
	return false;
}

/** Signs of quotations, columns of list markers, and what stands behind them. */
function readPrefix(line: string): { quotes: number; items: number[]; rest: string } {
	const sign = /[ \t]*(?:(>)|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
	const items: number[] = [];
	let quotes = 0;
	let end = 0;
	for (let match = sign.exec(line); match && items.length + quotes <= maxNesting; match = sign.exec(line)) {
		end = sign.lastIndex;
		if (match[1]) quotes += 1;
		else items.push(end);
	}
	return { quotes, items, rest: line.slice(end).trimStart() };
}

/** A line of colons closes the outermost block that it is long enough for, and all that lies in it. */
function closeFence(fences: number[], colons: number): void {
	const closed = fences.findIndex((size) => size <= colons);
	if (closed !== -1) fences.length = closed;
}
