/** Parses YAML so strictly that nothing typed is lost: what it would drop, repeat or bend is named instead. */
import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	type Pair,
	parseDocument,
	type Range,
	type Scalar,
	visit,
	type YAMLError,
	type YAMLMap,
} from 'yaml';
import { quoteValue } from '../domain/fault.ts';
import type { KeyPath, Problem } from '../domain/problem.ts';

/** Lists and maps within one another; content needs six. */
const maxDepth = 50;
const deepIndent = new RegExp(`^[ \\t?-]{${maxDepth / 2}}`, 'm');

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
		else this.#findTraps();
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

	/** What YAML understands and an author hardly means. */
	#findTraps(): void {
		const [directive] = /^%.*/m.exec(this.#source.text) ?? [];
		const { yaml, tags } = this.#document.directives ?? {};
		if (directive && (yaml?.explicit || Object.keys(tags ?? {}).length > 1)) {
			this.#add(
				this.#source.text.indexOf(directive),
				`Unexpected directive ${quoteValue(directive)}.`,
				'take the line out',
			);
		}
		const add = this.#add.bind(this);
		const { text } = this.#source;
		const named = new Set<string>();
		visit(this.#document, {
			Alias(_key, node) {
				// One word for each name: a heap of aliases is one mistake.
				if (named.has(node.source)) return;
				named.add(node.source);
				add(
					node.range?.[0] ?? 0,
					`Unexpected \`*${node.source}\`, which YAML takes for an alias; expected the value itself.`,
					'put text that begins with `*` in quotation marks; write a value out where it is needed',
				);
			},
			Node(_key, node) {
				if (isAlias(node)) return;
				const start = node.range?.[0] ?? 0;
				const sign = node.anchor
					? `&${node.anchor}`
					: node.tag
						? node.tag.replace(/^tag:yaml\.org,2002:/, '!!')
						: undefined;
				if (sign) {
					const at = text.lastIndexOf(sign, start);
					add(
						at === -1 ? start : at,
						`Unexpected ${quoteValue(sign)}, which YAML takes for ${node.anchor ? 'the name of a value' : 'a type'} and hides.`,
						'put text that begins with `&` or `!` in quotation marks; else take the sign out',
					);
				}
				if (isScalar(node)) checkScalar(node, text, add);
			},
			Map(_key, map) {
				const seen = new Set<string>();
				for (const pair of map.items) {
					const name = nameKey(pair);
					const start = startOf(pair.key) ?? map.range?.[0] ?? 0;
					if (seen.has(name)) {
						add(start, `Unexpected second \`${name}\`, expected each key once.`, 'put both values under one key');
					}
					seen.add(name);
					// JavaScript takes this key for something else, and zod drops it without a word.
					if (name === '__proto__') add(start, 'Unexpected key `__proto__`.', 'take the line out');
				}
			},
		});
	}
}

/**
 * Offset of the sign that opens one level too many, found without parsing, which would run out of stack; `undefined` where none
 * does. Brackets in text count too, which makes no difference while they come in pairs.
 */
function findDeepSign(text: string): number | undefined {
	// Each level takes a bracket or a column.
	if ((text.match(/[[{]/g)?.length ?? 0) <= maxDepth && !deepIndent.test(text)) return undefined;
	let open = 0;
	let columns: number[] = [];
	for (const { index, 0: line } of text.matchAll(/^.*\S.*/gm)) {
		const indent = /^(?:[ \t]|[-?](?=[ \t]))*/.exec(line)?.[0] ?? '';
		const starts = [...[...indent.matchAll(/[-?]/g)].map((match) => match.index), indent.length];
		const [first = 0] = starts;
		if (open === 0) columns = [...columns.filter((column) => column < first), ...starts];
		if (columns.length > maxDepth) return index + (starts[maxDepth] ?? indent.length);
		for (const { index: at, 0: sign } of line.matchAll(/[[\]{}]/g)) {
			open = Math.max(0, open + (sign === '[' || sign === '{' ? 1 : -1));
			if (open > maxDepth) return index + at;
		}
	}
	return undefined;
}

type Add = (offset: number, message: string, fix: string) => void;

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

function nameKey({ key }: Pair): string {
	return String(isScalar(key) ? key.value : key);
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}
