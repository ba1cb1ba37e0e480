/** What a build publishes, read once per process: for pages, integrations and commands. */
import path from 'node:path';
import type { SiteRecord } from '../domain/record.ts';
import { type CheckedContent, checkContent } from './check-content.ts';

// A build holds three copies of this module: Node's own, the one that Vite loads with content.config.ts, and the one in the
// pages' bundle. They share only the process, and each record of a large site takes half a gigabyte (bench/README.md).
const place: unique symbol = Symbol.for('on-record.published');
const shared = globalThis as { [place]?: Map<string, Promise<CheckedContent>> };
const published = (shared[place] ??= new Map());

/** The record of what a build publishes: no drafts. Problems are the checker's business; what can't be read is left out. */
export async function loadRecord(root: string): Promise<SiteRecord> {
	return (await loadContent(root)).record;
}

/** The same with its problems. */
export function loadContent(root: string): Promise<CheckedContent> {
	return published.get(path.resolve(root)) ?? checkForBuild(root);
}

/** Reads and checks afresh; {@link loadRecord} then gives the record of this reading. */
export function checkForBuild(root: string): Promise<CheckedContent> {
	const content = checkContent(root, { drafts: false });
	published.set(path.resolve(root), content);
	return content;
}
