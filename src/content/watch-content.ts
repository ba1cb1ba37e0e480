/** Tells when something under `content/` has changed, for commands that go on while an editor works. */
import { mkdirSync, watch } from 'node:fs';
import path from 'node:path';

/** Editors write a file in several steps. */
const restMs = 50;

/**
 * One value for each burst of changes from now on, those while the last one is dealt with included; ends with `signal`.
 * A folder that is missing is made: what is not there can't be watched.
 */
export function watchContent(root: string, signal?: AbortSignal): AsyncIterable<void> {
	const folder = path.join(root, 'content');
	mkdirSync(folder, { recursive: true });
	let changed = Promise.withResolvers<void>();
	const watcher = watch(folder, { recursive: true }, () => changed.resolve());
	signal?.addEventListener('abort', () => changed.resolve(), { once: true });

	async function* listChanges(): AsyncGenerator<void> {
		try {
			while (true) {
				await changed.promise;
				if (signal?.aborted) return;
				await new Promise((done) => setTimeout(done, restMs));
				changed = Promise.withResolvers();
				yield;
			}
		} finally {
			watcher.close();
		}
	}
	return listChanges();
}
