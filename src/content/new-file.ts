/**
 * New content files: what is asked for each kind, and the file that the answers make, checked as if it stood in `content/`
 * already.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Document } from 'yaml';
import type { z } from 'zod';
import { frontMatterSchema } from '../domain/article.ts';
import type { ArticleInput, RecordInput } from '../domain/build-record.ts';
import { parseDate } from '../domain/date.ts';
import { eventSchema } from '../domain/event.ts';
import { findIdFault, suggestId } from '../domain/id.ts';
import { pointSchema } from '../domain/point.ts';
import type { Finding, KeyPath, Problem } from '../domain/problem.ts';
import { createReferenceCheck } from '../domain/references.ts';
import { sourceSchema } from '../domain/source.ts';
import { speakerSchema } from '../domain/speaker.ts';
import { statementSchema } from '../domain/statement.ts';
import { topicSchema } from '../domain/topic.ts';
import { readArticle } from '../markdown/read-article.ts';
import { joinContent } from './check-content.ts';
import { readYaml } from './read-yaml.ts';

export interface Question {
	/** Name of the option that answers it. */
	name: string;
	/** Where the answer goes. */
	at: KeyPath;
	/** `date`: plain words become EDTF. `ids`: one or more, divided by spaces or commas. `choice`: one of the schema's values. */
	answer: 'text' | 'date' | 'id' | 'ids' | 'choice';
	/** What the ids are ids of. */
	refers?: 'speaker' | 'source' | 'event' | 'point' | 'topic';
	required?: true;
	/** Asked only after these answers. */
	when?: (answers: Answers) => boolean;
}

/** By the name of the question, as typed. */
export type Answers = Readonly<Record<string, string>>;

interface Kind {
	folder: Exclude<keyof RecordInput, 'unread'>;
	ending: '.md' | '.yaml';
	schema: z.ZodObject;
	/** In the order in which they are asked; the file has the order of the schema. */
	questions: readonly Question[];
	/** What the id is made from, where none is given. */
	suggest: (answers: Answers) => string;
	/** What to do with the file. */
	next: (id: string) => string;
}

