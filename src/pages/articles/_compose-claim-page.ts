/** A claim's page as it is sent: what readers see, and the same for programs. */
import { type ClaimPage, renderClaimPage } from '../../components/claim-page.ts';
import { html } from '../../components/html.ts';
import type { Lookup } from '../../components/lookup.ts';
import { renderStructuredData } from '../../components/structured-data.ts';
import type { Claim } from '../../domain/record.ts';
import { describeClaim, writeStructuredData } from '../../exports/structured-data.ts';

export function composeClaimPage(claim: Claim, lookup: Lookup): ClaimPage {
	const page = renderClaimPage(claim, lookup);
	const data = describeClaim(claim, lookup.addresses);
	return data ? { ...page, html: html`${page.html}${renderStructuredData(writeStructuredData(data))}` } : page;
}
