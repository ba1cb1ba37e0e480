/** Astro integration: writes the search index behind every build, and lets the dev server search the last built one. */
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteRecord } from '../domain/record.ts';
import { writeIndex } from './write-index.ts';

export interface SearchIndexOptions {
	/** Gives the record that is built from the project in `root`. */
	loadRecord: (root: string) => Promise<SiteRecord>;
	/** Folder of the last whole build, whose index the dev server searches. */
	lastBuild: URL;
}

const folder = 'search-index';

export function searchIndex({ loadRecord, lastBuild }: SearchIndexOptions): AstroIntegration {
	let base = '/';
	let projectRoot = '';
	return {
		name: 'on-record:search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				projectRoot = fileURLToPath(config.root);
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			'astro:build:done': async ({ dir }) => {
				await writeSearchIndex(await loadRecord(projectRoot), join(fileURLToPath(dir), folder));
			},
			'astro:server:setup': ({ server }) => {
				const root = join(fileURLToPath(lastBuild), folder);
				server.middlewares.use((request, response, next) => {
					// Vite has taken the base path away from some requests by then.
					const path = readPath(request.url, `${base}${folder}/`) ?? readPath(request.url, `/${folder}/`);
					if (path === undefined) return next();
					const file = normalize(join(root, path));
					if (file.startsWith(root + sep) && existsSync(file)) {
						response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
						response.setHeader('cache-control', 'no-cache');
						if (isOlder(join(root, 'index.gz'), join(projectRoot, 'content')))
							response.setHeader(
								'x-index-note',
								'This is the index of the last build, and the content has changed since: run npm run build.',
							);
						createReadStream(file).pipe(response);
						return;
					}
					response.statusCode = 404;
					response.setHeader('content-type', 'application/json');
					response.end(
						JSON.stringify({
							error: 'No search index yet.',
							cure: 'Run `npm run build` once; the dev server searches what was built last.',
						}),
					);
				});
			},
		},
	};
}

/** Writes the index of `record` into `target`, which need not exist. */
export async function writeSearchIndex(record: SiteRecord, target: string): Promise<void> {
	for (const { path, content } of await writeIndex(record)) {
		const file = join(target, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
}

/** Whether some file of `folder` was written after `file`. */
function isOlder(file: string, folder: string): boolean {
	const written = statSync(file).mtimeMs;
	return readdirSync(folder, { recursive: true, withFileTypes: true }).some(
		(entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > written,
	);
}

/** What follows `prefix` in a request's path; `undefined` for other requests and for what no file can be called. */
function readPath(url: string | undefined, prefix: string): string | undefined {
	const { pathname } = new URL(url ?? '/', 'http://localhost');
	if (!pathname.startsWith(prefix)) return undefined;
	try {
		return decodeURIComponent(pathname.slice(prefix.length));
	} catch {
		return undefined;
	}
}
