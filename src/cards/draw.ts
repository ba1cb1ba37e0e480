/** Draws a card: satori sets it, resvg paints it, and a palette makes it small. Loaded only where a card is not in the cache. */
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { type Card, cardSize } from '../domain/card.ts';
import { readFonts } from './fonts.ts';
import { layOutCard, pigments } from './layout.ts';
import { encodePalettePng } from './palette-png.ts';

export interface Drawing {
	png: Buffer;
	/** Letters that no typeface has. */
	missing: string[];
}

let fonts: Font[] | undefined;

export async function drawCard(card: Card, siteName: string): Promise<Drawing> {
	const { svg, missing } = await setCard(card, siteName);
	const image = new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render();
	return { png: encodePalettePng(image.pixels, cardSize, Object.values(pigments)), missing };
}

/** The card as SVG, its letters as outlines; `embedFont: false` keeps them as text. */
export async function setCard(
	card: Card,
	siteName: string,
	{ embedFont = true } = {},
): Promise<{ svg: string; missing: string[] }> {
	fonts ??= readFonts();
	const missing: string[] = [];
	const svg = await satori(layOutCard(card, siteName) as unknown as Parameters<typeof satori>[0], {
		...cardSize,
		fonts,
		embedFont,
		// Asked for letters that none of the fonts has; they come out as an empty frame.
		loadAdditionalAsset: async (_, letters) => {
			missing.push(letters);
			return [];
		},
	});
	return { svg, missing };
}
