/** The built site as tests meet it: its files, its server, and pages of a real browser that tell what they asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the site that was built for this run. */
		siteFolder: string;
		/** Where it is served; ends in `/`. */
		siteAddress: string;
		/** What went wrong in the build, if something did. */
		buildFailure: string;
		/** Where the shared browser listens; empty where there is none. */
		browserEndpoint: string;
	}
}

/** The built site's folder. Throws an error with the build's output where the build failed. */
export function getSiteFolder(): string {
	const failure = inject('buildFailure');
	if (failure) throw new Error(`The site could not be built:\n${failure}`);
	return inject('siteFolder');
}

/** The address of a page: `addressOf('speakers/')`. */
export function addressOf(path = ''): string {
	getSiteFolder();
	return inject('siteAddress') + path;
}

/** Every HTML file of a built site, as paths with `/`, sorted. */
export function listHtmlFiles(folder = getSiteFolder()): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/** The HTML of one page: `readHtml('speakers/index.html')`. */
export function readHtml(file: string, folder = getSiteFolder()): string {
	return readFileSync(join(folder, file), 'utf8');
}

export interface WatchedPage extends AsyncDisposable {
	page: Page;
	/** Errors and warnings of the console, exceptions, and answers that were no success. */
	complaints: string[];
	/** Addresses that the page asked for, in order. */
	requests: string[];
}

/**
 * Opens an empty page in a fresh context of the shared browser; `await using` closes it.
 * Throws an error where the machine has no Chromium.
 */
export async function openPage(options: BrowserContextOptions = {}): Promise<WatchedPage> {
	const browser = await connect();
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
	const page = await context.newPage();
	const complaints: string[] = [];
	const requests: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('request', (request) => requests.push(request.url()));
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
	});
	return { page, complaints, requests, [Symbol.asyncDispose]: () => context.close() };
}

/** Visits pages a few at a time: one after the other is slow, all at once starves each of them. */
export async function forEachConcurrently<Item>(
	items: readonly Item[],
	visit: (item: Item) => Promise<unknown>,
	atOnce = 4,
): Promise<void> {
	const waiting = [...items];
	const work = async () => {
		for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await visit(item);
	};
	await Promise.all(Array.from({ length: atOnce }, work));
}

let connection: Promise<Browser> | undefined;

function connect(): Promise<Browser> {
	const endpoint = inject('browserEndpoint');
	if (!endpoint) throw new Error('No Chromium was found: `npm test` looks for one, or set CHROMIUM_PATH.');
	connection ??= chromium.connect(endpoint);
	return connection;
}
