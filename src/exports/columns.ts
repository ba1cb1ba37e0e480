/** Rows as tables: which columns a field fills, what stands in a cell, and how a cell is read back. */
import Papa from 'papaparse';
import { describeRow, type Fields, type JsonSchema, type Row } from './field.ts';

/**
 * What a cell holds. `list`: ids, joined by {@link listSeparator}, which no id can hold. `json`: a list of anything else, or what is
 * sometimes a text and sometimes more, written as JSON.
 */
export type CellType = 'string' | 'day' | 'address' | 'integer' | 'number' | 'boolean' | 'list' | 'json';

export interface Column {
	/** The key, for a part of a field the path to it: `original.lang`. */
	name: string;
	path: readonly string[];
	type: CellType;
	schema: JsonSchema;
	/** Whether every row has a value. */
	required: boolean;
	/** Whether every row has the key, with `null` for no value. */
	nullable: boolean;
}

export const listSeparator = '|';

/** One for each field, and one for each part of a field that has parts. */
export function listColumns(fields: Fields): Column[] {
	return divide(describeRow(fields), [], true);
}

function divide({ properties = {}, required = [] }: JsonSchema, above: readonly string[], whole: boolean): Column[] {
	return Object.entries(properties).flatMap(([key, described]) => {
		const path = [...above, key];
		const promised = whole && required.includes(key);
		const [schema, nullable] = takeNull(described);
		if (schema.type === 'object' && schema.properties) return divide(schema, path, promised && !nullable);
		return { name: path.join('.'), path, type: nameType(schema), schema, required: promised && !nullable, nullable };
	});
}

/** The schema without `null`, and whether it was one of its types. */
function takeNull(schema: JsonSchema): [JsonSchema, boolean] {
	const others = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
	const [only] = others;
	if (!schema.anyOf || others.length === schema.anyOf.length || others.length > 1 || !only) return [schema, false];
	return [{ ...only, ...(schema.description && { description: schema.description }) }, true];
}

function nameType({ type, items, format, pattern, const: value }: JsonSchema): CellType {
	if (type === 'integer' || type === 'number') return type;
	if (type === 'boolean' || typeof value === 'boolean') return 'boolean';
	// Ids have a pattern without spaces; words have none.
	if (type === 'array') return items?.type === 'string' && items.pattern?.includes('a-z0-9') ? 'list' : 'json';
	if (type !== 'string') return 'json';
	if (format === 'uri') return 'address';
	return pattern?.endsWith('\\d{2}$') ? 'day' : 'string';
}

/** The header and the rows, in chunks of some length: RFC 4180, with line ends of two characters. */
export function* writeCsv(columns: readonly Column[], rows: Iterable<Row>): Generator<string> {
	yield `${join([columns.map(({ name }) => name)])}\r\n`;
	let lines: string[][] = [];
	for (const row of rows) {
		lines.push(columns.map((column) => writeCell(column, row)));
		if (lines.length < rowsAtOnce) continue;
		yield `${join(lines)}\r\n`;
		lines = [];
	}
	if (lines.length) yield `${join(lines)}\r\n`;
}

const rowsAtOnce = 1000;

function join(lines: readonly (readonly string[])[]): string {
	return Papa.unparse(lines as string[][], { newline: '\r\n' });
}

function writeCell({ path, type }: Column, row: Row): string {
	let value: unknown = row;
	for (const key of path) value = (value as Row | undefined | null)?.[key];
	if (value === undefined || value === null) return '';
	if (type === 'list') return (value as string[]).join(listSeparator);
	if (type === 'json') return guard(JSON.stringify(value));
	return typeof value === 'string' ? guard(value) : String(value);
}

/** What a spreadsheet program takes for the beginning of a formula, in its full-width form too, and the guard itself. */
const formulaStart = /^[=+\-@\t\r\n'＝＋－＠]/;

/** A cell that a spreadsheet program would compute gets an apostrophe in front; so does one that begins with an apostrophe. */
export function guard(cell: string): string {
	return formulaStart.test(cell) ? `'${cell}` : cell;
}

/** Takes the guard away. */
export function unguard(cell: string): string {
	return cell.startsWith("'") ? cell.slice(1) : cell;
}
