/** Finds a Chromium for the browser tests, and gets one where the machine has none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces = [
	'/usr/bin',
	'/usr/local/bin',
	'/snap/bin',
	'/opt/google/chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const downloadLimitMs = 240_000;
const aptLimitMs = 600_000;

/** Fewer background connections: tests must see only what the page itself asks for. */
export const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** The path of a Chromium that starts on this machine, or `undefined`. Installs nothing. */
export function findChromium(environment = process.env): string | undefined {
	const chosen = environment['CHROMIUM_PATH'];
	// A wrong choice is told, never replaced in silence.
	if (chosen) return starts(chosen) ? chosen : undefined;
	const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
	const candidates = [...folders, ...usualPlaces].flatMap((place) =>
		place.startsWith('/Applications') ? [place] : names.map((name) => join(place, name)),
	);
	return [...candidates, chromium.executablePath()].find((path) => existsSync(path) && starts(path));
}

/** As {@link findChromium}, and tries to install one. Throws an error that says how to get one by hand. */
export function ensureChromium({ log = console.log } = {}): string {
	const found = findChromium();
	if (found) return found;
	if (process.env['CHROMIUM_PATH']) {
		throw new Error(`CHROMIUM_PATH names \`${process.env['CHROMIUM_PATH']}\`, which doesn't start here.`);
	}
	log('No Chromium on this machine: fetching the one of Playwright …');
	run(process.execPath, [playwrightCli(), 'install', '--no-shell', 'chromium'], downloadLimitMs);
	const downloaded = findChromium();
	if (downloaded) return downloaded;
	const apt = aptCommand();
	if (apt) {
		log('Not to be had: installing Debian’s chromium …');
		run(apt[0], [...apt.slice(1), 'update'], aptLimitMs);
		run(apt[0], [...apt.slice(1), 'install', '-y', '--no-install-recommends', 'chromium'], aptLimitMs);
	}
	const installed = findChromium();
	if (installed) return installed;
	throw new Error(
		'The browser tests need a Chromium, and none could be installed. Install one (Debian: `sudo apt-get install chromium`) ' +
			'or name one: `CHROMIUM_PATH=/path/to/chromium npm test`.',
	);
}

function starts(path: string): boolean {
	return spawnSync(path, ['--version', ...chromiumFlags], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

function playwrightCli(): string {
	return join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
}

/** `apt-get` with the rights it needs and without a question, where this machine has both. */
function aptCommand(): [string, ...string[]] | undefined {
	if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
	if (process.getuid?.() === 0) return ['apt-get'];
	const mayBecomeRoot = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
	return mayBecomeRoot ? ['sudo', '-n', 'apt-get'] : undefined;
}

/** Output is dropped: it names hosts, and the next attempt or the final message says what matters. */
function run(command: string, options: string[], limitMs: number): void {
	spawnSync(command, options, {
		stdio: 'ignore',
		timeout: limitMs,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
	});
}
