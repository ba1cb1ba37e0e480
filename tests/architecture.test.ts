/** Holds the directions in which code may depend (docs/architecture.md): what is true knows nothing of how it is read or shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Folder of `src` → folders that it may import from, besides itself. */
const allowed: Record<string, string[]> = {
	domain: [],
	markdown: ['domain'],
	content: ['markdown', 'domain'],
	exports: ['domain'],
	search: ['domain'],
	cards: ['domain'],
	components: ['domain', 'scripts'],
	layouts: ['components', 'domain', 'scripts', 'styles'],
	pages: ['content', 'exports', 'layouts', 'components', 'domain', 'scripts'],
	cli: ['content', 'exports', 'domain'],
	scripts: ['domain', 'search', 'styles'],
	styles: [],
};
/** Wiring: joins parts that don't know each other. */
const wiring = ['src/content.config.ts', 'src/pages/articles/_claim-pages.ts', 'astro.config.mjs'];
/** Name and address of the site: read by whatever is shown or sent out, never by what is true or how prose is read. */
const settings = 'src/site.ts';
const mayReadSettings = ['content', 'exports', 'search', 'components', 'layouts', 'pages', 'cli'];
const domainPackages = ['zod', 'edtf', 'fastest-levenshtein', 'diff'];
/** Small ones that search needs in the browser: 1 KB each. */
const browserPackages = ['fastest-levenshtein', 'stemmer'];

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
	.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
const imports = files.flatMap(readImports);

test('every folder of src has its place in the order', () => {
	const folders = new Set(files.map(folderOf).filter((folder) => folder !== undefined));
	expect([...folders].filter((folder) => !(folder in allowed))).toEqual([]);
});

test.each(Object.entries(allowed))('%s imports only from %j', (folder, targets) => {
	const strays = imports.filter(({ from, to, typeOnly }) => {
		const target = to && folderOf(to);
		if (folderOf(from) !== folder || wiring.includes(from) || !target || target === folder) return false;
		// Scripts read what others write: they share its types, never its code.
		return !targets.includes(target) && !(folder === 'scripts' && typeOnly);
	});
	expect(strays.map(describe)).toEqual([]);
});

test('the settings of the site are read at the edges only', () => {
	const strays = imports.filter(
		({ from, to }) => to === settings && !wiring.includes(from) && !mayReadSettings.includes(folderOf(from) ?? ''),
	);
	expect(strays.map(describe)).toEqual([]);
});

test(`domain uses no package but ${domainPackages.join(' and ')}, and nothing of Node`, () => {
	const strays = imports.filter(
		({ from, name }) => folderOf(from) === 'domain' && name && !domainPackages.includes(name),
	);
	expect(strays.map(describe)).toEqual([]);
});

test(`scripts send no package to the browser but ${browserPackages.join(' and ')}, and nothing of Node`, () => {
	const strays = imports.filter(({ from, to, name, typeOnly }) => {
		if (folderOf(from) !== 'scripts' || typeOnly) return false;
		return name ? !browserPackages.includes(name) : to !== undefined && usesPackage(to);
	});
	expect(strays.map(describe)).toEqual([]);
});

test('no file of domain, markdown or exports reads the disk', () => {
	const strays = imports.filter(
		({ from, name }) =>
			['domain', 'markdown', 'exports'].includes(folderOf(from) ?? '') && ['fs', 'fs/promises'].includes(name ?? ''),
	);
	expect(strays.map(describe)).toEqual([]);
});

interface Import {
	from: string;
	/** File of this repository that is imported. */
	to?: string;
	/** Package or built-in module that is imported, without `node:`. */
	name?: string;
	typeOnly: boolean;
}

function readImports(from: string): Import[] {
	const text = readFileSync(join(root, from), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
	const statements = text.matchAll(
		/^[\t ]*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s*)?'(?<path>[^']+)'|\bimport\(\s*'(?<lazy>[^']+)'/gm,
	);
	return [...statements].map(({ groups = {} }) => {
		const path = groups['path'] ?? groups['lazy'] ?? '';
		const typeOnly = groups['type'] !== undefined;
		if (path.startsWith('.')) return { from, to: join(dirname(from), path).split(sep).join('/'), typeOnly };
		const name = path.replace(/^node:/, '');
		return { from, name: isBuiltIn(name) ? name : packageOf(name), typeOnly };
	});
}

/** Whether a file needs more at run time than the browser may have, by itself or through what it imports. */
function usesPackage(file: string, seen = new Set<string>()): boolean {
	if (seen.has(file)) return false;
	seen.add(file);
	return imports
		.filter(({ from, typeOnly }) => from === file && !typeOnly)
		.some(({ to, name }) => (name ? !browserPackages.includes(name) : to !== undefined && usesPackage(to, seen)));
}

function folderOf(file: string): string | undefined {
	return /^src\/([^/]+)\//.exec(file)?.[1];
}

function packageOf(path: string): string {
	return path
		.split('/')
		.slice(0, path.startsWith('@') ? 2 : 1)
		.join('/');
}

function isBuiltIn(name: string): boolean {
	return builtinModules.includes(name);
}

function describe({ from, to, name }: Import): string {
	return `${from} imports ${to ?? name}`;
}
