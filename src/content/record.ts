/** The record for pages: that of the build, or, while somebody writes, joined from Astro's collections and the cached readings. */
import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { type ArticleInput, buildRecord, type RecordInput } from '../domain/build-record.ts';
import type { Published } from '../domain/ledger.ts';
import type { SiteRecord } from '../domain/record.ts';
import { loadRecord } from './load-record.ts';
import { type CachedArticle, locateReading } from './read-content.ts';
import { readPublished } from './read-ledger.ts';

let joined: { key: string; record: Promise<SiteRecord> } | undefined;

/** Everything, joined. Asked again without a change of content it gives the same object. */
export async function getRecord(): Promise<SiteRecord> {
	// The loaders have read it; and to compare all of the store for each page would cost more than the pages.
	if (import.meta.env.PROD) return loadRecord(process.cwd());
	const collections = {
		articles: await getCollection('articles'),
		statements: await getCollection('statements'),
		speakers: await getCollection('speakers'),
		sources: await getCollection('sources'),
		events: await getCollection('events'),
		points: await getCollection('points'),
		topics: await getCollection('topics'),
	};
	const { published, digest } = await readPublished(process.cwd());
	const key = Object.values(collections)
		.flatMap((entries) => entries.map((entry) => `${entry.id} ${entry.digest}`))
		.concat(digest)
		.join('\n');
	if (joined?.key !== key) joined = { key, record: join(collections, published) };
	return joined.record;
}

type Collections = Record<Exclude<keyof RecordInput, 'unread' | 'published'>, { id: string; data: unknown }[]>;

async function join({ articles, ...others }: Collections, published: Published): Promise<SiteRecord> {
	const read = await Promise.all(
		articles.map(async ({ data }) => {
			const { digest } = data as { digest: string };
			const cached = JSON.parse(await readFile(locateReading(process.cwd(), digest), 'utf8')) as CachedArticle;
			return cached.article as ArticleInput;
		}),
	);
	// The loaders stored exactly these; the store's own types know nothing of it.
	const files = Object.fromEntries(
		Object.entries(others).map(([name, entries]) => [name, entries.map(({ data }) => data)]),
	) as unknown as Omit<RecordInput, 'articles' | 'published'>;
	return buildRecord({ ...files, articles: read, published }).record;
}
