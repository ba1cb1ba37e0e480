/** `/data/datapackage.json`: the CSV files as a Data Package (version 2 of the standard), for tools that load tables with their types. */
import type { Addresses } from '../domain/addresses.ts';
import { listNotices } from '../domain/notice.ts';
import type { SiteRecord } from '../domain/record.ts';
import { type Column, listColumns, listSeparator } from './columns.ts';
import { type DataFile, dataFiles } from './data-files.ts';
import { dataVersion } from './data-version.ts';
import { describeFile, type JsonSchema } from './field.ts';

export interface Publication {
	name: string;
	description: string;
	publisher: string;
	contentLicence: { name: string; address: string };
}

/** Size and digest of a written file. */
export interface Fingerprint {
	bytes: number;
	/** SHA-256, hexadecimal. */
	sha256: string;
}

/** What a reader of the CSV files must know that no keyword says. */
export const csvRules = `UTF-8 without a byte order mark, RFC 4180. A part of a field has a column of its own, such as \`original.lang\`. Ids in a list are joined by \`${listSeparator}\`; any other list, and what is sometimes a text and sometimes more, is JSON. An empty cell is an absent value. A text that a spreadsheet program would take for a formula (it begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line break, or with the full-width form of one of these signs) has an apostrophe in front, and so has a text that begins with an apostrophe: take one apostrophe away from every cell that begins with one, and you have the text itself. Import dates as text: a program that guesses takes an open interval, such as \`2021-05-26/\`, for a day.`;

export function describePackage(
	record: SiteRecord,
	addresses: Addresses,
	publication: Publication,
	fingerprints: ReadonlyMap<string, Fingerprint>,
): object {
	const { name, description, publisher, contentLicence } = publication;
	const licences = [
		{ name: contentLicence.name.replaceAll(' ', '-'), title: contentLicence.name, path: contentLicence.address },
	];
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: name.toLowerCase().replaceAll(' ', '-'),
		title: `${name}: data`,
		description: `${description}\n\nQuotations and titles of documents are not ours to license. The tables: ${csvRules}`,
		homepage: addresses.absolute(addresses.data()),
		version: dataVersion,
		created: `${findNewestDay(record)}T00:00:00Z`,
		licenses: licences,
		contributors: [{ title: publisher, roles: ['publisher'] }],
		resources: dataFiles.map((file) => describeResource(file, fingerprints.get(`${file.name}.csv`))),
	};
}

/** The newest day on which anything was published, changed or put right; the first day of 1970 for an empty record. */
export function findNewestDay(record: SiteRecord): string {
	const days = [
		...[...record.articles.values()].flatMap(({ published, updated }) => [published, updated ?? published]),
		...listNotices(record).map(({ on }) => on),
	];
	return days.reduce((newest, day) => (day > newest ? day : newest), '1970-01-01');
}

function describeResource(
	{ name, title, summary, key, fields }: DataFile,
	fingerprint: Fingerprint | undefined,
): object {
	const references = Object.entries(fields).flatMap(([field, { refers, schema }]) => {
		// Lists and choices can't be foreign keys.
		const isTable = dataFiles.some((file) => file.name === refers);
		const isList = listColumns({ [field]: fields[field] as DataFile['fields'][string] })[0]?.type !== 'string';
		return schema && isTable && !isList
			? [{ fields: [field], reference: { resource: refers === name ? '' : refers, fields: ['id'] } }]
			: [];
	});
	return {
		name,
		title,
		description: summary,
		path: `${name}.csv`,
		type: 'table',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		...(fingerprint && { bytes: fingerprint.bytes, hash: `sha256:${fingerprint.sha256}` }),
		dialect: {
			$schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
			header: true,
			delimiter: ',',
			lineTerminator: '\r\n',
			quoteChar: '"',
			doubleQuote: true,
		},
		schema: {
			$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
			fields: listColumns(fields).map(describeColumn),
			...(key.length && { primaryKey: key }),
			...(references.length && { foreignKeys: references }),
			missingValues: [''],
		},
	};
}

function describeColumn({ name, type, schema, required }: Column): object {
	const description = schema.description && { description: schema.description };
	const constraints = {
		...(required && type !== 'list' && type !== 'json' && { required }),
		...(Array.isArray(schema.enum) && { enum: schema.enum }),
		...(type === 'string' && schema.pattern && { pattern: schema.pattern }),
	};
	const some = Object.keys(constraints).length > 0 && { constraints };
	switch (type) {
		case 'list':
			// The standard has a type `list`; its published profile and most programs don't know it.
			return { name, type: 'string', separator: listSeparator, ...description };
		case 'json':
			return { name, type: schema.type === 'array' ? 'array' : 'any', ...description };
		case 'day':
			return { name, type: 'date', ...description, ...some };
		case 'address':
			return { name, type: 'string', format: 'uri', ...description, ...some };
		default:
			return { name, type, ...description, ...some };
	}
}

/** The schema of one of the files as JSON. */
export function describeDataFile({ name, title, summary, fields }: DataFile, addresses: Addresses): JsonSchema {
	return describeFile(addresses.absolute(addresses.dataSchema(name)), title, summary, fields);
}
