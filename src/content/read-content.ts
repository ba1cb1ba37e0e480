/** Reads the whole of `content/` into the record's input; each article once, and from the cache while nothing changed. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type FrontMatter, frontMatterSchema } from '../domain/article.ts';
import type { ArticleInput, ContentFile, RecordInput } from '../domain/build-record.ts';
import { analysisSchema } from '../domain/claim.ts';
import { eventSchema } from '../domain/event.ts';
import { findNearest } from '../domain/nearest.ts';
import { pointSchema } from '../domain/point.ts';
import type { Finding, Problem } from '../domain/problem.ts';
import { toPlainHtml } from '../domain/reading.ts';
import { sourceSchema } from '../domain/source.ts';
import { speakerSchema } from '../domain/speaker.ts';
import { statementSchema } from '../domain/statement.ts';
import { topicSchema } from '../domain/topic.ts';
import { readArticle } from '../markdown/read-article.ts';
import { type InlineReading, readInline } from '../markdown/read-inline.ts';
import { hashCorrection, hashWords } from './hash-words.ts';
import { hashPipeline } from './pipeline-version.ts';
import { type Disk, readFiles, type TextFile } from './read-files.ts';
import { parsePublished } from './read-ledger.ts';
import { locateFindings, readYaml, type YamlReading } from './read-yaml.ts';

const analysisFileSchema = z.record(z.string(), analysisSchema);

export interface ContentReading {
	input: RecordInput;
	/** The cache file of each article, by id: name and digest in one. */
	digests: Map<string, string>;
	/** The text of every file that was read, for reporters that show the line. */
	texts: Map<string, string>;
	problems: Problem[];
}

/** What is cached for an article: all that its two files say. */
export interface CachedArticle {
	/** Absent when its front matter can't be read. */
	article?: ArticleInput;
	problems: Problem[];
}

/** Where the reading with this digest is kept. */
export function locateReading(root: string, digest: string): string {
	return path.join(root, '.cache', 'readings', `${digest}.json`);
}

/** Reads `content/` under `root`. A folder that is missing is empty; a file with errors is left out and its problems named. */
export async function readContent(root: string, disk?: Disk): Promise<ContentReading> {
	const { articles, analyses, others, history, ledger, unread, problems } = await readFiles(root, disk);
	const version = hashPipeline();
	await mkdir(path.dirname(locateReading(root, version)), { recursive: true });

	const digests = new Map<string, string>();
	const read: ArticleInput[] = [];
	for (const file of articles) {
		const analysis = analyses.get(file.id);
		const digest = digestOf(version, file, analysis);
		const { article, problems: found } = await readCached(root, digest, () => readOne(file, analysis));
		problems.push(...found);
		if (!article) {
			unread.articles.push(file.id);
			continue;
		}
		digests.set(file.id, digest);
		// An analysis that is there and is no text: the reading knows nothing of it.
		read.push(!analysis && unread.articles.includes(file.id) ? { ...article, analysisUnread: true } : article);
	}

	async function readAll<Data>(folder: keyof typeof others, schema: z.ZodType<Data>): Promise<ContentFile<Data>[]> {
		const files = others[folder];
		const readings = await readCachedFolder(root, folder, version, files, (file) => readYaml(file, schema));
		return files.flatMap(({ id, file }, position) => {
			const { data, problems: found = [] } = readings[position] ?? {};
			problems.push(...found);
			if (data !== undefined) return [{ id, file, data }];
			unread[folder].push(id);
			return [];
		});
	}

	const topics = others.topics.flatMap((file) => {
		const { frontMatter, html, problems: found } = readTopic(file);
		problems.push(...found);
		if (frontMatter) return [{ id: file.id, file: file.file, data: frontMatter, html }];
		unread.topics.push(file.id);
		return [];
	});
	const allFiles = [
		...articles,
		...analyses.values(),
		...Object.values(others).flat(),
		...history,
		...(ledger ? [ledger] : []),
	];
	const { published, problems: inLedger } = parsePublished(ledger, history);
	problems.push(...inLedger);
	return {
		input: {
			articles: read,
			statements: await readAll('statements', statementSchema),
			speakers: await readAll('speakers', speakerSchema),
			sources: await readAll('sources', sourceSchema),
			events: await readAll('events', eventSchema),
			points: await readAll('points', pointSchema),
			topics,
			published,
			unread,
		},
		digests,
		texts: new Map(allFiles.map(({ file, text }) => [file, text])),
		problems,
	};
}

function readOne(file: TextFile, analysisFile: TextFile | undefined): CachedArticle {
	const { frontMatter: yaml, tooDeep, ...reading } = readArticle(file.text, file.file);
	const frontMatter = readFrontMatter(file, yaml, frontMatterSchema);
	const analysis = analysisFile ? readYaml(analysisFile, analysisFileSchema) : { data: {}, problems: [] };
	const data = frontMatter.data ?? salvageFrontMatter(file, frontMatter);
	const inShort = (data?.['in-short'] ?? []).map((text) => readInline(text));
	const problems = [
		// Without front matter, what was meant for it is read as prose.
		...(yaml ? reading.problems : []),
		...frontMatter.problems,
		...analysis.problems,
		...placeInShort(file, yaml, inShort),
	];
	if (!data || tooDeep) return { problems };
	return {
		problems,
		article: {
			id: file.id,
			file: file.file,
			data,
			reading: { ...reading, problems: [] },
			inShort: inShort.map(({ html, links }) => ({ html, links })),
			analysis: analysis.data ?? {},
			hashes: Object.fromEntries(reading.claims.map(({ id, text }) => [id, hashWords(text)])),
			correctionHashes: data.corrections.map(hashCorrection),
			...(!analysis.data && { analysisUnread: true }),
			analysisFile: analysisFile?.file ?? `content/articles/${file.id}.claims.yaml`,
		},
	};
}

