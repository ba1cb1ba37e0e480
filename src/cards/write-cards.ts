/** Writes the pictures of a record: which there are, from the cache or drawn. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Addresses } from '../domain/addresses.ts';
import { type Card, type CardChoice, describeArticleCard, describeClaimCard, hasOwnCard } from '../domain/card.ts';
import type { SiteRecord } from '../domain/record.ts';
import type { CardCache } from './card-cache.ts';

export interface CardSite {
	name: string;
	tagline: string;
	description: string;
	addresses: Addresses;
	choice: CardChoice;
}

/** What writing has cost. */
export interface Written {
	cards: number;
	/** How many of them had to be drawn. */
	drawn: number;
	bytes: number;
	/** Address paths of cards with letters that no typeface has, with the letters. */
	missing: { address: string; letters: string }[];
}

/** The cards of a site by address path, without a version. Claims that moved or were withdrawn have none. */
export function* listCards(record: SiteRecord, site: CardSite): Generator<[address: string, card: Card]> {
	const { addresses, choice, tagline, description } = site;
	if (choice === 'none') return;
	yield [addresses.siteCard(), { kind: 'site', tagline, description }];
	for (const article of record.articles.values()) {
		yield [addresses.articleCard(article.slug), describeArticleCard(article)];
	}
	for (const claim of record.claims.values()) {
		if (hasOwnCard(claim, choice)) yield [addresses.claimCard(claim.article.slug, claim.id), describeClaimCard(claim)];
	}
}

/** Writes all cards below `target`, the folder of the built site. */
export async function writeCards(
	record: SiteRecord,
	site: CardSite,
	cache: CardCache,
	target: string,
): Promise<Written> {
	const written: Written = { cards: 0, drawn: 0, bytes: 0, missing: [] };
	for (const [address, card] of listCards(record, site)) {
		const name = cache.nameOf(card, site.name);
		let png = cache.find(name);
		if (!png) {
			// satori, resvg and the typefaces take a third of a second to load.
			const { drawCard } = await import('./draw.ts');
			const drawing = await drawCard(card, site.name);
			png = drawing.png;
			cache.keep(name, png);
			written.drawn += 1;
			if (drawing.missing.length) written.missing.push({ address, letters: drawing.missing.join('') });
		}
		const file = path.join(target, address.slice(site.addresses.base.length));
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, png);
		written.cards += 1;
		written.bytes += png.length;
	}
	if (written.cards) cache.prune();
	return written;
}
