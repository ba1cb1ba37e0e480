/** Before the tests of the built site: builds it once, serves it, and starts one browser for all of them. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/cli/serve.ts';
import { runBuild } from './build.ts';
import { chromiumFlags, findChromium } from './chromium.ts';

const started: { close(): Promise<void> }[] = [];

export async function setup(project: TestProject): Promise<void> {
	const root = join(import.meta.dirname, '..', '..');
	const folder = join(root, '.cache', 'test-site');
	const { code, output } = await runBuild(root, { out: folder });
	const server = await serveFolder({ folder, port: 0 });
	started.push(server);
	const executablePath = findChromium();
	const browser = executablePath ? await chromium.launchServer({ executablePath, args: chromiumFlags }) : undefined;
	if (browser) started.push(browser);

	project.provide('siteFolder', folder);
	project.provide('siteAddress', server.address);
	project.provide('buildFailure', code === 0 ? '' : output || `exit code ${code}`);
	project.provide('browserEndpoint', browser?.wsEndpoint() ?? '');
}

export async function teardown(): Promise<void> {
	await Promise.all(started.map((running) => running.close()));
}
