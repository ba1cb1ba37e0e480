/** Pages of every type in a real browser: silent, self-contained, accessible, and never wider than the screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageTypes } from '../site/page-types.ts';
import { addressOf, openPage } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const types = Object.entries(pageTypes);
const screens = [1280, 320].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ colorScheme, viewport: { width, height: 800 } })),
);

test.each(types)('%s asks for nothing from elsewhere and has nothing to complain about', async (_, path) => {
	await using opened = await openPage();
	const { page, complaints, requests } = opened;
	await page.goto(addressOf(path), { waitUntil: 'networkidle' });
	// A host answers 404 for it; as a page of its own it is there.
	expect(complaints).toEqual([]);
	const origin = new URL(addressOf()).origin;
	expect(requests.filter((address) => !address.startsWith(origin))).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
});

test.each(types)('%s: axe finds nothing, light and dark, wide and narrow', async (_, path) => {
	for (const screen of screens) {
		await using opened = await openPage(screen);
		await opened.page.goto(addressOf(path), { waitUntil: 'networkidle' });
		const name = `${screen.colorScheme} ${screen.viewport.width}`;
		expect({ name, violations: await findViolations(opened.page) }).toEqual({ name, violations: [] });
	}
});

test.each(types)('%s does not scroll sideways on a narrow screen', async (_, path) => {
	await using opened = await openPage({ viewport: { width: 320, height: 640 } });
	const { page } = opened;
	await page.goto(addressOf(path), { waitUntil: 'networkidle' });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a page that is not there is answered with the page that says so', async () => {
	await using opened = await openPage();
	const response = await opened.page.goto(addressOf('no/such/page/'));
	expect(response?.status()).toBe(404);
	expect(await opened.page.locator('h1').count()).toBe(1);
});

async function findViolations(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
	);
	return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 5).map(({ html }) => `${id}: ${help}: ${html}`));
}
