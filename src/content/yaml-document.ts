/** A YAML text with the places of its keys and values, read so strictly that nothing typed is lost. */
import {
	type Document,
	isMap,
	isNode,
	isSeq,
	LineCounter,
	type Pair,
	parseDocument,
	type Range,
	visit,
	type YAMLError,
	type YAMLMap,
} from 'yaml';
import type { KeyPath, Problem } from '../domain/problem.ts';
import { findDeepSign, findTraps, maxDepth, nameKey, startOf } from './yaml-traps.ts';

export interface YamlText {
	file: string;
	text: string;
	/** Line of the file on which the text begins; 1 for a whole file, 2 for front matter. */
	firstLine?: number;
}

export class YamlDocument {
	/** What keeps its values from being trusted; such a document has no data. */
	readonly problems: Problem[] = [];
	readonly #source: YamlText;
	/** Empty where the text is too deep to be parsed. */
	readonly #document: Document;
	readonly #lines = new LineCounter();
	/** Pairs of a map by key, made when a map is asked for the first time. */
	readonly #pairs = new Map<YAMLMap, Map<string, Pair>>();

	constructor(source: YamlText) {
		this.#source = source;
		const deep = findDeepSign(source.text);
		this.#document = parseDocument(deep === undefined ? source.text : '', {
			lineCounter: this.#lines,
			// YAML 1.2 core: no timestamps, so `2021-11-12` stays text.
			schema: 'core',
			resolveKnownTags: false,
			stringKeys: true,
			// Compares every key with every other; ours below does not.
			uniqueKeys: false,
			prettyErrors: false,
			// Not `silent`, which would pass over a second document too.
			logLevel: 'error',
		});
		const [fault] = this.#document.errors;
		// What follows a first fault of syntax is mostly its echo.
		if (deep !== undefined) this.#addDeep(deep);
		else if (fault) this.#addFault(fault);
		else for (const { offset, message, fix } of findTraps(this.#document, source.text)) this.#add(offset, message, fix);
	}

	/** What it says; an empty file is an empty map. */
	get data(): unknown {
		return this.#document.toJS() ?? {};
	}

	/**
	 * Where the value at a path stands, or its key where that is meant or the value is a map. A path that leads on from a single
	 * value (which was read as a list of one), or to a key that is missing, ends at the last thing that is there.
	 */
	locate(path: KeyPath, wantsKey: boolean): { line: number; column: number } {
		let node: unknown = this.#document.contents;
		let keyOffset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
		for (const key of path) {
			if (isMap(node)) {
				const pair = this.#findPair(node, String(key));
				if (!pair) return this.#place(keyOffset);
				keyOffset = startOf(pair.key) ?? keyOffset;
				node = pair.value;
			} else if (isSeq(node)) {
				node = node.items[Number(key)];
				keyOffset = startOf(node) ?? keyOffset;
			}
		}
		return this.#place(wantsKey || isMap(node) ? keyOffset : (startOf(node) ?? keyOffset));
	}

	#findPair(map: YAMLMap, key: string): Pair | undefined {
		let pairs = this.#pairs.get(map);
		if (!pairs) {
			pairs = new Map(map.items.map((pair) => [nameKey(pair), pair]));
			this.#pairs.set(map, pairs);
		}
		return pairs.get(key);
	}

	#place(offset: number): { line: number; column: number } {
		const { line, col } = this.#lines.linePos(offset);
		return { line: line + (this.#source.firstLine ?? 1) - 1, column: col };
	}

	#add(offset: number, message: string, fix: string): void {
		const { file } = this.#source;
		this.problems.push({ file, ...this.#place(offset), code: 'yaml/syntax', severity: 'error', message, fix });
	}

	#addFault(error: YAMLError): void {
		const continued = error.code === 'BLOCK_AS_IMPLICIT_KEY' && this.#findContinued(error.pos[0]);
		if (continued) {
			this.#add(
				continued,
				'Unexpected indentation: the line goes on with the value above it.',
				'begin keys of one level in the same column',
			);
			return;
		}
		const unclosed = /^Missing closing|must.* end with a [}\]]/.test(error.message) ? this.#findUnclosed() : undefined;
		const [message, fix] = describeFault(error);
		this.#add(unclosed ?? error.pos[0], message, fix);
	}

	#addDeep(offset: number): void {
		// The parser, which knows where lines begin, has not read them.
		this.#lines.lineStarts = [...this.#source.text.matchAll(/^/gm)].map(({ index }) => index);
		this.#add(offset, `Unexpected nesting, expected at most ${maxDepth} levels.`, 'write fewer levels');
	}

	/** Where the next line begins that was read as part of a value that begins at `offset` and has no colon of its own. */
	#findContinued(offset: number): number | undefined {
		const [above] = /^(?![^\n]*:\s)[^\n]*\n[ \t]*(?=\S)/.exec(this.#source.text.slice(offset)) ?? [];
		return above ? offset + above.length : undefined;
	}

	/** Where the quotation, list or map begins that the end of the text cuts off: the innermost of those opened last. */
	#findUnclosed(): number | undefined {
		let offset: number | undefined;
		const keep = (node: { range?: Range | null | undefined }) => {
			offset = node.range?.[0];
		};
		visit(this.#document, {
			Scalar(_key, node) {
				if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') keep(node);
			},
			Collection(_key, node) {
				if (node.flow) keep(node);
			},
		});
		return offset;
	}
}

function describeFault({ code, message }: YAMLError): [message: string, fix: string] {
	const said = message.replace(/\s+/g, ' ').replace(/\.?$/, '.');
	const quoted = 'put text that holds a colon, a quotation mark or a hash in quotation marks';
	if (/^Missing closing/.test(message)) {
		return ['Unexpected quotation mark that is never closed.', 'close it, or put all of the text in the other marks'];
	}
	switch (code) {
		case 'BLOCK_AS_IMPLICIT_KEY':
			return ['Unexpected colon in a value, which YAML reads as a further key.', 'put the value in quotation marks'];
		case 'MULTILINE_IMPLICIT_KEY':
			return ['Unexpected text without a key, expected `key: value`.', 'write a space behind the colon'];
		case 'TAB_AS_INDENT':
			return ['Unexpected tab at the start of a line, expected spaces.', 'indent by two spaces for each level'];
		case 'MULTIPLE_DOCS':
			return ['Unexpected second document behind a line `---` or `...`.', 'take that line out'];
		case 'NON_STRING_KEY':
			return ['Unexpected key that is no text, expected `key: value`.', 'write a word before the colon'];
		case 'BAD_INDENT':
			return [`Unexpected indentation: ${said}`, 'begin keys of one level in the same column'];
		case 'BAD_SCALAR_START':
			return [`Unexpected sign at the start of a value: ${said}`, 'put the value in quotation marks'];
		case 'BAD_DQ_ESCAPE':
			return [`Unexpected backslash: ${said}`, 'write two of them, or use single quotation marks'];
		default:
			return [`Unexpected YAML: ${said}`, quoted];
	}
}
