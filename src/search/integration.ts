/** Astro integration: writes the search index behind every build, and lets the dev server search the last built one. */
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteRecord } from '../domain/record.ts';
import { createSearchIndex } from './pagefind-index.ts';

export interface SearchIndexOptions {
	/** Gives the record that is built from the project in `root`. */
	loadRecord: (root: string) => Promise<SiteRecord>;
	/** Folder of the last whole build, whose index the dev server searches. */
	lastBuild: URL;
}

const folder = 'search-index';
const contentTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

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
						response.setHeader('content-type', contentTypes[extname(file)] ?? 'application/octet-stream');
						response.setHeader('cache-control', 'no-cache');
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
	for (const { path, content } of await createSearchIndex(record)) {
		const file = join(target, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
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
