/** A hash of the code that reads articles: a cached reading is good only for the code that made it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const project = path.join(import.meta.dirname, '..', '..');
const folders = ['src/content', 'src/markdown', 'src/domain'];

let known: string | undefined;

/** Hash of every source file that reads or checks articles, and of the lockfile that fixes their libraries. */
export function hashPipeline(): string {
	// A process runs the code that it was started with.
	known ??= hashFiles();
	return known;
}

function hashFiles(): string {
	const hash = createHash('sha256');
	for (const folder of folders) {
		for (const name of readdirSync(path.join(project, folder), { encoding: 'utf8', recursive: true }).sort()) {
			if (name.endsWith('.ts')) hash.update(`${name}\n`).update(readFileSync(path.join(project, folder, name)));
		}
	}
	return hash.update(readFileSync(path.join(project, 'package-lock.json'))).digest('hex');
}
