/** The JSON Schemas that editors use: made from the code as it is, and of one mind with the checker. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildSchemas, formatSchema, type JsonSchema, locateSchema, type SchemaName } from '../scripts/schemas.ts';
import type { ProblemKind } from '../src/domain/problems/kind.ts';
import { problemKinds } from '../src/domain/problems/registry.ts';

const root = path.join(import.meta.dirname, '..');
const built = buildSchemas();
const names = Object.keys(built) as SchemaName[];
// A rule that holds under a condition (`then`) names keys that stand outside of it.
const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
const validators = Object.fromEntries(names.map((name) => [name, ajv.compile(built[name])])) as Record<
	SchemaName,
	ValidateFunction
>;

test.each(names)('schemas/%s.schema.json is current (npm run schemas)', (name) => {
	expect(readFileSync(locateSchema(name), 'utf8')).toBe(formatSchema(built[name]));
});

test.each(names)('every field of %s has a sentence', (name) => {
	expect(listFields(built[name]).filter(([, field]) => !field.description?.endsWith('.'))).toEqual([]);
});

const files = ['content', 'tests/fixtures/small-project/content'].flatMap((folder) =>
	globSync('*/*.{md,yaml}', { cwd: path.join(root, folder) }).map((file) => [`${folder}/${file}`, file] as const),
);

test('there are files to try', () => {
	expect(new Set(files.map(([, file]) => schemaOf(file)))).toEqual(new Set(names));
});

test.each(files)('%s validates', (address, file) => {
	expect(validate(file, readFileSync(path.join(root, address), 'utf8'))).toEqual([]);
});

const examples = (Object.entries(problemKinds) as [string, ProblemKind][]).flatMap(([code, { wrong, right }]) =>
	(['wrong', 'right'] as const).flatMap((side) =>
		Object.entries(side === 'wrong' ? wrong : right).flatMap(([file, text]) =>
			typeof text === 'string' && schemaOf(file) ? [{ code, side, file, text }] : [],
		),
	),
);

test.each(examples.filter(({ side }) => side === 'right'))('$code: the right example validates', ({ file, text }) => {
	expect(validate(file, text)).toEqual([]);
});

/** Mistakes that a schema can know: the others need the other files, a calendar, or the prose. */
const known = ['field/unknown', 'field/missing'];
test.each(examples.filter(({ code, side }) => known.includes(code) && side === 'wrong'))(
	'$code: the wrong example does not validate',
	({ file, text }) => {
		expect(validate(file, text)).not.toEqual([]);
	},
);

describe('a mistake is underlined at once', () => {
	test.each([
		['an unknown key', 'speakers/ada.yaml', 'name: Ada\nkind: person\nrole: []'],
		['a missing key', 'speakers/ada.yaml', 'name: Ada'],
		['an unknown value', 'speakers/ada.yaml', 'name: Ada\nkind: human'],
		['a list for a text', 'events/fair.yaml', 'title: [A fair]\nwhen: 2021'],
		['an empty text', 'events/fair.yaml', 'title: " "\nwhen: 2021'],
		['a date without a year', 'events/fair.yaml', 'title: A fair\nwhen: last spring'],
		['a day in words', 'articles/fair.md', '---\ntitle: A fair\npublished: 20 November\n---\n'],
		['an id with a capital', 'statements/fair.yaml', 'by: Mayor'],
		['a claim id with a space', 'articles/fair.claims.yaml', 'the fair: {kind: figure}'],
		['a question without its mark', 'points/fair.yaml', 'question: Was there a fair'],
		[
			'a copy without an original',
			'sources/fair.yaml',
			'{type: copy, publisher: rt, title: Fair, language: en, seen: full}',
		],
		[
			'an original of a report',
			'sources/fair.yaml',
			'{type: report, of: log, publisher: rt, title: Fair, language: en, seen: full}',
		],
		['a number without a unit', 'articles/fair.claims.yaml', 'visitors: {figure: {value: 8, period: 2021}}'],
		[
			'seven groups',
			'topics/fair.md',
			`---\ntitle: Fair\ngroups: [${'{name: A, colour: blue, speakers: a},'.repeat(7)}]\n---\n`,
		],
	])('%s', (_name, file, text) => {
		expect(validate(file, text)).not.toEqual([]);
	});
});

/** The schema of a file by its path below `content/`. */
function schemaOf(file: string): SchemaName | undefined {
	if (file.endsWith('.claims.yaml')) return 'claims';
	const [folder = ''] = file.split('/');
	return names.find((name) => `${name}s` === folder);
}

function validate(file: string, text: string): unknown[] {
	const yaml = file.endsWith('.md') ? (/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '') : text;
	const validator = validators[schemaOf(file) ?? 'article'];
	return validator(parse(yaml, { schema: 'core' }) ?? {}) ? [] : (validator.errors ?? []);
}

/** Every field at any depth, with its path. */
function listFields(schema: JsonSchema, at = ''): [string, JsonSchema][] {
	const inner = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])];
	return [
		...Object.entries(schema.properties ?? {}).flatMap(([key, field]): [string, JsonSchema][] => [
			[`${at}.${key}`, field],
			...listFields(field, `${at}.${key}`),
		]),
		...inner.flatMap((part) => (typeof part === 'object' ? listFields(part, at) : [])),
	];
}
