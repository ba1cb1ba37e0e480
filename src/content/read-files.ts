/** Lists and reads the files of `content/`: strict UTF-8, names that can be ids, nothing passed over in silence. */
import type { Dirent } from 'node:fs';
import { readdir, readFile as readFromDisk } from 'node:fs/promises';
import path from 'node:path';
import { quoteValue } from '../domain/fault.ts';
import { findIdFault, suggestId } from '../domain/id.ts';
import { findNearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import { decodeText } from './decode-text.ts';

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

/** Of each folder; systems let a process open about a thousand. */
const filesAtOnce = 32;

/** The disk, or what a test puts in its place. */
export interface Disk {
	readFile?: (address: string) => Promise<Uint8Array>;
}

/** Everything under `content/`, sorted by id. A missing folder is an empty one. */
export async function readFiles(root: string, { readFile = readFromDisk }: Disk = {}): Promise<ContentTexts> {
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
	const present = new Set<string>();
	for (const entry of await listFolder('content')) {
		const file = `content/${entry.name}`;
		if (entry.name === ledgerName && entry.isFile()) {
			const text = await readText(file);
			if (text === undefined) unread.history.push(ledgerName);
			else ledger = { id: ledgerName, file, text };
			continue;
		}
		const isNamed = (folderNames as readonly string[]).includes(entry.name);
		if (isNamed && entry.isDirectory()) present.add(entry.name);
		else if (isNamed || !entry.name.startsWith('.')) {
			const nearest = findNearest(entry.name, folderNames);
			report(
				file,
				'file/unexpected',
				`Unexpected ${nameEntry(entry)} in content/, expected one of the folders: ${folderNames.join(', ')}.`,
				isNamed || entry.isSymbolicLink()
					? 'put a folder there, with the files themselves'
					: nearest
						? `rename it to \`${nearest}\``
						: 'move it out of content/',
			);
		}
	}

	async function listFolder(folder: string): Promise<Dirent[]> {
		try {
			return await readdir(path.join(root, folder), { withFileTypes: true });
		} catch (error) {
			if (codeOf(error) !== 'ENOENT') reportFailure(folder, error, 'folder');
			return [];
		}
	}

	/** `undefined` for a file that can't be read or is no text, which is a problem. */
	async function readText(file: string): Promise<string | undefined> {
		try {
			const { text, fault } = decodeText(await readFile(path.join(root, file)));
			const code = text === undefined ? 'file/unreadable' : 'file/control-character';
			if (fault) report(file, code, fault.message, fault.fix, fault);
			return text;
		} catch (error) {
			reportFailure(file, error, 'file');
			return undefined;
		}
	}

	function reportFailure(file: string, error: unknown, what: 'file' | 'folder'): void {
		const code = codeOf(error);
		if (code === undefined) throw error;
		const [message, fix] =
			code === 'ENOENT'
				? [`Unexpected end of the ${what}: it was there, and was gone before it could be read.`, 'check again']
				: code === 'EACCES' || code === 'EPERM'
					? [`Unexpected ${what} that this account may not read.`, `give yourself the right to read it`]
					: [`Unexpected answer of the disk, \`${code}\`, instead of the ${what}.`, 'check the disk, then check again'];
		report(file, 'file/unreadable', message, fix);
	}

	async function readFolder(folder: Folder): Promise<(TextFile & { ending: string })[]> {
		const endings: readonly string[] = folders[folder];
		const named: { id: string; file: string; ending: string }[] = [];
		for (const entry of present.has(folder) ? await listFolder(`content/${folder}`) : []) {
			if (entry.name.startsWith('.')) continue;
			const file = `content/${folder}/${entry.name}`;
			const ending = [...endings].reverse().find((candidate) => entry.name.endsWith(candidate));
			if (!entry.isFile() || !ending) {
				// What refers to it is no second problem.
				const [stem = ''] = entry.name.split('.', 1);
				if (!findIdFault(stem)) unread[folder].push(stem);
				const nearest = entry.isFile() ? nameNearest(entry.name, endings) : undefined;
				report(
					file,
					'file/unexpected',
					`Unexpected ${nameEntry(entry)}, expected files that end in ${endings.join(' or ')}.`,
					nearest ? `rename it to \`${nearest}\`` : 'put the file itself there, or move it out of content/',
				);
				continue;
			}
			const id = entry.name.slice(0, -ending.length);
			const fault = id === 'index' ? 'the site itself uses this name' : findIdFault(id);
			if (fault) {
				const cure = suggestId(id);
				report(
					file,
					'file/bad-name',
					`Unexpected file name ${quoteValue(entry.name)}: ${quoteValue(id)} can’t be an id, ${fault}.`,
					cure && cure !== id ? `rename it to \`${cure}${ending}\`` : 'rename the file',
				);
				continue;
			}
			named.push({ id, file, ending });
		}
		const files: (TextFile & { ending: string })[] = [];
		for (let start = 0; start < named.length; start += filesAtOnce) {
			const batch = named.slice(start, start + filesAtOnce);
			const texts = await Promise.all(batch.map(({ file }) => readText(file)));
			for (const [position, file] of batch.entries()) {
				const text = texts[position];
				if (text === undefined) unread[folder].push(file.id);
				else files.push({ ...file, text });
			}
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
		if (slugs.includes(id) || unread.articles.includes(id)) continue;
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

function nameEntry(entry: Dirent): string {
	if (entry.isFile()) return `file ${quoteValue(entry.name)}`;
	if (entry.isDirectory()) return `folder ${quoteValue(entry.name)}`;
	return entry.isSymbolicLink() ? `link ${quoteValue(entry.name)}, which is not followed` : 'thing that is no file';
}

/** `guard.yml` → `guard.yaml`; `undefined` for a file whose ending is not near. */
function nameNearest(name: string, endings: readonly string[]): string | undefined {
	const [, stem, ending = ''] = /^(.+?)(\.[^.]+)$/.exec(name) ?? [];
	const near = ending === '.markdown' ? '.md' : findNearest(ending, endings);
	return stem && near ? stem + near : undefined;
}

/** What the system says of an operation that failed; `undefined` for an error of our own. */
function codeOf(error: unknown): string | undefined {
	return (error as NodeJS.ErrnoException).code;
}
