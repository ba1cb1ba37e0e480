/** Writes the feed of corrections in one of its two formats. */
import type { APIRoute } from 'astro';
import { getRecord } from '../../content/record.ts';
import { writeCorrectionsFeed } from '../../exports/corrections-feed.ts';
import { addresses, site } from '../../site.ts';

const types = { xml: 'application/atom+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' } as const;

export function serveCorrectionsFeed(format: 'xml' | 'json'): APIRoute {
	const publication = { name: site.name, language: site.language, licence: site.contentLicence.name };
	return async () =>
		new Response(writeCorrectionsFeed(await getRecord(), addresses, publication, format), {
			headers: { 'Content-Type': types[format] },
		});
}
