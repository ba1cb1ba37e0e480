/** A copy of the small project for each test of a file, to write wrong things into. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';

const fixture = path.join(import.meta.dirname, '../fixtures/small-project');

export interface SmallProject {
	/** Its folder; another for each test. */
	readonly root: string;
	/** Files are named by their path below `content/`. */
	locate(file: string): string;
	write(file: string, content: string | Uint8Array): void;
	/** Replaces the first `from`, which must be there. */
	edit(file: string, from: string, to: string): void;
	read(file: string): string;
	remove(file: string): void;
}

/** Call it at the top of a file of tests. */
export function useSmallProject(): SmallProject {
	let root = '';
	beforeEach(() => {
		root = mkdtempSync(path.join(tmpdir(), 'on-record-'));
		cpSync(fixture, root, { recursive: true });
	});
	afterEach(() => rmSync(root, { recursive: true, force: true }));

	const locate = (file: string) => path.join(root, 'content', file);
	return {
		get root() {
			return root;
		},
		locate,
		read: (file) => readFileSync(locate(file), 'utf8'),
		write(file, content) {
			mkdirSync(path.dirname(locate(file)), { recursive: true });
			writeFileSync(locate(file), content);
		},
		edit(file, from, to) {
			const text = readFileSync(locate(file), 'utf8');
			if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
			writeFileSync(
				locate(file),
				text.replace(from, () => to),
			);
		},
		remove: (file) => rmSync(locate(file), { recursive: true }),
	};
}
