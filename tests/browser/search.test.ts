/** Searching the built site: names in every spelling, filters that are true for claims, and what happens when it can't work. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articlePage, pageTypes } from '../site/page-types.ts';
import { addressOf, getSiteFolder, openPage } from './site.ts';

interface PublishedClaim {
	id: string;
	text: string;
	speaker: string | string[];
	kind?: string;
	about: string[];
	attestation: string;
	said: string | null;
}

interface ShownClaim {
	address: string;
	text: string;
	marked: string[];
	facts: string;
}

const spellings = ['Lukashenko', 'Lukashenka', 'Łukaszenka', 'Лукашенко', 'Лукашэнка', 'lukasenka'];

test.each(spellings)('%s finds exactly the claims that Lukashenko finds, in the same order', async (spelling) => {
	await using opened = await openPage();
	const { page, complaints } = opened;
	await search(page, '?q=Lukashenko');
	const expected = await listShown(page);
	expect(expected.length).toBeGreaterThan(0);
	await search(page, `?q=${encodeURIComponent(spelling)}`);
	expect(await listShown(page)).toEqual(expected);
	expect(complaints).toEqual([]);
});

test('a name leads to the speaker, to every claim by them, then to those about them', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await search(page, '?q=Łukaszenka');
	await showAll(page);
	const found = (await listShown(page)).map(({ address }) => address);
	const by = readClaims().filter(({ speaker }) => [speaker].flat().includes('alexander-lukashenko'));
	const about = readClaims().filter((claim) => claim.about.includes('alexander-lukashenko'));
	expect(by.length).toBeGreaterThan(0);
	expect(found.slice(0, by.length).toSorted()).toEqual(by.map(addressOfClaim).toSorted());
	expect(found).toEqual(expect.arrayContaining(about.map(addressOfClaim)));
	const sections = await page.locator('.kind h2').allInnerTexts();
	expect(sections.slice(0, 2)).toEqual(['Speakers', 'Claims']);
	await page.getByRole('link', { name: 'Alexander Lukashenko', exact: true }).click();
	await page.waitForURL(addressOf('speakers/alexander-lukashenko/'));
});

test('a word is marked in the claim that holds it, with who said it, when, how we know and whose words it is', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await search(page, '?q=sanctions');
	const shown = await listShown(page);
	expect(shown.length).toBeGreaterThan(0);
	for (const { marked, facts, text } of shown) {
		expect(marked.join(' ').toLowerCase(), text).toContain('sanction');
		expect(facts, text).toMatch(/\b(?:19|20)\d\d\b|undated/);
		expect(facts, text).toMatch(/Confirmed that they said it|Reported by \d|Only .+ reports this/);
		expect(facts, text).toMatch(/[Oo]wn words|Our summary|own voice/);
	}
});

test('claims with all words come before those with fewer, and the page says so', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await search(page, '?q=Polyansky+help');
	const parts = await page.locator('.claims').locator(':scope > .fewer, :scope > .group .hit').allInnerTexts();
	const border = parts.indexOf('With 1 of the 2 words');
	expect(border).toBeGreaterThan(0);
	for (const text of parts.slice(0, border))
		expect([text.includes('Polyansky'), text.includes('help')], text).toEqual([true, true]);
});

test('a day leads to what happened on it', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await search(page, '?q=8+November');
	expect(await page.locator('.kind h2').first().innerText()).toBe('On the timeline');
	expect(await page.locator('.events a').first().getAttribute('href')).toMatch(/\/timeline\/#/);
});

test('a pasted text finds the claim that it gives, with the wording that it has', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await search(
		page,
		`?q=${encodeURIComponent('Asked whether anybody was giving migrants help on their way to the Polish border, he answered: “No, absolutely not”, before he went on to the consultations that other members had asked for.')}`,
	);
	const [first] = await listShown(page);
	expect(first?.address).toContain('#help-on-the-way');
	expect(await page.locator('.hit .wording').first().innerText()).toContain('In their words: No, absolutely not');
});

describe('choices', () => {
	test('count claims, take several values each, never show one that fails, and stand in the address', async () => {
		await using opened = await openPage();
		const { page } = opened;
		await search(page, '');
		const claims = readClaims();
		expect(await readStatus(page)).toMatch(new RegExp(`^${claims.length} claims in `));

		const count = (kind: string) => claims.filter((claim) => claim.kind === kind).length;
		const facets = page.locator('.facets');
		const choice = (name: string, value: string) => facets.locator(`input[name="${name}"][value="${value}"]`);
		const label = facets.locator('label', { has: page.locator('[value="accusation"]') });
		expect(squeeze(await label.innerText())).toBe(`says who is to blame ${count('accusation')} claims`);
		await label.click();
		await page.waitForURL(/\/search\/\?kind=accusation$/);
		await choice('kind', 'demand').check();
		await page.waitForURL(/\/search\/\?kind=accusation&kind=demand$/);
		const expected = claims.filter(({ kind }) => kind === 'accusation' || kind === 'demand');
		await expect.poll(() => readStatus(page)).toMatch(new RegExp(`^${expected.length} claims in `));
		await showAll(page);
		expect((await listShown(page)).map(({ address }) => address)).toEqual(expected.map(addressOfClaim));

		await choice('how', 'one').check();
		const both = expected.filter(({ attestation }) => attestation === 'one');
		await expect.poll(() => readStatus(page)).toMatch(new RegExp(`^${both.length} claims? in `));
		expect(await choice('how', 'one').evaluate((box) => box === document.activeElement)).toBe(true);

		await page.goBack();
		await expect.poll(() => readStatus(page)).toMatch(new RegExp(`^${expected.length} claims in `));
		expect(await choice('how', 'one').isChecked()).toBe(false);
		await page.getByRole('button', { name: 'Clear all' }).click();
		await expect.poll(() => readStatus(page)).toMatch(new RegExp(`^${claims.length} claims in `));
		expect(new URL(page.url()).search).toBe('');
	});

	test('a range of months holds exactly what may have been said in it', async () => {
		await using opened = await openPage();
		const { page } = opened;
		await search(page, '?type=claims&to=2021-10');
		const expected = readClaims().filter(({ said }) => /^\d{4}-\d\d/.test(said ?? '') && (said ?? '') < '2021-11');
		expect(expected.length).toBeGreaterThan(0);
		await showAll(page);
		expect((await listShown(page)).map(({ address }) => address).toSorted()).toEqual(
			expect.arrayContaining(expected.map(addressOfClaim).toSorted()),
		);
		expect(await page.locator('#facet_to').inputValue()).toBe('2021-10');
	});

	test('are read only when they are opened', async () => {
		await using opened = await openPage();
		const { page, requests } = opened;
		await search(page, '?q=sanctions');
		expect(requests.filter((address) => address.includes('search-index/claims'))).toEqual([]);
		await page.getByText('Narrow down').click();
		await page.locator('.facet').first().waitFor();
		expect(requests.filter((address) => address.includes('search-index/claims'))).toHaveLength(1);
	});

	test('an address that was shared shows the same search', async () => {
		await using opened = await openPage();
		const { page } = opened;
		await search(page, '?q=border&type=claims&kind=demand&from=2021-01&sort=date');
		await page.locator('.facet').first().waitFor();
		expect(await page.getByRole('searchbox').inputValue()).toBe('border');
		expect(await page.locator('#type_claims').isChecked()).toBe(true);
		expect(await page.locator('input[name="kind"][value="demand"]').isChecked()).toBe(true);
		expect(await page.locator('#facet_from').inputValue()).toBe('2021-01');
		expect(await page.locator('select[name="sort"]').inputValue()).toBe('date');
	});
});

test('typing searches with every letter, and the way back leads to what was asked before', async () => {
	await using opened = await openPage();
	const { page, complaints } = opened;
	await search(page, '?q=sanctions');
	const before = await readStatus(page);
	await page.keyboard.press('/');
	await page.keyboard.type('xylophone');
	await page.waitForURL(/\?q=xylophone$/);
	await expect.poll(() => page.locator('main').innerText()).toContain('Nothing was found');
	await page.goBack();
	await page.waitForURL(/\?q=sanctions$/);
	await expect.poll(() => readStatus(page)).toBe(before);
	expect(complaints).toEqual([]);
});

test('a slip of the pen is said, and what it was taken for', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await search(page, '?q=polyanksy');
	expect(await page.locator('.near').innerText()).toMatch(/^No “polyanksy” here\. These are for polyansky\./);
	expect((await listShown(page)).length).toBeGreaterThan(0);
	await page.locator('.near a').first().click();
	await page.waitForURL(/\?q=polyansky$/);
});

test('other kinds of hits can be chosen', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await search(page, '?q=Belarus');
	for (const [type, words, address] of [
		['speakers', /^\d+ speakers?$/, /\/speakers\//],
		['points', /^\d+ points? in dispute$/, /\/points\//],
		['events', /^\d+ entr(?:y|ies) of the timeline$/, /\/timeline\/#/],
		['sources', /^\d+ sources?$/, /\/sources\//],
		['articles', /^\d+ articles?$/, /\/articles\//],
	] as const) {
		await page.locator('label', { has: page.locator(`#type_${type}`) }).click();
		await page.waitForURL(new RegExp(`\\?q=Belarus&type=${type}$`));
		await expect.poll(() => readStatus(page)).toMatch(words);
		expect(await page.locator(`.${type} a`).first().getAttribute('href')).toMatch(address);
	}
});

describe('a hit', () => {
	test('opens the article at the claim, marks the words there without a new element, and leads back', async () => {
		await using opened = await openPage();
		const { page, complaints } = opened;
		await search(page, `?q=${encodeURIComponent('Лукашенко “bargains”')}&sort=date`);
		const [first] = await listShown(page);
		await page.locator('.hit .say a').first().click();
		await page.locator('.way-back').waitFor();
		expect(page.url().replace(/\?.*(?=#)/, '')).toBe(first?.address);
		const target = await page.evaluate(() => {
			const mark = document.querySelector(':target');
			const highlight = CSS.highlights.get('found') ?? [];
			return { tag: mark?.tagName, inner: mark?.querySelectorAll('.found').length, words: [...highlight].map(String) };
		});
		expect(target).toEqual({ tag: 'MARK', inner: 0, words: ['Lukashenko', 'bargain'] });
		await page.getByRole('link', { name: /^Back to what was found/ }).click();
		await page.waitForURL(/\/search\/\?q=.+&sort=date$/);
		expect(complaints).toEqual([]);
	});

	test('on an article that was reached in another way, nothing of this is loaded', async () => {
		await using opened = await openPage();
		const { page, requests } = opened;
		await page.goto(addressOf(`${articlePage}#help-on-the-way`), { waitUntil: 'networkidle' });
		expect(requests.filter((address) => address.includes('landing'))).toEqual([]);
	});
});

describe('the dialog', () => {
	test.each(['/', 'Control+k', 'Meta+k'])('opens with %s on any page, and loads nothing before', async (key) => {
		for (const path of [pageTypes.home, articlePage, pageTypes.source]) {
			await using opened = await openPage();
			const { page, requests, complaints } = opened;
			await page.goto(addressOf(path), { waitUntil: 'networkidle' });
			expect(requests.filter((address) => /search-(?:dialog|index)/.test(address))).toEqual([]);
			await page.keyboard.press(key);
			await page.getByRole('dialog', { name: 'Search' }).waitFor();
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('dialog_box');
			expect(complaints).toEqual([]);
		}
	});

	test('is a combobox: arrows go through the hits and back to the box, Enter opens, Escape clears and closes', async () => {
		await using opened = await openPage();
		const { page, complaints } = opened;
		await page.goto(addressOf(pageTypes.sources));
		await page.keyboard.press('/');
		const box = page.getByRole('combobox', { name: /^Search/ });
		await box.waitFor();
		expect(await box.getAttribute('aria-expanded')).toBe('false');
		await page.keyboard.type('Лукашенко');
		const options = page.getByRole('dialog').getByRole('option');
		// A source's title may begin with the name too.
		await page
			.getByRole('option', { name: /^Alexander Lukashenko/ })
			.first()
			.waitFor();
		expect(await box.getAttribute('aria-expanded')).toBe('true');
		const active = async () =>
			(await page.locator('[role="option"][aria-selected="true"]').allInnerTexts()).map((text) => squeeze(text));
		expect(await active()).toEqual([]);
		await page.keyboard.press('ArrowDown');
		expect((await active())[0]).toMatch(/^Alexander Lukashenko/);
		expect(await box.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
		await page.keyboard.press('ArrowUp');
		expect(await active()).toEqual([]);
		await page.keyboard.press('ArrowUp');
		expect(await active()).toEqual([squeeze(await options.last().innerText())]);
		await expect.poll(() => page.getByRole('dialog').getByRole('status').innerText()).toMatch(/^\d+ hits shown$/);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(addressOf('speakers/alexander-lukashenko/'));
		await page.keyboard.press('/');
		await box.waitFor();
		await page.keyboard.type('x');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(false);
		expect(complaints).toEqual([]);
	});

	test('leads to all hits with Enter, and says so when the index can’t load', async () => {
		await using opened = await openPage();
		const { page } = opened;
		await page.goto(addressOf(articlePage));
		await page.keyboard.press('/');
		await page.getByRole('combobox').waitFor();
		await page.keyboard.type('8 November');
		await page.getByRole('dialog').getByRole('option').first().waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/search\/\?q=8\+November$/);

		await page.route('**/search-index/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
		await page.goto(addressOf(articlePage));
		await page.keyboard.press('/');
		await page.getByRole('combobox').waitFor();
		await page.keyboard.type('border');
		await expect.poll(() => page.getByRole('dialog').innerText()).toContain('Search can’t be loaded here');
		expect(await page.getByRole('dialog').getByRole('link', { name: 'speakers' }).getAttribute('href')).toMatch(
			/\/speakers\/$/,
		);
	});
});

