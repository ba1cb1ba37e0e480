/** The data’s permalinks: every address of a claim, what stands there, and hashes of its words at each publication. */
import type { Addresses } from '../domain/addresses.ts';
import type { Claim, Gone, SiteRecord } from '../domain/record.ts';
import type { Row } from './field.ts';
import type { permalinkFields } from './fields/record-fields.ts';
import { unlessEmpty } from './row.ts';

type PermalinkRow = Row<typeof permalinkFields>;

/** In the order of ids. */
export function listPermalinkRows(record: SiteRecord, addresses: Addresses): PermalinkRow[] {
	const all = [...[...record.claims.values()].map(writeClaim), ...[...record.gone.values()].map(writeGone)].map(
		({ slug, claim, ...fields }): PermalinkRow & { id: string } => {
			const { id, ...rest } = fields;
			return { id, url: addresses.absolute(addresses.claim(slug, claim)), ...rest };
		},
	);
	return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Entry = PermalinkRow & { id: string; slug: string; claim: string };

function writeClaim({ key, id, article, wordings }: Claim): Entry {
	const released = wordings.filter(({ on }) => on !== undefined);
	return {
		id: key,
		slug: article.slug,
		claim: id,
		state: released.length ? 'live' : 'unreleased',
		first: released[0]?.on,
		words: unlessEmpty(released.map(({ on, hash, why }) => ({ on, hash, why }))),
	};
}

function writeGone(gone: Gone): Entry {
	const about = { id: gone.key, slug: gone.slug, claim: gone.id, state: gone.state, first: gone.first };
	if (gone.state === 'moved') return { ...about, to: gone.to.key };
	return { ...about, on: gone.on, reason: gone.state === 'withdrawn' ? gone.reason : undefined };
}
