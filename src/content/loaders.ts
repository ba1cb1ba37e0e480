/**
 * Astro's content loaders over our own reading. One reading fills all collections, so that articles, speakers and the rest
 * always belong together. The store stays small: an article's entry is only the digest under which its reading is cached.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { hasErrors } from '../domain/problem.ts';
import { type CheckedContent, checkContent } from './check-content.ts';
import { loadContent } from './load-record.ts';
import { reportProblems } from './report-problems.ts';

export const collectionNames = ['articles', 'statements', 'speakers', 'sources', 'events', 'points', 'topics'] as const;
export type CollectionName = (typeof collectionNames)[number];

/** One loader a collection; they share what was read. */
export function createLoaders(): Record<CollectionName, Loader> {
	const contexts = new Map<string, LoaderContext>();
	let reading: Promise<CheckedContent> | undefined;

	async function load(name: CollectionName, context: LoaderContext): Promise<void> {
		const root = fileURLToPath(context.config.root);
		const isFirst = contexts.size === 0;
		contexts.set(name, context);
		reading ??= context.watcher ? checkContent(root) : loadContent(root);
		if (isFirst && context.watcher) watch(root, context.watcher);
		const content = await reading;
		if (isFirst) report(content, context);
		// The first sync of the dev server shows what can be shown.
		if (context.watcher || !hasErrors(content.problems)) fill(name, context, content);
	}

	function watch(root: string, watcher: NonNullable<LoaderContext['watcher']>): void {
		const folder = path.join(root, 'content') + path.sep;
		watcher.add(folder);
		for (const event of ['add', 'change', 'unlink'] as const) {
			watcher.on(event, async (file) => {
				if (!path.resolve(root, file).startsWith(folder)) return;
				const latest = checkContent(root);
				reading = latest;
				const content = await latest;
				// A later change has begun a later reading.
				if (reading !== latest) return;
				const [first] = contexts.values();
				if (first) report(content, first);
				// The last good pages stay until the errors are mended.
				if (hasErrors(content.problems)) return;
				for (const [name, context] of contexts) fill(name as CollectionName, context, content);
			});
		}
	}

	function report(content: CheckedContent, { logger, watcher }: LoaderContext): void {
		const { problems } = content;
		const text = reportProblems(content);
		if (!hasErrors(problems)) {
			if (problems.length) logger.warn(`\n${text}`);
			return;
		}
		if (!watcher) throw describeErrors(text);
		logger.error(`\n${text}`);
	}

	return Object.fromEntries(
		collectionNames.map((name) => [
			name,
			{ name: 'on-record', load: (context) => load(name, context) } satisfies Loader,
		]),
	) as Record<CollectionName, Loader>;
}

/** Without a stack, which Astro would print: the mistake is in the content, not in the code. */
function describeErrors(text: string): Error {
	const error = new Error(`The content has errors.\n${text}`);
	error.stack = '';
	return error;
}

function fill(name: CollectionName, { store, watcher, generateDigest }: LoaderContext, content: CheckedContent): void {
	const entries = listEntries(name, content, watcher !== undefined);
	const ids = new Set(entries.map(({ id }) => id));
	for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
	for (const { id, data } of entries) store.set({ id, data, digest: generateDigest(data) });
}

function listEntries(
	name: CollectionName,
	{ input, digests }: CheckedContent,
	drafts: boolean,
): { id: string; data: Record<string, unknown> }[] {
	if (name !== 'articles') return input[name].map((file) => ({ id: file.id, data: { ...file } }));
	return input.articles
		.filter(({ data }) => drafts || !data.draft)
		.map(({ id }) => ({ id, data: { digest: digests.get(id) } }));
}
