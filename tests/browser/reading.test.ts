/** Reading an article by other ways than from top to bottom: by voice, by key, with a resting pointer, by day or night. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articlePage, claimPage } from '../site/page-types.ts';
import { addressOf, openPage } from './site.ts';

const article = () => addressOf(articlePage);
/** An inner claim within the outer one of another voice. */
const outer = 'information-on-the-guards';
const inner = 'guards-on-11-november';
const own = 'since-spring';
const minsk = 'shots-overhead';

test('without JavaScript, the words of all but a chosen group step back', async () => {
	await using opened = await openPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
	const { page } = opened;
	await page.goto(article());
	const ink = await colourOf(page, minsk);
	expect(await colourOf(page, own)).toBe(ink);

	await chooseVoice(page, 'Minsk');
	expect(await colourOf(page, minsk)).toBe(ink);
	expect(await colourOf(page, own)).not.toBe(ink);
	// What is said within a chosen claim belongs to it.
	expect(await coloursOf(page, [outer, inner])).toEqual([ink, ink]);

	await chooseVoice(page, 'Warsaw');
	await chooseVoice(page, 'Minsk', false);
	expect(await coloursOf(page, [outer, inner])).toEqual([await colourOf(page, own), ink]);

	await page.getByRole('button', { name: 'Everyone' }).click();
	expect(await coloursOf(page, [own, minsk, outer, inner])).toEqual([ink, ink, ink, ink]);
});

