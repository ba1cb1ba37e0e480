/** The record outside Astro's pages: for integrations and commands, read once per process. */
import type { SiteRecord } from '../domain/record.ts';
import { checkContent } from './check-content.ts';

const records = new Map<string, Promise<SiteRecord>>();

/** The record of what a build publishes: no drafts. Problems are the checker's business; what can't be read is left out. */
export function loadRecord(root: string): Promise<SiteRecord> {
	const known = records.get(root) ?? checkContent(root, { drafts: false }).then(({ record }) => record);
	records.set(root, known);
	return known;
}
