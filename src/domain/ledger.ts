/**
 * The ledger of permanent addresses: every address of a claim that was ever published, when, with hashes of the words that stood
 * there, and what became of it. It holds no words; past wordings stand in `content/history/`, where a purge can reach them.
 */
import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';

const hashSchema = z.string().regex(/^[0-9a-f]{16}$/, 'Expected a hash of 16 hexadecimal digits.');

/** The key of a claim, `slug#id`. */
const claimKeySchema = z
	.string()
	.regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'Expected the key of a claim: `article-slug#its-id`.');

/** Why published words were changed: openly corrected, or a slip of the keyboard. */
export const changeReasons = ['correction', 'typo'] as const;
export type ChangeReason = (typeof changeReasons)[number];

const publishedWordsSchema = z.strictObject({
	/** Day of the release. */
	on: daySchema,
	/** Hash of the claim's words. */
	hash: hashSchema,
	/** Who was answerable for them. */
	by: z.array(idSchema),
	/** Absent for the first publication. */
	why: z.enum(changeReasons).optional(),
});
export type PublishedWords = z.output<typeof publishedWordsSchema>;

const wordsSchema = z.array(publishedWordsSchema).min(1);

const recordedClaimSchema = z.discriminatedUnion('state', [
	z.strictObject({ state: z.literal('live'), first: daySchema, words: wordsSchema }),
	/** `to` is the next address, which may have moved on since; the words went with the claim. */
	z.strictObject({ state: z.literal('moved'), first: daySchema, on: daySchema, to: claimKeySchema }),
	/** `on` is the day of the release, here as above; day and reason for readers stand in the analysis of its article. */
	z.strictObject({ state: z.literal('withdrawn'), first: daySchema, on: daySchema, words: wordsSchema }),
	/** Purged: nothing is left but the address. */
	z.strictObject({ state: z.literal('removed'), first: daySchema, on: daySchema }),
]);
export type RecordedClaim = z.output<typeof recordedClaimSchema>;

const recordedArticleSchema = z.strictObject({
	first: daySchema,
	/** Hashes of the corrections that were published with it: none may disappear. */
	corrections: z.array(hashSchema).default([]),
	/** Where it went; the next slug may have moved on since. */
	moved: z.strictObject({ on: daySchema, to: idSchema }).optional(),
});
export type RecordedArticle = z.output<typeof recordedArticleSchema>;

/** An object would take `constructor` for a key that it has. */
function toMap<Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
	return new Map(Object.entries(values));
}

/** `content/permalinks.json` */
export const ledgerSchema = z.strictObject({
	/** Version of this file's format. */
	format: z.literal(1),
	articles: z.record(idSchema, recordedArticleSchema).transform(toMap),
	claims: z.record(claimKeySchema, recordedClaimSchema).transform(toMap),
	/** Day of the first release that had the source's file: a later one than its claims' was found afterwards. */
	sources: z.record(idSchema, daySchema).default({}).transform(toMap),
});
export type Ledger = z.output<typeof ledgerSchema>;

/** `content/history/<slug>.json`: by claim id, the words of each publication, as many as the ledger has hashes. */
export const historySchema = z
	.record(idSchema, z.array(z.strictObject({ on: daySchema, text: z.string().min(1) })).min(1))
	.transform(toMap);
export type History = ReadonlyMap<string, PublishedTexts>;
export type PublishedTexts = readonly { on: string; text: string }[];

/** What was published, as the files have it. */
export interface Published {
	ledger: Ledger;
	/** By article. */
	histories: ReadonlyMap<string, History>;
}

export const nothingPublished: Published = {
	ledger: { format: 1, articles: new Map(), claims: new Map(), sources: new Map() },
	histories: new Map(),
};

/** The words that are hashed: canonically composed, runs of white space as one space. */
export function normaliseWords(text: string): string {
	return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The characters of a hash that a link may carry (`?w=`). */
export const linkHashLength = 8;

export function partKey(key: string): { slug: string; id: string } {
	const [slug = '', id = ''] = key.split('#');
	return { slug, id };
}

/** The words that an address stands for; none where they went with a move or were purged. */
export function listPublishedWords(claim: RecordedClaim | undefined): readonly PublishedWords[] {
	return claim && 'words' in claim ? claim.words : [];
}

/** The texts of those words, oldest first. */
export function listPublishedTexts({ histories }: Pick<Published, 'histories'>, key: string): PublishedTexts {
	const { slug, id } = partKey(key);
	return histories.get(slug)?.get(id) ?? [];
}

/** The newest day in it; `undefined` while nothing was released. */
export function findLastRelease({ articles, claims, sources }: Ledger): string | undefined {
	const days = [
		...[...articles.values()].flatMap(({ first, moved }) => [first, moved?.on ?? first]),
		...[...claims.values()].flatMap((claim) => [
			claim.first,
			...('on' in claim ? [claim.on] : []),
			...listPublishedWords(claim).map(({ on }) => on),
		]),
		...sources.values(),
	];
	return days.reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}
