/** Who is answerable: a person, organisation, state, collective or outlet. */
import { z } from 'zod';
import { dateSchema, type HistoricalDate, includesDay, phraseDate } from './date.ts';
import { idSchema, idsSchema, languageSchema, textSchema } from './id.ts';

export const speakerKinds = ['person', 'organisation', 'state', 'collective', 'outlet'] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

const roleSchema = z.strictObject({
	/** Office or function in words, e.g. `Permanent Representative of Belarus to the UN`. */
	title: textSchema,
	/** When it was held (EDTF): an unknown end is empty (`/2021-11`), an open one `..`. */
	held: dateSchema.optional(),
	/** The organisation or state that the role speaks for; absent for academics, journalists, aid workers. */
	'speaks-for': idSchema.optional(),
	/** Prints "unverified": known, but not read in a source. */
	unverified: z.literal(true).optional(),
});
export type Role = z.output<typeof roleSchema>;

const nameSchema = z.union([
	textSchema.transform((text) => ({ text })),
	z.strictObject({
		/** The name as written there. */
		text: textSchema,
		/** Language of the spelling. */
		lang: languageSchema.optional(),
		/** Prints "unverified": known, but not read in a source. */
		unverified: z.literal(true).optional(),
	}),
]);
export type Name = { text: string; lang?: string | undefined; unverified?: true | undefined };

export const speakerSchema = z.strictObject({
	/** Name as printed on first mention, e.g. `Dmitry Polyansky`. */
	name: textSchema,
	/** Name where room is scarce (margins, buttons), e.g. `Polyansky`; the name itself if absent. */
	short: textSchema.optional(),
	/** What kind of speaker this is. */
	kind: z.enum(speakerKinds),
	/** Names in the speaker's own languages, each with `lang`. */
	native: z.array(nameSchema).default([]),
	/** Other spellings under which readers may look for the speaker. */
	aliases: z.array(nameSchema).default([]),
	/** Spellings that another speaker has too; each of them lists them here, and a search finds both. */
	'shared-aliases': z.array(nameSchema).default([]),
	/** Offices and functions, dated; what the speaker was on the day counts. */
	roles: z.array(roleSchema).default([]),
	/** Members of a collective: each is answerable for what it says. */
	members: idsSchema.optional(),
	/** `false` for a private person: no page, no index, no structured data. */
	'public-role': z.boolean().default(true),
});
export type SpeakerFile = z.output<typeof speakerSchema>;
export type Speaker = SpeakerFile & { id: string };

/**
 * The role that answers for words said on `said`: the first listed one that may have been held then.
 * Returns `undefined` for a speaker without roles or outside all of them.
 */
export function findRole(speaker: Speaker, said: HistoricalDate | undefined): Role | undefined {
	const day = said?.latest ?? said?.earliest;
	return speaker.roles.find((role) => !role.held || !day || includesDay(role.held, day) !== false);
}

/**
 * The bodies that the speaker's role spoke for on `said`, and those bodies' own principals, nearest first: a mission, then
 * its state. Empty for those who speak for nobody but themselves.
 */
export function listPrincipals(
	speaker: Speaker,
	said: HistoricalDate | undefined,
	speakers: ReadonlyMap<string, Speaker>,
): Speaker[] {
	const principals = new Set<Speaker>();
	let current: Speaker | undefined = speaker;
	while (current) {
		current = speakers.get(findRole(current, said)?.['speaks-for'] ?? '');
		if (!current || current === speaker || principals.has(current)) break;
		principals.add(current);
	}
	return [...principals];
}

/** Ids of everybody whose words a speaker's are: the speaker, a collective's members, and the principals. */
export function listAnswerable(
	speaker: Speaker,
	said: HistoricalDate | undefined,
	speakers: ReadonlyMap<string, Speaker>,
): string[] {
	return [speaker.id, ...(speaker.members ?? []), ...listPrincipals(speaker, said, speakers).map(({ id }) => id)];
}

/**
 * When a role was held, in words: `from 20 July 1994` where its end is unknown, `since 20 July 1994` where it has none,
 * `until May 2021`, `on 11 November 2021` where a source names it for that day. Empty without a date: nothing is guessed.
 */
export function wordHeld({ held }: Role): string {
	if (!held) return '';
	const [, end] = held.edtf.split('/');
	if (end === undefined) return phraseDate(held);
	return end === '..' ? held.words.replace(/^from /, 'since ') : held.words.replace(/^by /, 'until ');
}

/** Every other spelling of the name, those shared with other speakers too. */
export function listAliases(speaker: Pick<SpeakerFile, 'aliases' | 'shared-aliases'>): Name[] {
	return [...speaker.aliases, ...speaker['shared-aliases']];
}

/** Name for narrow places. */
export function getShortName(speaker: Speaker): string {
	return speaker.short ?? speaker.name;
}
