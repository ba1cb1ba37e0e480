/** The typefaces of cards. satori reads WOFF and no WOFF2; each alphabet is a file of its own, asked in turn for a letter. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const alphabets = [
	{ file: 'latin', suffix: '' },
	{ file: 'latin-ext', suffix: ' extended' },
	{ file: 'cyrillic', suffix: ' Cyrillic' },
	{ file: 'cyrillic-ext', suffix: ' Cyrillic extended' },
] as const;
const faces = [
	{ name: 'Serif', family: 'source-serif-4', weight: 600 },
	{ name: 'Sans', family: 'source-sans-3', weight: 400 },
	{ name: 'Sans', family: 'source-sans-3', weight: 600 },
] as const;

const require = createRequire(import.meta.url);

export const fontPackages = [...new Set(faces.map(({ family }) => `@fontsource/${family}`))];

export function readFonts(): Font[] {
	return faces.flatMap(({ name, family, weight }) =>
		alphabets.map(
			({ file, suffix }): Font => ({
				name: `${name}${suffix}`,
				data: readFileSync(require.resolve(`@fontsource/${family}/files/${family}-${file}-${weight}-normal.woff`)),
				weight,
				style: 'normal',
			}),
		),
	);
}
