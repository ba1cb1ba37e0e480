/** The data files of the built site: valid by their schemas and by the standards, the same in every format, and whole. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { dataFiles } from '../../src/exports/data-files.ts';
import { getSiteFolder } from '../browser/site.ts';
import { type Row, readCsv, readDataText, readPackage } from './data-of-site.ts';

const names = dataFiles.map(({ name }) => name);
const readJson = (name: string) => JSON.parse(readDataText(`${name}.json`)) as Row[];
const readSchema = (name: string) => JSON.parse(readDataText(`schemas/${name}.schema.json`)) as { items: RowSchema };
interface RowSchema {
	required: string[];
	properties: Record<string, { type?: string }>;
}
const isUri = { uri: (value: string) => URL.canParse(value) };

test.each(names)('%s.json is as its schema says', (name) => {
	const validate = new Ajv({ strict: true, allErrors: true, formats: isUri }).compile(readSchema(name));
	expect(validate(readJson(name)) ? [] : validate.errors).toEqual([]);
});

test.each(names)('%s.jsonl has the same rows, a line each', (name) => {
	const lines = readDataText(`${name}.jsonl`).split('\n').slice(0, -1);
	expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(readJson(name));
});

test.each(names)('%s.csv, read by another library, has the same rows', (name) => {
	const { required, properties } = readSchema(name).items;
	const rows = readCsv(name).map((row) => {
		const restored: Row = {};
		for (const [column, value] of Object.entries(row)) {
			const [key = '', part] = column.split('.');
			if (part && value !== undefined) restored[key] = { ...(restored[key] as Row), [part]: value };
			// What is promised and empty is an empty list, or null.
			else if (!part && (value !== undefined || required.includes(key)))
				restored[key] = value ?? (properties[key]?.type === 'array' ? [] : null);
		}
		return restored;
	});
	expect(rows).toEqual(readJson(name));
});

test('the data package is as the standard says, and its sizes and digests are those of the files', () => {
	const standard = readFileSync(join(import.meta.dirname, '../fixtures/standards/datapackage-2.0.json'), 'utf8');
	const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(
		JSON.parse(standard) as object,
	);
	const described = readPackage();
	expect(validate(described) ? [] : validate.errors).toEqual([]);
	expect(described.created).toMatch(/^20\d\d-\d\d-\d\dT00:00:00Z$/);
	for (const { path, bytes, hash } of described.resources) {
		const content = readFileSync(join(getSiteFolder(), 'data', path));
		expect([path, bytes, hash]).toEqual([
			path,
			content.length,
			`sha256:${createHash('sha256').update(content).digest('hex')}`,
		]);
	}
});

test('the data package names every column, in order', () => {
	for (const { path, schema } of readPackage().resources) {
		expect(readDataText(path).split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
	}
});

test('keys tell rows apart, and every foreign key of the data package is met', () => {
	const { resources } = readPackage();
	for (const { name, schema } of resources) {
		const rows = readCsv(name);
		const keys = rows.map((row) => schema.primaryKey?.map((field) => row[field]).join(' '));
		if (schema.primaryKey) expect(new Set(keys).size, name).toBe(rows.length);
		for (const { fields, reference } of schema.foreignKeys ?? []) {
			const known = new Set(readCsv(reference.resource || name).map((row) => row[reference.fields[0] ?? '']));
			const lost = rows.map((row) => row[fields[0] ?? '']).filter((id) => id !== undefined && !known.has(id));
			expect(lost, `${name}.${fields.join()}`).toEqual([]);
		}
	}
	expect(resources.flatMap(({ schema }) => schema.foreignKeys ?? []).length).toBeGreaterThan(10);
});

test('every id in every list stands in the file that the codebook names', () => {
	const ids = Object.fromEntries(names.map((name) => [name, new Set(readCsv(name).map((row) => row['id']))]));
	for (const { name, fields } of dataFiles) {
		for (const [key, { refers }] of Object.entries(fields)) {
			if (!refers) continue;
			const listed = readJson(name).flatMap((row) => row[key] ?? []);
			const lost = listed.filter((id) => !refers.split(' or ').some((file) => ids[file]?.has(id)));
			expect(lost, `${name}.${key}`).toEqual([]);
		}
	}
});
