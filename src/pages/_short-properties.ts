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
				const files = globSync('_astro/*.css', { cwd: folder })
					.sort()
					.map((file) => path.join(folder, file));
				const sheets = shortenProperties(files.map((file) => readFileSync(file, 'utf8')));
				for (const [index, file] of files.entries()) writeFileSync(file, sheets[index] ?? '');
			},
		},
	};
}

/**
 * The same minified sheets in fewer bytes. Their properties can't be asked for by name afterwards.
 * A sheet without tokens is one that a script adds to a page: it uses those of any other sheet.
 */
export function shortenProperties(sheets: readonly string[]): string[] {
	return renameProperties(resolveTokens(sheets)).map(closeSlashes).map(dropParentSigns);
}

/** `400 1rem / 1.5` → `400 1rem/1.5`; strings keep their spaces. */
function closeSlashes(css: string): string {
	return css.replace(/"[^"]*"|'[^']*'| \/ /g, (found) => (found === ' / ' ? '/' : found));
}

/** `& .c{` → `.c{`, `&>ol{` → `>ol{`: a nested rule begins below its parent anyway; the sign stays where it stands for the parent itself. */
function dropParentSigns(css: string): string {
	return css.replace(/(?<=[{};,])&(?: (?=[.:#[a-z])|(?=>))/g, '');
}

/** Writes out second names (`--color-text:var(--ink)`) and short values where none is ever set anew, then takes out what nothing uses, or hardly anything. */
function resolveTokens(sheets: readonly string[]): string[] {
	const tokens = new Map(sheets.flatMap((css) => readTokens(css).map((token) => [token.name, token])));
	const isFixed = (name: string) => sheets.every((css) => isSetOnce(name, css));
	const fixed = [...tokens.values()].filter(({ name }) => isFixed(name));
	const seconds = fixed.filter(({ value }) => isFixed(/^var\(--([\w-]+)\)$/.exec(value)?.[1] ?? ''));
	const short = fixed.filter(({ value }) => value.length <= shortValue && !value.includes('var('));
	const resolved = sheets.map((css) => [...seconds, ...short].reduce(writeOut, css));
	const added = resolved.filter((css) => !readTokens(css).length).join('');
	return resolved.map((css) =>
		readTokens(css).reduce((sheet, token) => {
			const uses = (sheet + added).match(useOf(token.name))?.length ?? 0;
			if (!uses) return sheet.replace(token.text, '');
			const isRare = uses <= rarelyUsed && isFixed(token.name) && !useOf(token.name).test(added);
			return isRare ? writeOut(sheet, token) : sheet;
		}, css),
	);
}

/** A value as long as this is hardly longer than the reference to it, `var(--a)`. */
const shortValue = 9;
/** Compressed, a value that stands twice weighs less than its declaration and two references. */
const rarelyUsed = 2;

/** The sheet with a token's value in place of the token. */
function writeOut(css: string, { name, value }: Token): string {
	const text = readTokens(css).find((token) => token.name === name)?.text ?? '';
	return css.replace(text, '').replaceAll(`var(--${name})`, value);
}

interface Token {
	text: string;
	name: string;
	value: string;
}

function readTokens(css: string): Token[] {
	const tokens = /@layer tokens\{:root\{([^{}]*)\}/.exec(css)?.[1] ?? '';
	return [...tokens.matchAll(declaration)].map(({ 0: text, 1: name = '', 2: value = '' }) => ({ text, name, value }));
}

/** Never for the empty name. */
function isSetOnce(name: string, css: string): boolean {
	return name !== '' && [...css.matchAll(declaration)].filter(([, other]) => other === name).length <= 1;
}

function useOf(name: string): RegExp {
	return new RegExp(`var\\(--${name}(?=[),])`, 'g');
}

/** The most used get the shortest names, the same in all sheets. */
function renameProperties(sheets: readonly string[]): string[] {
	const uses = Map.groupBy(sheets.join('').matchAll(/var\(--([\w-]+)/g), ([, name = '']) => name);
	const names = [...uses].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name);
	const short = new Map(names.map((name, index) => [name, `--${index.toString(36)}`]));
	return sheets.map((css) =>
		css
			.replaceAll(declaration, (text, name: string) =>
				text.replace(`--${name}`, short.get(name) ?? `--${name}`).replaceAll(', ', ','),
			)
			.replaceAll(/var\(--([\w-]+)/g, (text, name: string) => `var(${short.get(name) ?? text}`),
	);
}

/** A custom property and its value, in a minified sheet. */
const declaration = /(?<=^|[{;])--([\w-]+):([^;{}]*)(?:;|(?=\}|$))/g;
