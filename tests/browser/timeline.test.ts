/** The timeline in a real browser: what it can be narrowed to, with and without scripts, and what a link to a date still shows. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shortenSpeakers } from '../../src/components/speaker.ts';
import { loadRecord } from '../../src/content/load-record.ts';
import { pageTypes } from '../site/page-types.ts';
import { addressOf, openPage, readHtml } from './site.ts';

const record = await loadRecord(path.join(import.meta.dirname, '..', '..'));

const group = 'belarus-eu-border-2021.moscow';
/** Who spoke in that group's name: short names, of which a date has eight. */
const voices = new Set(
	[...record.statements.values()]
		.filter(({ claims }) => claims.some(({ group: own }) => own?.name === 'Moscow'))
		.flatMap(({ claims: [first] }) => (first ? [shortenSpeakers(first)] : [])),
);
const speaker = 'anton-bychkovsky';
/** An event that neither of them speaks of. */
const elsewhere = 'eu-packages-2020';

test.each([true, false])(
	'a group shows who spoke for it and the events that it speaks of (scripts: %s)',
	async (javaScriptEnabled) => {
		await using opened = await openPage({ javaScriptEnabled });
		const { page } = opened;
		await page.goto(addressOf('timeline/'));
		const before = await countLines(page);
		await page.locator(`input[value="${group}"]`).check();
		const after = await countLines(page);
		expect(after.events).toBeGreaterThan(0);
		expect(after.events).toBeLessThan(before.events);
		const names = await namesOf(page);
		expect(names.length).toBeGreaterThan(3);
		expect(names.filter((name) => !voices.has(name))).toEqual([]);
		// Nothing that is empty stays behind: every heading left has a line, and every jump leads to something to be seen.
		expect(await page.locator('.annals:visible').count()).toBe(1);
		for (const link of await page.locator('.jump a:visible').all()) {
			expect(await page.locator((await link.getAttribute('href')) ?? '').isVisible()).toBe(true);
		}
		const [happened, said] = await Promise.all(
			['.happened', '.said'].map((mark) => page.locator(`.axis a:has(${mark}):visible`).count()),
		);
		expect([happened, said]).toEqual([after.events, after.dates]);
	},
);

test('without scripts, a choice says how much it shows, and speakers are not offered', async () => {
	await using opened = await openPage({ javaScriptEnabled: false });
	const { page } = opened;
	await page.goto(addressOf('timeline/'));
	const label = page.locator(`label:has(input[value="${group}"])`);
	expect(await label.textContent()).toMatch(/Moscow\s+\d+ events? and \d+ statements?/);
	expect(await page.locator('select[name="speaker"]').isVisible()).toBe(false);
});

test('a speaker and a body that speakers speak for can be chosen, and the page says what is left', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf('timeline/'));
	const select = page.getByLabel('Speaker, or whom they speak for');
	await select.selectOption(speaker);
	expect(await namesOf(page)).toEqual(['Bychkovsky']);
	const { events, dates } = await countLines(page);
	expect(dates).toBeGreaterThan(0);
	expect(await page.getByRole('status').textContent()).toMatch(
		new RegExp(`^${events} of \\d+ events shown, and who spoke on ${dates} of \\d+ dates$`),
	);
	await select.selectOption('belarus');
	const names = await namesOf(page);
	expect(names).toContain('Bychkovsky');
	expect(names.length).toBeGreaterThan(1);
	expect(opened.complaints).toEqual([]);
});

test('the choice stands in the address, and the address makes the choice', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf('timeline/'));
	await page.locator(`input[value="${group}"]`).check();
	await page.getByLabel('Speaker, or whom they speak for').selectOption('russia');
	expect(new URL(page.url()).search).toBe(`?show=${group}&speaker=russia`);
	await page.reload();
	expect(await page.locator(`input[value="${group}"]`).isChecked()).toBe(true);
	expect(await page.locator('select[name="speaker"]').inputValue()).toBe('russia');
	const { dates } = await countLines(page);
	expect(dates).toBeGreaterThan(0);
	expect(dates).toBeLessThan(await page.locator('.stated').count());
});

