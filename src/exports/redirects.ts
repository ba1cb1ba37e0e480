/** `_redirects`, for hosts that read it: addresses that moved, each with its new one. A 301 keeps what stands behind `#`. */
import type { Addresses } from '../domain/addresses.ts';
import { isClaim } from '../domain/join-published.ts';
import type { SiteRecord } from '../domain/record.ts';

/** A line for each; empty where nothing moved. */
export function exportRedirects({ renamed, gone }: SiteRecord, addresses: Addresses): string {
	const lines = [
		...[...renamed].map(([slug, article]) => [addresses.article(slug), addresses.article(article.slug)]),
		...[...gone.values()].flatMap((address) => {
			if (address.state !== 'moved') return [];
			const { to } = address;
			const target = isClaim(to) ? addresses.claim(to.article.slug, to.id) : addresses.claim(to.slug, to.id);
			return [[addresses.claim(address.slug, address.id), target]];
		}),
	];
	return lines.map(([from, to]) => `${from} ${to} 301\n`).join('');
}
