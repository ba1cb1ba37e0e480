/** The index of speakers: by whom they speak for, and once more by name with every spelling. */
import { compareNames, fold } from './fold.ts';
import type { Profile } from './profile.ts';
import type { Statement } from './record.ts';
import { getShortName, listAliases, listPrincipals, type Name, type Speaker, type SpeakerKind } from './speaker.ts';

export interface DirectorySection {
	/** Unique on the page. */
	id: string;
	title: string;
	/** The body that all of them speak for, itself among them; absent for those who speak for nobody else. */
	body?: Profile;
	/** With claims in the articles. */
	speaking: Profile[];
	/** Without: named in claims, publishing sources, or passing words on; the body itself is the section's title. */
	others: Profile[];
	/** How many claims the section's speakers have, each counted once. */
	claims: number;
	/** In how many statements, each counted once. */
	statements: number;
}

/** Speakers under one letter. */
export interface IndexLetter {
	/** `A` to `Z`, or `0` for names that begin otherwise. */
	letter: string;
	entries: IndexEntry[];
}

export interface IndexEntry {
	profile: Profile;
	/** As an index has it: `Polyansky, Dmitry`. */
	heading: string;
	/** All other spellings, those in the speaker's own languages first. */
	spellings: Name[];
}

/** Those who speak for nobody but themselves. */
const alone = {
	person: 'Speaking for themselves',
	collective: 'Speaking together',
	organisation: 'Organisations',
	state: 'States',
	outlet: 'Outlets and agencies',
} as const satisfies Record<SpeakerKind, string>;

/**
 * Bodies that somebody speaks for, in the order of names, each with its speakers; then, by kind, those who speak for nobody else.
 * A speaker stands once: under the outermost body of the role in which they spoke last.
 */
export function listDirectory(
	profiles: ReadonlyMap<string, Profile>,
	speakers: ReadonlyMap<string, Speaker>,
): DirectorySection[] {
	const bodies = new Map<string, Profile[]>();
	const kinds = new Map<SpeakerKind, Profile[]>();
	const principals = new Map(
		[...profiles.values()].map((profile) => [profile, findOutermost(profile, profiles, speakers)]),
	);
	const heads = new Set([...principals.values()].flatMap((body) => body?.speaker.id ?? []));
	for (const profile of profiles.values()) {
		const id = principals.get(profile)?.speaker.id ?? (heads.has(profile.speaker.id) ? profile.speaker.id : undefined);
		if (id !== undefined) file(bodies, id, profile);
		else file(kinds, profile.speaker.kind, profile);
	}
	const named = [...bodies]
		.flatMap(([id, listed]) => {
			const body = profiles.get(id);
			if (!body) return [];
			const section = fillSection(id, body.speaker.name, listed);
			return { ...section, body, others: section.others.filter((other) => other !== body) };
		})
		.sort((a, b) => compareNames(stripArticle(a.title), stripArticle(b.title)));
	const rest = (Object.keys(alone) as SpeakerKind[]).flatMap((kind) => {
		const listed = kinds.get(kind);
		return listed ? fillSection(`kind-${kind}`, alone[kind], listed) : [];
	});
	return [...named, ...rest];
}

/** All speakers by the first letter of their index name; letters without any are left out. */
export function listByLetter(profiles: ReadonlyMap<string, Profile>): IndexLetter[] {
	const sorted = [...profiles.values()].sort(compareProfiles);
	return [...Map.groupBy(sorted, (profile) => findLetter(nameInIndex(profile)))].map(([letter, listed]) => ({
		letter,
		entries: listed.map((profile) => ({
			profile,
			heading: writeHeading(profile.speaker),
			spellings: [...profile.speaker.native, ...listAliases(profile.speaker)],
		})),
	}));
}

/** `A` to `Z` for a name that begins with a Latin letter, accents aside; else `0`. */
export function findLetter(name: string): string {
	const [first = ''] = fold(name);
	return /[a-z]/.test(first) ? first.toUpperCase() : '0';
}

function findOutermost(
	{ speaker, statements }: Profile,
	profiles: ReadonlyMap<string, Profile>,
	speakers: ReadonlyMap<string, Speaker>,
): Profile | undefined {
	const said = statements.findLast((statement) => statement.said)?.said;
	const outermost = listPrincipals(speaker, said, speakers).findLast(({ id }) => profiles.has(id));
	return profiles.get(outermost?.id ?? '');
}

function file<Key>(sections: Map<Key, Profile[]>, key: Key, profile: Profile): void {
	const listed = sections.get(key);
	if (listed) listed.push(profile);
	else sections.set(key, [profile]);
}

function fillSection(id: string, title: string, listed: readonly Profile[]): DirectorySection {
	const sorted = listed.toSorted(compareProfiles);
	const statements = new Set<Statement>(sorted.flatMap((profile) => profile.statements));
	return {
		id,
		title,
		speaking: sorted.filter(({ claims }) => claims.length > 0),
		others: sorted.filter(({ claims }) => claims.length === 0),
		claims: new Set(sorted.flatMap(({ claims }) => claims)).size,
		statements: statements.size,
	};
}

function compareProfiles(a: Profile, b: Profile): number {
	return compareNames(nameInIndex(a), nameInIndex(b));
}

/** Persons stand by their short name, which is how an index knows them. */
function nameInIndex({ speaker }: Profile): string {
	return speaker.kind === 'person' ? `${getShortName(speaker)} ${speaker.name}` : stripArticle(speaker.name);
}

/** A name without `The`, by which no index orders. */
export function stripArticle(name: string): string {
	return name.replace(/^The /, '');
}

function writeHeading(speaker: Speaker): string {
	const { name, kind } = speaker;
	const short = getShortName(speaker);
	if (kind !== 'person' || short === name || !name.endsWith(` ${short}`)) return name;
	return `${short}, ${name.slice(0, -short.length - 1)}`;
}