test('choices that nothing fits say so, and lead back to everything', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(`timeline/?show=${group}&speaker=${speaker}`));
	expect(await page.getByText('Nothing here fits both choices.').isVisible()).toBe(true);
	await page.getByRole('button', { name: 'Show everything' }).click();
	expect(new URL(page.url()).search).toBe('');
	expect(await page.locator('.nothing').isVisible()).toBe(false);
	expect((await countLines(page)).dates).toBe(await page.locator('.stated').count());
	expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('');
});

test('an address with a choice that is not offered shows everything', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf('timeline/?show=nobody&speaker=nobody'));
	expect((await countLines(page)).events).toBe(await page.locator('.event').count());
});

test.each([`?show=${group}`, `?speaker=${speaker}`])('a link to an event shows it under %s', async (query) => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(`timeline/${query}#${elsewhere}`));
	const event = page.locator(`#${elsewhere}`);
	expect(await event.isVisible()).toBe(true);
	const isInView = () =>
		event.evaluate((it) => {
			const { top } = it.getBoundingClientRect();
			return top >= 0 && top < innerHeight;
		});
	await expect.poll(isInView).toBe(true);
});

test('without scripts, a link to an event that is filtered out shows it', async () => {
	await using opened = await openPage({ javaScriptEnabled: false });
	const { page } = opened;
	await page.goto(addressOf(`timeline/#${elsewhere}`));
	await page.locator(`input[value="${group}"]`).check();
	expect(await page.locator(`#${elsewhere}`).isVisible()).toBe(true);
});

test('every date says its year', async () => {
	await using opened = await openPage({ javaScriptEnabled: false });
	const { page } = opened;
	await page.goto(addressOf('timeline/'));
	const dates = await page.locator('.moment > .day, .event small').allTextContents();
	expect(dates.length).toBeGreaterThan(100);
	expect(dates.filter((date) => !/\d{4}|No date/.test(date))).toEqual([]);
	await page.goto(addressOf(pageTypes.date));
	const own = await page.locator('h1, .about-it b, .event .by span').allTextContents();
	expect(own.length).toBeGreaterThan(5);
	expect(own.filter((date) => !/\d{4}|undated/.test(date))).toEqual([]);
});

async function countLines(page: Page): Promise<{ events: number; dates: number }> {
	return {
		events: await page.locator('.event:visible').count(),
		dates: await page.locator('.stated:visible').count(),
	};
}

test('sources that differ on a day stand beside the event, each with its own', async () => {
	await using opened = await openPage({ javaScriptEnabled: false });
	const { page } = opened;
	await page.goto(addressOf('timeline/#kuznica-closed-2021-11-09'));
	await page.locator('#kuznica-closed-2021-11-09 a').click();
	const words = await page.locator('#kuznica-closed-2021-11-09 .hap').innerText();
	expect(words).toMatch(/The sources differ on the day\. 10 Nov 2021: Belsat, 12 Nov 2021/);
	expect(words).toMatch(/Sources: .*Warsaw Point/);
});

test('every event and every statement stands on the page of its date, which its row leads to', async () => {
	await using opened = await openPage({ javaScriptEnabled: false });
	const { page } = opened;
	await page.goto(addressOf('timeline/'));
	const rows = await page
		.locator('.event > a, .stated > a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	const events = [...record.events.keys()].filter((id) => !rows.some((row) => row.endsWith(`/#${id}`)));
	expect(events).toEqual([]);
	const pages = new Map(
		[...new Set(rows.map((row) => new URL(row).pathname))].map((path) => [path, readDatePage(path)]),
	);
	const all = [...pages.values()].join('');
	for (const { id, claims } of record.statements.values())
		if (claims.length) expect(all).toMatch(new RegExp(`id="?said_${id}["\\s>]`));
	for (const row of rows) {
		const { pathname, hash } = new URL(row);
		if (hash) expect(pages.get(pathname)).toMatch(new RegExp(`id="?${hash.slice(1)}["\\s>]`));
	}
});

function readDatePage(path: string): string {
	return readHtml(`${path.slice(1)}index.html`);
}

/** Who spoke on the dates that are shown, each once. */
async function namesOf(page: Page): Promise<string[]> {
	const names = await page.locator('.stated:visible b:visible').allTextContents();
	return [...new Set(names)].sort();
}
