/** Holds structured data against the vocabulary of schema.org, as schema-dts has it: types, properties, and what each may hold. */
import { join } from 'node:path';
import ts from 'typescript';

export interface NamedBlock {
	name: string;
	data: Record<string, unknown>;
}

/**
 * Faults, each with the name of its block. The compiler judges each thing as a constant of its type, where no unknown property may stand;
 * of things that differ in their texts alone it judges the first, since any text will do for it.
 */
export function findFaults(blocks: readonly NamedBlock[]): string[] {
	const all = blocks.flatMap(({ name, data }) => listThings(data).map((thing) => ({ name, thing })));
	const things = [...Map.groupBy(all, ({ thing }) => writeShape(thing)).values()].flatMap(([first]) => first ?? []);
	const types = new Set(things.map(({ thing }) => String(thing['@type'])));
	const lines = [
		`import type { ${[...types].join(', ')} } from 'schema-dts';`,
		...things.map(
			({ thing }, index) => `export const thing${index}: ${String(thing['@type'])} = ${JSON.stringify(thing)};`,
		),
	];
	return compile(lines.join('\n')).map(({ line, message }) => `${things[line - 1]?.name ?? 'types'}: ${message}`);
}

/** The things of a block; checks what the vocabulary's types can't say. */
function listThings({ '@context': context, ...data }: Record<string, unknown>): Record<string, unknown>[] {
	if (context !== 'https://schema.org') return [{ ...data, '@type': `Unexpected context ${String(context)}` }];
	const things = (data['@graph'] ?? [data]) as Record<string, unknown>[];
	return things.map((thing) => JSON.parse(JSON.stringify(thing), leaveOutInput) as Record<string, unknown>);
}

/** A thing without its texts; types stay, and addresses in the vocabulary, of which only some fit. */
function writeShape(thing: Record<string, unknown>): string {
	return JSON.stringify(thing, (key, value: unknown) =>
		typeof value === 'string' && key !== '@type' && !value.startsWith('https://schema.org/') ? '' : value,
	);
}

/** Any property of an action may end in `-input`, says https://schema.org/docs/actions.html; no list of properties has these. */
function leaveOutInput(this: unknown, key: string, value: unknown): unknown {
	return /^[a-z]+-input$/.test(key) ? undefined : value;
}

function compile(text: string): { line: number; message: string }[] {
	const file = join(import.meta.dirname, 'structured-data.virtual.ts');
	const options: ts.CompilerOptions = {
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		target: ts.ScriptTarget.ESNext,
		strict: true,
		skipLibCheck: true,
		noEmit: true,
		types: [],
	};
	const host = ts.createCompilerHost(options);
	const { getSourceFile, fileExists, readFile } = host;
	host.fileExists = (name) => name === file || fileExists(name);
	host.readFile = (name) => (name === file ? text : readFile(name));
	host.getSourceFile = (name, ...rest) =>
		name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
	return ts
		.getPreEmitDiagnostics(ts.createProgram([file], options, host))
		.map(({ start, messageText, file: place }) => ({
			line: place && start !== undefined ? place.getLineAndCharacterOfPosition(start).line : 0,
			message: ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 600),
		}));
}
