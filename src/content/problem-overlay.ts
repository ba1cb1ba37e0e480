/** Shows the problems of the content in the browser too while an editor works: in Vite's overlay, until the last error is mended. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasErrors } from '../domain/problem.ts';
import { checkContent } from './check-content.ts';
import { reportProblems } from './report-problems.ts';

export function problemOverlay(): AstroIntegration {
	let root = process.cwd();
	return {
		name: 'on-record:problem-overlay',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:server:setup': ({ server }) => {
				const folder = path.join(root, 'content') + path.sep;
				let shown = false;
				async function show(): Promise<void> {
					const checked = await checkContent(root);
					const wasShown = shown;
					shown = hasErrors(checked.problems);
					if (shown) server.ws.send({ type: 'error', err: { message: reportProblems(checked), stack: '' } });
					else if (wasShown) server.ws.send({ type: 'full-reload' });
				}
				server.watcher.on('all', (_event, file) => {
					if (path.resolve(root, file).startsWith(folder)) void show();
				});
				// A page that is opened while there are errors shows them as well.
				server.ws.on('connection', () => void show());
			},
		},
	};
}
