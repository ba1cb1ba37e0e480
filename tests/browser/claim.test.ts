/** A claim's page as somebody meets it who was sent it: on a phone, for five seconds; then on a wide screen, on paper, without colours. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articlePage } from '../site/page-types.ts';
import { addressOf, openPage } from './site.ts';

const phone = { viewport: { width: 390, height: 844 } };

/** Short, very long, nested, joint, undated, with arithmetic, in the outlet's own voice. */
const claims = [
	'help-on-the-way',
	'leaders-should-talk',
	'guards-on-11-november',
	'lives-in-danger',
	'minsk-named-by-neighbours',
	'ratio-to-2020',
	'norway-among-eu-states',
];
const parts = [
	'h1',
	'.speaker',
	'.four > :first-child',
	'.four > :last-child',
	'.others',
	'.settle',
	'.go',
	'copy-link',
	'.cmp',
	'.way',
];

async function openClaim(page: Page, claim: string): Promise<void> {
	await page.goto(addressOf(`${articlePage}${claim}/`), { waitUntil: 'networkidle' });
}

/** Top and bottom of each part that the page has, in CSS pixels. */
function measureParts(
	page: Page,
	selectors: readonly string[],
): Promise<{ part: string; top: number; bottom: number }[]> {
	return page.evaluate(
		(all) =>
			all.flatMap((part) => {
				const box = document.querySelector(part)?.getBoundingClientRect();
				return box ? [{ part, top: box.top, bottom: box.bottom }] : [];
			}),
		selectors,
	);
}

test.each(claims)(
	'%s: the parts follow each other as designed, and the first screen answers five questions',
	async (claim) => {
		await using opened = await openPage(phone);
		await openClaim(opened.page, claim);
		const places = await measureParts(opened.page, parts);
		expect(places.map(({ part }) => part)).toEqual(parts.filter((part) => places.some((place) => place.part === part)));
		expect(places.map(({ top }) => top)).toEqual(places.map(({ top }) => top).sort((a, b) => a - b));
		// Who says otherwise: its first answer, or the line that says why there is none.
		const facts = await measureParts(opened.page, [...parts.slice(0, 4), '.others li, .others .none']);
		expect(facts).toHaveLength(5);
		expect(facts.filter(({ bottom }) => bottom > phone.viewport.height)).toEqual([]);
	},
);

test('all dates of the first screen carry a year', async () => {
	await using opened = await openPage(phone);
	for (const claim of claims) {
		await openClaim(opened.page, claim);
		const lines = await opened.page.locator('.speaker, .others li p:first-child').allInnerTexts();
		expect(lines.filter((line) => !/\b(?:19|20)\d\d\b/.test(line))).toEqual([]);
		expect(await opened.page.title()).toMatch(/\b(?:19|20)\d\d\b/);
	}
});

test('on a wide screen the wordings stand side by side, above who says otherwise', async () => {
	await using opened = await openPage({ viewport: { width: 1440, height: 900 } });
	await openClaim(opened.page, 'lives-in-danger');
	const quotes = await opened.page
		.locator('.cmp blockquote')
		.evaluateAll((all) => all.map((quote) => quote.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
	expect(quotes).toHaveLength(3);
	expect(new Set(quotes.map(({ y }) => y)).size).toBe(1);
	const [comparison, otherwise] = await measureParts(opened.page, ['.cmp', '.others']);
	expect(comparison?.bottom).toBeLessThanOrEqual(otherwise?.top ?? 0);
});

test('differences are marked by line or frame, not by colour', async () => {
	await using opened = await openPage({ ...phone, forcedColors: 'active', colorScheme: 'dark' });
	await openClaim(opened.page, 'lives-in-danger');
	const marks = await opened.page.locator('.cmp blockquote mark').evaluateAll((all) =>
		all.map((mark) => {
			const { color, textDecorationLine, borderTopStyle } = getComputedStyle(mark);
			const isReadable = color === getComputedStyle(document.body).color;
			return `${mark.textContent}: ${textDecorationLine}, ${borderTopStyle}${isReadable ? '' : `, ${color}`}`;
		}),
	);
	expect(marks).toEqual([
		'have been put in danger: underline, none',
		'whose: none, solid',
		'were threatened: underline, none',
		'people’s: none, solid',
	]);
});

test('the way of a nested claim leads over everybody who passed it on', async () => {
	await using opened = await openPage({ ...phone, javaScriptEnabled: false });
	await openClaim(opened.page, 'guards-on-11-november');
	const steps = opened.page.locator('.chain li');
	expect((await steps.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
		'You, the reader',
		'On Record',
		'RT, about 12 Nov 2021',
		'TASS',
		'Anton Bychkovsky',
		'Polish authorities (not named by RT)',
	]);
	expect(await opened.page.locator('.chain .cut').innerText()).toContain('no document at hand for this step');
	expect(await steps.nth(2).locator('a').getAttribute('href')).toContain('/sources/');
	expect(await steps.nth(4).locator('a').getAttribute('href')).toContain('/information-on-the-guards/');
});

test('on paper everything is open and the address is there', async () => {
	await using opened = await openPage();
	await openClaim(opened.page, 'help-on-the-way');
	await opened.page.emulateMedia({ media: 'print' });
	const { page } = opened;
	expect(await page.locator('details dl').isVisible()).toBe(true);
	expect(await page.locator('.acts input').isVisible()).toBe(true);
	expect(await page.locator('.nav, .find, .go, .acts button, .seg').filter({ visible: true }).count()).toBe(0);
});
