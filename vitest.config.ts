/** Two kinds of tests: those of code alone, and those of the built site, for which the site is built once. */
import { configDefaults, defineConfig } from 'vitest/config';

const builtSite = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
	test: {
		projects: [
			{
				extends: true,
				test: { name: 'code', include: ['tests/**/*.test.ts'], exclude: [...configDefaults.exclude, ...builtSite] },
			},
			{
				extends: true,
				test: {
					name: 'site',
					include: builtSite,
					globalSetup: 'tests/browser/build-once.ts',
					testTimeout: 120_000,
					hookTimeout: 120_000,
					// A busy machine loads a page in seconds.
					expect: { poll: { timeout: 20_000 } },
				},
			},
		],
	},
});
