/** Writes what keeps links alive beside the pages: `_redirects`, and the lists that scripts read where a link is wrong. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadRecord } from '../content/load-record.ts';
import { exportArticleLinks, exportClaimLinks } from '../exports/links.ts';
import { exportRedirects } from '../exports/redirects.ts';
import { addresses } from '../site.ts';

export function linkFiles(): AstroIntegration {
	let root = process.cwd();
	return {
		name: 'on-record:link-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir }) => {
				const record = await loadRecord(root);
				const write = (address: string, text: string) => {
					const file = path.join(fileURLToPath(dir), address.slice(addresses.base.length));
					mkdirSync(path.dirname(file), { recursive: true });
					writeFileSync(file, text);
				};
				write(addresses.links(), exportArticleLinks(record));
				const files = Map.groupBy(record.articles.values(), ({ slug }) =>
					addresses.claimLinks(slug).replace(/#.*/, ''),
				);
				for (const [address, articles] of files) write(address, exportClaimLinks(articles));
				const redirects = exportRedirects(record, addresses);
				// Hosts look for it at the root of what they serve.
				if (redirects) write(addresses.file('_redirects'), redirects);
			},
		},
	};
}
