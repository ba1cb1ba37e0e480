/** Every type of page, and every state of an article, for people who see, read or move differently. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { articlePage, claimPage, pageTypes } from '../site/page-types.ts';
import { listCollisions, listLostChoices, listMotion, listSpills } from './page-checks.ts';
import { addressOf, forEachConcurrently, openPage } from './site.ts';

interface State {
	name: string;
	path: string;
	/** Brings the page into the state. */
	prepare?(page: Page): Promise<unknown>;
}

const states: State[] = [
	...Object.entries(pageTypes).map(([name, path]) => ({ name, path })),
	{ name: 'article, claims off', path: articlePage, prepare: (page) => page.locator('#layer_off').check() },
	{ name: 'article, claims full', path: articlePage, prepare: (page) => page.locator('#layer_full').check() },
	{
		name: 'article, a note open',
		path: articlePage,
		prepare: (page) => page.locator('.n button[popovertarget]').nth(2).click(),
	},
	{ name: 'article, own voice', path: `${articlePage}?view=own` },
	{
		name: 'article, choosing who speaks',
		path: articlePage,
		prepare: (page) => page.locator('[popovertarget="voice_views"]').first().click(),
	},
	{ name: 'article, at a claim', path: `${articlePage}#help-on-the-way` },
	{ name: 'claim, all open', path: claimPage, prepare: openDetails },
	{ name: 'search, with hits', path: 'search/?q=border' },
];

const findings = new Map<string, Record<Check, string[]>>();
type Check = 'axe' | 'layout' | 'spacing' | 'motion' | 'choices';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// The values of WCAG 2.2, success criterion 1.4.12.
const wideText =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
	'p { margin-block-end: 2em !important }';

beforeAll(async () => {
	await forEachConcurrently(states, async (state) => {
		findings.set(state.name, await inspect(state));
	});
}, 600_000);

test.each<[Check, string]>([
	['axe', 'axe finds nothing, wide and narrow, light and dark, targets of 24 px included'],
	['layout', 'nothing scrolls sideways, overlaps or is cut off at 320 px and at a zoom of 200 %'],
	['spacing', 'nothing does so when letters, words and lines are set wider'],
	['motion', 'nothing moves by itself where the reader asked for less motion'],
	['choices', 'choices can be seen in forced colours'],
])('%s: %s', (check) => {
	expect(findings.size).toBe(states.length);
	expect([...findings].flatMap(([name, found]) => found[check].map((fault) => `${name}, ${fault}`))).toEqual([]);
});

async function inspect({ path, prepare }: State): Promise<Record<Check, string[]>> {
	// Styles that a reader brings along are no business of the page's policy.
	await using opened = await openPage({ bypassCSP: true });
	const { page } = opened;
	await page.goto(addressOf(path), { waitUntil: 'networkidle' });
	// What waits far below has another size than once somebody comes near: a check that scrolls to nothing would find it lying over its neighbours.
	await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
	await prepare?.(page);
	const found: Record<Check, string[]> = { axe: [], layout: [], spacing: [], motion: [], choices: [] };
	const look = async (check: Check, when: string, list: (options: { drawings: boolean }) => string[]) => {
		// The words of a drawing stand in a list beside it, where they may grow.
		const faults = await page.evaluate(list, { drawings: check !== 'spacing' });
		found[check].push(...faults.map((fault) => `${when}: ${fault}`));
	};

	await page.evaluate(axe);
	for (const width of [1280, 320]) {
		await page.setViewportSize({ width, height: 800 });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const violations = await findViolations(page, colorScheme === 'light' ? undefined : ['color-contrast']);
			found.axe.push(...violations.map((violation) => `${width} px, ${colorScheme}: ${violation}`));
		}
	}

	// A window of 1280 px at a zoom of 200 % is one of 640 px.
	for (const width of [320, 640, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await look('layout', `${width} px`, listSpills);
		await look('layout', `${width} px`, listCollisions);
	}

	const style = await page.addStyleTag({ content: wideText });
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await look('spacing', `${width} px`, listSpills);
		await look('spacing', `${width} px`, listCollisions);
	}
	await style.evaluate((element) => (element as Element).remove());

	await page.emulateMedia({ reducedMotion: 'reduce' });
	await look('motion', 'reduced', listMotion);
	await page.emulateMedia({ forcedColors: 'active' });
	await look('choices', 'forced colours', listLostChoices);
	return found;
}

/** What axe objects to; with `only`, by these rules alone. */
async function findViolations(page: Page, only?: string[]): Promise<string[]> {
	const { violations } = await page.evaluate((rules) => {
		const { axe } = globalThis as unknown as { axe: typeof Axe };
		return axe.run({
			resultTypes: ['violations'],
			preload: false,
			...(rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } }),
		});
	}, only);
	return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 5).map(({ html }) => `${id}: ${help}: ${html}`));
}

function openDetails(page: Page): Promise<void> {
	return page.locator('details').evaluateAll((all) => {
		for (const details of all) (details as HTMLDetailsElement).open = true;
	});
}
