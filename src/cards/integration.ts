/** Astro integration: writes the pictures under shared links behind every build; the dev server draws each when it is asked for. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteRecord } from '../domain/record.ts';
import { CardCache } from './card-cache.ts';
import { type CardSite, listCards, writeCards } from './write-cards.ts';

export interface CardOptions {
	/** Gives the record that is built from the project in `root`. */
	loadRecord: (root: string) => Promise<SiteRecord>;
	/** The same, of the files as they are at this moment. */
	readRecord: (root: string) => Promise<SiteRecord>;
	site: CardSite;
}

export function cards({ loadRecord, readRecord, site }: CardOptions): AstroIntegration {
	let root = process.cwd();
	return {
		name: 'on-record:cards',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (site.choice === 'none') return;
				const cache = new CardCache(path.join(root, '.cache', 'cards'));
				const { cards, drawn, missing } = await writeCards(await loadRecord(root), site, cache, fileURLToPath(dir));
				for (const { address, letters } of missing) logger.warn(`${address}: no typeface has ${letters}`);
				logger.info(`${cards} cards, ${drawn} of them drawn`);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(async (request, response, next) => {
					const { pathname } = new URL(request.url ?? '/', 'http://localhost');
					if (!pathname.endsWith('.png')) return next();
					// Vite has taken the base path away from some requests by then.
					const paths = [pathname, `${site.addresses.base}${pathname.slice(1)}`];
					const found = listCards(await readRecord(root), site).find(([address]) => paths.includes(address));
					if (!found) return next();
					const { drawCard } = await import('./draw.ts');
					response.setHeader('content-type', 'image/png');
					response.end((await drawCard(found[1], site.name)).png);
				});
			},
		},
	};
}
