/** What programs are told about each page: in the words of schema.org, and nothing that a reader is not told. */
import { expect, test } from 'vitest';
import { addressOf, listHtmlFiles, openPage, readHtml } from '../browser/site.ts';
import { parsePage, readAttribute, readText, walkElements } from './html-tree.ts';
import { articlePage, claimPage, fileOf, pageTypes } from './page-types.ts';
import { readStatements } from './rdfa.ts';
import { findFaults, type NamedBlock } from './vocabulary.ts';

type Thing = Record<string, unknown>;

const claims = listHtmlFiles().filter((file) => readHtml(file).includes(' data-claim="'));

function readBlocks(file: string): NamedBlock[] {
	return [...walkElements(parsePage(readHtml(file)))]
		.filter((element) => element.tagName === 'script' && readAttribute(element, 'type') === 'application/ld+json')
		.map((element) => ({ name: file, data: JSON.parse(readText(element)) as Thing }));
}

function readThings(file: string): Thing[] {
	return readBlocks(file).flatMap(({ data }) => (data['@graph'] as Thing[] | undefined) ?? [data]);
}
/** A page's canonical address: what its relative ones are read against. */
function readAddress(file: string): string {
	const link = [...walkElements(parsePage(readHtml(file)))].find(
		(element) => readAttribute(element, 'rel') === 'canonical',
	);
	return (link && readAttribute(link, 'href')) ?? '';
}
const isDescribed = (file: string) => readThings(file).some((thing) => thing['@type'] === 'Claim');
const typesOf = (file: string) => readThings(file).map((thing) => thing['@type']);

test('every block of every page fits the vocabulary of schema.org', () => {
	const blocks = listHtmlFiles().flatMap(readBlocks);
	expect(blocks.length).toBeGreaterThan(claims.length);
	expect(findFaults(blocks).slice(0, 10)).toEqual([]);
});

test('the vocabulary refuses a property that it lacks, a type that it lacks and a value of a wrong type', () => {
	const context = { '@context': 'https://schema.org' };
	const wrong = [
		{ '@type': 'Claim', verdict: 'false' },
		{ '@type': 'Utterance', text: 'x' },
		{ '@type': 'Claim', author: { '@type': 'Event', name: 'x' } },
	].map((data, index) => ({ name: `wrong-${index}`, data: { ...context, ...data } }));
	for (const block of wrong) expect(findFaults([block]).length, block.name).toBeGreaterThan(0);
});

test.each([
	['home', ['WebSite']],
	['article', ['AnalysisNewsArticle', 'BreadcrumbList']],
	['claim', ['Claim', 'BreadcrumbList']],
	['speaker (person)', ['Person', 'BreadcrumbList']],
	['speaker (collective)', ['Organization', 'BreadcrumbList']],
	['speaker (outlet)', ['NewsMediaOrganization', 'BreadcrumbList']],
	['point', ['BreadcrumbList']],
	['topic', ['BreadcrumbList']],
	['source', ['BreadcrumbList']],
] as const)('%s is described as %j', (type, types) => {
	expect(typesOf(fileOf(pageTypes[type]))).toEqual(types);
});

test('a date has its events', () => {
	expect(new Set(typesOf(fileOf(pageTypes.date)))).toEqual(new Set(['Event']));
});

test('an article lists the addresses of its claims, and each claim’s page describes it as one that appears there', async () => {
	const articles = listHtmlFiles().filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));
	const described = new Set<string>();
	for (const file of articles) {
		const address = readAddress(file);
		const [article] = readThings(file);
		expect(new URL(String(article?.['@id']), address).href).toBe(address);
		const pages = claims.filter((page) => page.startsWith(file.replace('index.html', '')) && isDescribed(page));
		for (const page of pages) {
			const [claim] = readThings(page);
			expect(new URL(String(claim?.['@id']), readAddress(page)).href).toBe(readAddress(page));
			const appearance = claim?.['appearance'] as { '@id': string } | undefined;
			expect(new URL(appearance?.['@id'] ?? '', readAddress(page)).href).toBe(address);
			described.add(page);
		}
		const statements = await readStatements(readHtml(file), address);
		const parts = statements.filter(({ predicate }) => predicate === 'http://schema.org/hasPart');
		expect(new Set(parts.map(({ subject }) => subject))).toEqual(new Set([address]));
		expect(parts.map(({ object }) => object).sort()).toEqual(pages.map(readAddress).sort());
	}
	expect(described.size).toBeGreaterThan(1);
	expect(claims.filter((page) => !described.has(page))).toEqual(
		claims.filter((page) => readHtml(page).includes('<meta name="robots" content="noindex">')),
	);
});

test('the way to a claim leads by all articles and its own', () => {
	const [, trail] = readThings(fileOf(claimPage));
	const article = readAddress(fileOf(articlePage));
	expect(trail?.['itemListElement']).toMatchObject([
		{ position: 1, name: 'Articles', item: new URL('../', article).href },
		{ position: 2, name: expect.stringContaining('Seven states say'), item: article },
		{ position: 3, name: expect.stringContaining('Dmitry Polyansky, 11 November 2021') },
	]);
});

test('a claim is its speaker’s, and a quotation stands only where the speaker’s own words are known', () => {
	const [claim] = readThings(fileOf(claimPage));
	expect(claim).toMatchObject({
		author: { '@type': 'Person', name: 'Dmitry Polyansky', '@id': `/${pageTypes['speaker (person)']}` },
		datePublished: '2021-11-11',
		isBasedOn: { '@type': 'Quotation', text: 'No, absolutely not', inLanguage: 'en' },
	});
	const quoting = claims.filter((file) => readHtml(file).includes('"Quotation"'));
	expect(quoting.length).toBeGreaterThan(1);
	expect(quoting.length).toBeLessThan(claims.length);
});

test('nobody reviews a claim', () => {
	const reviewed = listHtmlFiles().filter((file) => /ClaimReview|reviewRating/.test(readHtml(file)));
	expect(reviewed).toEqual([]);
});

test.each([articlePage, claimPage])(
	'a browser under the security policy has nothing to say of the data in %s',
	async (path) => {
		await using opened = await openPage();
		await opened.page.goto(addressOf(path), { waitUntil: 'networkidle' });
		expect(await opened.page.locator('script[type="application/ld+json"]').count()).toBe(1);
		expect(opened.complaints).toEqual([]);
	},
);

test.each([
	[articlePage, 'Seven states say that Belarus made the border crisis'],
	[claimPage, 'Dmitry Polyansky, 11 November 2021'],
])('%s has what Zotero’s connector reads: title, author, day, site and address', (path, title) => {
	const metas = new Map(
		[...walkElements(parsePage(readHtml(fileOf(path))))].flatMap((element) => {
			const name = readAttribute(element, 'name') ?? readAttribute(element, 'property');
			return element.tagName === 'meta' && name ? [[name, readAttribute(element, 'content')] as const] : [];
		}),
	);
	expect(metas.get('og:title')).toContain(title);
	expect(metas.get('dc.creator')).toBe('On Record,');
	expect(metas.get('dc.date')).toMatch(/^\d{4}-\d\d-\d\d$/);
	expect(metas.get('og:site_name')).toBe('On Record');
	expect(metas.get('og:url')).toContain(path);
});