describe('where search can’t load, the page says so and links the lists', () => {
	test('the index is missing', async () => {
		await using opened = await openPage();
		const { page } = opened;
		await page.route('**/search-index/index.gz', (route) => route.fulfill({ status: 404, body: 'Not found' }));
		await page.goto(addressOf('search/?q=border'));
		await expectTrouble(page);
	});

	test('the index is broken', async () => {
		await using opened = await openPage();
		const { page } = opened;
		await page.route('**/search-index/names/*', (route) =>
			route.fulfill({ status: 200, body: Buffer.from([0x1f, 0x8b, 0, 0]) }),
		);
		await page.goto(addressOf('search/?q=border'));
		await expectTrouble(page);
	});

	test('the engine can’t run', async () => {
		await using opened = await openPage();
		const { page } = opened;
		await page.route('**/search-index/wasm*', (route) => route.fulfill({ status: 404, body: 'Not found' }));
		await page.goto(addressOf('search/?q=border'));
		await expectTrouble(page);
	});

	test.each([
		['is missing', (route: Route) => route.fulfill({ status: 404, body: 'Not found' })],
		['doesn’t come', (route: Route) => route.abort()],
	])('the part of the index with the word %s, and search works once it is there', async (_name, answer) => {
		await using opened = await openPage();
		const { page } = opened;
		await page.route('**/*.pf_index', answer);
		await page.goto(addressOf('search/?q=border'));
		await expectTrouble(page);
		await page.unroute('**/*.pf_index');
		await page.getByLabel('Words, a quotation').fill('borders');
		await page.locator('[data-part="trouble"]').waitFor({ state: 'hidden' });
		await page.locator('[data-part="results"] a').first().waitFor();
	});

	test('JavaScript is off', async () => {
		await using opened = await openPage({ javaScriptEnabled: false });
		const { page } = opened;
		await page.goto(addressOf('search/?q=border'));
		const main = page.locator('main');
		expect(await main.innerText()).toContain('Search needs JavaScript');
		expect(await main.getByRole('link', { name: 'articles' }).getAttribute('href')).toMatch(/\/articles\/$/);
		expect(await page.locator('main').locator('select, details').first().isVisible()).toBe(false);
	});
});

