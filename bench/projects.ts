/**
 * Lays out the two projects that are measured, each in a folder of its own, since two builds in one folder break each other.
 * They stand below this project's root, so that Node finds its node_modules.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Cost, measure } from './measure.ts';

const root = path.join(import.meta.dirname, '..');
/** What the site is built from, besides `content/`. */
const siteFiles = ['astro.config.mjs', 'package.json', 'package-lock.json', 'public', 'src', 'tsconfig.json'];
const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');

export interface Project {
	folder: string;
	/** Arguments to Node that build it into `dist/`. */
	build: string[];
}

/** Output of a build. */
export interface Output {
	files: number;
	bytes: number;
}

/** This site with the content that stands in `folder` already. */
export function layOutSite(folder: string): Project {
	for (const name of siteFiles) {
		cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
	}
	return { folder, build: ['src/cli/build.ts'] };
}

/** The stock project with the articles of `site`. */
export function layOutStock(folder: string, site: string): Project {
	cpSync(path.join(import.meta.dirname, 'stock'), folder, { recursive: true });
	const articles = path.join('content', 'articles');
	mkdirSync(path.join(folder, articles), { recursive: true });
	for (const name of readdirSync(path.join(site, articles)).filter((file) => file.endsWith('.md'))) {
		cpSync(path.join(site, articles, name), path.join(folder, articles, name));
	}
	return { folder, build: [astro, 'build'] };
}

/** Builds with what earlier builds left behind, or from nothing (`cold`). */
export async function build(
	{ folder, build: command }: Project,
	{ cold, profile }: { cold: boolean; profile?: string },
): Promise<Cost> {
	if (cold) {
		for (const name of ['.astro', '.cache', 'dist', 'node_modules']) {
			rmSync(path.join(folder, name), { recursive: true, force: true });
		}
	}
	const options = profile
		? ['--cpu-prof', '--cpu-prof-interval=2000', `--cpu-prof-dir=${profile}`, ...command]
		: command;
	// Pictures are measured by themselves (cards.ts).
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CARDS: 'none' };
	return measure(process.execPath, options, { cwd: folder, env, log: path.join(folder, 'build.log') });
}

export function weigh({ folder }: Project): Output {
	const output: Output = { files: 0, bytes: 0 };
	for (const entry of readdirSync(path.join(folder, 'dist'), { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		output.files += 1;
		output.bytes += readFileSync(path.join(entry.parentPath, entry.name)).length;
	}
	return output;
}
