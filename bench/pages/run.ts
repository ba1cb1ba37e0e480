/**
 * `npm run bench:pages`: what Lighthouse says of a page of every type, on a phone with a slow line (mobile, simulated slow 4G).
 * The site is built for the address at which it is served, and sent compressed, as a host would.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../../src/cli/serve.ts';
import { runBuild } from '../../tests/browser/build.ts';
import { ensureChromium } from '../../tests/browser/chromium.ts';
import { pageTypes } from '../../tests/site/page-types.ts';
import { startChromium } from './chromium.ts';
import { formatRow, isWithinMarks, type Measured, median, type Report, readReport } from './report.ts';

const root = path.join(import.meta.dirname, '..', '..');
const folder = path.join(root, '.cache', 'bench-pages');

const { values } = parseArgs({
	options: {
		page: { type: 'string', multiple: true },
		runs: { type: 'string', default: '1' },
		reports: { type: 'boolean', default: false },
		gate: { type: 'boolean', default: false },
	},
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
	throw new Error(`Unexpected \`--runs ${values.runs}\`, expected a whole number.`);
const unknown = values.page?.find((name) => !Object.hasOwn(pageTypes, name));
if (unknown) throw new Error(`Unexpected page \`${unknown}\`, expected one of: ${Object.keys(pageTypes).join(', ')}.`);

process.exitCode = await bench();

async function bench(): Promise<number> {
	const lighthouse = await loadLighthouse();
	const port = await findFreePort();
	await buildFor(`http://localhost:${port}/`);
	const server = await serveFolder({ folder, port, compressed: true });
	const browser = await startChromium(ensureChromium());
	const all: Measured[] = [];
	try {
		console.log(formatRow());
		for (const [name, page] of Object.entries(pageTypes)) {
			if (values.page && !values.page.includes(name)) continue;
			const each: Measured[] = [];
			for (let run = 1; run <= runs; run++) {
				const { lhr, report } = await lighthouse(server.address + page, {
					port: browser.port,
					logLevel: 'error',
					output: 'html',
				});
				if (values.reports)
					writeFileSync(path.join(root, '.cache', `lighthouse-${name.replace(/\W+/g, '-')}.html`), report);
				each.push(readReport(name, lhr));
			}
			const measured = median(each);
			all.push(measured);
			console.log(formatRow(measured));
		}
	} finally {
		await browser.close();
		await server.close();
	}
	return values.gate && !all.every(isWithinMarks) ? 1 : 0;
}

type Lighthouse = (
	address: string,
	flags: { port: number; logLevel: string; output: 'html' },
) => Promise<{ lhr: Report; report: string }>;

/** Lighthouse weighs 170 MB, a quarter of all else: who doesn't measure doesn't install it. */
async function loadLighthouse(): Promise<Lighthouse> {
	if (!existsSync(path.join(import.meta.dirname, 'node_modules', 'lighthouse'))) {
		console.log('Installing Lighthouse …');
		const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
		const { status } = spawnSync('npm', options, { cwd: import.meta.dirname, stdio: ['ignore', 'ignore', 'inherit'] });
		if (status !== 0) throw new Error('Lighthouse could not be installed. Is the npm registry reachable?');
	}
	// Named by a variable: its types are there only where it is installed.
	const name = 'lighthouse';
	return ((await import(name)) as { default: Lighthouse }).default;
}

/** Builds the site into {@link folder} for this address. */
async function buildFor(address: string): Promise<void> {
	const { code, output } = await runBuild(root, { out: folder, environment: { SITE_URL: address } });
	if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
}

function findFreePort(): Promise<number> {
	return new Promise((done, refuse) => {
		const server = createServer().once('error', refuse);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
