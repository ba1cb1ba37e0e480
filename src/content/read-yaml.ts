/** Reads YAML strictly against a schema; what is amiss comes back as problems with line and column. */
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { findNearest } from '../domain/nearest.ts';
import type { Finding, KeyPath, Problem } from '../domain/problem.ts';

export interface YamlText {
	file: string;
	text: string;
	/** Line of the file on which the text begins; 1 for a whole file, 2 for front matter. */
	firstLine?: number;
}

// Aliases may repeat a node; a hundred of them are a mistake or an attack, never an article.
const maxAliases = 100;

/** The data, or `undefined` with at least one error. An empty file reads as an empty map. */
export function readYaml<Schema extends z.ZodType>(
	source: YamlText,
	schema: Schema,
): { data: z.output<Schema> | undefined; problems: Problem[] } {
	const { document, lines } = parseYaml(source.text);
	const faults = document.errors.map((error) => describeSyntax(error, source, lines));
	if (faults.length) return { data: undefined, problems: faults };
	const read = toData(document, source);
	if ('problem' in read) return { data: undefined, problems: [read.problem] };
	const result = schema.safeParse(read.data);
	if (result.success) return { data: result.data, problems: [] };
	const findings = result.error.issues.flatMap((issue) => describeIssue(issue, schema, source.file, read.data));
	return { data: undefined, problems: findings.map((finding) => locate(finding, document, lines, source)) };
}

/** Gives findings the line and column of their key, by reading the text once more; findings are rare. */
export function locateFindings(findings: readonly Finding[], source: YamlText): Problem[] {
	const { document, lines } = parseYaml(source.text);
	return findings.map((finding) => locate(finding, document, lines, source));
}

function parseYaml(text: string) {
	const lines = new LineCounter();
	// YAML 1.2 core: no timestamps, so `2021-11-12` stays text. `uniqueKeys` reports a key that stands twice.
	return { document: parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false }), lines };
}

function toData(document: Document, source: YamlText): { data: unknown } | { problem: Problem } {
	try {
		return { data: document.toJS({ maxAliasCount: maxAliases }) ?? {} };
	} catch {
		return {
			problem: {
				file: source.file,
				line: source.firstLine ?? 1,
				column: 1,
				code: 'yaml/syntax',
				severity: 'error',
				message: `Unexpected YAML aliases that unfold into more than ${maxAliases} nodes.`,
				fix: 'write the values out',
			},
		};
	}
}

function describeSyntax(error: YAMLError, source: YamlText, lines: LineCounter): Problem {
	const { line, col } = lines.linePos(error.pos[0]);
	const duplicate = error.code === 'DUPLICATE_KEY';
	return {
		file: source.file,
		line: line + (source.firstLine ?? 1) - 1,
		column: col,
		code: 'yaml/syntax',
		severity: 'error',
		message: duplicate
			? 'Unexpected key that stands here twice, expected each key once.'
			: `Unexpected YAML: ${error.message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`,
		fix: duplicate
			? 'put both values under one key'
			: 'put text that holds a colon, a quote or a hash in quotation marks',
	};
}

type Issue = z.core.$ZodIssue;

function describeIssue(issue: Issue, schema: z.ZodType, file: string, data: unknown): Finding[] {
	const at = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
	const finding = (code: Finding['code'], message: string, fix?: string, path: KeyPath = at): Finding => ({
		file,
		at: path,
		code,
		severity: 'error',
		message,
		...(fix && { fix }),
	});
	switch (issue.code) {
		case 'unrecognized_keys': {
			const known = listKeys(schema, at);
			return issue.keys.map((key) => {
				const nearest = findNearest(key, known);
				const expected = known.length ? `, expected one of: ${known.join(', ')}` : '';
				const fix = nearest ? `write \`${nearest}:\`` : 'take the line out';
				return finding('field/unknown', `Unexpected key \`${key}\`${expected}.`, fix, [...at, key]);
			});
		}
		case 'invalid_key':
			return [finding('field/invalid', issue.issues[0]?.message ?? `Unexpected key \`${at.at(-1)}\`.`)];
		case 'invalid_type': {
			const found = lookUp(data, at);
			const key = at.at(-1) ?? 'front matter';
			if (found === undefined) {
				return [
					finding('field/missing', `Missing \`${key}\`, expected ${nameType(issue.expected)}.`, `add \`${key}: …\``),
				];
			}
			return [
				finding(
					'field/invalid',
					`Unexpected ${nameValue(found)} in \`${key}\`, expected ${nameType(issue.expected)}.`,
					issue.expected === 'string' ? `put it in quotation marks: "${String(found)}"` : undefined,
				),
			];
		}
		case 'invalid_value': {
			const found = lookUp(data, at);
			const key = at.at(-1);
			const values = issue.values.map(String);
			const expected = values.map((value) => `\`${value}\``).join(', ');
			if (found === undefined)
				return [finding('field/missing', `Missing \`${key}\`, expected one of ${expected}.`, `add \`${key}: …\``)];
			const nearest = findNearest(String(found), values);
			return [
				finding(
					'field/invalid',
					`Unexpected ${nameValue(found)} in \`${key}\`, expected one of ${expected}.`,
					nearest && `write \`${nearest}\``,
				),
			];
		}
		case 'invalid_union': {
			const found = lookUp(data, at);
			if (found === undefined)
				return [finding('field/missing', `Missing \`${at.at(-1)}\`.`, `add \`${at.at(-1)}: …\``)];
			// The branch that got furthest is the one the author meant.
			const depths = issue.errors.map((branch) =>
				Math.max(...branch.map(({ path, code }) => path.length + (code === 'invalid_type' ? 0 : 0.5))),
			);
			const meant = issue.errors[depths.indexOf(Math.max(...depths))] ?? [];
			return meant.flatMap((inner) =>
				describeIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue, schema, file, data),
			);
		}
		default:
			return [finding('field/invalid', /[.?!]$/.test(issue.message) ? issue.message : `${issue.message}.`)];
	}
}

