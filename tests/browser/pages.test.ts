/** Pages of every type in a real browser: silent and self-contained. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTypes } from '../site/page-types.ts';
import { addressOf, openPage, type WatchedPage } from './site.ts';

const types = Object.entries(pageTypes);

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
});

test('a page that is not there is answered with the page that says so', async () => {
	await using opened = await openPage();
	const response = await opened.page.goto(addressOf('no/such/page/'));
	expect(response?.status()).toBe(404);
	expect(await opened.page.locator('h1').count()).toBe(1);
});
