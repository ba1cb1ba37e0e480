/** A project of its own to build: two builds in one project break each other. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..', '..');

/** Copies what a build reads, without any cache, into a new folder; `content` is the folder that holds its `content/`. */
export function createProject(content = repository): string {
	const root = mkdtempSync(join(tmpdir(), 'on-record-'));
	for (const name of ['public', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
		cpSync(join(repository, name), join(root, name), { recursive: true });
	}
	cpSync(join(content, 'content'), join(root, 'content'), { recursive: true });
	// Package by package: what tools cache in node_modules stays apart.
	mkdirSync(join(root, 'node_modules'));
	for (const name of readdirSync(join(repository, 'node_modules')).filter((name) => !/^\.(?!bin$)/.test(name))) {
		symlinkSync(join(repository, 'node_modules', name), join(root, 'node_modules', name));
	}
	return root;
}
