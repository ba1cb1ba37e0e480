/** What stands behind an article: the list of all its claims, narrowed with scripts and without, and the numbers of its voices. */
import { expect, test } from 'vitest';
import { articlePage } from '../site/page-types.ts';
import { addressOf, openPage } from './site.ts';

const heading = 'All claims';

test.each([true, false])(
	'the list of claims opens and can be narrowed to one group (scripts: %s)',
	async (javaScriptEnabled) => {
		await using opened = await openPage({ javaScriptEnabled });
		const { page } = opened;
		await page.goto(addressOf(articlePage));
		const claims = page.locator('.claims ol > li');
		const count = await claims.count();
		expect(count).toBeGreaterThan(10);
		expect(await claims.first().isVisible()).toBe(false);
		await page.getByRole('heading', { name: heading }).click();
		expect(await claims.first().isVisible()).toBe(true);

		const choice = page.locator('.by select');
		for (const colour of await choice
			.locator('option[value]')
			.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))) {
			await choice.selectOption(colour);
			const shown = await page
				.locator('.claims > li')
				.evaluateAll((statements) =>
					statements.filter((statement) => statement.checkVisibility()).map(({ className }) => className),
				);
			expect(shown.length).toBeGreaterThan(0);
			expect(new Set(shown)).toEqual(new Set([`g-${colour}`]));
		}
		await choice.selectOption({ index: 0 });
		expect(await page.locator('.claims ol > li:visible').count()).toBe(count);
	},
);

test('with scripts the list narrows to claims with certain words, in any spelling, and says how many are left', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	await page.getByRole('heading', { name: heading }).click();
	const all = await page.locator('.claims ol > li').allInnerTexts();
	const box = page.getByRole('searchbox', { name: 'With the words' });
	const left = page.locator('.claims ol > li:visible');

	await box.fill('sanctions');
	const expected = all.filter((text) => text.toLowerCase().includes('sanctions')).length;
	expect(expected).toBeGreaterThan(0);
	expect(await left.count()).toBe(expected);
	await expect
		.poll(() => page.locator('summary:has(#foot_claims) ~ [role="status"]').innerText())
		.toBe(`${expected} of ${all.length} claims`);
	expect(await page.locator('.claims > li:visible:not(:has(ol > li:visible))').count()).toBe(0);

	await box.fill('Лукашенко');
	expect(await left.count()).toBe(all.filter((text) => text.includes('Lukashenko')).length);
	await box.fill('no such words anywhere');
	expect(await left.count()).toBe(0);
	await box.fill('');
	expect(await left.count()).toBe(all.length);
});

test('without scripts there is no box that would do nothing', async () => {
	await using opened = await openPage({ javaScriptEnabled: false });
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	await page.getByRole('heading', { name: heading }).click();
	expect(await page.locator('.foot input').count()).toBe(0);
});

test('every claim of the text stands in the list with its number, and each entry leads to its mark', async () => {
	await using opened = await openPage({ javaScriptEnabled: false });
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	const marks = await page.locator('mark[id]').evaluateAll((elements) => elements.map(({ id }) => id));
	const entries = await page.locator('.claims ol').evaluateAll((lists) =>
		lists.flatMap((list) => {
			let number = 0;
			return [...list.children].map((item) => {
				number = item.hasAttribute('value') ? (item as HTMLLIElement).value : number + 1;
				return { number, id: item.querySelector('a')?.hash.slice(1) };
			});
		}),
	);
	expect(entries.sort((a, b) => a.number - b.number)).toEqual(marks.map((id, index) => ({ number: index + 1, id })));
});

test('the table of voices adds up to the words that it names, and the bar shows the same numbers', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	const read = (selector: string) =>
		page
			.locator(selector)
			.evaluateAll((cells) => cells.map(({ textContent }) => Number(textContent.replace(/\D/g, ''))));
	const heads = await read('.nums thead th:not(:first-child)');
	for (const [column, total] of heads.entries()) {
		const cells = await read(`.nums tbody td:nth-of-type(${column + 1})`);
		expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(total);
	}
	const [words = 0] = heads;
	const bar = page.locator('.bar');
	expect(await bar.getAttribute('viewBox')).toBe(`0 0 ${words} 9`);
	const widths = await bar
		.locator('rect')
		.evaluateAll((parts) => parts.map((part) => Number(part.getAttribute('width'))));
	expect(widths).toEqual((await read('.nums tbody td:nth-of-type(1)')).slice(0, widths.length));
	expect(await page.locator('body [style]').count()).toBe(0);
});

test.each([390, 1440])('the outline leads to every heading of the text, at %i px', async (width) => {
	await using opened = await openPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
	const { page } = opened;
	await page.goto(addressOf(articlePage));
	const links = page.locator('.outline a');
	expect(await links.allInnerTexts()).toEqual(await page.locator('.text h2').allInnerTexts());
	const way = page.getByRole('button', { name: 'Outline' });
	if (width < 1340) {
		expect(await links.first().isVisible()).toBe(false);
		await way.click();
	} else expect(await way.isVisible()).toBe(false);
	await links.last().click();
	await expect
		.poll(() =>
			page
				.locator('.text h2')
				.last()
				.evaluate((element) => element.getBoundingClientRect().top < innerHeight),
		)
		.toBe(true);
	expect(await page.locator('.outline').isVisible()).toBe(width >= 1340);
});

test('the citation says on which day the page was read', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.clock.setFixedTime('2026-12-01T12:00:00');
	await page.goto(addressOf(articlePage));
	const address = 'http://localhost:4321/articles/un-statement-border-crisis/';
	await page.getByText(`23 November 2026, ${address}, accessed 1 December 2026`).waitFor();
});
