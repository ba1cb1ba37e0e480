/** What the record holds about each speaker: their own statements, those of collectives they belong to, and who speaks about or for them. */
import type { Attestation } from './attestation.ts';
import { compareOptionalDates, compareStatements } from './chronology.ts';
import type { Claim, SiteRecord, Statement } from './record.ts';
import { findRole, listAnswerable, type Role, type Speaker } from './speaker.ts';
import { findGroup, type Group } from './topic.ts';

export interface Profile {
	speaker: Speaker;
	/** Of their first claim; without claims, of the first topic that lists them or a body they speak for. */
	group?: Group;
	/** Statements that claims come from, oldest first, undated ones last. */
	statements: Statement[];
	/** Their claims, by statement and then in the order of reading. */
	claims: Claim[];
	/** How many of the statements we know in which way; adds up to their number. */
	known: Known;
	/** Offices and functions in the order of time, undated ones last, each with the statements that were made in it. */
	roles: { role: Role; statements: Statement[] }[];
	/** Members of a collective, each with the statements that it made without the collective, itself or through others. */
	members: { member: Speaker; statements: Statement[] }[];
	/** Collectives that the speaker is a member of, with what those said. */
	collectives: { collective: Speaker; statements: Statement[] }[];
	/** Speakers of these articles in a role that speaks for this one, itself or through another body, with their statements in that role. */
	voices: { speaker: Speaker; role: Role; statements: Statement[] }[];
	/** Claims of others about this speaker, in the order of the record. */
	mentions: Claim[];
	/** Statements of others that reached us through this speaker: an outlet in their chain, or somebody who reports them in a claim. */
	carried: Statement[];
}

/** Confirmed; reported by several; by one outlet; only within what another speaker said. */
export type Known = Record<'confirmed' | 'several' | 'outlet' | 'speaker', number>;

/** Profiles of all speakers who may have a page, by id; private persons have none (DESIGN §2). */
export function buildProfiles(record: SiteRecord): Map<string, Profile> {
	const profiles = new Map<string, Profile>();
	for (const speaker of record.speakers.values())
		if (speaker['public-role']) profiles.set(speaker.id, emptyProfile(speaker));
	for (const statement of [...record.statements.values()].sort(compareStatements)) {
		if (!statement.claims.length) continue;
		for (const speaker of statement.speakers) addStatement(profiles.get(speaker.id), statement);
		for (const carrier of listCarriers(statement)) profiles.get(carrier.id)?.carried.push(statement);
		const [voice] = statement.speakers;
		if (!voice?.['public-role'] || !statement.role) continue;
		const bodies = new Set(listAnswerable(voice, statement.said, record.speakers));
		for (const own of [voice.id, ...(voice.members ?? [])]) bodies.delete(own);
		for (const body of bodies) addVoice(profiles.get(body), voice, statement.role, statement);
	}
	for (const claim of record.claims.values()) {
		for (const { id } of claim.about) {
			if (!claim.speakers.some((speaker) => speaker.id === id)) profiles.get(id)?.mentions.push(claim);
		}
	}
	for (const profile of profiles.values()) {
		const group = profile.claims[0]?.group ?? findAnyGroup(profile.speaker, record);
		if (group) profile.group = group;
		profile.roles = listRoles(profile);
		for (const id of profile.speaker.members ?? []) {
			const member = record.speakers.get(id);
			if (member) profile.members.push({ member, statements: listAlone(profile, profiles.get(id)) });
			profiles.get(id)?.collectives.push({ collective: profile.speaker, statements: profile.statements });
		}
	}
	return profiles;
}

/** How we know that a statement was made; one that is only reported within another is known as its first claim is. */
export function findAttestation(statement: Statement): Attestation | undefined {
	return statement.attestation ?? statement.claims[0]?.attestation;
}

/** In which way we know of each of the statements: adds up to the number of those that have a label. */
export function countKnown(statements: Iterable<Statement>): Known {
	const known: Known = { confirmed: 0, several: 0, outlet: 0, speaker: 0 };
	for (const statement of statements) {
		const attestation = findAttestation(statement);
		if (attestation) known[judgeKnown(attestation)] += 1;
	}
	return known;
}

function emptyProfile(speaker: Speaker): Profile {
	return {
		speaker,
		statements: [],
		claims: [],
		known: { confirmed: 0, several: 0, outlet: 0, speaker: 0 },
		roles: [],
		members: [],
		collectives: [],
		voices: [],
		mentions: [],
		carried: [],
	};
}

function findAnyGroup(speaker: Speaker, { topics, speakers }: SiteRecord): Group | undefined {
	const answerable = listAnswerable(speaker, undefined, speakers);
	for (const topic of topics.values()) {
		const group = findGroup(topic, answerable);
		if (group) return group;
	}
	return undefined;
}

function addStatement(profile: Profile | undefined, statement: Statement) {
	if (!profile) return;
	profile.statements.push(statement);
	profile.claims.push(...statement.claims);
	const attestation = findAttestation(statement);
	if (attestation) profile.known[judgeKnown(attestation)] += 1;
}

function judgeKnown(attestation: Attestation): keyof Known {
	if (attestation.kind === 'first-hand') return 'confirmed';
	if (attestation.kind === 'several') return 'several';
	return attestation.reporter.kind === 'outlet' ? 'outlet' : 'speaker';
}

/** Everybody between the words and the reader, but those who said them. */
function listCarriers({ paths, claims, speakers }: Statement): Set<Speaker> {
	const carriers = new Set(paths.flatMap(({ via }) => via));
	for (const { outer } of claims) for (const reporter of outer?.speakers ?? []) carriers.add(reporter);
	for (const speaker of speakers) carriers.delete(speaker);
	return carriers;
}

function listRoles({ speaker, statements }: Profile): Profile['roles'] {
	return speaker.roles
		.toSorted((a, b) => compareOptionalDates(a.held, b.held))
		.map((role) => ({ role, statements: statements.filter(({ said }) => findRole(speaker, said) === role) }));
}

function listAlone(collective: Profile, member: Profile | undefined): Statement[] {
	if (!member) return [];
	const statements = new Set([...member.statements, ...member.voices.flatMap((voice) => voice.statements)]);
	for (const joint of collective.statements) statements.delete(joint);
	return [...statements].sort(compareStatements);
}

function addVoice(profile: Profile | undefined, speaker: Speaker, role: Role, statement: Statement) {
	if (!profile) return;
	const voice = profile.voices.find((other) => other.speaker === speaker && other.role === role);
	if (voice) voice.statements.push(statement);
	else profile.voices.push({ speaker, role, statements: [statement] });
}
