/** Wires the build. What the site is called stands in src/site.ts; where it stands, in SITE_URL. */
import { defineConfig } from 'astro/config';
import { cards } from './src/cards/integration.ts';
import { checkForBuild, loadRecord } from './src/content/load-record.ts';
import { problemOverlay } from './src/content/problem-overlay.ts';
import { linkFiles } from './src/pages/_links.ts';
import { programFiles } from './src/pages/_program-files.ts';
import { shortProperties } from './src/pages/_short-properties.ts';
import { claimPages } from './src/pages/articles/_claim-pages.ts';
import { dataFilesOfSite } from './src/pages/data/_data-files.ts';
import { searchIndex } from './src/search/integration.ts';
import { addresses, cardChoice, site, siteUrl } from './src/site.ts';

const { origin, pathname } = new URL(siteUrl);

export default defineConfig({
	site: origin,
	base: pathname,
	trailingSlash: 'always',
	// A line break between two inline elements is a space; Astro's default drops it.
	compressHTML: true,
	build: { inlineStylesheets: 'never' },
	vite: {
		build: { assetsInlineLimit: 0, modulePreload: false },
		plugins: [plainImports()],
		// Names of scripts stand in every page: their hash is enough.
		environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
	},
	integrations: [
		claimPages(),
		linkFiles(),
		programFiles(),
		dataFilesOfSite(),
		problemOverlay(),
		shortProperties(),
		cards({
			loadRecord,
			readRecord: async (root) => (await checkForBuild(root)).record,
			site: { ...site, addresses, choice: cardChoice },
		}),
		searchIndex({ loadRecord, lastBuild: new URL('./dist/', import.meta.url) }),
	],
	devToolbar: { enabled: false },
});

/** Vite wraps each `import()` in code that loads ahead what the file imports in turn: 750 bytes on every page, for files of one kilobyte. */
function plainImports() {
	return {
		name: 'plain-imports',
		enforce: 'pre',
		load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
	};
}
