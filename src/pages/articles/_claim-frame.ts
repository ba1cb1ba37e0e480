/** The frame of a claim's page: where Astro writes it, and how pages are stamped from it. */
import type { ClaimPage } from '../../components/claim-page.ts';
import { dropEndTags } from '../../components/end-tags.ts';
import { html, raw } from '../../components/html.ts';
import { writeCardText } from '../../domain/card.ts';

/** No article and no claim can have this name. */
export const frameParams = { slug: '_', claim: '_' } as const;

const tokens = ['title', 'description', 'path', 'published', 'main'] as const;
/** A site without cards prints none. */
const cardTokens = ['card', 'card_text'] as const;
type Token = (typeof tokens | typeof cardTokens)[number];
const write = (token: Token) => `@@${token}@@`;
/** As the frame prints it: for pages that no search engine should list. */
const robots = '<meta name="robots" content="noindex">';

export const framePage: ClaimPage = {
	title: write('title'),
	description: write('description'),
	path: write('path'),
	card: { address: write('card'), text: write('card_text') },
	published: write('published'),
	html: raw(write('main')),
	index: false,
};

/** Returns what writes a page into the frame. Throws for a frame that lacks a token: a page would lack it too. */
export function createStamp(frame: string): (page: ClaimPage) => string {
	const missing = [...tokens.map(write), robots].find((part) => !frame.includes(part));
	if (missing) throw new Error(`The frame of claim pages has no ${missing}; src/layouts/page.astro must print it.`);
	// Between tags of the frame no space is seen, and it stands in every claim's page.
	const tight = dropEndTags(frame.replace(/>\s+</g, '><').replace(/\s*\n\s*/g, ' '));
	// Odd parts are names of tokens.
	const parts = tight.replace(robots, '@@robots@@').split(/@@(\w+)@@/);
	return ({ title, description, path, published, card, index, html: main }) => {
		const values: Record<string, string> = {
			title: html`${title}`.text,
			description: html`${description}`.text,
			path,
			published,
			card: card?.address ?? '',
			robots: index ? '' : robots,
			card_text: html`${card?.text ?? writeCardText(title, description)}`.text,
			main: dropEndTags(main.text),
		};
		return parts.map((part, at) => (at % 2 ? values[part] : part)).join('');
	};
}