/** Keys on which other checks rest: without them, claims would seem to lack what they have. */
const bearingKeys = ['published', 'analyses', 'corrections', 'moved-from', 'draft'];

/**
 * Front matter without its faulty keys, so that a slip in one of them hides no problem of the prose; the slip itself keeps
 * the article from being published. `undefined` where too much would be missing.
 */
function salvageFrontMatter({ id }: TextFile, { raw, faulty = [] }: YamlReading<FrontMatter>): FrontMatter | undefined {
	if (!isKeyed(raw) || faulty.some((key) => findNearest(key, bearingKeys))) return undefined;
	const sound = Object.entries(raw).filter(([key]) => !faulty.includes(key));
	return frontMatterSchema.safeParse({ title: id, ...Object.fromEntries(sound) }).data;
}

function isKeyed(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Problems of the sentences "In short", at their place in the front matter. */
function placeInShort(
	{ file }: TextFile,
	yaml: { text: string; line: number } | undefined,
	sentences: readonly InlineReading[],
): Problem[] {
	const findings = sentences.flatMap(({ problems }, i) =>
		problems.map((problem): Finding => ({ ...problem, file, at: ['in-short', i] })),
	);
	return yaml && findings.length > 0 ? locateFindings(findings, { file, text: yaml.text, firstLine: yaml.line }) : [];
}

function readTopic(file: TextFile) {
	const { frontMatter: yaml, html, problems, claims } = readArticle(file.text, file.file);
	const read = readFrontMatter(file, yaml, topicSchema);
	const marked = claims.map(
		({ id, line, column }): Problem => ({
			file: file.file,
			line,
			column,
			code: 'mark/malformed',
			severity: 'error',
			message: `Unexpected claim \`${id}\` in a topic, expected claims in articles only.`,
			fix: 'take the mark away, keep its words',
		}),
	);
	return { frontMatter: read.data, html: toPlainHtml(html), problems: [...problems, ...read.problems, ...marked] };
}

function readFrontMatter<Schema extends z.ZodType>(
	{ file, text }: TextFile,
	yaml: { text: string; line: number } | undefined,
	schema: Schema,
): YamlReading<z.output<Schema>> {
	if (yaml) return readYaml({ file, text: yaml.text, firstLine: yaml.line }, schema);
	const before = /^(\s*)---[ \t]*(?:\n|$)/.exec(text)?.[1];
	const [message, fix] =
		before === undefined
			? [
					'Missing front matter, expected the file to begin with a line `---`.',
					'begin with `---`, a line `title: …`, and `---` again',
				]
			: before === ''
				? ['Unexpected front matter that is never closed.', 'write a line `---` between it and the prose']
				: ['Unexpected space before the front matter.', 'let the file begin with the line `---`'];
	return {
		data: undefined,
		problems: [{ file, line: 1, column: 1, code: 'field/missing', severity: 'error', message, fix }],
	};
}

function digestOf(version: string, file: TextFile, analysis: TextFile | undefined): string {
	const hash = createHash('sha256').update(version);
	for (const part of [file.file, file.text, analysis?.text ?? '']) hash.update(`${part.length}\n`).update(part);
	return hash.digest('hex').slice(0, 32);
}

interface FileReading<Data> {
	data?: Data;
	problems?: Problem[];
}

/**
 * Readings of a folder's files, in their order. Small files are cached a folder at a time, since a cache file for each
 * would cost as much as it saves; one that was edited is read alone.
 */
async function readCachedFolder<Data>(
	root: string,
	folder: string,
	version: string,
	files: readonly TextFile[],
	read: (file: TextFile) => FileReading<Data>,
): Promise<FileReading<Data>[]> {
	const cached = (await readJson<Record<string, FileReading<Data>>>(locateReading(root, folder))) ?? {};
	const readings = files.map((file) => {
		const digest = digestOf(version, file, undefined);
		return [digest, cached[digest] ?? read(file)] as const;
	});
	if (readings.some(([digest]) => !(digest in cached))) {
		await writeJson(locateReading(root, folder), Object.fromEntries(readings));
	}
	return readings.map(([, reading]) => reading);
}

async function readCached(root: string, digest: string, read: () => CachedArticle): Promise<CachedArticle> {
	const file = locateReading(root, digest);
	const cached = await readJson<CachedArticle>(file);
	if (cached) return cached;
	const result = read();
	await writeJson(file, result);
	return result;
}

/** `undefined` where there is no file, or one that a killed build cut short. */
async function readJson<Data>(file: string): Promise<Data | undefined> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as Data;
	} catch {
		return undefined;
	}
}

async function writeJson(file: string, data: unknown): Promise<void> {
	// The dev server's pages and its overlay read at the same time.
	const temporary = `${file}.${randomUUID()}`;
	await writeFile(temporary, JSON.stringify(data));
	await rename(temporary, file);
}