test.each(['Off', 'Quiet', 'Full'])(
	'without JavaScript, the outlet’s own voice hides what others said (claims: %s)',
	async (layer) => {
		await using opened = await openPage({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
		const { page } = opened;
		await page.goto(article());
		const all = await heightOf(page);
		await page.getByText(layer, { exact: true }).click();
		await page.getByRole('button', { name: 'Who speaks' }).click();
		await chooseVoice(page, 'own voice');
		await page.keyboard.press('Escape');
		const hidden = 'rgba(0, 0, 0, 0)';
		expect(await coloursOf(page, [minsk, outer, inner])).toEqual([hidden, hidden, hidden]);
		expect(await colourOf(page, own)).not.toBe(hidden);
		expect(await heightOf(page)).toBeLessThan(all * 0.8);

		await expect.poll(() => page.getByText('RT’s own voice: 18 of 100 claims').isVisible()).toBe(true);
		await page.getByRole('button', { name: 'Show all' }).click();
		expect(await colourOf(page, minsk)).not.toBe(hidden);
		expect(await page.getByText('Show all').isVisible()).toBe(false);
	},
);

test('paper has all words, whatever the view', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(`${article()}?view=own`);
	await page.emulateMedia({ media: 'print' });
	expect(new Set(await coloursOf(page, [minsk, own, outer, inner])).size).toBe(1);
});

test('a view stands in the address, opens from it, and leaves no trail', async () => {
	await using opened = await openPage({ viewport: { width: 1440, height: 900 } });
	const { page } = opened;
	await page.goto(`${article()}?from=a-friend#${minsk}`);
	const entries = await page.evaluate(() => history.length);
	await chooseVoice(page, 'Moscow');
	await page.getByText('By name').click();
	await chooseVoice(page, 'Shapovalov');
	await expect.poll(() => readView(page)).toBe('Moscow · Shapovalov: 28 of 100 claims');
	const address = `${article()}?from=a-friend&voice=moscow&speaker=vladimir-shapovalov#${minsk}`;
	expect(page.url()).toBe(address);
	expect(await page.evaluate(() => history.length)).toBe(entries);

	await page.goto(addressOf());
	await page.goBack();
	await expect.poll(() => readView(page)).toBe('Moscow · Shapovalov: 28 of 100 claims');
	await using fresh = await openPage({ viewport: { width: 390, height: 800 } });
	await fresh.page.goto(address);
	await expect.poll(() => readView(fresh.page)).toBe('Moscow · Shapovalov: 28 of 100 claims');
	const ink = await colourOf(fresh.page, 'questions');
	expect(await coloursOf(fresh.page, ['small-flow', 'comparison-with-2015'])).toEqual([ink, ink]);
	expect(await coloursOf(fresh.page, ['refusal-to-talk', own])).not.toContain(ink);

	await fresh.page.getByRole('button', { name: 'Show all' }).click();
	expect(fresh.page.url()).toBe(`${article()}?from=a-friend#${minsk}`);
	expect(fresh.complaints).toEqual([]);
});

test('the own voice and chosen voices exclude each other', async () => {
	await using opened = await openPage({ viewport: { width: 1440, height: 900 } });
	const { page } = opened;
	await page.goto(`${article()}?view=own`);
	await expect.poll(() => readView(page)).toBe('RT’s own voice: 18 of 100 claims');
	await expect.poll(() => page.locator(`[id="${minsk}"]`).getAttribute('aria-hidden')).toBe('true');
	await chooseVoice(page, 'Minsk');
	await expect.poll(() => readView(page)).toBe('Minsk: 19 of 100 claims');
	expect(page.url()).toBe(`${article()}?voice=minsk`);
	expect(await page.locator('mark[aria-hidden]').count()).toBe(0);
});

test('`j` and `k` go from claim to claim, `Enter` opens the note, Escape gives the focus back', async () => {
	await using opened = await openPage({ viewport: { width: 1440, height: 900 } });
	const { page, requests } = opened;
	await page.goto(article(), { waitUntil: 'networkidle' });
	const before = requests.length;
	await page.keyboard.press('j');
	await expect.poll(() => readFocus(page)).toMatch(/^Note 1,/);
	expect(requests.length).toBeGreaterThan(before);
	for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
	await expect.poll(() => readFocus(page)).toMatch(/^Note 2,/);
	expect(await isInSight(page, 'crisis-made-by-belarus')).toBe(true);

	await page.keyboard.press('Enter');
	expect(await readOpenNote(page)).toBe('note-crisis-made-by-belarus');
	// Who reads notes goes on to the next note.
	for (const key of ['j', 'j']) await page.keyboard.press(key);
	await expect.poll(() => readFocus(page)).toMatch(/^Note 4,/);
	await expect.poll(() => readOpenNote(page)).toBe('note-statement-authors');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Escape');
	expect(await readOpenNote(page)).toBeUndefined();
	await expect.poll(() => readFocus(page)).toMatch(/^Note 4,/);
});

test('in a view `j` passes over what is outside it; with the claims off it says so', async () => {
	await using opened = await openPage({ viewport: { width: 1440, height: 900 } });
	const { page } = opened;
	await page.goto(`${article()}?voice=moscow`);
	await expect.poll(() => readView(page)).toBe('Moscow: 5 of 100 claims');
	await page.keyboard.press('j');
	await expect.poll(() => readFocus(page)).toMatch(/^Note 23,/);
	for (let claim = 0; claim < 5; claim++) await page.keyboard.press('j');
	await expect.poll(() => readFocus(page)).toMatch(/^Note 27,/);
	await expect.poll(() => page.locator('.did').innerText()).toBe('No claim after this one.');

	await page.getByText('Off', { exact: true }).click();
	await page.keyboard.press('k');
	await expect.poll(() => page.locator('.did').innerText()).toBe('The claims are off.');
});

test('`c` copies the link of the claim, and says so', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const readClipboard = () => page.evaluate(() => navigator.clipboard.readText());
	await page.goto(article());
	await page.keyboard.press('c');
	await expect.poll(() => page.locator('.did').innerText()).toBe('Link to this page copied.');
	expect(await readClipboard()).toBe(article());

	await page.goto(`${article()}?view=own#${minsk}`);
	await page.keyboard.press('c');
	await expect.poll(() => page.locator('.did').innerText()).toBe('Link to this claim copied.');
	expect(await readClipboard()).toBe(`${article()}${minsk}/`);

	await page.goto(addressOf(claimPage));
	await page.keyboard.press('c');
	await expect.poll(() => page.locator('.did').innerText()).toBe('Link to this claim copied.');
	expect(await readClipboard()).toBe(addressOf(claimPage));
});

test('where the clipboard is closed, `c` shows the address selected', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.goto(`${article()}#${minsk}`);
	await page.keyboard.press('c');
	const selected = () =>
		page.evaluate(() => (document.activeElement instanceof HTMLInputElement ? String(getSelection()) : ''));
	await expect.poll(selected).toBe(`${article()}${minsk}/`);
});

