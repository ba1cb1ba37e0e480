/**
 * One correction, one reply, one withdrawal, one move, one renamed article and one purge, each a single entry: every surface of the built
 * site on which they show, and that a purge leaves no word anywhere.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPurge } from '../../src/cli/purge.ts';
import { runRelease } from '../../src/cli/release.ts';
import { type RunningServer, serveFolder } from '../../src/cli/serve.ts';
import { writeFrame } from '../../src/domain/quotation.ts';
import { runBuild } from '../browser/build.ts';
import { openPage } from '../browser/site.ts';
import { findBrokenLinks } from './broken-links.ts';
import { createProject } from './project.ts';

const siteUrl = 'https://record.example/sub/';
let root: string;
let site: string;
let server: RunningServer;
/** Files of the first build, before the purge. */
let before: Map<string, string>;

const bridge = `---
title: The bridge
published: 2026-11-21
topics: [towns]
in-short:
  - Zora Plumley [missed](#spoons) her spoons.
---

The mayor said that :claim[the bridge opened in March 2021]{#bridge-opened in=mayor-speech}, that
:claim[its toll was ninety crowns]{#toll in=mayor-speech}, that :claim[forty carts crossed it]{#carts in=mayor-speech} and that
:claim[the ferry had sunk]{#ferry in=mayor-speech}.

Zora Plumley wrote that :claim[eleven silver spoons went missing at the ferry]{#spoons in=plumley-letter}.
`;
const spoons = ['eleven silver spoons', 'went missing at the ferry', 'Plumley', 'Löffel'];

const files: Record<string, string> = {
	'articles/bridge.md': bridge,
	'articles/bridge.claims.yaml': `spoons:
  kind: accusation
  original: {text: Elf silberne Löffel, lang: de, source: plumley-note}
toll:
  answers: spoons
`,
	'articles/old-ford.md':
		'---\ntitle: The ford\npublished: 2026-11-21\n---\n\n:claim[The ford was dry]{#ford-dry in=mayor-speech}.\n',
	'statements/plumley-letter.yaml': 'by: zora-plumley\nsaid: 2021-11-10\nsources: [{source: plumley-note}]\n',
	'speakers/zora-plumley.yaml': 'name: Zora Plumley\nkind: person\naliases: [Z. Plumley]\nroles: [{title: Baker}]\n',
	'sources/plumley-note.yaml':
		'type: official-text\npublisher: guard\ntitle: A note from Zora Plumley\nlanguage: de\nseen: part\n',
};

function edit(file: string, from: string, to: string) {
	const address = join(root, 'content', file);
	const text = readFileSync(address, 'utf8');
	if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
	writeFileSync(address, text.replace(from, to));
}

async function run(command: typeof runRelease | typeof runPurge, ...args: string[]): Promise<string> {
	const printed: string[] = [];
	const status = await command(args, { root, log: (text) => printed.push(text) });
	if (status !== 0) throw new Error(printed.join('\n'));
	return printed.join('\n');
}

