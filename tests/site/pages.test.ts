/** What holds for every built page: it is there, it is valid, and it keeps the security policy. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { HtmlValidate, type Report } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { getSiteFolder, listHtmlFiles, readHtml } from '../browser/site.ts';
import { type Element, parsePage, readAttribute, readText, walkElements } from './html-tree.ts';
import { fileOf, pageTypes } from './page-types.ts';

const hasJava = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

test.each(Object.entries(pageTypes))('there is a page of the type %s', (_, path) => {
	expect(listHtmlFiles()).toContain(fileOf(path));
});

test('every page is valid HTML', async () => {
	const validator = new HtmlValidate({
		root: true,
		extends: ['html-validate:standard', 'html-validate:document'],
		rules: {
			// Titles name the claim or the document whole.
			'long-title': 'off',
			// Scripts and styles come from the same host as the page.
			'require-sri': 'off',
		},
	});
	const messages: string[] = [];
	for (const file of listHtmlFiles()) {
		messages.push(...listMessages(file, await validator.validateString(readHtml(file), file)));
	}
	expect(messages.slice(0, 40)).toEqual([]);
});

test.runIf(hasJava)('a page of every type passes the Nu validator', () => {
	const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');
	const folder = getSiteFolder();
	const files = Object.values(pageTypes).map((path) => join(folder, fileOf(path)));
	const { stderr } = spawnSync('java', ['-jar', jar, '--format', 'gnu', ...files], { encoding: 'utf8' });
	const messages = stderr
		.replaceAll(`file:${folder}/`, '')
		.split('\n')
		// A file has no host, so to the checker nothing comes from 'self'; a browser judges the policy in tests/browser.
		.filter((message) => message && !message.includes('Resource violates Content Security Policy'))
		// It takes structured data for a script; the tests below find real ones, and tests/site/structured-data asks a browser.
		.filter((message) => !message.includes('Inline script violates Content Security Policy'));
	expect(messages).toEqual([]);
});

describe('security policy', () => {
	// Beside our own files only one inline script may run, which applies the chosen theme before the first paint; its hash names it. WebAssembly is search, which opens anywhere.
	const policy = [
		"default-src 'none'",
		"style-src 'self'",
		"script-src 'self' 'sha256-…' 'wasm-unsafe-eval'",
		"img-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
	];

	test('every page has the strict policy, before anything that it governs', () => {
		const wrong = listHtmlFiles().filter((file) => {
			const elements = [...walkElements(parsePage(readHtml(file)))];
			const hashes = elements.filter(isInlineScript).map(hashText);
			const at = elements.findIndex((element) => readAttribute(element, 'http-equiv') === 'Content-Security-Policy');
			const governed = elements.findIndex(({ tagName }) => ['link', 'script', 'style', 'img'].includes(tagName));
			const expected = policy.map((part) => part.replace('sha256-…', `sha256-${hashes[0]}`));
			const element = elements[at];
			const found = element ? (readAttribute(element, 'content') ?? '').split(';').map((part) => part.trim()) : [];
			return (
				(governed >= 0 && governed < at) ||
				new Set(hashes).size > 1 ||
				found.sort().join('; ') !== expected.sort().join('; ')
			);
		});
		expect(wrong.slice(0, 40)).toEqual([]);
	});

	test('no page holds an inline style or handler, a second inline script, or asks for something from elsewhere', () => {
		const found = listHtmlFiles().flatMap((file) =>
			listFaults([...walkElements(parsePage(readHtml(file)))]).map((fault) => `${file}: ${fault}`),
		);
		expect(found.slice(0, 40)).toEqual([]);
	});
});

function listMessages(file: string, report: Report): string[] {
	return report.results.flatMap(({ messages }) =>
		messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`),
	);
}

function listFaults(elements: readonly Element[]): string[] {
	const inline = elements.filter(isInlineScript).length;
	return [
		...elements.flatMap((element) => findUnsafe(element) ?? []),
		...(inline > 1 ? ['a second inline <script>'] : []),
	];
}

/** Structured data is no script: a browser runs nothing of it, and no policy is asked (tests/site/structured-data.test.ts). */
function isInlineScript(element: Element): boolean {
	return (
		element.tagName === 'script' &&
		readAttribute(element, 'src') === undefined &&
		readAttribute(element, 'type') !== 'application/ld+json'
	);
}

function hashText(element: Element): string {
	return createHash('sha256').update(readText(element)).digest('base64');
}

function findUnsafe(element: Element): string | undefined {
	const { tagName, attrs } = element;
	const handler = attrs.find(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc');
	if (handler) return `<${tagName} ${handler.name}>`;
	if (tagName === 'style') return '<style>';
	if (['iframe', 'object', 'embed', 'base'].includes(tagName)) return `<${tagName}>`;
	const isLoaded =
		(tagName === 'script' && readAttribute(element, 'src') !== undefined) ||
		['img', 'source', 'video', 'audio', 'use'].includes(tagName) ||
		isLoadingLink(element);
	const address = readAttribute(element, 'src') ?? readAttribute(element, 'href') ?? '';
	if (isLoaded && !/^\/(?!\/)/.test(address)) return `<${tagName}> loads ${address}`;
	return /^(?:javascript|data|vbscript):/i.test(address.trim()) ? `<${tagName}> links to ${address}` : undefined;
}

function isLoadingLink(element: Element): boolean {
	const relations = (readAttribute(element, 'rel') ?? '').split(' ');
	return element.tagName === 'link' && !['canonical', 'alternate', 'license'].some((name) => relations.includes(name));
}
