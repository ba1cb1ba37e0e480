/**
 * The examples of docs/authoring.md, run. Those that follow each other are laid over the small project together, until one shows
 * what `npm run check` prints or a heading begins; without such a text there is no problem at all. What a chapter releases is
 * there for all examples below.
 */
import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type JsonSchema, locateSchema } from '../../scripts/schemas.ts';
import { runPurge } from '../../src/cli/purge.ts';
import { runRelease } from '../../src/cli/release.ts';
import { checkContent } from '../../src/content/check-content.ts';
import { reportProblems } from '../../src/content/report-problems.ts';
import { parseDate } from '../../src/domain/date.ts';
import { useSmallProject } from '../content/small-project.ts';
import { docs, type Example, readExamples } from './examples.ts';

const project = useSmallProject();
const examples = readExamples('authoring.md');

/** What stands behind the language of an example that is no whole file. */
const parts = ['prose', 'front', 'claims', 'check'];

test('every example has its place', () => {
	const misplaced = examples.filter(
		({ language, place }) => language !== 'sh' && !parts.includes(place) && !/^content\/\S+$/.test(place),
	);
	expect(misplaced).toEqual([]);
	expect(examples.length).toBeGreaterThan(30);
});

test.each(groupExamples().map((group) => [`${group.at(-1)?.section}, line ${group.at(-1)?.line}`, group] as const))(
	'%s: has the problems that the text shows, and no other',
	async (_name, group) => {
		const laid = new LaidArticle();
		for (const example of group) await laid.add(example);
		const report = reportProblems(await checkContent(project.root))
			.split('\n')
			.slice(0, -1);
		const expected = group.find(({ place }) => place === 'check')?.text ?? '';
		expect(report.map((line) => `${line}\n`).join('')).toBe(expected);
	},
);

/** The article that examples make piece by piece; what comes after a command replaces what was there before it. */
class LaidArticle {
	#slug = 'example';
	#texts: Record<string, string[]> = {};
	/** Parts that were there before a command. */
	#old = new Set<string>();

	async add({ language, place, text }: Example): Promise<void> {
		if (language === 'sh') await this.#run(text.trim());
		else if (place.startsWith('content/')) project.write(place.slice('content/'.length), text);
		else if (place !== 'check') this.#addPart(place, text);
	}

	#addPart(place: string, text: string): void {
		this.#texts[place] = [...(this.#old.delete(place) ? [] : (this.#texts[place] ?? [])), text];
		const { prose = [], front = [], claims } = this.#texts;
		const yaml = `title: An example\npublished: 2026-11-21\n${front.join('')}`;
		project.write(`articles/${this.#slug}.md`, `---\n${yaml}---\n\n${prose.join('\n')}`);
		if (claims) project.write(`articles/${this.#slug}.claims.yaml`, claims.join('\n'));
	}

	async #run(command: string): Promise<void> {
		const [, name, options = ''] = /^npm run (release|purge) -- (.*)$/.exec(command) ?? [];
		const [, from = '', to = ''] = /^mv content\/(\S+) content\/(\S+)$/.exec(command) ?? [];
		if (name) {
			const runCommand = name === 'release' ? runRelease : runPurge;
			expect(await runCommand(options.split(' '), { root: project.root, log: () => {} })).toBe(0);
			this.#old = new Set(Object.keys(this.#texts));
		} else {
			renameSync(project.locate(from), project.locate(to));
			this.#slug = path.basename(to, '.md');
		}
	}
}

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

test.each(['article', 'claims', 'statement', 'speaker', 'source', 'event', 'point', 'topic'] as const)(
	'every key of a file of kind %s is taught by an example',
	(kind) => {
		const taught = new Set(
			examples.flatMap((example) => (kindOf(example) === kind ? listKeys(readData(example)) : [])),
		);
		const schema = JSON.parse(readFileSync(locateSchema(kind), 'utf8')) as JsonSchema;
		const fields = listFields(kind === 'claims' ? (schema.additionalProperties as JsonSchema) : schema);
		// What stands deeper is the same in many places: `source`, `text`, `unverified`.
		const inner = new Set([...taught].filter((key) => key.includes('.')).map(lastKey));
		const isTaughtElsewhere = (field: string) => field.includes('.') && inner.has(lastKey(field));
		expect(fields.filter((field) => !taught.has(field) && !isTaughtElsewhere(field))).toEqual([]);
	},
);

function lastKey(key: string): string {
	return key.slice(key.lastIndexOf('.') + 1);
}

/** The kind of file that an example is, or is a part of. */
function kindOf({ place }: Example): string {
	if (place === 'front') return 'article';
	return /^claims$|\.claims\.yaml$/.test(place) ? 'claims' : (/^content\/(\w+)s\//.exec(place)?.[1] ?? '');
}

/** Its data; of a file of claims, the entries. */
function readData(example: Example): unknown {
	const { place, text } = example;
	const yaml = place.endsWith('.md') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
	const data = parse(yaml, { schema: 'core' });
	return kindOf(example) === 'claims' ? Object.values(data) : data;
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

/** Runs of examples that belong together, each with what its chapter has released before. */
function groupExamples(): Example[][] {
	const groups: Example[][] = [];
	let released: Example[] = [];
	let before: Example | undefined;
	for (const example of examples) {
		if (before?.chapter !== example.chapter) released = [];
		if (!before || before.section !== example.section || startsAnew(before, example)) groups.push([...released]);
		const group = groups.at(-1) ?? [];
		group.push(example);
		if (released.length === 0 && example.text.startsWith('npm run release')) released = [...group];
		before = example;
	}
	return groups;
}

/** After its prose an article has at most an analysis; all else but a command begins another one. */
function startsAnew(before: Example, { language, place }: Example): boolean {
	if (before.place === 'check') return true;
	return ['prose', 'claims'].includes(before.place) && !['claims', 'check'].includes(place) && language !== 'sh';
}