/** A question's name is the key that it fills, or stands for a place deeper in the file. */
export const newKinds = {
	article: {
		folder: 'articles',
		ending: '.md',
		schema: frontMatterSchema,
		questions: [
			ask('title', 'text', { required: true }),
			ask('published', 'date', { required: true }),
			ask('standfirst', 'text'),
			ask('covers', 'date'),
			ask('topics', 'ids', { refers: 'topic' }),
			ask('analyses', 'id', { refers: 'source' }),
		],
		suggest: ({ title = '' }) => title,
		next: () => 'Write below its second `---`, and take `draft: true` away when it may be published.',
	},
	speaker: {
		folder: 'speakers',
		ending: '.yaml',
		schema: speakerSchema,
		questions: [
			ask('name', 'text', { required: true }),
			ask('kind', 'choice', { required: true }),
			ask('short', 'text'),
			ask('role', 'text', { at: ['roles', 0, 'title'], when: isPerson }),
			ask('held', 'date', { at: ['roles', 0, 'held'], when: ({ role }) => Boolean(role) }),
			ask('speaks-for', 'id', { refers: 'speaker', at: ['roles', 0, 'speaks-for'], when: ({ role }) => Boolean(role) }),
		],
		suggest: ({ name = '' }) => name,
		next: (id) => `It is answerable wherever \`by: ${id}\` stands in a statement, or \`by=${id}\` in a claim mark.`,
	},
	statement: {
		folder: 'statements',
		ending: '.yaml',
		schema: statementSchema,
		questions: [
			ask('by', 'ids', { refers: 'speaker', required: true }),
			ask('title', 'text'),
			ask('said', 'date'),
			ask('venue', 'text'),
			ask('to', 'ids', { refers: 'speaker' }),
			ask('language', 'text'),
			ask('source', 'id', { refers: 'source', at: ['sources', 0, 'source'] }),
			ask('via', 'ids', { refers: 'speaker', at: ['sources', 0, 'via'], when: ({ source }) => Boolean(source) }),
		],
		suggest: ({ by = '', said = '' }) => `${by} ${said}`,
		next: (id) => `Mark what it says in an article: \`:claim[the words]{#claim-id in=${id}}\`.`,
	},
	source: {
		folder: 'sources',
		ending: '.yaml',
		schema: sourceSchema,
		questions: [
			ask('title', 'text', { required: true }),
			ask('type', 'choice', { required: true }),
			ask('of', 'id', { refers: 'source', required: true, when: ({ type }) => type === 'copy' }),
			ask('language', 'text', { required: true }),
			ask('seen', 'choice', { required: true }),
			ask('publisher', 'id', { refers: 'speaker', required: true }),
			ask('date', 'date'),
			ask('address', 'text'),
		],
		suggest: ({ publisher = '', date = '' }) => `${publisher} ${date}`,
		next: (id) => `Name it where it was read: \`source: ${id}\` in a statement, or in an article's \`sources\`.`,
	},
	event: {
		folder: 'events',
		ending: '.yaml',
		schema: eventSchema,
		questions: [
			ask('title', 'text', { required: true }),
			ask('when', 'date', { required: true }),
			ask('when-words', 'text'),
			ask('place', 'text'),
			ask('sources', 'ids', { refers: 'source' }),
		],
		suggest: ({ title = '' }) => title,
		next: (id) => `Mark its first mention in an article: \`:event[the words]{#${id}}\`.`,
	},
	point: {
		folder: 'points',
		ending: '.yaml',
		schema: pointSchema,
		questions: [ask('question', 'text', { required: true }), ask('parties', 'ids', { refers: 'speaker' })],
		suggest: ({ question = '' }) => question,
		next: (id) => `A claim answers it with \`point: ${id}\`, \`stance\` and \`because\` in its analysis.`,
	},
	topic: {
		folder: 'topics',
		ending: '.md',
		schema: topicSchema,
		questions: [
			ask('title', 'text', { required: true }),
			ask('summary', 'text'),
			ask('points', 'ids', { refers: 'point' }),
			ask('events', 'ids', { refers: 'event' }),
		],
		suggest: ({ title = '' }) => title,
		next: (id) => `Name it in an article: \`topics: ${id}\`.`,
	},
} as const satisfies Record<string, Kind>;
export type NewKind = keyof typeof newKinds;

function ask(name: string, answer: Question['answer'], more: Partial<Question> = {}): Question {
	return { name, answer, at: [name], ...more };
}

function isPerson({ kind }: Answers): boolean {
	return kind === 'person';
}

interface FieldSchema {
	description?: string;
	enum?: string[];
	items?: FieldSchema;
	properties?: Record<string, FieldSchema>;
}

/** The sentence of the field that a question fills, and the values that it can take. */
export function describeQuestion(kind: NewKind, { at }: Question): { sentence: string; choices?: string[] } {
	const file = path.join(import.meta.dirname, `../../schemas/${kind}.schema.json`);
	let field = JSON.parse(readFileSync(file, 'utf8')) as FieldSchema;
	for (const key of at) field = (typeof key === 'number' ? field.items : field.properties?.[key]) ?? {};
	return { sentence: field.description ?? '', ...(field.enum && { choices: field.enum }) };
}

export interface NewFile {
	/** From the project's root. */
	file: string;
	text: string;
}

/** The file that the answers make. */
export function draftFile(kind: NewKind, id: string, answers: Answers): NewFile {
	const { folder, ending } = newKinds[kind];
	const yaml = writeYaml(kind, answers);
	const file = `content/${folder}/${id}${ending}`;
	if (ending === '.yaml') return { file, text: yaml };
	// Half an article must not go out with the next build.
	return { file, text: `---\n${yaml}${kind === 'article' ? 'draft: true\n' : ''}---\n` };
}

