/** Puts into an author's words what a schema refuses: what was found, what was expected, and the cure. */
import type { z } from 'zod';
import { quoteValue, readFault } from '../domain/fault.ts';
import { findNearest } from '../domain/nearest.ts';
import type { Finding, KeyPath, ProblemCode } from '../domain/problem.ts';

type Issue = z.core.$ZodIssue;

/** One finding, or several, for each issue. */
export function findSchemaFaults(error: z.core.$ZodError, schema: z.ZodType, data: unknown, file: string): Finding[] {
	const meant = new Set<string>();
	const findings = error.issues.flatMap((issue) => describeIssue(issue, { schema, data, file, meant }));
	// A misspelt key is one mistake, not a missing key as well.
	return findings.filter(({ code, at }) => code !== 'field/missing' || !meant.has(at.join('\n')));
}

interface Read {
	schema: z.ZodType;
	data: unknown;
	file: string;
	/** Paths of keys that misspelt ones were meant for; added to on the way. */
	meant: Set<string>;
}

function describeIssue(issue: Issue, read: Read): Finding[] {
	const at = toKeyPath(issue.path);
	const found = lookUp(read.data, at);
	const name = nameField(at, read.file);
	const report = (code: ProblemCode, message: string, fix: string, path = at): Finding => ({
		file: read.file,
		at: path,
		code,
		severity: 'error',
		message,
		fix,
	});
	if (found === undefined && issue.code !== 'unrecognized_keys' && issue.code !== 'custom') {
		return [report('field/missing', `Missing ${name}, expected ${nameExpected(issue)}.`, `add \`${at.at(-1)}: …\``)];
	}
	switch (issue.code) {
		case 'unrecognized_keys': {
			const known = listKeys(read.schema, at);
			return issue.keys.map((key) => {
				const nearest = findNearest(key, known);
				if (nearest) read.meant.add([...at, nearest].join('\n'));
				const expected = known.length > 0 ? `, expected one of: ${known.join(', ')}` : '';
				const fix = nearest ? `write \`${nearest}:\`` : 'take it out';
				return report('field/unknown', `Unexpected key ${quoteValue(key)}${expected}.`, fix, [...at, key]);
			});
		}
		case 'invalid_type':
			return [
				report(
					'field/invalid',
					`Unexpected ${nameValue(found)} in ${name}, expected ${nameExpected(issue)}.`,
					adviseType(issue.expected, found, at, read.schema),
				),
			];
		case 'invalid_value': {
			const nearest = findNearest(String(found), issue.values.map(String));
			const only = issue.values.length === 1 ? String(issue.values[0]) : undefined;
			return [
				report(
					'field/invalid',
					`Unexpected ${nameValue(found)} in ${name}, expected ${nameExpected(issue)}.`,
					(nearest ?? only) ? `write \`${nearest ?? only}\`` : 'choose one of them',
				),
			];
		}
		case 'too_small':
		case 'too_big': {
			const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
			const bound = `${issue.code === 'too_small' ? 'at least' : 'at most'} ${limit}`;
			const ours = readFault(issue.message);
			if (ours.fix) return [report('field/invalid', ours.message, ours.fix)];
			const [what, fix] = Array.isArray(found)
				? [
						found.length === 0 ? 'empty list' : `list of ${found.length}`,
						found.length < limit ? 'add more' : 'take some out',
					]
				: [nameValue(found), 'look the number up'];
			return [report('field/invalid', `Unexpected ${what} in ${name}, expected ${bound}.`, fix)];
		}
		case 'invalid_union': {
			const meant = pickBranch(issue.errors);
			return meant.flatMap((inner) => describeIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue, read));
		}
		default: {
			const { message, fix } = readFault(issue.message);
			return [report('field/invalid', /[.?!]$/.test(message) ? message : `${message}.`, fix ?? 'write it as expected')];
		}
	}
}

