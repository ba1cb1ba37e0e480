/** What renderers look up beside the thing that they draw: names, documents and addresses. */
import type { Addresses } from '../domain/addresses.ts';
import type { SiteRecord } from '../domain/record.ts';

export interface Lookup extends Pick<SiteRecord, 'speakers' | 'sources'> {
	addresses: Addresses;
}

/** For the foot of an article, whose timeline names events. */
export interface FootLookup extends Lookup, Pick<SiteRecord, 'events'> {}
