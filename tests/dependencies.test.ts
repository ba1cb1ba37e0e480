/** What we depend on: pinned, whole on every system, and each with its reason. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Dependent;
const lockfile = JSON.parse(read('package-lock.json')) as {
	packages: Record<string, Dependent & { resolved?: string }>;
};
const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

test('every version is exact', () => {
	expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every dependency has its reason in docs/architecture.md', () => {
	const text = read('docs/architecture.md');
	const named = (name: string) => text.includes(name) || (name.startsWith('@types/') && text.includes('@types'));
	expect(Object.keys(direct).filter((name) => !named(name))).toEqual([]);
});

// Some registries lack packages for other systems; `npm ci` refuses a lockfile that was written without them.
test('the lockfile has every package of every system', () => {
	const missing = Object.entries(lockfile.packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
		Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(name, path)),
	);
	expect(missing).toEqual([]);
});

test('the lockfile names no registry', () => {
	expect(Object.values(lockfile.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

interface Dependent {
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

/** Whether Node would find `name` from the package at `path`. */
function isLocked(name: string, path: string): boolean {
	const folders = path.split('/node_modules/');
	return folders.some((_, depth) => {
		const above = folders.slice(0, folders.length - depth).join('/node_modules/');
		return [`${above}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in lockfile.packages);
	});
}