/** The branch that got furthest is the one the author meant; of several, one that says more than "another type". */
function pickBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
	const reach = (branch: readonly Issue[]) =>
		branch.reduce(
			(furthest, { path, code }) => Math.max(furthest, path.length + (code === 'invalid_type' ? 0 : 0.5)),
			0,
		);
	return branches.reduce<readonly Issue[]>(
		(best, branch) => (best.length === 0 || reach(branch) > reach(best) ? branch : best),
		[],
	);
}

function toKeyPath(path: readonly PropertyKey[]): KeyPath {
	return path.filter((part): part is string | number => typeof part !== 'symbol');
}

function lookUp(data: unknown, path: KeyPath): unknown {
	let value = data;
	for (const key of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
		value = (value as Record<string | number, unknown>)[key];
	}
	return value;
}

/** `` `kind` ``, ``an item of `aliases` ``, `the front matter`. */
function nameField(at: KeyPath, file: string): string {
	const last = at.at(-1);
	if (last === undefined) return file.endsWith('.md') ? 'the front matter' : 'the file';
	if (typeof last === 'string') return `\`${last}\``;
	const list = at.findLast((key) => typeof key === 'string');
	return list === undefined ? 'an item of the list' : `an item of \`${list}\``;
}

function nameExpected(issue: Issue): string {
	switch (issue.code) {
		case 'invalid_type':
			return nameType(issue.expected);
		case 'invalid_value': {
			const values = issue.values.map((value) => `\`${String(value)}\``);
			return values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`;
		}
		case 'invalid_union': {
			const [first] = pickBranch(issue.errors);
			return first ? nameExpected(first) : 'a value';
		}
		default:
			return 'a value';
	}
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
	return typeof value === 'object' ? 'keys' : quoteValue(value);
}

function adviseType(expected: string, found: unknown, at: KeyPath, schema: z.ZodType): string {
	if (found === null) return 'add a value, or take the line out';
	const isPlain = typeof found !== 'object';
	switch (expected) {
		case 'string':
			if (isPlain) return `put it in quotation marks: "${String(found)}"`;
			return Array.isArray(found)
				? 'write one value, without brackets'
				: 'put text that holds a colon in quotation marks';
		case 'array':
			return isPlain ? `write it as a list: [${String(found)}]` : 'begin each item with `- `';
		case 'boolean':
			if (/^(?:yes|on|y|true|1)$/i.test(String(found))) return 'write `true`';
			return /^(?:no|off|n|false|0)$/i.test(String(found)) ? 'write `false`' : 'choose one of them';
		case 'number':
		case 'int': {
			const digits = String(found).replace(/[,\s]/g, '');
			return /^\d+$/.test(digits) ? `write \`${digits}\`` : 'write digits';
		}
		default: {
			const known = listKeys(schema, at);
			return known.length > 0 ? `give it keys, each on a line of its own: ${known.join(', ')}` : 'write `key: value`';
		}
	}
}

/** The keys that a schema knows at a path; empty where it is no object. */
function listKeys(schema: z.ZodType, path: KeyPath): string[] {
	let found: z.ZodType[] = [schema];
	for (const key of path) found = found.flatMap((type) => descend(type, key));
	return [
		...new Set(found.flatMap((type) => unwrap(type)).flatMap((type) => Object.keys(definitionOf(type).shape ?? {}))),
	];
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

function unwrap(type: z.ZodType): z.ZodType[] {
	const { innerType, in: input, options } = definitionOf(type);
	if (options) return options.flatMap(unwrap);
	const inner = innerType ?? input;
	return inner ? unwrap(inner) : [type];
}

function descend(type: z.ZodType, key: string | number): z.ZodType[] {
	return unwrap(type).flatMap((inner) => {
		const { shape, element, valueType } = definitionOf(inner);
		if (typeof key === 'number') return element ?? [];
		return (shape && Object.hasOwn(shape, key) ? shape[key] : undefined) ?? valueType ?? [];
	});
}
