/** Fonts: light, in time or not at all, and never the reason that a line moves. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import budgets from '../../budgets.json' with { type: 'json' };
import { pageTypes } from '../site/page-types.ts';
import { addressOf, forEachConcurrently, openPage } from './site.ts';

interface Visit {
	/** Bytes of the font files of each address. */
	fonts: Map<string, number>;
	/** The Cumulative Layout Shift, summed over the whole visit. */
	shift: number;
	/** What moved, for the message of a failure. */
	moved: string[];
	/** Faces that were declared as wanted for the first paint and that no word of the page uses. */
	unused: string[];
}

interface Observed {
	shift: number;
	moved: string[];
}

const visits = new Map<string, Visit>();
const screens = [390, 1440];

beforeAll(async () => {
	const wanted = Object.entries(pageTypes).flatMap(([name, path]) => screens.map((width) => ({ name, path, width })));
	await forEachConcurrently(wanted, async ({ name, path, width }) => {
		visits.set(`${name}, ${width} px`, await visitWithLateFonts(path, width));
	});
}, 300_000);
afterAll(() => visits.clear());

test('nothing moves when fonts come after the first paint', () => {
	// A shift below a thousandth is less than a pixel of a few words.
	expect(listFaults(({ shift, moved }) => (shift < 0.001 ? undefined : `${shift.toFixed(4)}: ${moved}`))).toEqual([]);
});

test('the fonts of the first view are light', () => {
	const most = budgets.everyPage.fontBytes;
	const weigh = ({ fonts }: Visit) => [...fonts.values()].reduce((sum, bytes) => sum + bytes, 0);
	expect(Math.max(...[...visits.values()].map(weigh))).toBeGreaterThan(0);
	expect(listFaults((visit) => (weigh(visit) <= most ? undefined : `${weigh(visit)} bytes`))).toEqual([]);
});

test('no font is asked for early that the page does not use', () => {
	expect(listFaults(({ unused }) => (unused.length === 0 ? undefined : unused.join(', ')))).toEqual([]);
});

function listFaults(find: (visit: Visit) => string | undefined): string[] {
	return [...visits].flatMap(([name, visit]) => {
		const fault = find(visit);
		return fault === undefined ? [] : [`${name}: ${fault}`];
	});
}

/** Opens a page whose fonts arrive only once it has been painted for a while, as on a slow connection. */
async function visitWithLateFonts(path: string, width: number): Promise<Visit> {
	await using opened = await openPage({ viewport: { width, height: 900 } });
	const { page } = opened;
	const painted = Promise.withResolvers<void>();
	const bodies: Promise<[string, number]>[] = [];
	await page.route('**/*.woff2', async (route) => {
		await painted.promise;
		await route.continue();
	});
	page.on('response', (response) => {
		if (!response.url().endsWith('.woff2')) return;
		bodies.push(response.body().then((body): [string, number] => [response.url(), body.length]));
	});
	await page.addInitScript(observeShifts);
	const loaded = page.goto(addressOf(path), { waitUntil: 'networkidle' });
	await page.waitForURL(addressOf(path), { waitUntil: 'commit' });
	await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
	await page.evaluate(waitForFrames, 12);
	painted.resolve();
	await loaded;
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.evaluate(waitForFrames, 4);
	const { shift, moved } = await page.evaluate(() => (globalThis as unknown as { observed: Observed }).observed);
	return { fonts: new Map(await Promise.all(bodies)), shift, moved, unused: await page.evaluate(listUnusedPreloads) };
}

/** Runs in the page, before all else. */
function observeShifts(): void {
	const observed: Observed = { shift: 0, moved: [] };
	(globalThis as unknown as { observed: Observed }).observed = observed;
	const observer = new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
			observed.shift += entry.value;
			observed.moved.push(...entry.sources.map(({ node }) => (node?.textContent ?? '').trim().slice(0, 40)));
		}
	});
	observer.observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page. */
function waitForFrames(count: number): Promise<void> {
	return new Promise((done) => {
		const next = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)));
		next(count);
	});
}

/** Runs in the page: font files that `<link rel=preload>` names while all faces that use them are unused. */
function listUnusedPreloads(): string[] {
	const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
	const addresses = rules
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.map((rule) => /url\("?(.+?)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1]);
	const faces = [...document.fonts];
	return [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')]
		.map((link) => new URL(link.href).pathname)
		.filter((path) => {
			const face = faces[addresses.findIndex((address) => address?.endsWith(path.slice(1)))];
			return face === undefined || face.status === 'unloaded';
		});
}
