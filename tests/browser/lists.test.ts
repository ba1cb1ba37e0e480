/** The pages of speakers, points and sources, as somebody uses them: two orders of the same statements, and a name in any spelling. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageTypes } from '../site/page-types.ts';
import { addressOf, openPage } from './site.ts';

const collective = pageTypes['speaker (collective)'];

describe.each([true, false])('a speaker’s statements, JavaScript %s', (javaScriptEnabled) => {
	test('stand by date or by point', async () => {
		await using opened = await openPage({ javaScriptEnabled });
		const { page } = opened;
		await page.goto(addressOf(collective));
		const [byDate, byPoint] = [page.locator('.by-date'), page.locator('.by-point')];
		expect([await byDate.isVisible(), await byPoint.isVisible()]).toEqual([true, false]);
		await page.locator('label', { hasText: 'By point' }).click();
		expect([await byDate.isVisible(), await byPoint.isVisible()]).toEqual([false, true]);
		expect(await byPoint.getByRole('link', { name: 'Shapovalov' }).count()).toBeGreaterThan(0);
	});

	test('can be turned by keyboard', async () => {
		await using opened = await openPage({ javaScriptEnabled });
		const { page } = opened;
		await page.goto(addressOf(collective));
		await page.locator('#order_date').focus();
		await page.keyboard.press('ArrowRight');
		expect(await page.locator('.by-point').isVisible()).toBe(true);
	});
});

test('a link to a statement shows it, whatever order was chosen', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(collective));
	const anchor = await page.locator('.by-date .stmt').first().getAttribute('id');
	await page.locator('label', { hasText: 'By point' }).click();
	await page.evaluate((id) => {
		location.hash = id ?? '';
	}, anchor);
	expect(await page.locator(`#${anchor}`).isVisible()).toBe(true);
});

test.each([
	[`${pageTypes.codebook}#claims_kind`, 'claims_kind'],
	[`${pageTypes.sources}#tass`, 'tass'],
	[`${pageTypes.speakers}#letter-M`, 'letter-M'],
])('without scripts, a link far down a long list lands: %s', async (path, anchor) => {
	await using opened = await openPage({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
	const { page } = opened;
	await page.goto(addressOf(path));
	const top = () => page.locator(`[id="${anchor}"]`).evaluate((it) => it.getBoundingClientRect().top);
	// Below the edge by the room that stays above headings.
	await expect.poll(async () => Math.abs(Math.round(await top()) - 80)).toBeLessThan(20);
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
});

test.each([
	[pageTypes.codebook, '.field'],
	[pageTypes.speakers, '.ledger > section'],
])('what waits to be drawn on %s is drawn on paper', async (path, selector) => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(path));
	const drawn = () =>
		page
			.locator(selector)
			.evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).contentVisibility))]);
	expect(await drawn()).toEqual(['auto']);
	await page.emulateMedia({ media: 'print' });
	expect(await drawn()).toEqual(['visible']);
});

describe('the filter of names', () => {
	test.each(['Lukashenka', 'łukaszenka', 'Лукашэнка', 'LOUKACH', 'alyaksandr lukash'])('finds “%s”', async (query) => {
		await using opened = await openPage();
		const { page, complaints } = opened;
		await filterNames(page, query);
		await expect.poll(() => page.getByRole('status').innerText()).toBe('1 speaker');
		expect(await listNames(page)).toEqual(['Alexander Lukashenko', 'Lukashenko, Alexander']);
		expect(complaints).toEqual([]);
	});

	test('shows all again once it is empty, and says so where nobody is meant', async () => {
		await using opened = await openPage();
		const { page } = opened;
		await page.goto(addressOf(pageTypes.speakers));
		const all = await listNames(page);
		await filterNames(page, 'xylophone');
		await expect.poll(() => page.getByRole('status').innerText()).toBe('No such name here');
		expect(await listNames(page)).toEqual([]);
		await page.locator('#name_filter').fill('');
		await expect.poll(() => listNames(page)).toEqual(all);
	});

	test('is loaded only when somebody goes to it', async () => {
		await using opened = await openPage();
		const { page, requests } = opened;
		await page.goto(addressOf(pageTypes.speakers), { waitUntil: 'networkidle' });
		const before = requests.length;
		await page.locator('#name_filter').focus();
		await expect.poll(() => requests.length).toBeGreaterThan(before);
	});

	test('is not there without JavaScript; the list is', async () => {
		await using opened = await openPage({ javaScriptEnabled: false });
		const { page } = opened;
		await page.goto(addressOf(pageTypes.speakers));
		expect(await page.locator('#name_filter').isVisible()).toBe(false);
		expect(await listNames(page)).toContain('Alexander Lukashenko');
		expect(await page.locator('.index').innerText()).toContain('Лукашенко');
	});
});

async function filterNames(page: Page, query: string): Promise<void> {
	await page.goto(addressOf(pageTypes.speakers));
	await page.locator('#name_filter').focus();
	await page.keyboard.type(query);
}

/** Names that the page shows, those of the index too. */
function listNames(page: Page): Promise<string[]> {
	return page
		.locator('.names li, .index li')
		.evaluateAll((entries) =>
			entries
				.filter((entry) => entry.checkVisibility())
				.map((entry) => entry.querySelector('a')?.textContent.trim() ?? ''),
		);
}

test('a speaker’s statements are drawn by day, and each mark leads to its statement', async () => {
	await using opened = await openPage({ javaScriptEnabled: false });
	const { page } = opened;
	await page.goto(addressOf('speakers/alexander-lukashenko/'));
	const marks = page.locator('.spoken .axis a');
	expect(await marks.count()).toBe(await page.locator('.by-date .stmt').count());
	for (const mark of await marks.all()) {
		const [, anchor = ''] = ((await mark.getAttribute('href')) ?? '').split('#');
		expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
	}
});

test('a forecast stands beside what happened, with the document that shows it', async () => {
	await using opened = await openPage({ javaScriptEnabled: false });
	const { page } = opened;
	await page.goto(addressOf('speakers/vladimir-shapovalov/'));
	const pair = page.locator('.pair', { hasText: 'Expected' }).filter({ hasText: 'new sanctions' }).first();
	expect(await pair.innerText()).toMatch(/Happened · 2\sDec\s2021/i);
	expect(await pair.locator('a[href*="/sources/"]').count()).toBe(1);
});

test('paper names whoever speaks, and has nothing to press', async () => {
	await using opened = await openPage({ viewport: { width: 680, height: 900 } });
	const { page } = opened;
	await page.goto(addressOf(pageTypes['speaker (person)']));
	await page.emulateMedia({ media: 'print' });
	const names = await page.locator('.voiced .by').evaluateAll((lines) => lines.map((line) => line.checkVisibility()));
	expect(names.length).toBeGreaterThan(0);
	expect(names).not.toContain(false);
	expect(await page.locator('.turn .seg, .ways button').filter({ visible: true }).count()).toBe(0);
});
