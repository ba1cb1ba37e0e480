/** The colours of tokens.css as a reader of either theme meets them, and the tints that the other styles lay over them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rgb, rgb } from 'culori';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const folder = join(import.meta.dirname, '..', '..', 'src', 'styles');

/** Every stylesheet of the site, by its file's name. */
export const stylesheets = new Map(
	readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
);

const tokens = new Map(
	[...(stylesheets.get('tokens.css') ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
		name,
		value.trim(),
	]),
);

/** The colour of a token, e.g. `--color-text`, in a theme. Throws an error for a token that is no colour of tokens.css. */
export function readColour(token: string, theme: Theme): Rgb {
	const value = tokens.get(token) ?? '';
	const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
	if (reference) return readColour(reference, theme);
	const pair = /^light-dark\((.+?),\s*(.+)\)$/.exec(value);
	const colour = rgb((theme === 'light' ? pair?.[1] : pair?.[2]) ?? value);
	if (!colour) throw new Error(`\`${token}\` is no colour in tokens.css.`);
	return colour;
}

/** Tokens whose name begins so, e.g. `--color-group-`. */
export function listTokens(beginning: string): string[] {
	return [...tokens.keys()].filter((name) => name.startsWith(beginning));
}

/** How much of a token's colour, from 0 to 1, lies behind words somewhere on the site. */
export function listTints(token: string): number[] {
	const pattern = new RegExp(`background: color-mix\\(in oklab, var\\(${token}\\) (\\d+)%, transparent\\)`, 'g');
	return [...stylesheets.values()].flatMap((css) => [...css.matchAll(pattern)].map(([, share]) => Number(share) / 100));
}

/** `colour` laid over `ground` at `share`. */
export function layOver(colour: Rgb, share: number, ground: Rgb): Rgb {
	const mix = (channel: 'r' | 'g' | 'b') => colour[channel] * share + ground[channel] * (1 - share);
	return { mode: 'rgb', r: mix('r'), g: mix('g'), b: mix('b') };
}