test('search asks nobody else', async () => {
	await using opened = await openPage();
	const { page, requests, complaints } = opened;
	await search(page, '?q=border+guards');
	expect(requests.filter((address) => !address.startsWith(addressOf()))).toEqual([]);
	expect(complaints).toEqual([]);
});

async function search(page: Page, query: string): Promise<void> {
	await page.goto(addressOf(`search/${query}`));
	await page.locator('[role="status"]:not(:empty)').waitFor();
	await page.waitForLoadState('networkidle');
}

function readStatus(page: Page): Promise<string> {
	return page.getByRole('status').innerText();
}

async function showAll(page: Page): Promise<void> {
	const more = page.getByRole('button', { name: /^Show more claims/ });
	while (await more.isVisible()) {
		const before = await page.locator('.hit').count();
		await more.click();
		await expect.poll(() => page.locator('.hit').count()).toBeGreaterThan(before);
	}
}

function listShown(page: Page): Promise<ShownClaim[]> {
	return page.locator('.hit').evaluateAll((hits) =>
		hits.map((hit) => ({
			address: (hit.querySelector<HTMLAnchorElement>('.say a')?.href ?? '').replace(/\?.*(?=#)/, ''),
			text: hit.querySelector('.say')?.textContent ?? '',
			marked: [...hit.querySelectorAll('mark')].map((mark) => mark.textContent),
			facts: hit.querySelector('.facts')?.textContent ?? '',
		})),
	);
}

async function expectTrouble(page: Page): Promise<void> {
	const alert = page.getByRole('alert');
	await alert.waitFor();
	expect(await alert.innerText()).toContain('Search can’t be loaded here');
	expect(await alert.getByRole('link', { name: 'articles' }).getAttribute('href')).toMatch(/\/articles\/$/);
	expect(await alert.getByRole('link', { name: 'speakers' }).getAttribute('href')).toMatch(/\/speakers\/$/);
}

function readClaims(): PublishedClaim[] {
	const claims = JSON.parse(readFileSync(join(getSiteFolder(), 'data', 'claims.json'), 'utf8')) as
		| PublishedClaim[]
		| { claims: PublishedClaim[] };
	return Array.isArray(claims) ? claims : claims.claims;
}

function addressOfClaim({ id }: PublishedClaim): string {
	return addressOf(`articles/${id.replace('#', '/#')}`);
}

function squeeze(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
