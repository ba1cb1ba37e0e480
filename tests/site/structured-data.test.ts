/** What programs are told about each page: in the words of schema.org, and nothing that a reader is not told. */
import { expect, test } from 'vitest';
import { addressOf, listHtmlFiles, openPage, readHtml } from '../browser/site.ts';
import { parsePage, readAttribute, readText, walkElements } from './html-tree.ts';
import { articlePage, claimPage, fileOf, pageTypes } from './page-types.ts';
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
	['claim', ['Claim']],
	['speaker (person)', ['Person', 'BreadcrumbList']],
	['speaker (collective)', ['Organization', 'BreadcrumbList']],
	['speaker (outlet)', ['NewsMediaOrganization', 'BreadcrumbList']],
	['point', ['BreadcrumbList']],
	['topic', ['BreadcrumbList']],
	['source', ['BreadcrumbList']],
] as const)('%s is described as %j', (type, types) => {
	expect(typesOf(fileOf(pageTypes[type]))).toEqual(types);
});

test('the timeline has the events', () => {
	expect(new Set(typesOf(fileOf(pageTypes.timeline)))).toEqual(new Set(['Event']));
});

test('each claim is described on its own page as one that appears in its article', () => {
	expect(claims.length).toBeGreaterThan(1);
	for (const file of claims) {
		const [claim] = readThings(file);
		if (claim?.['@type'] === 'Claim') expect(claim['appearance']).toEqual({ '@id': '../' });
	}
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
	expect(metas.get('dc.creator')).toBe('On Record');
	expect(metas.get('dc.date')).toMatch(/^\d{4}-\d\d-\d\d$/);
	expect(metas.get('og:site_name')).toBe('On Record');
	expect(metas.get('og:url')).toContain(path);
});
