/** The dev server searches the last built index, and says so when the content is newer or there is no index. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchIndex } from '../../src/search/integration.ts';

const built = new Date('2021-11-08T12:00:00Z');
const before = new Date('2021-11-08T11:59:00Z');
const after = new Date('2021-11-08T12:01:00Z');

let root: string;
let server: Server;
let address: string;

beforeEach(async () => {
	root = mkdtempSync(join(tmpdir(), 'dev-server-'));
	write('dist/search-index/index.gz', built);
	write('content/articles/river.md', before);
	server = createServer();
	startIntegration(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(async () => {
	await new Promise((resolve) => server.close(resolve));
	rmSync(root, { recursive: true });
});

test('an index that was built after the content was written has no note', async () => {
	expect(await readNote()).toBe(null);
});

test.each(['content/articles/river.md', 'content/speakers/deep/new.yaml'])(
	'where %s was written after the index, its note says how to renew it',
	async (path) => {
		write(path, after);
		expect(await readNote()).toMatch(/content has changed since.*npm run build/);
	},
);

test('once the index is built again, the note is gone', async () => {
	write('content/articles/river.md', after);
	expect(await readNote()).not.toBe(null);
	write('dist/search-index/index.gz', new Date('2021-11-08T12:02:00Z'));
	expect(await readNote()).toBe(null);
});

test('without an index the answer says how to get one', async () => {
	rmSync(join(root, 'dist'), { recursive: true });
	const response = await fetch(`${address}search-index/index.gz`);
	expect(response.status).toBe(404);
	expect(await response.json()).toMatchObject({ cure: expect.stringContaining('npm run build') as string });
});

async function readNote(): Promise<string | null> {
	const response = await fetch(`${address}search-index/index.gz`);
	expect(response.status).toBe(200);
	await response.arrayBuffer();
	return response.headers.get('x-index-note');
}

function write(path: string, at: Date): void {
	const file = join(root, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, 'text');
	utimesSync(file, at, at);
}

/** Runs the hooks as Astro's dev server does, with `listening` in the place of Vite's. */
function startIntegration(listening: Server): void {
	const { hooks } = searchIndex({
		loadRecord: () => Promise.reject(new Error('The dev server builds no index.')),
		lastBuild: new URL(`${pathToFileURL(join(root, 'dist')).href}/`),
	});
	const run = (name: 'astro:config:done' | 'astro:server:setup', given: object) =>
		(hooks[name] as (given: object) => void)(given);
	run('astro:config:done', { config: { root: pathToFileURL(`${root}/`), base: '/' } });
	type Handle = (request: object, response: object, next: () => void) => void;
	const use = (handle: Handle) =>
		listening.on('request', (request, response) => handle(request, response, () => response.destroy()));
	run('astro:server:setup', { server: { middlewares: { use } } });
}