test('on a claim’s page `j` and `k` lead through its statement', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(`${articlePage}gas/`));
	await page.keyboard.press('j');
	await page.waitForURL(/\/shots-overhead\/$/);
	await page.keyboard.press('k');
	await page.waitForURL(/\/gas\/$/);
});

test('`?` shows the keys; they can be switched off, and are remembered so', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(article(), { waitUntil: 'networkidle' });
	await page
		.getByRole('checkbox', { name: 'Minsk' })
		.or(page.getByRole('button', { name: 'Keys' }))
		.last()
		.focus();
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog', { name: 'Keys' });
	await dialog.waitFor();
	await dialog.getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	expect(await dialog.isVisible()).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keys');

	await page.goto(addressOf(claimPage), { waitUntil: 'networkidle' });
	for (const key of ['?', 'c', 'j', '/']) await page.keyboard.press(key);
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	// The way back needs no key.
	await page.getByRole('button', { name: 'Keys' }).click();
	await dialog.getByRole('checkbox').check();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await page.keyboard.press('?');
	await dialog.waitFor();
});

test('letters typed into a field and keys with a modifier do nothing else', async () => {
	await using opened = await openPage();
	const { page, requests } = opened;
	await page.goto(article(), { waitUntil: 'networkidle' });
	const before = requests.filter((address) => address.includes('claim-keys')).length;
	await page.locator('input[type="search"]').first().focus();
	await page.keyboard.type('jkc?');
	expect(await page.locator('input[type="search"]').first().inputValue()).toBe('jkc?');
	await page.locator('h1').click();
	for (const key of ['Control+j', 'Alt+k', 'Meta+c']) await page.keyboard.press(key);
	expect(requests.filter((address) => address.includes('claim-keys')).length).toBe(before);
});

test('a pointer at rest shows the note after half a second, and hides it once it has left', async () => {
	await using opened = await openPage({ viewport: { width: 1440, height: 900 } });
	const { page } = opened;
	await openWithPreviews(page);
	await rest(page, minsk);
	await page.clock.runFor(450);
	expect(await readOpenNote(page)).toBeUndefined();
	await page.clock.runFor(60);
	expect(await readOpenNote(page)).toBe('note-growing-tension');
	expect(await readFocus(page)).toBe('');
	expect(await page.locator('.note:popover-open .now > a').getAttribute('href')).toMatch(/shots-overhead\/$/);

	// On the way to the note, and in it, it stays.
	await page.mouse.move(5, 5);
	await page.clock.runFor(250);
	const shown = await page.locator('.note:popover-open').boundingBox();
	// Not by `hover`, which may scroll, and scrolling hides what nobody rests on.
	await page.mouse.move((shown?.x ?? 0) + 30, (shown?.y ?? 0) + 10);
	await page.clock.runFor(2000);
	expect(await readOpenNote(page)).toBe('note-growing-tension');
	await page.mouse.move(5, 5);
	await page.clock.runFor(310);
	expect(await readOpenNote(page)).toBeUndefined();
});

test.each(['words', 'number'])('a press on the %s makes a shown note stay', async (what) => {
	await using opened = await openPage({ viewport: { width: 1440, height: 900 } });
	const { page } = opened;
	await openWithPreviews(page);
	await rest(page, minsk, what === 'number');
	await page.clock.runFor(600);
	expect(await readOpenNote(page)).toBe('note-growing-tension');
	await page.mouse.down();
	await page.mouse.up();
	await page.mouse.move(5, 5);
	await page.clock.runFor(2000);
	expect(await readOpenNote(page)).toBe('note-growing-tension');
	await page.keyboard.press('Escape');
	expect(await readOpenNote(page)).toBeUndefined();
	await expect.poll(() => readFocus(page)).toMatch(/^Note 50,/);
});

