/**
 * Custom properties make stylesheets readable, and a browser needs none of that. Each page carries its whole sheet before its first
 * paint, so what a sheet doesn't use, second names and long names are taken out of the built files (docs/adr/0014).
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export function shortProperties(): AstroIntegration {
	return {
		name: 'short-properties',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				for (const file of globSync('_astro/*.css', { cwd: folder })) {
					const sheet = path.join(folder, file);
					writeFileSync(sheet, shortenProperties(readFileSync(sheet, 'utf8')));
				}
			},
		},
	};
}

/** The same minified sheet in fewer bytes. Its properties can't be asked for by name afterwards. */
export function shortenProperties(css: string): string {
	return renameProperties(resolveTokens(css));
}

/** Takes out second names (`--color-text:var(--ink)`, where neither is ever set anew), then what nothing uses. */
function resolveTokens(css: string): string {
	const tokens = /@layer tokens\{:root\{([^{}]*)\}/.exec(css)?.[1] ?? '';
	const named = [...tokens.matchAll(declaration)].map(({ 0: text, 1: name = '', 2: value = '' }) => ({
		text,
		name,
		value,
	}));
	const resolved = named.reduce((sheet, { text, name, value }) => {
		const first = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
		if (first === undefined || !isSetOnce(first, css) || !isSetOnce(name, css)) return sheet;
		return sheet.replace(text, '').replaceAll(useOf(name), `var(--${first}`);
	}, css);
	return named.reduce((sheet, { text, name }) => (useOf(name).test(sheet) ? sheet : sheet.replace(text, '')), resolved);
}

function isSetOnce(name: string, css: string): boolean {
	return [...css.matchAll(declaration)].filter(([, other]) => other === name).length === 1;
}

function useOf(name: string): RegExp {
	return new RegExp(`var\\(--${name}(?=[),])`, 'g');
}

/** The most used get the shortest names. */
function renameProperties(css: string): string {
	const uses = Map.groupBy(css.matchAll(/var\(--([\w-]+)/g), ([, name = '']) => name);
	const names = [...uses].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name);
	const short = new Map(names.map((name, index) => [name, `--${index.toString(36)}`]));
	return css
		.replaceAll(declaration, (text, name: string) => text.replace(`--${name}`, short.get(name) ?? `--${name}`))
		.replaceAll(/var\(--([\w-]+)/g, (text, name: string) => `var(${short.get(name) ?? text}`);
}

/** A custom property and its value, in a minified sheet. */
const declaration = /(?<=[{;])--([\w-]+):([^;{}]*)(?:;|(?=\}|$))/g;
