/** A claim's page as it is sent: what readers see, and the same for programs. */
import { type ClaimPage, renderClaimPage } from '../../components/claim-page.ts';
import { html } from '../../components/html.ts';
import type { Lookup } from '../../components/lookup.ts';
import { renderStructuredData } from '../../components/structured-data.ts';
import type { Claim } from '../../domain/record.ts';
import { describeClaim, describeTrail, writeStructuredData } from '../../exports/structured-data.ts';

export function composeClaimPage(claim: Claim, lookup: Lookup): ClaimPage {
	const { addresses } = lookup;
	const page = renderClaimPage(claim, lookup);
	const described = describeClaim(claim, addresses);
	if (!described) return page;
	const { slug, title } = claim.article;
	const above = [
		{ name: 'Articles', path: addresses.articles() },
		{ name: title, path: addresses.article(slug) },
	];
	const data = writeStructuredData(described, describeTrail(above, page.title, addresses));
	return { ...page, html: html`${page.html}${renderStructuredData(data)}` };
}
