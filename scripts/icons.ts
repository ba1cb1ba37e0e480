/** `node scripts/icons.ts` after public/icon.svg was changed: draws the icons for home screens, which take no SVG, on paper of their own. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { pigments } from '../src/cards/layout.ts';
import { encodePalettePng } from '../src/cards/palette-png.ts';

const icons = { 'icon.png': 192, 'icon-512.png': 512 } as const;

const folder = path.join(import.meta.dirname, '..', 'public');
// Systems cut icons round: what matters stands in the middle 80 %.
const wider = 'viewBox="-7 -7 46 46"';
const drawing = readFileSync(path.join(folder, 'icon.svg'), 'utf8')
	.replace(/viewBox="[^"]*"/, wider)
	.replace(/<style>.*<\/style>/, '')
	.replace('<path ', `<path fill="${pigments.ink}" `);

for (const [name, size] of Object.entries(icons)) {
	const image = new Resvg(drawing, { background: pigments.paper, fitTo: { mode: 'width', value: size } }).render();
	const png = encodePalettePng(image.pixels, { width: size, height: size }, [pigments.paper, pigments.ink]);
	writeFileSync(path.join(folder, name), png);
}
