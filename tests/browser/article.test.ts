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
	const slug = articlePage.split('/').at(-2);
	return (Array.isArray(claims) ? claims : claims.claims).filter(({ id }) => id.startsWith(`${slug}#`));
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
		const isOpen = () => note.evaluate((element) => element.matches(':popover-open'));
		expect(await isOpen()).toBe(false);
		await control.click();
		expect(await isOpen()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await isOpen()).toBe(false);
	}
});

test('without JavaScript a note closes by Escape and by its button, and the focus returns to the number', async () => {
	await using opened = await openPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	const control = page.locator('.n button[popovertarget]').nth(6);
	const note = page.locator(`[id="${await control.getAttribute('popovertarget')}"]`);
	await control.focus();
	await page.keyboard.press('Enter');
	expect(await note.isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	expect(await note.isVisible()).toBe(false);
	expect(await control.evaluate((element) => element === document.activeElement)).toBe(true);

	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await note.isVisible()).toBe(false);
	expect(await control.evaluate((element) => element === document.activeElement)).toBe(true);
});

test.each([390, 1280])('without JavaScript a link to a closed note shows it, at %i px', async (width) => {
	await using opened = await openPage({ javaScriptEnabled: false, viewport: { width, height: 800 } });
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	const ids = await page.locator('.note').evaluateAll((notes) => notes.map(({ id }) => id));
	for (const id of [ids[0], ids.at(-1)]) {
		await page.goto(addressOf(`${articlePage}#${id}`));
		const lines = page.locator(`[id="${id}"] .c > a`);
		for (const line of await lines.all()) expect(await line.isVisible()).toBe(true);
		expect(await page.locator(`[id="${id}"] .by`).isVisible()).toBe(true);
	}
});

test('the claim layer is off, quiet or full without JavaScript', async () => {
	await using opened = await openPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	const mark = page.locator('mark[id]').first();
	const kind = page.locator('.note .c > a').first();
	const read = async (layer: string) => {
		await page.locator(`#layer_${layer}`).check({ force: true });
		return {
			underlined: await mark.evaluate((element) => getComputedStyle(element).textDecorationLine),
			number: await page.locator('.n').first().isVisible(),
			speaker: await page.locator('.note > button').first().isVisible(),
			does: await kind.isVisible(),
		};
	};
	expect(await read('off')).toEqual({ underlined: 'none', number: false, speaker: false, does: false });
	expect(await read('quiet')).toEqual({ underlined: 'none', number: true, speaker: true, does: false });
	expect(await read('full')).toEqual({ underlined: 'underline', number: true, speaker: true, does: true });
});

test('a paragraph’s own text is the author’s to the letter, and its number shows which claim it is', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	const text = squeeze((await page.locator('.row > :not(.cast)').allTextContents()).join(''));
	const parts = listClaims().flatMap((claim) => claim.text.split(/\n| … /));
	expect(parts.filter((part) => !text.includes(squeeze(part)))).toEqual([]);
	expect(text).not.toMatch(/\d\*/);

	// What the stylesheet counts is what the control says.
	const differing = await page.evaluate(() => {
		let begun = 0;
		const wrong: string[] = [];
		for (const element of document.querySelectorAll<HTMLElement>('.text :is(mark[id], .n)')) {
			if (element.localName === 'mark') begun++;
			else {
				const shown = element.dataset['n'] ?? String(begun);
				const label = element.querySelector('button')?.ariaLabel ?? '';
				if (!label.startsWith(`Note ${shown.replace('*', '')}, `)) wrong.push(`${shown}: ${label}`);
			}
		}
		return wrong;
	});
	expect(differing).toEqual([]);
});

test.each([
	[1100, 800, 'quiet'],
	[1340, 760, 'full'],
	[1440, 900, 'quiet'],
])('at %i × %i px, %s, no note lies on another, on the prose or outside the window', async (width, height, layer) => {
	await using opened = await openPage({ javaScriptEnabled: false, viewport: { width, height } });
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	await page.locator(`#layer_${layer}`).check({ force: true });
	expect(await findCollisions(page)).toEqual([]);
});

test.each([
	[390, 844],
	[320, 568],
])('at %i × %i px the sheet of a note covers neither its number nor the words before it', async (width, height) => {
	await using opened = await openPage({ javaScriptEnabled: false, viewport: { width, height } });
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	expect(await findCollisions(page)).toEqual([]);
});

