/** A Chromium that Lighthouse can talk to, with a profile of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromiumFlags } from '../../tests/browser/chromium.ts';

export interface RunningChromium {
	/** Where its debugging protocol listens. */
	port: number;
	close(): Promise<void>;
}

/** Starts the browser at `executable`. Rejects where it ends before it listens. */
export function startChromium(executable: string): Promise<RunningChromium> {
	const profile = mkdtempSync(path.join(tmpdir(), 'on-record-chromium-'));
	const options = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
	const browser = spawn(executable, [...chromiumFlags, ...options], { stdio: ['ignore', 'ignore', 'pipe'] });
	const ended = new Promise<void>((done) => {
		browser.once('exit', () => done());
	});
	const close = async () => {
		browser.kill();
		await ended;
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	return new Promise((done, refuse) => {
		let output = '';
		browser.stderr.on('data', (text: Buffer) => {
			output += text;
			const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(output)?.[1];
			if (port) done({ port: Number(port), close });
		});
		browser.once('error', refuse);
		void ended.then(() => refuse(new Error(`Chromium ended before it listened:\n${output}`)));
	});
}
