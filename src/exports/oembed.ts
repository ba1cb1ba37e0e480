/** Answers of an article to programs that ask how to show its address (https://oembed.com, 2.3.4.4): a quotation that needs no script. Claims have none: docs/adr/0018. */
import type { Addresses } from '../domain/addresses.ts';
import { formatDay } from '../domain/date.ts';
import { encodeHtml } from '../domain/quotation.ts';
import type { Article, SiteRecord } from '../domain/record.ts';
import { joinWords } from '../domain/words.ts';

/** CSS pixels, which programs insist on; the quotation takes the room that it gets. */
const width = 600;
const height = 220;

/** What the answers say of the site. */
export interface Provider {
	name: string;
}

/** The answers of all articles, by their addresses. */
export function* writeEmbeds(
	{ articles }: SiteRecord,
	addresses: Addresses,
	provider: Provider,
): Generator<[address: string, text: string]> {
	for (const article of articles.values())
		yield [addresses.articleEmbed(article.slug), `${JSON.stringify(describeEmbed(article, addresses, provider))}\n`];
}

function describeEmbed(article: Article, addresses: Addresses, { name }: Provider) {
	const address = encodeHtml(addresses.absolute(addresses.article(article.slug)));
	const [correction] = article.corrections;
	const corrected = correction ? ` Corrected on ${formatDay(correction.on)}.` : '';
	const source = `${encodeHtml(`${joinWords(article.authors) || name}, ${formatDay(article.published)}.${corrected}`)}`;
	return {
		version: '1.0',
		type: 'rich',
		title: article.title,
		author_name: joinWords(article.authors) || name,
		provider_name: name,
		provider_url: addresses.absolute(addresses.home()),
		html: `<figure><blockquote cite="${address}"><p>${encodeHtml(article.standfirst ?? article.title)}</p></blockquote><figcaption><a href="${address}">${encodeHtml(article.title)}</a><br>${source}</figcaption></figure>`,
		width,
		height,
	};
}
