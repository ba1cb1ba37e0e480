/** What we depend on: pinned, whole on every system, and each with its reason. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

// The bench of pages has packages of its own.
describe.each(['', 'bench/pages/'])('./%s', (folder) => {
	const manifest = JSON.parse(read(`${folder}package.json`)) as Dependent;
	const { packages } = JSON.parse(read(`${folder}package-lock.json`)) as Lockfile;
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
		const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
			Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(name, path, packages)),
		);
		expect(missing).toEqual([]);
	});

	test('the lockfile names no registry', () => {
		expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
	});
});

interface Dependent {
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

interface Lockfile {
	packages: Record<string, Dependent & { resolved?: string }>;
}

/** Whether Node would find `name` from the package at `path`. */
function isLocked(name: string, path: string, packages: Lockfile['packages']): boolean {
	const folders = path.split('/node_modules/');
	return folders.some((_, depth) => {
		const above = folders.slice(0, folders.length - depth).join('/node_modules/');
		return [`${above}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in packages);
	});
}
