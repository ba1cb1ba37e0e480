/** Reads the data files of the built site as a stranger would: by the data package alone, and with another CSV library. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { getSiteFolder } from '../browser/site.ts';

export type Row = Record<string, unknown>;

interface TableField {
	name: string;
	type: string;
	/** Ours: of the ids in a list. */
	separator?: string;
}

export interface Resource {
	name: string;
	path: string;
	bytes: number;
	hash: string;
	schema: {
		fields: TableField[];
		primaryKey?: string[];
		foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
	};
}

export function readDataText(path: string): string {
	return readFileSync(join(getSiteFolder(), 'data', path), 'utf8');
}

export function readPackage(): { version: string; created: string; resources: Resource[] } {
	return JSON.parse(readDataText('datapackage.json')) as ReturnType<typeof readPackage>;
}

/** Rows of a CSV file with cells as the data package types them; an empty cell is `undefined`. */
export function readCsv(name: string): Row[] {
	const resource = readPackage().resources.find((candidate) => candidate.name === name);
	if (!resource) throw new Error(`The data package has no ${name}.`);
	const cells = parse(readDataText(resource.path), { columns: true }) as Record<string, string>[];
	return cells.map((row) =>
		Object.fromEntries(resource.schema.fields.map((field) => [field.name, cast(row[field.name] ?? '', field)])),
	);
}

function cast(cell: string, { name, type, separator }: TableField): unknown {
	if (cell === '') return undefined;
	// The rule of the data page.
	const plain = cell.startsWith("'") ? cell.slice(1) : cell;
	if (separator) return cell.split(separator);
	switch (type) {
		case 'integer':
		case 'number':
			return Number(cell);
		case 'boolean':
			return cell === 'true';
		case 'array':
		case 'any':
			return JSON.parse(plain) as unknown;
		case 'string':
		case 'date':
			return plain;
		default:
			throw new Error(`No rule for ${name} of type ${type}.`);
	}
}
