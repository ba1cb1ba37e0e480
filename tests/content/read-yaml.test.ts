import { expect, test } from 'vitest';
import { z } from 'zod';
import { locateFindings, readYaml } from '../../src/content/read-yaml.ts';
import { frontMatterSchema } from '../../src/domain/article.ts';
import { analysisSchema } from '../../src/domain/claim.ts';
import { speakerSchema } from '../../src/domain/speaker.ts';
import { statementSchema } from '../../src/domain/statement.ts';

function faults(text: string, schema: z.ZodType, firstLine?: number) {
	const { problems } = readYaml({ file: 'x.yaml', text, ...(firstLine && { firstLine }) }, schema);
	return problems.map(({ line, column, code, message, fix }) => [`${line}:${column}`, code, message, fix]);
}

test('dates are text, whatever YAML would make of them', () => {
	const { data } = readYaml({ file: 'x.yaml', text: 'by: rt\nsaid: 2021-11-12\nsources: []\n' }, statementSchema);
	expect(data?.said).toMatchObject({ edtf: '2021-11-12', words: '12 November 2021' });
	expect(readYaml({ file: 'x.yaml', text: 'by: rt\nsaid: 2021\n' }, statementSchema).data?.said?.words).toBe('2021');
});

test('an unknown key names the nearest known one, and all problems come at once', () => {
	expect(faults('name: A\nkind: persn\nalias: [B]\nroles:\n  - titel: Mayor\n', speakerSchema)).toEqual([
		[
			'2:7',
			'field/invalid',
			'Unexpected `persn` in `kind`, expected one of `person`, `organisation`, `state`, `collective`, `outlet`.',
			'write `person`',
		],
		[
			'5:5',
			'field/unknown',
			'Unexpected key `titel`, expected one of: title, held, speaks-for, unverified.',
			'write `title:`',
		],
		[
			'3:1',
			'field/unknown',
			'Unexpected key `alias`, expected one of: name, short, kind, native, aliases, shared-aliases, roles, members, public-role.',
			'write `aliases:`',
		],
	]);
});

test('a slug or a path in front matter can’t move a page', () => {
	const found = faults('title: A\npublished: 2026-11-23\nslug: b\npath: /c/\n', frontMatterSchema, 2);
	expect(found.map(([place, code]) => [place, code])).toEqual([
		['4:1', 'field/unknown'],
		['5:1', 'field/unknown'],
	]);
});

test.each([
	[
		'published: nope',
		'3:12',
		'Unexpected day `nope`, expected `YYYY-MM-DD`.',
		'write the year first, then month and day, each with two digits',
	],
	[
		'published: 2026-02-30',
		'3:12',
		'Unexpected day `2026-02-30`, expected `YYYY-MM-DD`.',
		'February 2026 has 28 days: look the day up',
	],
	[
		'published: 2026-11-23\ncovers: soon',
		'4:9',
		'Unexpected date `soon`, expected one such as `2021-11-12`, `2021-11`, `2021-05~` or `2021-03/2021-05`.',
		'write the year first, then month and day, each with two digits',
	],
	[
		'published: 2026-11-23\ntopics: [Border]',
		'4:10',
		'Unexpected id `Border`: only a-z, 0-9 and single hyphens between them are allowed.',
		'write `border` if a file has that name',
	],
])('%s is refused at %s', (line, place, message, fix) => {
	expect(faults(`title: A\n${line}\n`, frontMatterSchema, 2)).toEqual([[place, 'field/invalid', message, fix]]);
});

test('a missing required key is reported where the file begins', () => {
	expect(faults('standfirst: A\npublished: 2026-11-23\n', frontMatterSchema, 2)).toEqual([
		['2:1', 'field/missing', 'Missing `title`, expected text.', 'add `title: …`'],
	]);
});

test('YAML that does not parse is named at its place', () => {
	expect(faults('name: A: B\n', speakerSchema).map(([place, code]) => [place, code])).toEqual([['1:7', 'yaml/syntax']]);
	expect(faults('name: A\nname: B\n', speakerSchema)).toEqual([
		['2:1', 'yaml/syntax', 'Unexpected second `name`, expected each key once.', 'put both values under one key'],
	]);
});

test('aliases are refused, and never unfolded', () => {
	const bomb = [
		'a: &a [x,x,x,x,x,x,x,x,x,x]',
		...'bcdefghijklmnopqrst'
			.split('')
			.map((key, i) => `${key}: &${key} [${Array(10).fill(`*${'abcdefghijklmnopqrst'[i]}`).join(',')}]`),
	];
	const found = faults(`${bomb.join('\n')}\n`, speakerSchema);
	expect(new Set(found.map(([, code]) => code))).toEqual(new Set(['yaml/syntax']));
	expect(found.find(([, , message]) => message?.includes('`*a`'))?.[0]).toBe('2:8');
});

test.each([
	['short: &Co', '3:8', '`&Co`'],
	['short: !important', '3:8', '`!important`'],
	['short: *star', '3:8', '`*star`'],
	['short: Talks #3', '3:14', '`#3`'],
	['short: "a\\0b"', '3:8', 'U+0000'],
	['__proto__: x', '3:1', '`__proto__`'],
	['? [a]\n: b', '3:3', 'key'],
	['---\nname: B', '3:1', 'second document'],
])('%j loses nothing in silence: it is refused at %s', (line, place, found) => {
	const [[at, code, message, fix] = [], ...others] = faults(`name: A\nkind: person\n${line}\n`, speakerSchema);
	expect([at, code, others]).toEqual([place, 'yaml/syntax', []]);
	expect(message).toContain(found);
	expect(fix).toBeTruthy();
});

test('a quotation that is never closed is named where it begins', () => {
	expect(faults('name: A\nshort: "B\nkind: person\n', speakerSchema).map(([at]) => at)).toEqual(['2:8']);
});

test('a remark behind a value is read as one', () => {
	expect(faults('name: A # the first\nkind: person # no. 1\n', speakerSchema)).toEqual([]);
});

test('a finding gets the place of its value, or of its key', () => {
	const text =
		'help:\n  kind: occurrence\n  about: [belarus, rusia]\n  note:\n    kind: document\n    text: A\n    source: nowhere\n';
	expect(readYaml({ file: 'x.yaml', text }, z.record(z.string(), analysisSchema)).problems).toEqual([]);
	const at = [['help', 'about', 1], ['help', 'note', 'source'], ['help', 'point'], ['help']];
	const found = locateFindings(
		at.map((path) => ({ file: 'x.yaml', at: path, code: 'source/unknown', severity: 'error', message: '', fix: '' })),
		{ file: 'x.yaml', text },
	);
	expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(['3:20', '7:13', '1:1', '1:1']);
});
