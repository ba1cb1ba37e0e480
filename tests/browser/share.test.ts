/** Sending a claim: what is copied, where links lead, and what other people's pages show of it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Passage, writeTextFragment } from '../../src/domain/text-fragment.ts';
import { articlePage, claimPage } from '../site/page-types.ts';
import { addressOf, forEachConcurrently, getSiteFolder, openPage, readHtml, type WatchedPage } from './site.ts';

interface PublishedClaim {
	id: string;
	text: string;
	provenance: string;
	otherwise?: string[];
}

const claimId = claimPage.split('/').at(-2) ?? '';

function listClaims(): (PublishedClaim & { anchor: string })[] {
	const file = readFileSync(join(getSiteFolder(), 'data', 'claims.json'), 'utf8');
	const content = JSON.parse(file) as PublishedClaim[] | { claims: PublishedClaim[] };
	const claims = Array.isArray(content) ? content : content.claims;
	const slug = articlePage.split('/').at(-2);
	return claims
		.filter(({ id }) => id.startsWith(`${slug}#`))
		.map((claim) => ({ ...claim, anchor: claim.id.slice(claim.id.indexOf('#') + 1) }));
}

function getClaim() {
	const claim = listClaims().find(({ anchor }) => anchor === claimId);
	if (!claim) throw new Error(`The site has no claim ${claimId}.`);
	return claim;
}

async function openWithClipboard(path: string): Promise<WatchedPage> {
	const opened = await openPage();
	await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await opened.page.goto(addressOf(path), { waitUntil: 'networkidle' });
	return opened;
}

async function press(controls: Locator, name: string): Promise<void> {
	await controls.getByRole('button', { name, exact: true }).click();
	await expect.poll(() => controls.getByRole('status').innerText()).toBe('Copied');
}

function readClipboard(page: Page): Promise<Record<string, string>> {
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => [type, await (await item?.getType(type))?.text()];
		return Object.fromEntries(await Promise.all((item?.types ?? []).map(read)));
	});
}

async function openNote(page: Page, anchor: string): Promise<Locator> {
	const control = page.locator(`[id="${anchor}"] + .n button, [id="${anchor}"] ~ .n button`).first();
	const note = await control.getAttribute('popovertarget');
	await control.click();
	return page.locator(`[id="${note}"] .c:has(a[href="${anchor}/"]) copy-link`);
}

test.each(['its page', 'its note'])(
	'from %s a claim is copied with its provenance, the answer to it, and its address',
	async (from) => {
		const claim = getClaim();
		await using opened = await openWithClipboard(from === 'its page' ? claimPage : articlePage);
		const { page } = opened;
		const controls = from === 'its page' ? page.locator('copy-link') : await openNote(page, claim.anchor);
		await press(controls, 'Copy as quotation');
		const copied = await readClipboard(page);
		const [words, provenance, answer, address] = (copied['text/plain'] ?? '').split('\n');
		expect(words?.toLowerCase()).toBe(claim.text.toLowerCase());
		expect(provenance).toBe(claim.provenance);
		expect(answer).toMatch(/^Who says otherwise: .*\d{4}: \w/);
		expect(new URL(address ?? '').pathname).toBe(`/${claimPage}`);

		// Pasted into a page that knows nothing of this site.
		await page.goto('about:blank');
		await page.setContent(copied['text/html'] ?? '');
		expect(await page.locator('blockquote').innerText()).toBe(words);
		expect(await page.locator('blockquote').getAttribute('cite')).toBe(address);
		expect((await page.locator('figcaption').innerText()).split('\n')).toEqual([provenance, answer, 'On Record']);
		expect(await page.getByRole('link').getAttribute('href')).toBe(address);
		expect(opened.complaints).toEqual([]);
	},
);

test('where the clipboard is closed, the quotation is shown, selected', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.goto(addressOf(claimPage));
	await page.getByRole('button', { name: 'Copy as quotation' }).click();
	const field = page.getByRole('textbox', { name: 'Quotation of this claim' });
	await expect
		.poll(() => field.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd)))
		.toContain(getClaim().provenance);
});

test('the system’s share sheet gets the same, where there is one', async () => {
	await using opened = await openPage();
	const { page } = opened;
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: async (data: ShareData) => document.documentElement.setAttribute('data-shared', JSON.stringify(data)),
		});
	});
	await page.goto(addressOf(claimPage));
	await page.getByRole('button', { name: 'Share' }).click();
	const read = async () => JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}') as ShareData;
	await expect.poll(async () => (await read()).url).toMatch(new RegExp(`/${claimPage}$`));
	const { title, text } = await read();
	expect(title).toMatch(/^\D.* \d{4}: /);
	expect(text).toContain(getClaim().provenance);
});

test('a link to the words tells where they have changed, and marks them', async () => {
	const { anchor } = getClaim();
	await using opened = await openPage();
	const { page } = opened;
	await page.goto(addressOf(claimPage));
	await page.getByRole('button', { name: 'Embed' }).click();
	const link = new URL(await page.getByRole('textbox', { name: 'A link to these words' }).inputValue());
	expect(link.pathname).toBe(`/${articlePage}`);
	expect(link.search).toMatch(/^\?w=[0-9a-f]{8}$/);
	expect(link.hash).toBe(`#${anchor}${writeTextFragment(await readPassages(page, anchor))}`);

	await page.goto(addressOf(`${articlePage}#${anchor}:~:text=words%20that%20stand%20nowhere`));
	expect(await page.locator(':target').getAttribute('id')).toBe(anchor);
});

test('the words of every claim lead to exactly its mark, even without its id', { timeout: 400_000 }, async () => {
	// Without scripts, because the page is loaded once for each claim.
	await using opened = await openPage({ javaScriptEnabled: false });
	await using reading = await openPage();
	const context = opened.page.context();
	const missed: string[] = [];
	await forEachConcurrently(listClaims(), async ({ anchor }) => {
		const fragment = writeTextFragment(await readPassages(reading.page, anchor));
		const page = await context.newPage();
		await page.goto(addressOf(`${articlePage}#${fragment}`));
		const found = await page.locator('mark:target').evaluateAll((marks) =>
			marks.map((mark) => {
				const { top, bottom } = mark.getBoundingClientRect();
				return { id: mark.id, isInSight: top < innerHeight && bottom > 0 };
			}),
		);
		if (!isDeepStrictEqual(found, [{ id: anchor, isInSight: true }])) missed.push(`${anchor}: ${fragment}`);
		await page.close();
	});
	expect(missed).toEqual([]);
});

/** The claim's words in their paragraphs, as its page has them. */
function readPassages(page: Page, anchor: string): Promise<Passage[]> {
	return page.evaluate(
		(html) => {
			const paragraphs = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.context p:has(mark)');
			return [...paragraphs].flatMap((paragraph) =>
				[...paragraph.childNodes].flatMap((node, at, all) =>
					node.nodeName === 'MARK'
						? {
								before: all
									.slice(0, at)
									.map(({ textContent }) => textContent)
									.join(''),
								words: node.textContent ?? '',
							}
						: [],
				),
			);
		},
		readHtml(`${articlePage}${anchor}/index.html`),
	);
}

