/**
 * What YAML understands and an author hardly means: signs that hide words, repeat values, nest without end.
 * @see docs/adr/0012-yaml-is-read-without-its-traps.md
 */
import { type Document, isAlias, isNode, isScalar, type Pair, type Scalar, visit } from 'yaml';
import { quoteValue } from '../domain/fault.ts';

/** Lists and maps within one another; content needs six. */
export const maxDepth = 50;
const deepIndent = new RegExp(`^[ \\t?-]{${maxDepth / 2}}`, 'm');

export interface Trap {
	/** Offset in the text. */
	offset: number;
	message: string;
	fix: string;
}

/** Every trap of a document without faults of syntax. */
export function findTraps(document: Document, text: string): Trap[] {
	const traps: Trap[] = [];
	const add: Add = (offset, message, fix) => traps.push({ offset, message, fix });
	const [directive] = /^%.*/m.exec(text) ?? [];
	const { yaml, tags } = document.directives ?? {};
	if (directive && (yaml?.explicit || Object.keys(tags ?? {}).length > 1)) {
		add(text.indexOf(directive), `Unexpected directive ${quoteValue(directive)}.`, 'take the line out');
	}
	const aliases = new Set<string>();
	visit(document, {
		Alias(_key, { source, range }) {
			// One word for each name: a heap of aliases is one mistake.
			if (aliases.has(source)) return;
			aliases.add(source);
			add(
				range?.[0] ?? 0,
				`Unexpected \`*${source}\`, which YAML takes for an alias; expected the value itself.`,
				'put text that begins with `*` in quotation marks; write a value out where it is needed',
			);
		},
		Node(_key, node) {
			if (isAlias(node)) return;
			const { anchor, tag, range } = node;
			const sign = anchor ? `&${anchor}` : tag?.replace(/^tag:yaml\.org,2002:/, '!!');
			if (sign) {
				const start = range?.[0] ?? 0;
				const at = text.lastIndexOf(sign, start);
				add(
					at === -1 ? start : at,
					`Unexpected ${quoteValue(sign)}, which YAML takes for ${anchor ? 'the name of a value' : 'a type'} and hides.`,
					'put text that begins with `&` or `!` in quotation marks; else take the sign out',
				);
			}
			if (isScalar(node)) checkScalar(node, text, add);
		},
		Map(_key, { items, range }) {
			const seen = new Set<string>();
			for (const pair of items) {
				const name = nameKey(pair);
				const start = startOf(pair.key) ?? range?.[0] ?? 0;
				if (seen.has(name)) {
					add(start, `Unexpected second ${quoteValue(name)}, expected each key once.`, 'put both values under one key');
				}
				seen.add(name);
				// JavaScript takes this key for something else, and zod drops it without a word.
				if (name === '__proto__') add(start, 'Unexpected key `__proto__`.', 'take the line out');
			}
		},
	});
	return traps;
}

export function nameKey({ key }: Pair): string {
	return String(isScalar(key) ? key.value : key);
}

/** Offset at which a node begins; `undefined` for a value that is not there. */
export function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}

type Add = (offset: number, message: string, fix: string) => void;

/**
 * Offset of the sign that opens one level too many, found without parsing, which would run out of stack; `undefined` where none
 * does. Brackets in text count too, which makes no difference while they come in pairs.
 */
export function findDeepSign(text: string): number | undefined {
	// Each level takes a bracket or a column.
	if ((text.match(/[[{]/g)?.length ?? 0) <= maxDepth && !deepIndent.test(text)) return undefined;
	let open = 0;
	let columns: number[] = [];
	for (const { index, 0: line } of text.matchAll(/^.*\S.*/gm)) {
		const indent = /^(?:[ \t]|[-?](?=[ \t]))*/.exec(line)?.[0] ?? '';
		const starts = [...[...indent.matchAll(/[-?]/g)].map((match) => match.index), indent.length];
		const [first = 0] = starts;
		// A key in the first column stands in no bracket.
		if (/^[\p{L}\p{N}][^\s:]*:(?:\s|$)/u.test(line)) open = 0;
		if (open === 0) columns = [...columns.filter((column) => column < first), ...starts];
		if (columns.length > maxDepth) return index + (starts[maxDepth] ?? indent.length);
		for (const { index: at, 0: sign } of line.matchAll(/[[\]{}]/g)) {
			open = Math.max(0, open + (sign === '[' || sign === '{' ? 1 : -1));
			if (open > maxDepth) return index + at;
		}
	}
	return undefined;
}

function checkScalar(node: Scalar, text: string, add: Add): void {
	const [start, end] = node.range ?? [0, 0];
	if (typeof node.value === 'string') {
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
		const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/.exec(node.value);
		if (control) {
			const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
			add(start, `Unexpected control character U+${code} in a value.`, 'take it out');
		}
	}
	// `title: Talks #3` would end before the sign.
	const glued =
		node.type === 'PLAIN' ? /^[ \t]+#[^\s#].*/.exec(text.slice(end, end + 80).split('\n', 1)[0] ?? '') : null;
	if (glued) {
		const comment = glued[0].trim();
		add(
			end + glued[0].indexOf('#'),
			`Unexpected ${quoteValue(comment)}, which YAML takes for a remark and hides.`,
			'put the whole value in quotation marks; begin a remark with `# `',
		);
	}
}
