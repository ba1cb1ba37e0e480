/** Takes the pictures of docs/design.md from a served site: `npm start` in one terminal, `node scripts/screenshots.ts [address]` in another. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../tests/browser/chromium.ts';

const site = process.argv[2] ?? 'http://localhost:4321/';
const folder = join(import.meta.dirname, '..', 'docs', 'screens');
const article = 'articles/un-statement-border-crisis/';
const claim = 'help-on-the-way';

const openNote = (page: Page) => page.locator(`#${claim} + .n button`).click();
const pictures: { name: string; path: string; width: number; dark?: boolean; act?: (page: Page) => Promise<void> }[] = [
	{ name: 'article-1440', path: article, width: 1440 },
	{ name: 'note-1440-dark', path: article, width: 1440, dark: true, act: openNote },
	{ name: 'article-390', path: article, width: 390 },
	{ name: 'note-390-dark', path: article, width: 390, dark: true, act: openNote },
	{ name: 'own-voice-1440', path: `${article}?view=own#h-the-joint-statement`, width: 1440 },
	{ name: 'claim-1440', path: `${article}${claim}/`, width: 1440 },
	{ name: 'claim-390', path: `${article}${claim}/`, width: 390 },
	{ name: 'point-1440', path: 'points/help-to-reach-the-border/', width: 1440 },
	{ name: 'speaker-1440', path: 'speakers/alexander-lukashenko/', width: 1440 },
	{ name: 'week-1440', path: 'weeks/2021-11-05/', width: 1440 },
	{ name: 'home-1440', path: '', width: 1440 },
	{ name: 'timeline-1440', path: 'timeline/', width: 1440 },
];

mkdirSync(folder, { recursive: true });
await using browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
for (const { name, path, width, dark, act } of pictures) {
	const page = await browser.newPage({
		viewport: { width, height: width < 800 ? 844 : 900 },
		colorScheme: dark ? 'dark' : 'light',
		reducedMotion: 'reduce',
	});
	await page.goto(new URL(path, site).href, { waitUntil: 'networkidle' });
	// A font that came late is shown from the next page on; on a busy machine a picture may have to be taken again.
	await page.reload({ waitUntil: 'networkidle' });
	await act?.(page);
	await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 45 });
	await page.close();
}