test.each([true, false])(
	'in a frame of a strict page the card stands alone, and its links open a window of their own (script: %s)',
	async (javaScriptEnabled) => {
		await using host = await serveHost(`${addressOf(claimPage)}#embed`);
		await using opened = await openPage({ javaScriptEnabled });
		const { page } = opened;
		await page.goto(host.address, { waitUntil: 'networkidle' });
		const card = page.frameLocator('iframe');
		await card.locator('h1').waitFor();
		const claim = getClaim();
		const words = await card.locator('body').innerText();
		expect(words.toLowerCase()).toContain(claim.text.toLowerCase());
		for (const part of [
			'Dmitry Polyansky',
			'2021',
			'Whose wording',
			'Did they say it',
			'Who says otherwise',
			claimPage,
		])
			expect(words).toContain(part);
		for (const other of ['navigation', 'search', 'contentinfo', 'banner'] as const)
			expect(await card.getByRole(other).count()).toBe(0);
		expect(words).not.toContain('How it reached you');

		const links = await card.locator('a:visible').evaluateAll((all) =>
			all.map((link) => ({
				target: link.getAttribute('target'),
				takesPress: getComputedStyle(link).pointerEvents !== 'none',
			})),
		);
		expect(links.filter(({ takesPress }) => takesPress).map(({ target }) => target)).toEqual(
			Array.from({ length: javaScriptEnabled ? links.length : 1 }, () => '_blank'),
		);
		expect(opened.complaints).toEqual([]);
	},
);

test('outside a frame the page has no second address, and its links stay in the window', async () => {
	await using opened = await openPage();
	await opened.page.goto(addressOf(claimPage));
	expect(await opened.page.locator('a[target]:visible').count()).toBe(0);
});

/** A page of somebody else, which allows frames of this site and nothing else. */
async function serveHost(frame: string): Promise<AsyncDisposable & { address: string }> {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html');
		response.setHeader(
			'content-security-policy',
			`default-src 'none'; img-src data:; frame-src ${new URL(frame).origin}`,
		);
		response.end(
			`<!doctype html><link rel="icon" href="data:,"><title>Host</title><iframe title="Claim" width="600" height="480" src="${frame}"></iframe>`,
		);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
