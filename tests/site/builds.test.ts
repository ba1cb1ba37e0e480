/** What a build promises: the same bytes from the same content, the last good site kept, and any base path. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/serve.ts';
import { runBuild } from '../browser/build.ts';
import { getSiteFolder, openPage } from '../browser/site.ts';
import { findBrokenLinks } from './broken-links.ts';
import { articlePage, pageTypes } from './page-types.ts';
import { createProject } from './project.ts';

const buildLimitMs = 300_000;

/** A project with the same content and no cache. */
let root: string;

beforeAll(() => {
	root = createProject();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the same content gives the same bytes, on another day, elsewhere in the world and without a cache', {
	timeout: buildLimitMs,
}, async () => {
	const { code, output } = await runBuild(root, {
		out: join(root, 'another-day'),
		environment: {
			NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'other-day.ts'))}`,
			TZ: 'Pacific/Kiritimati',
			LANG: 'de_DE.UTF-8',
			LC_ALL: 'de_DE.UTF-8',
		},
	});
	expect(code, output).toBe(0);
	expect(compareFolders(getSiteFolder(), join(root, 'another-day'))).toEqual([]);
});

test('the site works under a base path', { timeout: buildLimitMs }, async () => {
	const siteUrl = 'https://example.org/sub/dir/';
	const folder = join(root, 'under-a-path');
	const { code, output } = await runBuild(root, { out: folder, environment: { SITE_URL: siteUrl } });
	expect(code, output).toBe(0);
	expect(findBrokenLinks(folder, siteUrl).slice(0, 40)).toEqual([]);

	const server = await serveFolder({ folder, port: 0, base: '/sub/dir/' });
	try {
		for (const path of [pageTypes.home, articlePage, `${pageTypes.search}?q=fence`]) {
			await using opened = await openPage();
			await opened.page.goto(server.address + path, { waitUntil: 'networkidle' });
			expect({ path, complaints: opened.complaints }).toEqual({ path, complaints: [] });
		}
	} finally {
		await server.close();
	}
});

test('a build with a problem says where it is, fails, and leaves the last site as it was', {
	timeout: buildLimitMs,
}, async () => {
	const before = layLastSite();
	const file = join(root, articleFile);
	const article = readFileSync(file, 'utf8');
	writeFileSync(file, article.replace('{#help-on-the-way in=', '{#help-on-the-way inn='));
	const { code, output } = await runBuild(root);
	writeFileSync(file, article);
	const line = article.slice(0, article.indexOf('{#help-on-the-way in=')).split('\n').length;
	expect(code).toBeGreaterThan(0);
	expect(output).toMatch(new RegExp(`${articleFile}:${line}:\\d+`));
	expect(digestFolder(join(root, 'dist'))).toEqual(before);
});

test('a build that is killed half-way leaves the last site as it was, and the next one is whole', {
	timeout: buildLimitMs,
}, async () => {
	const before = layLastSite();
	const { code } = await runBuild(root, {
		killWhen: () => existsSync(join(root, 'dist.next', articlePage, 'index.html')),
	});
	expect(code).toBe(null);
	expect(digestFolder(join(root, 'dist'))).toEqual(before);

	const next = await runBuild(root);
	expect(next.code, next.output).toBe(0);
	expect(compareFolders(getSiteFolder(), join(root, 'dist'))).toEqual([]);
	expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});

const articleFile = `content/${articlePage.slice(0, -1)}.md`;

/** Puts something into `dist` that no build would, and returns its digest. */
function layLastSite(): Map<string, string> {
	const dist = join(root, 'dist');
	rmSync(dist, { recursive: true, force: true });
	mkdirSync(join(dist, 'articles'), { recursive: true });
	writeFileSync(join(dist, 'index.html'), 'the last good site');
	writeFileSync(join(dist, 'articles', 'index.html'), 'and its articles');
	return digestFolder(dist);
}

/** Files that two folders don't have in common, byte for byte. */
function compareFolders(one: string, other: string): string[] {
	const [a, b] = [digestFolder(one), digestFolder(other)];
	return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}

function digestFolder(folder: string): Map<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return new Map(
		files.map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
	);
}
