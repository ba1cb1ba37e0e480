/** Reads and writes the ledger of permanent addresses and the history of wordings, strictly: each word has its hash in the ledger. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import {
	type History,
	historySchema,
	type Ledger,
	ledgerSchema,
	listPublishedWords,
	nothingPublished,
	type Published,
	partKey,
} from '../domain/ledger.ts';
import { ledgerFile } from '../domain/permalink.ts';
import type { Problem } from '../domain/problem.ts';
import { hashWords } from './hash-words.ts';
import type { TextFile } from './read-files.ts';
import { locateFindings, readYaml } from './read-yaml.ts';

const historyFolder = 'content/history';

/** What was published, and what is amiss in its files. A file that can't be read counts as empty; its problem stops the build. */
export function parsePublished(
	ledgerText: TextFile | undefined,
	historyTexts: readonly TextFile[],
): { published: Published; problems: Problem[] } {
	const problems: Problem[] = [];
	const parse = <Data>(source: TextFile, schema: z.ZodType<Data>, format: (data: Data) => string) => {
		const { data, problems: found } = parseJson(source, schema, format);
		problems.push(...found);
		return data;
	};
	const ledger = ledgerText && parse(ledgerText, ledgerSchema, formatLedger);
	const histories = new Map<string, History>();
	for (const source of historyTexts) {
		const history = parse(source, historySchema as z.ZodType<History>, formatHistory);
		if (history) histories.set(source.id, history);
	}
	// Each missing word would be another problem with the same cause.
	if (problems.length === 0)
		problems.push(...compareHistories(ledger ?? nothingPublished.ledger, histories, historyTexts));
	return { published: { ledger: ledger ?? nothingPublished.ledger, histories }, problems };
}

/** JSON as we write it is read fast; any other spelling goes through the strict reader, which knows lines and duplicate keys. */
function parseJson<Data>(
	source: TextFile,
	schema: z.ZodType<Data>,
	format: (data: Data) => string,
): { data: Data | undefined; problems: Problem[] } {
	try {
		const { success, data } = schema.safeParse(JSON.parse(source.text));
		if (success && format(data) === source.text) return { data, problems: [] };
	} catch {
		// The strict reader names the place.
	}
	return readYaml(source, schema);
}

/** Whether the words of each publication are kept, unchanged. */
function compareHistories(
	ledger: Ledger,
	histories: Published['histories'],
	historyTexts: readonly TextFile[],
): Problem[] {
	const wrong = new Map<string, string[]>();
	const add = (key: string) => {
		const { slug, id } = partKey(key);
		wrong.set(slug, [...(wrong.get(slug) ?? []), id]);
	};
	for (const [key, claim] of ledger.claims) {
		const { slug, id } = partKey(key);
		const texts = histories.get(slug)?.get(id) ?? [];
		const words = listPublishedWords(claim);
		if (words.length !== texts.length || texts.some(({ text }, i) => hashWords(text) !== words[i]?.hash)) add(key);
	}
	for (const [slug, history] of histories)
		for (const id of history.keys()) if (!ledger.claims.has(`${slug}#${id}`)) add(`${slug}#${id}`);
	return [...wrong].flatMap(([slug, ids]) => {
		const source = historyTexts.find(({ id }) => id === slug);
		const file = `${historyFolder}/${slug}.json`;
		const findings = ids.map((id) => ({
			file,
			at: [id],
			code: 'ledger/history-mismatch' as const,
			severity: 'error' as const,
			message: `Unexpected past words of \`${slug}#${id}\`: they are not those that the ledger has hashes of.`,
			fix: `bring ${ledgerFile} and ${file} back as they were committed; only \`npm run release\` and \`npm run purge\` write them`,
		}));
		return source
			? locateFindings(findings, source)
			: findings.map(({ at: _, ...finding }) => ({ ...finding, line: 1, column: 1 }));
	});
}

/** One line for each address and source, so that versions can be compared and merged line by line. */
export function formatLedger({ format, articles, claims, sources }: Ledger): string {
	return `{\n"format": ${format},\n"articles": ${formatMap(articles)},\n"claims": ${formatMap(claims)},\n"sources": ${formatMap(sources)}\n}\n`;
}

export function formatHistory(history: History): string {
	const entries = [...history].map(
		([id, texts]) => `${JSON.stringify(id)}: [\n${texts.map((text) => JSON.stringify(text)).join(',\n')}\n]`,
	);
	return `{\n${entries.join(',\n')}\n}\n`;
}

function formatMap(values: ReadonlyMap<string, unknown>): string {
	const entries = [...values].map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
	return entries.length ? `{\n${entries.join(',\n')}\n}` : '{}';
}

/** Writes what changed. Returns the files, from the project's root. The ledger comes last: it is what the others are checked against. */
export async function writePublished(root: string, before: Published, after: Published): Promise<string[]> {
	const written: string[] = [];
	async function write(file: string, text: string) {
		const target = path.join(root, file);
		// Readers pass over names that begin with a dot.
		const next = path.join(path.dirname(target), `.${path.basename(target)}.next`);
		await mkdir(path.dirname(target), { recursive: true });
		await writeFile(next, text);
		await rename(next, target);
		written.push(file);
	}
	for (const [slug, history] of after.histories) {
		const file = `${historyFolder}/${slug}.json`;
		const old = before.histories.get(slug);
		if (!old || formatHistory(old) !== formatHistory(history)) await write(file, formatHistory(history));
	}
	for (const slug of before.histories.keys()) {
		if (after.histories.has(slug)) continue;
		await rm(path.join(root, historyFolder, `${slug}.json`));
		written.push(`${historyFolder}/${slug}.json`);
	}
	if (formatLedger(before.ledger) !== formatLedger(after.ledger)) await write(ledgerFile, formatLedger(after.ledger));
	return written;
}

/** What was published, for pages: the content was checked before. `digest` changes with it. */
export async function readPublished(root: string): Promise<{ published: Published; digest: string }> {
	const folder = path.join(root, historyFolder);
	const names = (await readdir(folder).catch(() => [])).filter((name) => /^[a-z0-9-]+\.json$/.test(name)).sort();
	const read = async (id: string, file: string): Promise<TextFile[]> => {
		const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
		return text === undefined ? [] : [{ id, file, text }];
	};
	const [ledger] = await read(ledgerFile, ledgerFile);
	const texts = (
		await Promise.all(names.map((name) => read(name.slice(0, -'.json'.length), `${historyFolder}/${name}`)))
	).flat();
	const digest = createHash('sha256');
	for (const { text } of [...(ledger ? [ledger] : []), ...texts]) digest.update(`${text.length}\n${text}`);
	return { published: parsePublished(ledger, texts).published, digest: digest.digest('hex') };
}
