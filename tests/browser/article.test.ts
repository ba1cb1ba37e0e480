/** Reading an article: its claims, their notes, and the links that people send each other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articlePage, claimPage } from '../site/page-types.ts';
import { addressOf, getSiteFolder, openPage } from './site.ts';

interface PublishedClaim {
	id: string;
	url: string;
	article: string;
	text: string;
}

/** The article's claims as the data files have them, in the order of reading. */
function listClaims(): PublishedClaim[] {
	const claims = JSON.parse(readFileSync(join(getSiteFolder(), 'data', 'claims.json'), 'utf8')) as
		| PublishedClaim[]
		| { claims: PublishedClaim[] };
	return Array.isArray(claims) ? claims : claims.claims;
}

function anchorOf({ id }: PublishedClaim): string {
	return id.slice(id.indexOf('#') + 1);
}

test('without JavaScript the article has every claim in its words, and every note opens', async () => {
	await using opened = await openPage({ javaScriptEnabled: false });
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	const marks = await page.locator('mark[id]').evaluateAll((elements) => elements.map(({ id }) => id));
	expect(marks).toEqual(listClaims().map(anchorOf));

	const words = squeeze(await page.locator('main').innerText());
	// Other words stand between the parts of a claim that is interrupted or has several paragraphs.
	const parts = listClaims().flatMap(({ text }) => text.split(/\n| … /));
	expect(parts.filter((part) => !words.includes(squeeze(part)))).toEqual([]);

	const notes = page.locator('[role="note"]');
	expect(await notes.count()).toBeGreaterThan(10);
	const controls = page.locator('mark[id] ~ .n button[popovertarget]');
	const count = await controls.count();
	for (let index = 0; index < count; index += 10) {
		const control = controls.nth(index);
		const note = page.locator(`[id="${await control.getAttribute('popovertarget')}"]`);
		expect(await note.isVisible()).toBe(false);
		await control.click();
		expect(await note.isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await note.isVisible()).toBe(false);
	}
});

test('every claim has a control to its note', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	const targets = await page
		.locator('.n button[popovertarget]')
		.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('popovertarget') ?? ''));
	expect(targets).toHaveLength(listClaims().length);
	const notes = await page.locator('[role="note"]').evaluateAll((elements) => elements.map(({ id }) => id));
	expect(targets.filter((id) => !notes.includes(id))).toEqual([]);
});

test.each([1280, 320])('a link to a claim lands on its mark, in sight and visibly marked, at %i px', async (width) => {
	const claims = listClaims().map(anchorOf);
	await using opened = await openPage({ viewport: { width, height: 700 }, reducedMotion: 'reduce' });
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	const plain = new Map<string, unknown>();
	for (const claim of claims) plain.set(claim, await readStyle(page, claim));

	const missed: string[] = [];
	for (const claim of claims) {
		await page.goto(addressOf(`${articlePage}#${claim}`));
		const style = await readStyle(page, claim);
		if (!(await isUncovered(page, claim)) || isDeepStrictEqual(style, plain.get(claim))) missed.push(claim);
	}
	expect(missed.slice(0, 40)).toEqual([]);

	// From another page, too, where all of the article must be laid out first.
	const last = claims.at(-1) ?? '';
	await using fresh = await openPage({ viewport: { width, height: 700 }, reducedMotion: 'reduce' });
	await fresh.page.goto(addressOf(`${articlePage}#${last}`), { waitUntil: 'networkidle' });
	expect(await isUncovered(fresh.page, last)).toBe(true);
});

test('“Copy link” puts the address of the claim into the clipboard, and says so', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(addressOf(articlePage));
	const claim = listClaims()[3];
	if (!claim) throw new Error('The site has no claims.');
	const note = await openNote(page, anchorOf(claim));
	const copy = note.locator('copy-link', { has: page.locator(`a[href$="/${anchorOf(claim)}/"]`) });
	await copy.getByRole('button').click();
	await expect.poll(() => copy.getByRole('status').innerText()).toBe('Copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(copied).pathname).toBe(`/${articlePage}${anchorOf(claim)}/`);
});

test('where the clipboard is closed, “Copy link” shows the address selected', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.goto(addressOf(articlePage));
	const claim = listClaims()[0];
	if (!claim) throw new Error('The site has no claims.');
	const note = await openNote(page, anchorOf(claim));
	await note.locator('copy-link').first().getByRole('button').click();
	expect(await readSelection(page)).toMatch(new RegExp(`^http.*/${articlePage}${anchorOf(claim)}/$`));

	await page.goto(addressOf(claimPage));
	await page.locator('copy-link').getByRole('button').click();
	expect(await readSelection(page)).toMatch(new RegExp(`^http.*/${claimPage}$`));
});

test('a claim page links back to its mark in the article', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(claimPage));
	await page.getByRole('link', { name: 'Read it in the article' }).click();
	await page.waitForURL(/#help-on-the-way$/);
	// The way there may be animated.
	await expect.poll(() => isUncovered(page, 'help-on-the-way')).toBe(true);
});

test('“/” goes to the search box', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(articlePage), { waitUntil: 'networkidle' });
	await page.keyboard.press('/');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
	await page.keyboard.type('fence');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/search\/\?q=fence$/);
});

async function openNote(page: Page, claim: string) {
	const target = await page
		.locator(`[id="${claim}"] + .n button, [id="${claim}"] ~ .n button`)
		.first()
		.getAttribute('popovertarget');
	await page.locator(`.n button[popovertarget="${target}"]`).first().click();
	return page.locator(`[id="${target}"]`);
}

/** Whether the first line of the mark is in the window and nothing lies on it. */
function isUncovered(page: Page, id: string): Promise<boolean> {
	return page.locator(`[id="${id}"]`).evaluate((mark) => {
		const [line] = mark.getClientRects();
		if (!line) return false;
		const hit = document.elementFromPoint(line.left + Math.min(line.width / 2, 20), line.top + line.height / 2);
		return mark.contains(hit);
	});
}

function readStyle(page: Page, id: string) {
	return page.locator(`[id="${id}"]`).evaluate((mark) => {
		const { backgroundColor, outlineStyle, boxShadow, textDecorationLine, textDecorationThickness } =
			getComputedStyle(mark);
		return { backgroundColor, outlineStyle, boxShadow, textDecorationLine, textDecorationThickness };
	});
}

function readSelection(page: Page): Promise<string> {
	return page.evaluate(() => {
		const field = document.activeElement;
		return field instanceof HTMLInputElement
			? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
			: String(document.getSelection());
	});
}

function squeeze(text: string): string {
	return text.replace(/[\s­]+/g, '');
}
