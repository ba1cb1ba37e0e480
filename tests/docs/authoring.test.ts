/**
 * The examples of docs/authoring.md, run. Those that follow each other are laid over the small project together, until one shows
 * what `npm run check` prints or a heading begins; without such a text there is no problem at all.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type JsonSchema, locateSchema } from '../../scripts/schemas.ts';
import { checkContent } from '../../src/content/check-content.ts';
import { reportProblems } from '../../src/content/report-problems.ts';
import { parseDate } from '../../src/domain/date.ts';
import { useSmallProject } from '../content/small-project.ts';
import { docs, type Example, readExamples } from './examples.ts';

const project = useSmallProject();
const examples = readExamples('authoring.md');

/** Where an example goes that is no whole file, by what stands behind its language. */
const article = 'articles/example.md';
const parts = ['prose', 'front', 'claims', 'check'];

test('every example has its place', () => {
	const misplaced = examples.filter(
		({ language, place }) => language !== 'sh' && !parts.includes(place) && !/^content\/\S+$/.test(place),
	);
	expect(misplaced).toEqual([]);
	expect(examples.length).toBeGreaterThan(30);
});

test.each(groupExamples().map((group) => [`${group[0]?.section}, line ${group[0]?.line}`, group] as const))(
	'%s: has the problems that the text shows, and no other',
	async (_name, group) => {
		const join = (place: string) =>
			group.flatMap((example) => (example.place === place ? example.text : [])).join('\n');
		for (const { place, text } of group) if (place.startsWith('content/')) project.write(place.slice(8), text);
		if (join('prose')) {
			project.write(article, `---\ntitle: An example\npublished: 2026-11-21\n${join('front')}---\n\n${join('prose')}`);
		}
		if (join('claims')) project.write(article.replace('.md', '.claims.yaml'), join('claims'));
		const checked = await checkContent(project.root);
		const report = reportProblems(checked).split('\n').slice(0, -1);
		expect(report.map((line) => `${line}\n`).join('')).toBe(join('check'));
	},
);

test('each date is shown as the table says', () => {
	const page = readFileSync(path.join(docs, 'authoring.md'), 'utf8');
	const [, table = ''] = /\| you write \| readers see \|\n\|.*\n((?:\|.*\n)+)/.exec(page) ?? [];
	const rows = table
		.trim()
		.split('\n')
		.map((row) => row.split('|').slice(1, 3));
	expect(rows.length).toBeGreaterThan(5);
	for (const [written = '', shown = ''] of rows) {
		for (const [, date = ''] of written.matchAll(/`([^`]+)`/g))
			expect([date, parseDate(date)?.words]).toEqual([date, shown.trim()]);
	}
});

/** Keys of published articles are taught with the commands that publish. */
const ofPublished = ['corrections', 'withdrawn', 'moved-from', 'edit'];

test.each(['article', 'claims', 'statement', 'speaker', 'source', 'event', 'point', 'topic'] as const)(
	'every key of a file of kind %s is taught by an example',
	(kind) => {
		const taught = new Set(
			examples.flatMap((example) => (kindOf(example) === kind ? listKeys(readData(example)) : [])),
		);
		const schema = JSON.parse(readFileSync(locateSchema(kind), 'utf8')) as JsonSchema;
		const fields = listFields(kind === 'claims' ? (schema.additionalProperties as JsonSchema) : schema);
		const isTaught = (field: string) => taught.has(field) || ofPublished.includes(field.split('.')[0] ?? '');
		// What stands deeper is the same in many places: `source`, `text`, `unverified`.
		const inner = new Set([...taught].filter((key) => key.includes('.')).map(lastKey));
		const isTaughtElsewhere = (field: string) => field.includes('.') && inner.has(lastKey(field));
		expect(fields.filter((field) => !isTaught(field) && !isTaughtElsewhere(field))).toEqual([]);
	},
);

function lastKey(key: string): string {
	return key.slice(key.lastIndexOf('.') + 1);
}

/** The kind of file that an example is, or is a part of. */
function kindOf({ place }: Example): string {
	if (place === 'front') return 'article';
	return place === 'claims' ? place : (/^content\/(\w+)s\//.exec(place)?.[1] ?? '');
}

/** Its data; of a file of claims, the entries. */
function readData({ place, text }: Example): unknown {
	const yaml = place.endsWith('.md') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
	const data = parse(yaml, { schema: 'core' });
	return place === 'claims' ? Object.values(data) : data;
}

/** Every key at any depth: `roles.held`. */
function listKeys(data: unknown, at = ''): string[] {
	if (Array.isArray(data)) return data.flatMap((one) => listKeys(one, at));
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => [`${at}${key}`, ...listKeys(value, `${at}${key}.`)]);
}

function listFields({ properties = {}, items, anyOf = [] }: JsonSchema, at = ''): string[] {
	return [
		...Object.entries(properties).flatMap(([key, field]) => [`${at}${key}`, ...listFields(field, `${at}${key}.`)]),
		...(items ? listFields(items, at) : []),
		...anyOf.flatMap((branch) => listFields(branch, at)),
	];
}

/** Runs of examples that belong together. */
function groupExamples(): Example[][] {
	const groups: Example[][] = [];
	let before: Example | undefined;
	for (const example of examples.filter(({ language }) => language !== 'sh')) {
		const isNew = before?.section !== example.section || before.place === 'check' || startsAnew(before, example);
		if (isNew) groups.push([]);
		groups.at(-1)?.push(example);
		before = example;
	}
	return groups;
}

/** After its prose an article has at most an analysis; all else begins another one. */
function startsAnew(before: Example, { place }: Example): boolean {
	return ['prose', 'claims'].includes(before.place) && !['claims', 'check'].includes(place);
}
