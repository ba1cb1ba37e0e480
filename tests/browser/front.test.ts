/** The front page in a real browser: which week of 2021 it shows on which day, and that it stays whole where nothing can be fetched. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findWeek, pickWeek, spanWeek } from '../../src/domain/week.ts';
import { addressOf, openPage } from './site.ts';

/** The front page as somebody sees it on that day. */
async function visit(page: Page, day: string): Promise<void> {
	await page.clock.setFixedTime(`${day}T12:00:00`);
	await page.goto(addressOf(), { waitUntil: 'networkidle' });
}

async function read(page: Page) {
	const week = page.locator('this-week');
	return {
		heading: await week.locator('h2').textContent(),
		path: new URL(
			await week
				.locator('.of a')
				.first()
				.evaluate((link: HTMLAnchorElement) => link.href),
		).pathname,
		words: await week.locator('.of a').first().textContent(),
		entries: await week.locator('ol > li').allTextContents(),
	};
}

/** The numbers of the weeks that have a page, and the path of one of them. */
async function readWeeks(page: Page): Promise<number[]> {
	return ((await page.locator('this-week').getAttribute('data-weeks')) ?? '').split(' ').map(Number);
}
const pathOf = (week: number) => new URL(`weeks/${spanWeek('2021', week).first}/`, addressOf()).pathname;

test('without scripts it shows a week of 2021, which leads to its own page and to the list of all weeks', async () => {
	await using opened = await openPage({ javaScriptEnabled: false });
	const { page } = opened;
	await page.goto(addressOf());
	const { heading, path, entries } = await read(page);
	expect(heading).toMatch(/^(?:This|Before this) week in 2021$/);
	expect(entries.length).toBeGreaterThan(0);
	for (const entry of entries) expect(entry).toContain('2021');
	const weeks = await readWeeks(page);
	expect(weeks.map(pathOf)).toContain(path);
	await page.getByRole('link', { name: 'All weeks' }).click();
	const listed = await page
		.locator('main .weeks a')
		.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
	expect(listed).toEqual(weeks.map(pathOf));
});

test.each(['2027-06-20', '2026-11-09', '2031-11-10', '2028-02-29', '2027-12-31'])(
	'on %s it shows the week of that day, or the last before it that has anything',
	async (day) => {
		await using opened = await openPage();
		const { page } = opened;
		await visit(page, day);
		const week = pickWeek(await readWeeks(page), findWeek(day)) ?? 0;
		await expect.poll(async () => (await read(page)).path).toBe(pathOf(week));
		const shown = await read(page);
		expect(shown.heading).toBe(week === findWeek(day) ? 'This week in 2021' : 'Before this week in 2021');
		expect(shown.words).toMatch(/^\d{1,2} .*2021$/);
		expect(shown.entries.length).toBeGreaterThan(0);
		expect(shown.entries.length).toBeLessThanOrEqual(7);
		// The same words stand on the week's own page.
		await page.goto(new URL(pathOf(week), addressOf()).href);
		const own = (await page.locator('main').textContent()) ?? '';
		for (const entry of shown.entries) expect(own).toContain(entry);
		expect(opened.complaints).toEqual([]);
	},
);

test('the week that it came with is not fetched again', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf());
	const edition = await page.locator('.dateline time').getAttribute('datetime');
	opened.requests.length = 0;
	await visit(page, edition ?? '');
	expect(opened.requests.filter((address) => address.includes('/weeks/'))).toEqual([]);
});

test('where the week can’t be fetched, the one that it came with stays, under its own dates', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.route('**/weeks/**', (route) => route.abort());
	await page.goto(addressOf());
	const edition = await page.locator('.dateline time').getAttribute('datetime');
	await visit(page, edition ?? '');
	const before = await read(page);
	await visit(page, '2027-06-20');
	expect(await read(page)).toEqual(before);
});

test('another week moves nothing that is in sight', async () => {
	for (const viewport of [
		{ width: 390, height: 844 },
		{ width: 1440, height: 900 },
	]) {
		await using opened = await openPage({ viewport });
		const { page } = opened;
		await page.addInitScript(() => {
			const shifts = { total: 0 };
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await visit(page, '2027-06-20');
		await expect.poll(async () => (await read(page)).path).toBe(pathOf(25));
		expect(await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total)).toBeLessThan(
			0.01,
		);
	}
});
