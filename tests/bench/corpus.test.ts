import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeCorpus } from '../../bench/corpus.ts';
import { checkContent } from '../../src/content/check-content.ts';

const articles = 12;
const folders = [1, 2].map(() => mkdtempSync(path.join(tmpdir(), 'on-record-corpus-')));
for (const folder of folders) writeCorpus(folder, articles);
const [root = '', again = ''] = folders;
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

test('invented articles pass our own checks', async () => {
	const { problems } = await checkContent(root);
	// A speaker or a body of which so few articles never speak is no fault, nor is who is found to have said otherwise later.
	expect(problems.filter(({ code }) => !/\/(?:unused|two-times-proposed)$/.test(code))).toEqual([]);
});

test('each has 40 claims and about 1,600 words', async () => {
	const { record } = await checkContent(root);
	for (const { claims } of record.articles.values()) expect(claims).toHaveLength(40);
	const words = [...record.articles.values()].reduce((sum, { reading }) => sum + reading.words, 0) / articles;
	expect(words).toBeGreaterThan(1_450);
	expect(words).toBeLessThan(1_750);
});

test('some claims stand in others, are interrupted, quoted or run over paragraphs', async () => {
	const claims = [...(await checkContent(root)).record.claims.values()];
	expect(claims.some(({ outer }) => outer)).toBe(true);
	expect(claims.some(({ spans }) => spans.length > 1)).toBe(true);
	expect(new Set(claims.map(({ form }) => form))).toEqual(new Set(['direct', 'mixed', 'indirect', 'outlet']));
	expect(claims.some(({ text }) => text.includes('\n'))).toBe(true);
});

test('the same number gives the same bytes', () => {
	expect(readAll(again)).toEqual(readAll(root));
});

function readAll(folder: string): [string, string][] {
	const content = path.join(folder, 'content');
	const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return files.map(({ parentPath, name }) => {
		const file = path.join(parentPath, name);
		return [path.relative(content, file), readFileSync(file, 'utf8')] as [string, string];
	});
}
