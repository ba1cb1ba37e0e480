/**
 * One registry says what stands in the data: rows are typed by it, and the JSON Schemas, the columns of the CSV files, the data package
 * and the codebook are made from it, so that they cannot drift apart.
 */
import { z } from 'zod';
import { idPattern } from '../domain/id.ts';

/** How somebody decides what to write, so that another would write the same. */
export interface Rule {
	/** When this is written, and when not. */
	rule: string;
	/** A case on the border, and how it is decided. */
	border: string;
	/** Made-up cases, for as long as the content has fewer than two. */
	examples?: readonly string[];
}

export interface Field extends Rule {
	schema: z.ZodType;
	/** What it holds; backticks mark values. */
	meaning: string;
	/** The file whose ids it holds. */
	refers?: string;
	/** What each value means, by the path below the field (empty for the field itself). */
	values?: Readonly<Record<string, Values>>;
}
export type Values = Readonly<Record<string, Rule & { meaning: string }>>;
export type Fields = Readonly<Record<string, Field>>;

/** A line of a file: its keys are those of the fields, in their order. */
export type Row<Of extends Fields = Fields> = { [Key in keyof Of]?: unknown };

export const id = z.string().regex(idPattern);
/** `article#claim`. */
export const claimId = z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/);
/** One that was made for a claim has two hyphens: `article--claim`. */
export const statementId = z.string().regex(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/);
export const ids = z.array(id);
export const claimIds = z.array(claimId);
export const text = z.string().min(1);
export const texts = z.array(text);
/** EDTF is more than a pattern can hold: at least there is a year. */
export const edtf = z.string().regex(/\d{4}/);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
export const address = z.url({ protocol: /^https?$/ });
export const count = z.int().nonnegative();

export interface JsonSchema {
	type?: string | readonly string[];
	description?: string;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	enum?: unknown[];
	const?: unknown;
	pattern?: string;
	format?: string;
	[keyword: string]: unknown;
}

/** What a row may hold, as JSON Schema. */
export function describeRow(fields: Fields): JsonSchema {
	const shape = Object.fromEntries(
		Object.entries(fields).map(([key, { schema, meaning }]) => [key, schema.describe(meaning)]),
	);
	const { $schema: _, ...schema } = z.toJSONSchema(z.strictObject(shape), { target: 'draft-07' });
	return schema as JsonSchema;
}

/** The schema of a whole file, a list of rows. */
export function describeFile(address: string, title: string, description: string, fields: Fields): JsonSchema {
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		$id: address,
		title,
		description,
		type: 'array',
		items: describeRow(fields),
	};
}

/** One of a fixed set. */
export function oneOf(values: Values) {
	return z.enum(Object.keys(values) as [string, ...string[]]);
}
