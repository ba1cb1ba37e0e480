/** Lists and reads the files of `content/`: strict UTF-8, names that can be ids, nothing passed over in silence. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findIdFault } from '../domain/id.ts';
import { findNearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';

export interface TextFile {
	id: string;
	/** From the project's root, with forward slashes. */
	file: string;
	text: string;
}

/** Folders of `content/` and the endings of their files. An analysis is read beside its article. */
const folders = {
	articles: ['.md', '.claims.yaml'],
	statements: ['.yaml'],
	speakers: ['.yaml'],
	sources: ['.yaml'],
	events: ['.yaml'],
	points: ['.yaml'],
	topics: ['.md'],
	history: ['.json'],
} as const;
export type Folder = keyof typeof folders;
const folderNames = Object.keys(folders) as Folder[];

/** The one file beside the folders: the ledger of permanent addresses. */
const ledgerName = 'permalinks.json';

export interface ContentTexts {
	articles: TextFile[];
	/** By article id. */
	analyses: Map<string, TextFile>;
	others: Record<Exclude<Folder, 'articles' | 'history'>, TextFile[]>;
	/** Past wordings, by article. */
	history: TextFile[];
	/** Absent while nothing was released. */
	ledger?: TextFile;
	/** Ids of files that are there and hold no text, by folder. */
	unread: Record<Folder, string[]>;
	problems: Problem[];
}

/** Everything under `content/`, sorted by id. A missing folder is an empty one. */
export async function readFiles(root: string): Promise<ContentTexts> {
	const problems: Problem[] = [];
	const unread: ContentTexts['unread'] = {
		articles: [],
		statements: [],
		speakers: [],
		sources: [],
		events: [],
		points: [],
		topics: [],
		history: [],
	};
	const report = (file: string, code: Problem['code'], message: string, fix: string, place = { line: 1, column: 1 }) =>
		problems.push({ file, ...place, code, severity: 'error', message, fix });

	let ledger: TextFile | undefined;
	for (const entry of await listFolder(path.join(root, 'content'))) {
		if (entry.name === ledgerName && entry.isFile()) {
			const file = `content/${ledgerName}`;
			const text = await readText(file);
			if (text === undefined) unread.history.push(ledgerName);
			else ledger = { id: ledgerName, file, text };
			continue;
		}
		const known = entry.isDirectory() && (folderNames as readonly string[]).includes(entry.name);
		if (known || entry.name.startsWith('.')) continue;
		const nearest = findNearest(entry.name, folderNames);
		report(
			`content/${entry.name}`,
			'file/unexpected',
			`Unexpected \`${entry.name}\` in content/, expected one of the folders: ${folderNames.join(', ')}.`,
			nearest ? `rename it to \`${nearest}\`` : 'move it out of content/',
		);
	}

	/** `undefined` for a file that is no text, which is a problem. */
	async function readText(file: string): Promise<string | undefined> {
		const read = decode(await readFile(path.join(root, file)));
		if ('text' in read) return read.text;
		report(
			file,
			'file/unreadable',
			`Unexpected byte at offset ${read.offset}, expected UTF-8 text.`,
			'save the file as UTF-8',
			read,
		);
		return undefined;
	}

	async function readFolder(folder: Folder): Promise<(TextFile & { ending: string })[]> {
		const endings: readonly string[] = folders[folder];
		const files: (TextFile & { ending: string })[] = [];
		for (const entry of await listFolder(path.join(root, 'content', folder))) {
			if (entry.name.startsWith('.')) continue;
			const file = `content/${folder}/${entry.name}`;
			const ending = [...endings].reverse().find((candidate) => entry.name.endsWith(candidate));
			if (!entry.isFile() || !ending) {
				const what = entry.isFile() ? `\`${entry.name}\`` : entry.isSymbolicLink() ? 'link' : 'folder';
				report(
					file,
					'file/unexpected',
					`Unexpected ${what}, expected files that end in ${endings.join(' or ')}.`,
					'rename it or move it out of content/',
				);
				continue;
			}
			const id = entry.name.slice(0, -ending.length);
			const fault = id === 'index' ? 'the site itself uses this name' : findIdFault(id);
			if (fault) {
				report(
					file,
					'file/bad-name',
					`Unexpected file name \`${entry.name}\`: \`${id}\` can’t be an id, ${fault}.`,
					'rename the file',
				);
				continue;
			}
			const text = await readText(file);
			if (text === undefined) unread[folder].push(id);
			else files.push({ id, file, ending, text });
		}
		return files.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	}

	const [inArticles, statements, speakers, sources, events, points, topics, history] = await Promise.all([
		readFolder('articles'),
		readFolder('statements'),
		readFolder('speakers'),
		readFolder('sources'),
		readFolder('events'),
		readFolder('points'),
		readFolder('topics'),
		readFolder('history'),
	]);
	const articles = inArticles.filter(({ ending }) => ending === '.md');
	const analyses = new Map(inArticles.filter(({ ending }) => ending !== '.md').map((file) => [file.id, file]));
	for (const { id, file } of analyses.values()) {
		const slugs = articles.map((article) => article.id);
		if (slugs.includes(id)) continue;
		const nearest = findNearest(id, slugs);
		report(
			file,
			'file/unexpected',
			`Unexpected analysis of an article \`${id}\` that does not exist.`,
			nearest ? `rename it to \`${nearest}.claims.yaml\`` : `add content/articles/${id}.md`,
		);
	}
	return {
		articles,
		analyses,
		others: { statements, speakers, sources, events, points, topics },
		history,
		...(ledger && { ledger }),
		unread,
		problems,
	};
}

async function listFolder(folder: string) {
	try {
		return await readdir(folder, { withFileTypes: true });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** The text, without a byte order mark; or where its first bad byte stands. */
function decode(bytes: Uint8Array): { text: string } | { offset: number; line: number; column: number } {
	try {
		return { text: strictUtf8.decode(bytes) };
	} catch {
		const offset = findBadByte(bytes);
		const before = new TextDecoder().decode(bytes.subarray(0, offset)).split('\n');
		return { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
	}
}

/** The longest prefix that is whole UTF-8 ends where the first bad sequence begins. */
function findBadByte(bytes: Uint8Array): number {
	let [low, high] = [0, bytes.length];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (isWholePrefix(bytes.subarray(0, middle))) low = middle;
		else high = middle - 1;
	}
	return low;
}

function isWholePrefix(bytes: Uint8Array): boolean {
	try {
		// `stream` forgives a sequence that is cut off at the end, and nothing else.
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
