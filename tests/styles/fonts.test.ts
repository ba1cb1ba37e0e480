/** Faces for rare letters are asked for by none that the first fonts hold: they would come late, and a word that changes can move a page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const styles = readFileSync(join(root, 'src', 'styles', 'fonts.css'), 'utf8');
/** Letters with which `scripts/fonts.py` cuts the first fonts. */
const letters = /^LETTERS = (.+)$/m.exec(readFileSync(join(root, 'scripts', 'fonts.py'), 'utf8'))?.[1] ?? '';

test.each(['serif', 'display', 'sans'])('the rest of Latin in %s lists no letter that its first font has', (family) => {
	const face = new RegExp(`url\\(/fonts/${family}-ext\\.woff2\\)[^}]+unicode-range:([^;]+);`).exec(styles)?.[1] ?? '';
	const ranges = [...face.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(([, first = '', last = first]) =>
		[first, last].map((code) => Number.parseInt(code, 16)),
	);
	expect(ranges.length).toBeGreaterThan(0);
	const listed = [...letters.replaceAll(/['\s]/g, '')].filter((letter) =>
		ranges.some(([first = 0, last = 0]) => first <= letter.charCodeAt(0) && letter.charCodeAt(0) <= last),
	);
	expect(listed).toEqual([]);
});