beforeAll(async () => {
	root = createProject(join(import.meta.dirname, '../fixtures/small-project'));
	for (const [file, text] of Object.entries(files)) writeFileSync(join(root, 'content', file), text);
	await run(runRelease, '--date=2026-11-23');

	edit('articles/bridge.md', 'opened in March 2021', 'opened in April 2021');
	edit(
		'articles/bridge.md',
		'title:',
		'corrections: [{on: 2026-11-24, claim: bridge-opened, text: The month was April.}]\ntitle:',
	);
	edit(
		'articles/bridge.claims.yaml',
		'  answers: spoons',
		'  answers: spoons\n  reply: {by: guard, on: 2026-11-24, text: We never took a toll.}',
	);
	edit('articles/bridge.md', ':claim[forty carts crossed it]{#carts in=mayor-speech}', 'carts crossed it');
	edit(
		'articles/bridge.claims.yaml',
		'spoons:',
		'carts: {withdrawn: {on: 2026-11-24, reason: He spoke of another bridge., keep-words: true}}\nspoons:',
	);
	edit('articles/bridge.md', '#ferry in', '#ferry-sunk in');
	edit('articles/bridge.claims.yaml', 'spoons:', 'ferry-sunk: {moved-from: ferry}\nspoons:');
	renameSync(join(root, 'content/articles/old-ford.md'), join(root, 'content/articles/ford.md'));
	edit('articles/ford.md', 'title:', 'moved-from: [old-ford]\ntitle:');
	await run(runRelease, '--date=2026-11-24');
	const first = await runBuild(root, { environment: { SITE_URL: siteUrl } });
	if (first.code !== 0) throw new Error(first.output);
	site = join(root, 'dist');
	before = readSite();

	await run(runPurge, 'bridge#spoons', '--date=2026-11-25');
	const second = await runBuild(root, { environment: { SITE_URL: siteUrl } });
	if (second.code !== 0) throw new Error(second.output);
	server = await serveFolder({ folder: site, port: 0, base: '/sub/' });
}, 600_000);

afterAll(async () => {
	await server?.close();
	rmSync(root, { recursive: true, force: true });
});