test('paper has the numbers, the notes beside them and the addresses of all claims', async () => {
	await using opened = await openPage({ viewport: { width: 680, height: 900 } });
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.rail').isVisible()).toBe(false);
	const hidden = await page
		.locator('.n, .note > button, .note .att, .note .c > a')
		.evaluateAll((elements) => elements.filter((element) => !element.checkVisibility()).length);
	expect(hidden).toBe(0);
	const addresses = await page
		.locator('.claims ol a')
		.evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
	expect(addresses).toHaveLength(listClaims().length);
	expect(addresses.every((content) => content.includes('#'))).toBe(true);
	// The paragraph and its notes stand side by side.
	const [paragraph, note] = await page.evaluate(() => {
		const row = document.querySelector('.row:has(.note)');
		return [row?.querySelector('p'), row?.querySelector('.note')].map((element) => element?.getBoundingClientRect());
	});
	expect(note?.left).toBeGreaterThan(paragraph?.right ?? 0);
});

test('in forced colours the words of claims are as legible as all others, and an arrival is framed', async () => {
	await using opened = await openPage({ forcedColors: 'active', colorScheme: 'dark' });
	const { page } = opened;
	const [first] = listClaims();
	await page.goto(addressOf(`${articlePage}#${first && anchorOf(first)}`));
	const seen = await page.locator('mark:target').evaluate((mark) => ({
		sameColour: getComputedStyle(mark).color === getComputedStyle(mark.parentElement ?? mark).color,
		frame: getComputedStyle(mark).outlineStyle,
	}));
	expect(seen).toEqual({ sameColour: true, frame: 'solid' });
});

test('reader modes find one article with a title and an author, its paragraphs apart from its notes', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	expect(await page.locator('article h1').count()).toBe(1);
	expect(await page.locator('meta[name="author"]').getAttribute('content')).toBeTruthy();
	// They drop every `aside`.
	expect(await page.locator('article p .note, .note:not(aside)').count()).toBe(0);
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
	const copy = note.locator('.c', { has: page.locator(`a[href="${anchorOf(claim)}/"]`) });
	await copy.getByRole('button', { name: 'Copy link' }).click();
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
	await note.locator('copy-link').first().getByRole('button', { name: 'Copy link' }).click();
	expect(await readSelection(page)).toMatch(new RegExp(`^http.*/${articlePage}${anchorOf(claim)}/$`));

	await page.goto(addressOf(claimPage));
	await page.locator('copy-link').getByRole('button', { name: 'Copy link' }).click();
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

async function openNote(page: Page, claim: string) {
	const target = await page
		.locator(`[id="${claim}"] + .n button, [id="${claim}"] ~ .n button`)
		.first()
		.getAttribute('popovertarget');
	await page.locator(`.n button[popovertarget="${target}"]`).first().click();
	return page.locator(`[id="${target}"]`);
}

/** Opens every note from its first and its last number, high and low in the window, and says what is wrong with where it opens. */
function findCollisions(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const faults: string[] = [];
		const lies = (a: DOMRect, b: DOMRect) =>
			a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
		const notes = [...document.querySelectorAll<HTMLElement>('.note')].filter((note) => note.checkVisibility());
		for (const [index, note] of notes.entries()) {
			const next = notes[index + 1];
			if (next && lies(note.getBoundingClientRect(), next.getBoundingClientRect()))
				faults.push(`${note.id} on ${next.id}`);
		}
		const controls = Map.groupBy(
			document.querySelectorAll<HTMLButtonElement>('.n > button'),
			({ popoverTargetElement }) => popoverTargetElement as HTMLElement,
		);
		for (const [note, [first, ...others]] of controls) {
			for (const [control, height] of [
				[first, 80],
				[others.at(-1) ?? first, innerHeight / 2],
				[others.at(-1) ?? first, innerHeight - 40],
			] as const) {
				if (!control) continue;
				scrollTo({ top: control.getBoundingClientRect().top + scrollY - height, behavior: 'instant' });
				control.focus({ preventScroll: true });
				control.click();
				const box = note.getBoundingClientRect();
				const at = `${note.id}, its number ${Math.round(height)} px down`;
				if (box.top < 0 || box.left < 0 || box.right > innerWidth || box.bottom > innerHeight)
					faults.push(`outside: ${at}`);
				if (box.height < 100) faults.push(`too small: ${at}`);
				const row = note.closest('.row')?.firstElementChild;
				const words = innerWidth < 1100 ? control : row;
				if (words && lies(box, words.getBoundingClientRect())) faults.push(`covers: ${at}`);
				// Without scripts all claims of a note stand open.
				const open = note.querySelectorAll<HTMLElement>(note.querySelector('.now') ? '.now' : '.c');
				if ([...open].some((entry) => entry.scrollHeight > entry.clientHeight + 1)) faults.push(`cut off: ${at}`);
				note.hidePopover();
			}
		}
		return faults.slice(0, 20);
	});
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
