import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { guard, listColumns, unguard, writeCsv } from '../../src/exports/columns.ts';
import { type Fields, id, ids, text } from '../../src/exports/field.ts';

const words = { meaning: 'A field.', rule: 'A rule.', border: 'A border.' };
const fields: Fields = {
	id: { schema: id, ...words },
	text: { schema: text.nullable(), ...words },
	about: { schema: ids, ...words },
	owner: { schema: z.strictObject({ name: text, share: z.number().optional() }).optional(), ...words },
	notes: { schema: z.array(text).optional(), ...words },
	shut: { schema: z.literal(true).optional(), ...words },
};
const columns = listColumns(fields);
const write = (rows: object[]) => [...writeCsv(columns, rows)].join('');
const read = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

test('each part of a field has a column', () => {
	expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
		'id string',
		'text string',
		'about list',
		'owner.name string',
		'owner.share number',
		'notes json',
		'shut boolean',
	]);
});

test('lists of ids are joined, other lists are JSON, and what is absent is empty', () => {
	const rows = [
		{ id: 'a', text: 'One', about: ['x', 'y'], owner: { name: 'O', share: -0.5 }, notes: ['1|2', '3'], shut: true },
		{ id: 'b', text: null, about: [] },
	];
	expect(read(write(rows))).toEqual([
		{
			id: 'a',
			text: 'One',
			about: 'x|y',
			'owner.name': 'O',
			'owner.share': '-0.5',
			notes: '["1|2","3"]',
			shut: 'true',
		},
		{ id: 'b', text: '', about: '', 'owner.name': '', 'owner.share': '', notes: '', shut: '' },
	]);
});

const nasty = [
	'=1+2',
	'=HYPERLINK("https://example.org";"x")',
	'+1',
	'-1',
	'@SUM(A1)',
	'\tx',
	'\rx',
	'\nx',
	'＝1',
	'＠x',
	"'quoted'",
	"''",
	'a=1',
	'“=1”',
	'a,b;c|d',
	'"',
	'a\r\nb',
	'ą, Ж, 🙂',
];

test.each(nasty)('%j comes back as it was, and no cell begins like a formula', (value) => {
	const [row] = read(write([{ id: 'a', text: value, about: [], owner: { name: value } }]));
	expect(unguard(row?.['text'] ?? '')).toBe(value);
	expect(unguard(row?.['owner.name'] ?? '')).toBe(value);
	expect(row?.['text']).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
	expect(unguard(guard(value))).toBe(value);
});

test('lines end as RFC 4180 has it, and an empty table has its header', () => {
	expect(write([])).toBe('id,text,about,owner.name,owner.share,notes,shut\r\n');
	expect(write([{ id: 'a', text: 'b', about: [] }])).toMatch(/shut\r\na,b,,,,,\r\n$/);
});
