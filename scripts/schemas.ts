/**
 * Writes `schemas/`: JSON Schemas for editors' help, made from the schemas that check the content. Each field's description
 * is its docstring, so that what an editor shows and what a maintainer reads is one sentence.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { z } from 'zod';
import { frontMatterSchema } from '../src/domain/article.ts';
import { analysisSchema } from '../src/domain/claim.ts';
import { dateSchema, daySchema } from '../src/domain/date.ts';
import { eventSchema } from '../src/domain/event.ts';
import { idPattern, idSchema, maxIdLength, textSchema } from '../src/domain/id.ts';
import { pointSchema } from '../src/domain/point.ts';
import { sourceSchema } from '../src/domain/source.ts';
import { speakerSchema } from '../src/domain/speaker.ts';
import { statementSchema } from '../src/domain/statement.ts';
import { topicSchema } from '../src/domain/topic.ts';

const root = path.join(import.meta.dirname, '..');

/** Each kind of file: the title of its schema, and where that stands in the code. */
const kinds = {
	article: { title: 'Front matter of an article', schema: frontMatterSchema, in: 'article.ts#frontMatterSchema' },
	claims: { title: 'Claims of an article, by id', schema: analysisSchema, in: 'claim.ts#analysisSchema' },
	statement: { title: 'Statement', schema: statementSchema, in: 'statement.ts#statementSchema' },
	speaker: { title: 'Speaker', schema: speakerSchema, in: 'speaker.ts#speakerSchema' },
	source: { title: 'Source', schema: sourceSchema, in: 'source.ts#sourceSchema' },
	event: { title: 'Event', schema: eventSchema, in: 'event.ts#eventSchema' },
	point: { title: 'Point in dispute', schema: pointSchema, in: 'point.ts#pointSchema' },
	topic: { title: 'Front matter of a topic', schema: topicSchema, in: 'topic.ts#topicSchema' },
} as const;
export type SchemaName = keyof typeof kinds;

export interface JsonSchema {
	title?: string;
	description?: string;
	properties?: Record<string, JsonSchema>;
	additionalProperties?: JsonSchema | boolean;
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	[keyword: string]: unknown;
}

/** The schema of every kind of file. Takes some seconds: TypeScript reads the docstrings. */
export function buildSchemas(): Record<SchemaName, JsonSchema> {
	const built = Object.entries(kinds).map(([kind, { title, schema, in: place }]) => {
		const [file = '', name = ''] = place.split('#');
		return { kind, title, json: toJsonSchema(schema), file: `src/domain/${file}`, name };
	});
	describeFields(built);
	const finished = built.map(({ kind, title, json }) => [
		kind,
		{ $schema: draft, title, ...(kind === 'claims' ? byClaim(json) : json) },
	]);
	return Object.fromEntries(finished);
}

/** The file in `schemas/`: one line a keyword, so that a change shows as such. */
export function formatSchema(schema: JsonSchema): string {
	return `${JSON.stringify(schema, null, '\t')}\n`;
}

export function locateSchema(name: string): string {
	return path.join(root, 'schemas', `${name}.schema.json`);
}

/** The newest draft that the YAML language server knows whole. */
const draft = 'http://json-schema.org/draft-07/schema#';

function toJsonSchema(schema: z.ZodType): JsonSchema {
	// `input`: what an author may type, before dates are read and single ids become lists.
	const { $schema: _, ...json } = z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-07',
		override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, rules.get(zodSchema)),
	});
	return json as JsonSchema;
}

function byClaim(entry: JsonSchema): JsonSchema {
	return { type: 'object', propertyNames: toJsonSchema(idSchema), additionalProperties: entry };
}

/** What code checks and a schema can say too; zod passes over code. */
const rules = new Map<unknown, Partial<JsonSchema>>([
	[idSchema, { pattern: idPattern.source, maxLength: maxIdLength }],
	[textSchema, { pattern: '\\S' }],
	[daySchema, { pattern: '^\\d{4}-\\d\\d-\\d\\d$' }],
	// EDTF is more than a pattern can hold: at least there is a year.
	[dateSchema, { anyOf: [{ type: 'string', pattern: '\\d{4}' }, { type: 'integer' }] }],
	[
		sourceSchema,
		{
			if: { properties: { type: { const: 'copy' } }, required: ['type'] },
			// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
			then: { required: ['of'] },
			else: { not: { required: ['of'] } },
		},
	],
]);

/** Gives every field its docstring, through the type that TypeScript derives from the schema. */
function describeFields(schemas: readonly { json: JsonSchema; file: string; name: string }[]): void {
	const program = ts.createProgram(
		schemas.map(({ file }) => path.join(root, file)),
		{
			strict: true,
			noEmit: true,
			types: [],
			target: ts.ScriptTarget.ESNext,
			module: ts.ModuleKind.NodeNext,
			moduleResolution: ts.ModuleResolutionKind.NodeNext,
			allowImportingTsExtensions: true,
		},
	);
	const checker = program.getTypeChecker();

	for (const { json, file, name } of schemas) {
		const source = program.getSourceFile(path.join(root, file));
		const module = source && checker.getSymbolAtLocation(source);
		const schema = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
		if (!schema) throw new Error(`${file} exports no "${name}".`);
		// zod keeps the type of what a schema takes in at `_zod.input`.
		describe(json, [typeOf(checker.getTypeOfSymbol(schema), '_zod', 'input')]);
	}

	function describe(json: JsonSchema, types: readonly ts.Type[]): void {
		const all = types.flatMap((type) => (type.isUnion() ? type.types : [type]));
		for (const branch of json.anyOf ?? []) describe(branch, all);
		if (json.items)
			describe(
				json.items,
				all.flatMap((type) => (checker.isArrayType(type) ? elementOf(type) : [])),
			);
		for (const [key, field] of Object.entries(json.properties ?? {})) {
			const symbols = all.flatMap((type) => checker.getPropertyOfType(type, key) ?? []);
			const [text] = symbols.map((symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)));
			if (text) field.description = text;
			describe(
				field,
				symbols.map((symbol) => checker.getTypeOfSymbol(symbol)),
			);
		}
	}

	function typeOf(type: ts.Type, ...keys: string[]): ts.Type {
		return keys.reduce((current, key) => {
			const property = checker.getPropertyOfType(current, key);
			if (!property) throw new Error(`zod has no \`${key}\` there any more.`);
			return checker.getTypeOfSymbol(property);
		}, type);
	}

	function elementOf(type: ts.Type): readonly ts.Type[] {
		return checker.getTypeArguments(type as ts.TypeReference);
	}
}

if (import.meta.main) {
	mkdirSync(path.join(root, 'schemas'), { recursive: true });
	for (const [name, schema] of Object.entries(buildSchemas())) writeFileSync(locateSchema(name), formatSchema(schema));
}
