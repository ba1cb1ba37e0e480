/** `/data/permalinks.json`: every address of a claim, what stands there, and hashes of its words at each publication. */
import type { Addresses } from '../domain/addresses.ts';
import type { Claim, Gone, SiteRecord } from '../domain/record.ts';
import { unlessEmpty, writeJson } from './json.ts';

/** What each key of an address holds; the order is that of the file. */
export const permalinkFields = {
	id: 'Article and claim, `article#claim`, as they were published.',
	url: 'The address.',
	state:
		'`live`; `moved` (see `to`); `withdrawn` or `removed` (for legal reasons), with the day in `on`; `unreleased` while it may still change.',
	first: 'Day of the first release.',
	on: 'Day of the withdrawal or removal.',
	reason: 'Why it was withdrawn.',
	to: 'Id of the claim that a moved address leads to in the end.',
	words:
		'For each publication the day (`on`) and the `hash` of the words: first 16 hexadecimal digits of the SHA-256 of the text in NFC with single spaces; `why` they were changed: `correction` or `typo`.',
} as const;
type PermalinkData = { [Key in keyof typeof permalinkFields]?: unknown };

/** In the order of ids. */
export function exportPermalinks(record: SiteRecord, addresses: Addresses): string {
	const all = [...[...record.claims.values()].map(writeClaim), ...[...record.gone.values()].map(writeGone)].map(
		({ slug, claim, ...fields }): PermalinkData & { id: string } => {
			const { id, ...rest } = fields;
			return { id, url: addresses.absolute(addresses.claim(slug, claim)), ...rest };
		},
	);
	return writeJson(all.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

type Entry = PermalinkData & { id: string; slug: string; claim: string };

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
