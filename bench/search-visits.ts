/** What a visit to a search page costs until its first hit stands, as the browser itself counts it. */
import type { Page } from 'playwright-core';

export interface Visit {
	/** Over the wire until the first hit stands: page, styles, scripts, fonts, engine and data, with heads of answers. */
	bytes: number;
	/** Of it data and scripts, engines among them: what search itself costs, however a page looks. */
	searchBytes: number;
	/** Of these each part of ours, by its name. */
	parts: ReadonlyMap<string, number>;
	requests: number;
	/** From the start of the visit to the first hit. */
	ms: number;
}

/** What a reader of our index loads, by its addresses. */
const partsOfSearch: readonly (readonly [name: string, address: RegExp])[] = [
	['scripts', /\/_astro\/[^/]+\.js$/],
	['engine', /\/search-index\/(?:pagefind\.js|wasm\.)/],
	['its lists', /\/search-index\/(?:pagefind-entry\.json|.+\.pf_meta)/],
	['words', /\.pf_index$/],
	['index', /\/search-index\/index\.gz/],
	['names', /\/search-index\/names\//],
	['what is shown', /\/search-index\/(?:articles|speakers|events|points|sources)\//],
	['choices', /\/search-index\/claims\.gz/],
	['vocabulary', /\/search-index\/vocabulary\.gz/],
];

export async function measureVisit(page: Page, address: string, selector: string): Promise<Visit> {
	await page.goto('about:blank');
	await page.addInitScript((wanted) => {
		const watch = new MutationObserver(() => {
			if (!document.querySelector(wanted)) return;
			watch.disconnect();
			Object.assign(window, {
				firstHit: {
					ms: performance.now(),
					sizes: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
						(entry) => [entry.name, (entry as PerformanceResourceTiming).transferSize],
					),
				},
			});
		});
		watch.observe(document, { childList: true, subtree: true });
	}, selector);
	await page.goto(address);
	const read = await page.waitForFunction(
		() => (window as unknown as { firstHit?: { ms: number; sizes: [string, number][] } }).firstHit,
		undefined,
		{ timeout: 180_000 },
	);
	const { ms, sizes } = (await read.jsonValue()) as { ms: number; sizes: [string, number][] };
	const total = (all: [string, number][]) => all.reduce((sum, [, size]) => sum + size, 0);
	return {
		bytes: total(sizes),
		searchBytes: total(sizes.filter(([name]) => /\/(?:search-index|rival)\/(?!index\.html)|\.js$/.test(name))),
		parts: new Map(
			partsOfSearch
				.map(([name, pattern]) => [name, total(sizes.filter(([address]) => pattern.test(address)))] as const)
				.filter(([, size]) => size > 0),
		),
		requests: sizes.filter(([, size]) => size > 0).length,
		ms,
	};
}

/** Types the queries letter by letter once the index is open; the median of milliseconds until the hits of each letter stand. */
export async function measureKeystrokes(page: Page, address: string, queries: readonly string[]): Promise<number> {
	await page.goto(address);
	await page.locator('.hit').first().waitFor();
	const times: number[] = [];
	// The first round reads files, the second only answers.
	for (const isWarm of [false, true]) {
		for (const query of queries) {
			for (let length = 3; length <= query.length; length++) {
				const ms = await page.evaluate(
					async (text) => {
						const box = document.querySelector<HTMLInputElement>('#q');
						const results = document.querySelector('[data-part="results"]');
						if (!box || !results) throw new Error('The search page has no box.');
						box.value = text;
						const start = performance.now();
						box.dispatchEvent(new InputEvent('input', { bubbles: true }));
						await new Promise<void>((done) => {
							const watch = new MutationObserver(() => {
								watch.disconnect();
								done();
							});
							watch.observe(results, { childList: true });
						});
						return performance.now() - start;
					},
					query.slice(0, length),
				);
				if (isWarm) times.push(ms);
			}
		}
	}
	return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
