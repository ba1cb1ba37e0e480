/** `npm start`: checks the content, builds the site, serves it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readServeOptions, serveUntilInterrupted } from './serve.ts';

const { port } = readServeOptions();
// Links that are copied from the page name the port that it is served on.
process.env['SITE_URL'] ||= `http://localhost:${port}/`;

const build = spawn(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => build.kill(signal));

build.once('exit', async (code, signal) => {
	if (code !== 0) process.exit(code ?? (signal ? 130 : 1));
	process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM').removeAllListeners('SIGHUP');
	await serveUntilInterrupted('dist', new URL(process.env['SITE_URL'] as string).pathname);
});
