/** Pages of every type in a real browser: silent, self-contained, accessible, and never wider than the screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlePage, pageTypes } from '../site/page-types.ts';
import { addressOf, openPage, type WatchedPage } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const types = Object.entries(pageTypes);
const screens = [1280, 320].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ colorScheme, viewport: { width, height: 800 } })),
);

describe.each(types)('%s', (_, path) => {
	let opened: WatchedPage;

	beforeAll(async () => {
		opened = await openPage();
		await opened.page.goto(addressOf(path), { waitUntil: 'networkidle' });
	});
	afterAll(() => opened[Symbol.asyncDispose]());

	test('has nothing to complain about, asks nobody else and keeps nothing', async () => {
		expect(opened.complaints).toEqual([]);
		const origin = new URL(addressOf()).origin;
		expect(opened.requests.filter((address) => !address.startsWith(origin))).toEqual([]);
		expect(await opened.page.context().cookies()).toEqual([]);
	});

	test('axe finds nothing, light and dark, wide and narrow', async () => {
		const { page } = opened;
		for (const { colorScheme, viewport } of screens) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);
			const name = `${colorScheme} ${viewport.width}`;
			expect({ name, violations: await findViolations(page) }).toEqual({ name, violations: [] });
		}
	});

	test('does not scroll sideways on a narrow screen', async () => {
		const { page } = opened;
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
});

test('axe finds nothing in an open note', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(articlePage), { waitUntil: 'networkidle' });
	await page.locator('.n button[popovertarget]').first().click();
	expect(await findViolations(page)).toEqual([]);
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
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: typeof Axe }).axe.run({ resultTypes: ['violations'], preload: false }),
	);
	return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 5).map(({ html }) => `${id}: ${help}: ${html}`));
}
