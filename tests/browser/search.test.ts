/** Searching the built site: names in every spelling, filters that are true for claims, and what happens when it can't work. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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

test('a name finds every claim by that speaker, first, and every claim about them', async () => {
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
	await page.getByRole('link', { name: 'Alexander Lukashenko', exact: true }).click();
	await page.waitForURL(addressOf('speakers/alexander-lukashenko/'));
});

test('a word is marked in the claim that holds it, and the hit opens the claim itself', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await search(page, '?q=sanctions');
	const shown = await listShown(page);
	expect(shown.length).toBeGreaterThan(0);
	for (const { marked, facts, text } of shown) {
		expect(marked.join(' ').toLowerCase(), text).toContain('sanction');
		expect(facts, text).toMatch(/\b(?:19|20)\d\d\b|undated/);
	}
	const first = shown[0];
	await page.locator('.hit .say a').first().click();
	await page.waitForURL(first?.address ?? '');
	const target = await page.evaluate(() => {
		const found = document.querySelector(':target');
		return found && { tag: found.tagName, text: found.textContent };
	});
	expect(target?.tag).toBe('MARK');
	expect(squeeze(first?.text ?? '').toLowerCase()).toContain(squeeze(target?.text ?? '').toLowerCase());
});

test('claims with all words come before those with fewer, and the page says so', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await search(page, '?q=Polyansky+help');
	const parts = await page.locator('.kind').last().locator(':scope > .fewer, :scope > .group .hit').allInnerTexts();
	const border = parts.indexOf('With 1 of the 2 words');
	expect(border).toBeGreaterThan(0);
	for (const text of parts.slice(0, border))
		expect([text.includes('Polyansky'), text.includes('help')], text).toEqual([true, true]);
});

describe('filters', () => {
	test('count claims, never show one that fails, and stand in the address', async () => {
		await using opened = await openPage();
		const { page } = opened;
		await search(page, '');
		const claims = readClaims();
		expect(await readStatus(page)).toMatch(new RegExp(`^${claims.length} claims in `));

		const kinds = page.getByLabel('What it does');
		const option = kinds.locator('option[value="accusation"]');
		const expected = claims.filter(({ kind }) => kind === 'accusation');
		expect(await option.innerText()).toMatch(new RegExp(` \\(${expected.length}\\)$`));
		await kinds.selectOption('accusation');
		await page.waitForURL(/\/search\/\?kind=accusation$/);
		await expect.poll(() => readStatus(page)).toMatch(new RegExp(`^${expected.length} claims? in `));
		await showAll(page);
		const shown = await listShown(page);
		expect(shown.map(({ address }) => address)).toEqual(expected.map(addressOfClaim));

		await page.getByLabel('How we know').selectOption('one');
		await page.waitForURL(/\/search\/\?kind=accusation&how=one$/);
		const both = expected.filter(({ attestation }) => attestation === 'one');
		await expect.poll(() => readStatus(page)).toMatch(new RegExp(`^${both.length} claims? in `));

		await page.goBack();
		await expect.poll(() => readStatus(page)).toMatch(new RegExp(`^${expected.length} claims? in `));
		expect(await page.getByLabel('How we know').inputValue()).toBe('');
		await page.getByRole('button', { name: 'Clear all' }).click();
		await expect.poll(() => readStatus(page)).toMatch(new RegExp(`^${claims.length} claims in `));
	});

	test('by speaker, every hit is that speaker’s', async () => {
		await using opened = await openPage();
		const { page } = opened;
		await search(page, '?speaker=dmitry-polyansky&type=claims');
		const expected = readClaims().filter(({ speaker }) => [speaker].flat().includes('dmitry-polyansky'));
		expect((await listShown(page)).map(({ address }) => address)).toEqual(expected.map(addressOfClaim));
		const counts = await page.getByLabel('Said in').locator('option').allInnerTexts();
		expect(counts.slice(1).length).toBeGreaterThan(0);
	});

	test('an address that was shared shows the same search', async () => {
		await using opened = await openPage();
		const { page } = opened;
		await search(page, '?q=border&type=claims&kind=demand&year=2021');
		expect(await page.getByRole('searchbox').inputValue()).toBe('border');
		expect(await page.getByLabel('Claims', { exact: true }).isChecked()).toBe(true);
		expect(await page.getByLabel('What it does').inputValue()).toBe('demand');
		expect(await page.getByLabel('Said in').inputValue()).toBe('2021');
	});
});

test('typing searches, and the way back leads to what was asked before', async () => {
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

test('other kinds of hits can be chosen', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await search(page, '?q=Belarus');
	await page.getByText('Speakers', { exact: true }).and(page.locator('label')).click();
	await page.waitForURL(/\?q=Belarus&type=speakers$/);
	await expect.poll(() => readStatus(page)).toMatch(/^\d+ speakers?$/);
	expect(await page.locator('.person a').first().getAttribute('href')).toMatch(/\/speakers\//);
	await page.goto(addressOf('search/?type=articles'));
	await expect.poll(() => readStatus(page)).toMatch(/^\d+ articles?$/);
	expect(await page.locator('.piece a').first().getAttribute('href')).toMatch(/\/articles\//);
});

describe('where search can’t load, the page says so and links the lists', () => {
	test('the index is missing', async () => {
		await using opened = await openPage();
		const { page } = opened;
		await page.route('**/search-index/names.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
		await page.goto(addressOf('search/?q=border'));
		await expectTrouble(page);
	});

	test('the browser has no WebAssembly', async () => {
		await using opened = await openPage();
		const { page } = opened;
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
		await page.goto(addressOf('search/?q=border'));
		await expectTrouble(page);
	});

	test('JavaScript is off', async () => {
		await using opened = await openPage({ javaScriptEnabled: false });
		const { page } = opened;
		await page.goto(addressOf('search/?q=border'));
		const main = page.locator('main');
		expect(await main.innerText()).toContain('Search needs JavaScript');
		expect(await main.getByRole('link', { name: 'articles' }).getAttribute('href')).toMatch(/\/articles\/$/);
		expect(await page.locator('select').first().isVisible()).toBe(false);
	});
});

test('no other page loads anything of search, and search asks nobody else', async () => {
	await using opened = await openPage();
	const { page, requests, complaints } = opened;
	for (const path of [pageTypes.home, articlePage, pageTypes.speakers]) {
		await page.goto(addressOf(path), { waitUntil: 'networkidle' });
	}
	expect(requests.filter((address) => /search-index|pagefind/.test(address))).toEqual([]);
	await search(page, '?q=border+guards');
	expect(requests.filter((address) => !address.startsWith(addressOf()))).toEqual([]);
	expect(complaints).toEqual([]);
});

async function search(page: Page, query: string): Promise<void> {
	await page.goto(addressOf(`search/${query}`));
	// Filters are filled last.
	await page.locator('select[name="kind"]:enabled, .kind:has-text("Nothing was found")').first().waitFor();
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
			address: hit.querySelector<HTMLAnchorElement>('.say a')?.href ?? '',
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
