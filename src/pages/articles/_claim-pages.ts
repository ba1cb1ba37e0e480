/** Writes every claim's page from the one frame that Astro rendered: 0.1 ms a page instead of 1 to 2. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadRecord } from '../../content/load-record.ts';
import { findClaimCard } from '../../domain/card.ts';
import { addresses, cardChoice } from '../../site.ts';
import { createStamp, frameParams } from './_claim-frame.ts';
import { composeClaimPage } from './_compose-claim-page.ts';

export function claimPages(): AstroIntegration {
	let root = process.cwd();
	return {
		name: 'claim-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const articles = path.join(fileURLToPath(dir), 'articles');
				const frame = path.join(articles, frameParams.slug, frameParams.claim, 'index.html');
				const stamp = createStamp(readFileSync(frame, 'utf8'));
				rmSync(path.join(articles, frameParams.slug), { recursive: true });
				const record = await loadRecord(root);
				const lookup = { ...record, addresses };
				for (const claim of record.claims.values()) {
					const folder = path.join(articles, claim.article.slug, claim.id);
					const card = findClaimCard(claim, cardChoice, addresses);
					mkdirSync(folder);
					writeFileSync(
						path.join(folder, 'index.html'),
						stamp({ ...composeClaimPage(claim, lookup), ...(card && { card }) }),
					);
				}
				logger.info(`${record.claims.size} claim pages`);
			},
		},
	};
}