/** Every file as text, those of the search index unpacked. */
function readSite(): Map<string, string> {
	const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		entries.map((entry) => {
			const address = join(entry.parentPath, entry.name);
			const bytes = readFileSync(address);
			const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
			return [address.slice(site.length + 1), (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')] as const;
		}),
	);
}

const read = (file: string) => readFileSync(join(site, file), 'utf8');
const readJson = (file: string) => JSON.parse(read(file)) as Record<string, unknown>[];
const findEntry = (file: string, id: string) => readJson(file).find((entry) => entry['id'] === id);

const pageOfChanges = ['changes/feed.json', 'changes/feed.xml', 'changes/index.html'];
const feedsOfTopic = ['topics/towns/feed.json', 'topics/towns/feed.xml'];

/** Files that hold all of the words. */
function listHolding(...words: string[]): string[] {
	return [...readSite()]
		.filter(([, text]) => words.every((part) => text.includes(part)))
		.map(([file]) => file.replace(/articles\/[^/]*pf[^/]*|articles\/en_\w+\.json/, 'articles/<record>.json'))
		.sort();
}

/** A table of the data in its three formats. */
function inData(name: string): string[] {
	return ['csv', 'json', 'jsonl'].map((format) => `data/${name}.${format}`);
}

describe('a correction', () => {
	test('shows on the article, the claim’s page, the page and the feed of corrections, hits and data', () => {
		expect(listHolding('The month was April.')).toEqual([
			'articles/bridge.json',
			'articles/bridge/bridge-opened/index.html',
			'articles/bridge/index.html',
			...pageOfChanges,
			'corrections/feed.json',
			'corrections/feed.xml',
			'corrections/index.html',
			...inData('claims'),
			'data/codebook/index.html',
			...inData('corrections'),
			'index.html',
			'speakers/mayor/feed.xml',
			...feedsOfTopic,
		]);
		expect(listHolding('"since":["Corrected on 24 November 2026"]').length).toBe(1);
	});
	test('stands at the top of the article, before its text, as structured data too', () => {
		const page = read('articles/bridge/index.html');
		expect(page.indexOf('The month was April.')).toBeLessThan(page.indexOf('class="text"'));
		for (const file of ['articles/bridge/index.html', 'articles/bridge/bridge-opened/index.html'])
			expect(read(file)).toMatch(
				/"correction":\[\{"@type":"CorrectionComment","datePublished":"2026-11-24","text":"[^"]*The month was April\."/,
			);
	});
	test('shows on the claim’s page how the words changed', () => {
		expect(read('articles/bridge/bridge-opened/index.html')).toContain(
			'the bridge opened in <del>March</del> <ins>April</ins> 2021',
		);
		expect(findEntry('data/permalinks.json', 'bridge#bridge-opened')).toMatchObject({
			state: 'live',
			first: '2026-11-23',
			words: [{ on: '2026-11-23' }, { on: '2026-11-24', why: 'correction' }],
		});
	});
	test('has an entry in a feed that is well-formed and dated by its newest day', () => {
		expect(read('corrections/feed.xml')).toMatch(/^<\?xml[\s\S]*<updated>2026-11-25T00:00:00\.000Z<\/updated>/);
		expect(read('corrections/feed.xml')).toContain(
			`<id>${siteUrl}articles/bridge/bridge-opened/#correction-2026-11-24</id>`,
		);
	});
});

describe('a reply', () => {
	test('shows on the article, the claim’s page, the page and the feed of corrections, hits and data', () => {
		expect(listHolding('We never took a toll.')).toEqual([
			'articles/bridge.json',
			'articles/bridge/index.html',
			'articles/bridge/toll/index.html',
			...pageOfChanges,
			'corrections/feed.json',
			'corrections/feed.xml',
			'corrections/index.html',
			...inData('claims'),
			'data/codebook/index.html',
			...inData('corrections'),
			'index.html',
			'speakers/mayor/feed.xml',
			...feedsOfTopic,
		]);
		expect(listHolding('"since":["Reply of 24 November 2026"]').length).toBe(1);
	});
});

describe('a withdrawal', () => {
	test('shows at the claim’s address, at the foot of the article, on the page and the feed of corrections and in data', () => {
		expect(listHolding('He spoke of another bridge.')).toEqual([
			'articles/bridge/carts/index.html',
			'articles/bridge/index.html',
			...pageOfChanges,
			'corrections/feed.json',
			'corrections/feed.xml',
			'corrections/index.html',
			'data/codebook/index.html',
			...inData('corrections'),
			...inData('permalinks'),
			'index.html',
			...feedsOfTopic,
		]);
		expect(read('articles/bridge/index.html')).toContain('<li id="carts">');
	});
	test('keeps the last words on its page alone, where it was told to', () => {
		expect(listHolding('orty carts crossed it')).toEqual(['articles/bridge/carts/index.html']);
		expect(read('articles/bridge/carts/index.html')).toContain(
			'Withdrawn on <time datetime="2026-11-24">24 November 2026</time>',
		);
	});
});

describe('a claim that moved', () => {
	test('leads on from its address, from its id in the article, and on hosts that read _redirects', async () => {
		expect(read('articles/bridge/ferry/index.html')).toContain(
			'<meta http-equiv="refresh" content="0; url=/sub/articles/bridge/ferry-sunk/">',
		);
		expect(read('articles/bridge/index.html')).toContain('<li id="ferry">Moved: <a href="#ferry-sunk">');
		expect(read('_redirects')).toContain('/sub/articles/bridge/ferry/ /sub/articles/bridge/ferry-sunk/ 301\n');
		expect(findEntry('data/permalinks.json', 'bridge#ferry')).toMatchObject({
			state: 'moved',
			to: 'bridge#ferry-sunk',
		});
		await using opened = await openPage({ javaScriptEnabled: false });
		await opened.page.goto(`${server.address}articles/bridge/ferry/`);
		await opened.page.waitForURL(`${server.address}articles/bridge/ferry-sunk/`);
		expect(await opened.page.locator('h1').innerText()).toBe('The ferry had sunk');
	});
});

describe('in a frame, the card', () => {
	/** Shows a card in a page of somebody else, as writeFrame embeds it. */
	async function openCard(path: string, javaScriptEnabled: boolean) {
		const opened = await openPage({ javaScriptEnabled });
		const { page } = opened;
		const frame = writeFrame(`${server.address}${path}`, 'Claim').replace(' loading="lazy"', '');
		await page.setContent(`<!doctype html><title>Host</title>${frame}`, { waitUntil: 'networkidle' });
		return { card: page.frameLocator('iframe'), opened };
	}
	async function expectCardAlone(card: FrameLocator) {
		for (const other of ['navigation', 'search', 'contentinfo', 'banner'] as const)
			expect(await card.getByRole(other).count()).toBe(0);
	}

	describe.each([true, false])('(script: %s)', (script) => {
		test('of a corrected claim says on which day it was corrected, above the words of now', async () => {
			const { card, opened } = await openCard('articles/bridge/bridge-opened/', script);
			await using _ = opened;
			await card.getByText('Corrected on 24 November 2026').first().waitFor();
			expect(await card.locator('h1').innerText()).toBe('The bridge opened in April 2021');
			const words = await card.locator('main').innerText();
			expect(words.indexOf('Corrected on')).toBeLessThan(words.indexOf('The bridge opened'));
			await expectCardAlone(card);
		});
		test('of a withdrawn claim says when and why, and nothing of the site around it', async () => {
			const { card, opened } = await openCard('articles/bridge/carts/', script);
			await using _ = opened;
			await card.locator('h1').waitFor();
			expect(await card.locator('h1').innerText()).toBe('Withdrawn on 24 November 2026');
			await card.getByText('He spoke of another bridge.').waitFor();
			expect(await card.locator('del').innerText()).toBe('Forty carts crossed it');
			await expectCardAlone(card);
		});
	});
	test('of a claim that moved is the card at its new address', async () => {
		const { card, opened } = await openCard('articles/bridge/ferry/', true);
		await using _ = opened;
		await card.getByRole('heading', { name: 'The ferry had sunk' }).waitFor();
		const address = `${server.address}articles/bridge/ferry-sunk/#embed`;
		await expect.poll(() => opened.page.frames().at(-1)?.url()).toBe(address);
		await expectCardAlone(card);
	});
	test('of a claim that moved is still that claim without a script', async () => {
		const { card, opened } = await openCard('articles/bridge/ferry/', false);
		await using _ = opened;
		await card.getByRole('heading', { name: 'The ferry had sunk' }).waitFor();
	});
});

describe('an article that was renamed', () => {
	test('answers at its old address for itself and each claim, without JavaScript', async () => {
		expect(read('_redirects')).toContain('/sub/articles/old-ford/ /sub/articles/ford/ 301\n');
		expect(read('_redirects')).toContain('/sub/articles/old-ford/ford-dry/ /sub/articles/ford/ford-dry/ 301\n');
		await using opened = await openPage({ javaScriptEnabled: false });
		const { page } = opened;
		await page.goto(`${server.address}articles/old-ford/#ford-dry`);
		await page.locator('#ford-dry a').click();
		await page.waitForURL(`${server.address}articles/ford/#ford-dry`);
		await page.goto(`${server.address}articles/old-ford/ford-dry/`);
		await page.waitForURL(`${server.address}articles/ford/ford-dry/`);
	});
	test.each(['#ford-dry', '?w=12345678#ford-dry', ''])(
		'leads a link that ends in “%s” on at once with JavaScript',
		async (end) => {
			await using opened = await openPage();
			await opened.page.goto(`${server.address}articles/old-ford/${end}`);
			await opened.page.waitForURL(`${server.address}articles/ford/${end}`);
		},
	);
});

describe('a purge', () => {
	test('leaves its words and names in no file of the site', () => {
		const holding = (text: string) => spoons.some((word) => text.toLowerCase().includes(word.toLowerCase()));
		expect([...before].filter(([, text]) => holding(text)).length).toBeGreaterThan(8);
		expect([...readSite()].filter(([, text]) => holding(text)).map(([file]) => file)).toEqual([]);
	});
	test('leaves the address answering, and says so in the feed and in data', () => {
		expect(read('articles/bridge/spoons/index.html')).toContain(
			'Removed on <time datetime="2026-11-25">25 November 2026</time> for legal reasons',
		);
		expect(read('articles/bridge/index.html')).toContain('<li id="spoons">');
		expect(listHolding('articles/bridge/spoons/', 'egal reasons')).toEqual([
			'articles/bridge/index.html',
			'articles/bridge/spoons/index.html',
			...pageOfChanges,
			'corrections/feed.json',
			'corrections/feed.xml',
			'corrections/index.html',
			'data/codebook/index.html',
			...feedsOfTopic,
		]);
		expect(findEntry('data/permalinks.json', 'bridge#spoons')).toEqual({
			id: 'bridge#spoons',
			url: `${siteUrl}articles/bridge/spoons/`,
			state: 'removed',
			first: '2026-11-23',
			on: '2026-11-25',
		});
		expect(existsSync(join(site, 'speakers/zora-plumley'))).toBe(false);
	});
});

test('every address that was ever published answers', () => {
	const { claims } = JSON.parse(readFileSync(join(root, 'content/permalinks.json'), 'utf8')) as {
		claims: Record<string, unknown>;
	};
	const pages = Object.keys(claims).map((key) => key.split('#') as [string, string]);
	expect(pages.length).toBeGreaterThan(12);
	expect(pages.filter(([slug, id]) => !existsSync(join(site, 'articles', slug, id, 'index.html')))).toEqual([]);
	expect(pages.filter(([slug, id]) => !read(`articles/${slug}/index.html`).includes(` id="${id}"`))).toEqual([]);
	expect(findBrokenLinks(site, siteUrl)).toEqual([]);
});

describe('a link', () => {
	async function openLink(address: string) {
		const opened = await openPage();
		await opened.page.goto(server.address + address, { waitUntil: 'networkidle' });
		return opened;
	}
	const hashes = () => JSON.parse(read('links/articles/br.json')).bridge as [string, string, string[]][];
	const hashesOf = (claim: string) => hashes().find(([id]) => id === claim)?.[2] ?? [];

	test('for words that have changed since says so, and leads to the history', async () => {
		const [, old] = hashesOf('bridge-opened');
		for (const address of [`articles/bridge/?w=${old}#bridge-opened`, `articles/bridge/bridge-opened/?w=${old}`]) {
			await using opened = await openLink(address);
			const notice = opened.page.locator('.link-notice');
			expect(await notice.innerText()).toContain('have changed since');
			await notice.getByRole('link').click();
			await opened.page.waitForURL(`${server.address}articles/bridge/bridge-opened/**#claim_history`);
			expect(opened.complaints).toEqual([]);
		}
	});
	test('for the words of now says nothing', async () => {
		const [now] = hashesOf('bridge-opened');
		await using opened = await openLink(`articles/bridge/?w=${now}#bridge-opened`);
		expect(await opened.page.locator('.link-notice').count()).toBe(0);
	});
	test('to an id that no claim has offers the nearest, from a file that is loaded only then', async () => {
		await using plain = await openLink('articles/bridge/#toll');
		expect(plain.requests.filter((request) => request.includes('/links/'))).toEqual([]);
		await using opened = await openLink('articles/bridge/#bridge-open');
		const notice = opened.page.locator('.link-notice');
		expect(await notice.innerText()).toContain('No claim of this article is called “bridge-open”');
		expect(await notice.getByRole('link').getAttribute('href')).toBe('#bridge-opened');
		expect(opened.complaints).toEqual([]);
	});
	test.each([
		['articles/bridge/ferry-sank/', 'articles/bridge/ferry-sunk/'],
		['articles/brigde/toll/', 'articles/bridge/'],
		['articles/old-ford/ford-dyr/', 'articles/ford/ford-dry/'],
	])('to %s, which is not there, is offered %s', async (wrong, right) => {
		await using opened = await openLink(wrong);
		const offer = opened.page.locator('nearest-pages');
		expect(await offer.getByRole('link').first().getAttribute('href')).toBe(`/sub/${right}`);
	});
	test('to nothing that looks like an article is left alone', async () => {
		await using opened = await openLink('elsewhere/');
		expect(await opened.page.locator('nearest-pages a').count()).toBe(0);
		expect(opened.requests.filter((request) => request.includes('/links/'))).toEqual([]);
	});
});