/** What the checker would say to one answer, whatever the others are. */
export function checkAnswer(kind: NewKind, question: Question, answer: string, input: RecordInput): Mistake[] {
	const file = `new ${kind}`;
	const yaml = { file, text: writeYaml(kind, { [question.name]: answer }) };
	const misread = readYaml(yaml, newKinds[kind].schema).problems.filter(({ code }) => code !== 'field/missing');
	if (misread.length > 0 || !question.refers) return misread;
	const none = new Set<string>();
	const known = { speaker: none, source: none, event: none, point: none, topic: none, statement: none };
	const { check, problems } = createReferenceCheck({
		...known,
		claim: none,
		address: none,
		[question.refers]: listIds(input, question.refers),
	});
	check(question.refers, splitIds(answer), { file, at: question.at });
	return problems;
}

/** What the checker would say if the file stood in `content/`, beyond what it says already. */
export function checkNewFile(kind: NewKind, id: string, { file, text }: NewFile, input: RecordInput): Mistake[] {
	const { folder, ending, schema } = newKinds[kind];
	const prose = ending === '.md' ? readArticle(text, file) : undefined;
	const { data, problems } = readYaml({ file, text: prose?.frontMatter?.text ?? text }, schema);
	if (!data) return problems;
	const blank: Omit<ArticleInput, 'id' | 'file' | 'data' | 'reading'> = {
		inShort: [],
		analysis: {},
		analysisFile: file,
		hashes: {},
		correctionHashes: [],
	};
	const added = {
		...input,
		[folder]: [...input[folder], { id, file, data, ...(prose && { reading: prose, html: '', ...blank }) }],
	};
	const known = new Set(joinContent(input).problems.map(nameMistake));
	return joinContent(added).problems.filter(
		(problem) => problem.severity === 'error' && !known.has(nameMistake(problem)),
	);
}

/** Says why a new file can't have this id, and what would do; `undefined` where it can. */
export function findNewIdFault(root: string, kind: NewKind, id: string): string | undefined {
	const fault = id === 'index' ? 'the site itself uses this name' : findIdFault(id);
	const cure = suggestId(id);
	if (fault) return `Unexpected id \`${id}\`: ${fault}.${cure && cure !== id ? ` Write \`${cure}\`.` : ''}`;
	const { file } = draftFile(kind, id, {});
	return existsSync(path.join(root, file)) ? `${file} is there already: edit it, or take another id.` : undefined;
}

/** Writes a new file. Rejects where one is there already, and leaves that as it is. */
export async function writeNewFile(root: string, { file, text }: NewFile): Promise<void> {
	const address = path.join(root, file);
	await mkdir(path.dirname(address), { recursive: true });
	await writeFile(address, text, { flag: 'wx' });
}

type Mistake = Problem | Finding;

function nameMistake({ file, code, message }: Mistake): string {
	return [file, code, message].join('\n');
}

/** Ids of files that are there, readable or not. */
function listIds({ unread, ...input }: RecordInput, target: NonNullable<Question['refers']>): Set<string> {
	const folder = `${target}s` as const;
	return new Set([...input[folder].map(({ id }) => id), ...(unread?.[folder] ?? [])]);
}

/** The answers under their keys, in the order of the schema; what is not answered is left out. */
function writeYaml(kind: NewKind, answers: Answers): string {
	const { schema, questions } = newKinds[kind];
	const order = Object.keys(schema.shape);
	const place = ({ at }: Question) => order.indexOf(String(at[0]));
	const answered = [...(questions as readonly Question[])]
		.filter(({ name }) => answers[name] !== undefined)
		.sort((a, b) => place(a) - place(b));
	const document = new Document({});
	for (const question of answered) {
		const value = readAnswer(question, answers[question.name] ?? '');
		document.setIn(question.at, document.createNode(value, { flow: true }));
	}
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function readAnswer({ answer: form }: Question, answer: string): string | string[] {
	if (form === 'date') return parseDate(answer)?.edtf ?? answer;
	if (form !== 'ids') return answer.trim();
	const ids = splitIds(answer);
	return ids.length === 1 ? (ids[0] ?? '') : ids;
}

function splitIds(answer: string): string[] {
	return answer.split(/[\s,]+/).filter(Boolean);
}
