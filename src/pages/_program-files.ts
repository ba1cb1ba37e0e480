/** Writes what programs read beside the pages: feeds, citations, sitemap, robots.txt, answers to oEmbed. The dev server makes them when they are asked for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkForBuild, loadRecord } from '../content/load-record.ts';
import type { SiteRecord } from '../domain/record.ts';
import { citationFormats, writeCitations } from '../exports/citations.ts';
import { writeFeeds } from '../exports/feeds.ts';
import { writeEmbeds } from '../exports/oembed.ts';
import { writeRobots, writeSitemap } from '../exports/sitemap.ts';
import { addresses, site } from '../site.ts';

const publication = { name: site.name, language: site.language, licence: site.contentLicence.name };

export function programFiles(): AstroIntegration {
	let root = process.cwd();
	return {
		name: 'on-record:program-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir }) => {
				for (const [address, text] of listFiles(await loadRecord(root))) {
					const file = path.join(fileURLToPath(dir), address.slice(addresses.base.length));
					mkdirSync(path.dirname(file), { recursive: true });
					writeFileSync(file, text);
				}
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(async (request, response, next) => {
					const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
					const type = types[path.extname(pathname)];
					if (!type || !pathname.startsWith(addresses.base)) return next();
					const { record } = await checkForBuild(root);
					const found = [...listFiles(record)].find(([address]) => address === pathname);
					if (!found) return next();
					response.setHeader('content-type', `${type}; charset=utf-8`);
					response.end(found[1]);
				});
			},
		},
	};
}

const types: Partial<Record<string, string>> = {
	'.xml': 'application/xml',
	'.json': 'application/json',
	'.txt': 'text/plain',
	'.bib': 'application/x-bibtex',
	'.ris': 'application/x-research-info-systems',
};

function* listFiles(record: SiteRecord): Generator<[address: string, text: string]> {
	yield [addresses.robots(), writeRobots(addresses)];
	yield* writeSitemap(record, addresses);
	yield* writeFeeds(record, addresses, publication);
	for (const article of record.articles.values())
		for (const format of citationFormats)
			yield [addresses.citations(article.slug, format), writeCitations(article, format, site, addresses)];
	yield* writeEmbeds(record, addresses, site);
}
