/** The Web Annotations of an article lead to exactly the words of each claim, on the page as a reader has it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articlePage } from '../site/page-types.ts';
import { addressOf, getSiteFolder, openPage } from './site.ts';

interface Target {
	source: string;
	selector: [
		{ type: string; exact: string; prefix: string; suffix: string },
		{ type: string; value: string; refinedBy: { type: string; start: number; end: number } },
	];
}
interface Annotation {
	id: string;
	type: string;
	body: { type: string; purpose: string; value?: string; source?: string }[];
	target: Target | Target[];
}

const slug = articlePage.split('/')[1];
const read = (ending: string) =>
	JSON.parse(readFileSync(join(getSiteFolder(), `articles/${slug}.${ending}`), 'utf8')) as unknown;
const readAnnotations = () => (read('jsonld') as { first: { items: Annotation[] } }).first.items;
const listTargets = ({ target }: Annotation) => [target].flat();
/** Parts of an interrupted claim are joined by an ellipsis, its paragraphs by a line break. */
const squash = (text: string) => text.replace(/[\s…]+/g, '');

test.each([true, false])(
	'with scripts %s, position and quotation of every claim select its words',
	async (javaScriptEnabled) => {
		const annotations = readAnnotations();
		const { claims } = read('json') as { claims: { id: string; text: string }[] };
		await using opened = await openPage({ javaScriptEnabled });
		await opened.page.goto(addressOf(articlePage), { waitUntil: 'networkidle' });
		const found = await opened.page.evaluate((targets) => {
			const whole = document.body.textContent;
			return targets.map((parts) =>
				parts.map(({ selector: [quotation, place] }) => {
					const containers = document.querySelectorAll(place.value);
					const { start, end } = place.refinedBy;
					const context = quotation.prefix + quotation.exact + quotation.suffix;
					return {
						containers: containers.length,
						// Code points, as the Recommendation counts.
						selected: [...(containers[0]?.textContent ?? '')].slice(start, end).join(''),
						times: whole.split(context).length - 1,
					};
				}),
			);
		}, annotations.map(listTargets));
		expect(annotations.map(({ id }) => id.split('#')[1])).toEqual(claims.map(({ id }) => id.split('#')[1]));
		for (const [index, annotation] of annotations.entries()) {
			const parts = found[index] ?? [];
			const wanted = listTargets(annotation).map(({ selector: [{ exact }] }) => ({
				containers: 1,
				selected: exact,
				times: 1,
			}));
			expect(parts, annotation.id).toEqual(wanted);
			expect(squash(parts.map(({ selected }) => selected).join('')), annotation.id).toBe(
				squash(claims[index]?.text ?? ''),
			);
		}
		expect(annotations.length).toBeGreaterThan(50);
	},
);

test('claims within claims and interrupted claims are among them', () => {
	const annotations = readAnnotations();
	const { claims } = read('json') as { claims: { outer?: string }[] };
	expect(claims.filter(({ outer }) => outer).length).toBeGreaterThan(0);
	expect(annotations.filter((annotation) => listTargets(annotation).length > 1).length).toBeGreaterThan(0);
});

test('each names its claim’s page, its speaker and where the words come from', () => {
	for (const { id, body } of readAnnotations()) {
		expect(body.find(({ purpose }) => purpose === 'linking')?.source, id).toMatch(new RegExp(`/${id.split('#')[1]}/$`));
		expect(body.find(({ purpose }) => purpose === 'identifying')?.source, id).toMatch(/\/speakers\/[a-z-]+\/$/);
		expect(body.find(({ purpose }) => purpose === 'describing')?.value, id).toMatch(/\.$/);
	}
});

test('the article names both of its files in its head', async () => {
	await using opened = await openPage({ javaScriptEnabled: false });
	await opened.page.goto(addressOf(articlePage));
	const links = await opened.page
		.locator('link[rel=alternate]')
		.evaluateAll((elements) => elements.map((element) => [element.getAttribute('type'), element.getAttribute('href')]));
	expect(links).toEqual(
		expect.arrayContaining([
			['application/json', `/articles/${slug}.json`],
			['application/ld+json', `/articles/${slug}.jsonld`],
		]),
	);
});
