/** The record outside Astro's pages: for integrations and commands, read once per process. */
import path from 'node:path';
import type { SiteRecord } from '../domain/record.ts';
import { type CheckedContent, checkContent } from './check-content.ts';

const records = new Map<string, Promise<SiteRecord>>();

/** The record of what a build publishes: no drafts. Problems are the checker's business; what can't be read is left out. */
export function loadRecord(root: string): Promise<SiteRecord> {
	return records.get(path.resolve(root)) ?? keepRecord(root, checkContent(root, { drafts: false }));
}

/** Reads and checks afresh for a build that publishes no drafts; {@link loadRecord} then gives the same record. */
export async function checkForBuild(root: string): Promise<CheckedContent> {
	const checked = checkContent(root, { drafts: false });
	await keepRecord(root, checked);
	return checked;
}

function keepRecord(root: string, checked: Promise<CheckedContent>): Promise<SiteRecord> {
	const record = checked.then((content) => content.record);
	records.set(path.resolve(root), record);
	return record;
}