test('no note is shown while the page scrolls, with the claims off, or on a narrow or touched screen', async () => {
	await using opened = await openPage({ viewport: { width: 1440, height: 900 } });
	const { page } = opened;
	await openWithPreviews(page);
	await rest(page, minsk);
	await page.clock.runFor(400);
	const before = await page.evaluate(() => scrollY);
	await page.mouse.wheel(0, 4);
	await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
	await page.clock.runFor(1000);
	expect(await readOpenNote(page)).toBeUndefined();

	await page.locator('#layer_off').check();
	await rest(page, minsk);
	await page.clock.runFor(1000);
	expect(await readOpenNote(page)).toBeUndefined();

	await using phone = await openPage({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
	await phone.page.goto(`${article()}#${minsk}`);
	await phone.page.locator(`[id="${minsk}"]`).hover();
	expect(phone.requests.some((address) => address.includes('note-preview'))).toBe(false);
	// A tap on the words opens it there.
	await phone.page.locator(`[id="${minsk}"]`).tap();
	expect(await readOpenNote(phone.page)).toBe('note-growing-tension');
});

test('the chosen theme is there before the first paint, on a claim’s page too, and can be taken back', async () => {
	await using opened = await openPage({ colorScheme: 'light' });
	const { page, complaints } = opened;
	await page.addInitScript(() => {
		new MutationObserver(() => {
			if (!document.querySelector('link[rel="stylesheet"]') || 'early' in window) return;
			Object.assign(window, { early: getComputedStyle(document.documentElement).colorScheme });
		}).observe(document, { childList: true, subtree: true });
	});
	const early = () => page.evaluate(() => (window as unknown as { early: string }).early);
	await page.goto(article());
	expect(await early()).not.toBe('dark');
	await page.getByText('Dark', { exact: true }).click();
	for (const path of [articlePage, claimPage, '']) {
		await page.goto(addressOf(path));
		expect(await early()).toBe('dark');
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
	}
	await page.getByText('As the system').click();
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light dark');
	await page.reload();
	expect(await early()).not.toBe('dark');
	expect(complaints).toEqual([]);
});

test('how much of the claim layer is shown is remembered', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(article());
	await page.getByText('Full', { exact: true }).click();
	await page.reload();
	await expect.poll(() => page.locator('#layer_full').isChecked()).toBe(true);
});

async function chooseVoice(page: Page, name: string, checked = true): Promise<void> {
	await page.getByRole('checkbox', { name }).setChecked(checked);
}

function readView(page: Page): Promise<string> {
	return page.locator('.on output').innerText();
}

function coloursOf(page: Page, claims: readonly string[]): Promise<string[]> {
	return Promise.all(claims.map((claim) => colourOf(page, claim)));
}

function colourOf(page: Page, claim: string): Promise<string> {
	return page.locator(`[id="${claim}"]`).evaluate((mark) => getComputedStyle(mark).color);
}

function heightOf(page: Page): Promise<number> {
	return page.locator('.text').evaluate((text) => text.clientHeight);
}

/** The name of what has the focus; empty for none. */
function readFocus(page: Page): Promise<string> {
	return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

function readOpenNote(page: Page): Promise<string | undefined> {
	return page.evaluate(() => document.querySelector('.note:popover-open')?.id);
}

function isInSight(page: Page, claim: string): Promise<boolean> {
	return page.locator(`[id="${claim}"]`).evaluate((mark) => {
		const { top, bottom } = mark.getBoundingClientRect();
		return top >= 0 && bottom <= innerHeight;
	});
}

/** Opens the article at a claim; from then on time stands still in the page, and the code of previews is there. */
async function openWithPreviews(page: Page): Promise<void> {
	await page.clock.install();
	await page.goto(`${article()}#${minsk}`);
	// Without scrolling, which would put previews off.
	const [code] = await Promise.all([waitForScript(page), page.mouse.move(700, 400)]);
	await page.evaluate(`import(${JSON.stringify(code.url())})`);
	await page.clock.pauseAt(Date.now() + 60_000);
}

function waitForScript(page: Page) {
	return page.waitForResponse((response) => response.request().resourceType() === 'script');
}

/** Lets the pointer come to rest on a claim's words, or on its number. */
async function rest(page: Page, claim: string, onNumber = false): Promise<void> {
	await page.mouse.move(5, 5);
	await page.locator(onNumber ? `[id="${claim}"] + .n button` : `[id="${claim}"]`).hover();
}