function lookUp(data: unknown, path: KeyPath): unknown {
	let value = data;
	for (const key of path) value = (value as Record<string | number, unknown> | null | undefined)?.[key];
	return value;
}

function nameType(type: string): string {
	const names: Readonly<Record<string, string>> = {
		string: 'text',
		object: 'keys with values',
		record: 'keys with values',
		array: 'a list',
		boolean: '`true` or `false`',
		int: 'a whole number',
	};
	return names[type] ?? `a ${type}`;
}

function nameValue(value: unknown): string {
	if (value === null) return 'empty value';
	if (Array.isArray(value)) return 'list';
	return typeof value === 'object' ? 'keys' : `\`${String(value)}\``;
}

/** The keys that a schema knows at a path; empty where it is no object. */
function listKeys(schema: z.ZodType, path: KeyPath): string[] {
	let found: z.ZodType[] = [schema];
	for (const key of path) found = found.flatMap((type) => descend(type, key));
	return [...new Set(found.flatMap((type) => unwrap(type)).flatMap((type) => Object.keys(shapeOf(type) ?? {})))];
}

type Definition = {
	type: string;
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	innerType?: z.ZodType;
	in?: z.ZodType;
	options?: z.ZodType[];
	valueType?: z.ZodType;
};

function definitionOf(type: z.ZodType): Definition {
	return type._zod.def as unknown as Definition;
}

function shapeOf(type: z.ZodType) {
	return definitionOf(type).shape;
}

function unwrap(type: z.ZodType): z.ZodType[] {
	const { innerType, in: input, options } = definitionOf(type);
	if (options) return options.flatMap(unwrap);
	const inner = innerType ?? input;
	return inner ? unwrap(inner) : [type];
}

function descend(type: z.ZodType, key: string | number): z.ZodType[] {
	return unwrap(type).flatMap((inner) => {
		const { shape, element, valueType } = definitionOf(inner);
		return shape?.[key] ?? (typeof key === 'number' ? element : undefined) ?? valueType ?? [];
	});
}

function locate({ at, ...finding }: Finding, document: Document, lines: LineCounter, source: YamlText): Problem {
	const { line, col } = lines.linePos(findOffset(document, at, keyCodes.has(finding.code)));
	return { ...finding, line: line + (source.firstLine ?? 1) - 1, column: col };
}

/** Problems of a key itself, not of its value. */
const keyCodes: ReadonlySet<string> = new Set(['field/unknown', 'claim/no-mark']);

/**
 * Offset of the value at a path, or of its key where that is meant or the value is a map. A path that leads on from a single
 * value (which was read as a list of one), or to a key that is missing, ends at the last thing that is there.
 */
function findOffset(document: Document, path: KeyPath, wantsKey: boolean): number {
	let node: unknown = document.contents;
	let keyOffset = 0;
	for (const key of path) {
		if (isMap(node)) {
			const pair = node.items.find((item) => String(isNode(item.key) ? item.key.toJSON() : item.key) === String(key));
			if (!pair) return keyOffset;
			keyOffset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? keyOffset;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(key)];
			keyOffset = (isNode(node) ? node.range?.[0] : undefined) ?? keyOffset;
		}
	}
	return wantsKey || isMap(node) || !isNode(node) ? keyOffset : (node.range?.[0] ?? keyOffset);
}
