/**
 * Writes one of the data files that `/data/` documents. Each has a page file of its own: the dev server would want a slash
 * behind the address of a file whose name is a parameter.
 */
import type { APIRoute } from 'astro';
import { getRecord } from '../../content/record.ts';
import { dataFiles } from '../../exports/data-files.ts';
import { addresses } from '../../site.ts';

export function serveDataFile(name: string): APIRoute {
	const file = dataFiles.find((candidate) => candidate.name === name);
	if (!file) throw new Error(`No data file ${name}; they stand in src/exports/data-files.ts.`);
	return async () =>
		new Response(file.write(await getRecord(), addresses), {
			headers: { 'Content-Type': 'application/json; charset=utf-8' },
		});
}
