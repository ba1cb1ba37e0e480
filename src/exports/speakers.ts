/** `/data/speakers.json`: everybody who is answerable or spoken of, private persons excepted. */
import type { Addresses } from '../domain/addresses.ts';
import { buildProfiles, type Profile } from '../domain/profile.ts';
import type { SiteRecord } from '../domain/record.ts';
import { listAliases, type Name, type Role } from '../domain/speaker.ts';
import { unlessEmpty, writeJson } from './json.ts';

/** What each key of a speaker holds; the order is that of the file. */
export const speakerFields = {
	id: 'Id of the speaker.',
	url: 'The speaker’s page.',
	name: 'Name as the articles print it.',
	short: 'Name where room is scarce.',
	kind: 'person, organisation, state, collective or outlet.',
	native: 'Names in the speaker’s own languages: `text`, `lang`, `unverified` where it was not read in a source.',
	aliases: 'Other spellings, likewise.',
	roles: 'Offices and functions: `title`, `held` (EDTF interval), `speaks-for`, `unverified`.',
	members: 'Ids of the members of a collective.',
	'member-of': 'Ids of the collectives that the speaker is a member of.',
	group: 'Name of the group in the topic of the speaker’s first claim.',
	statements: 'Ids of the statements that claims of these articles come from, oldest first.',
	claims: 'Ids of the claims.',
	'about-them': 'Ids of claims of others about this speaker.',
} as const;
type SpeakerData = { [Key in keyof typeof speakerFields]?: unknown };

/** In the order of ids. */
export function exportSpeakers(record: SiteRecord, addresses: Addresses): string {
	const profiles = [...buildProfiles(record).values()].sort((a, b) => (a.speaker.id < b.speaker.id ? -1 : 1));
	return writeJson(profiles.map((profile) => writeSpeaker(profile, addresses)));
}

function writeSpeaker({ speaker, group, ...profile }: Profile, addresses: Addresses): SpeakerData {
	const fields: SpeakerData = {
		id: speaker.id,
		url: addresses.absolute(addresses.speaker(speaker.id)),
		name: speaker.name,
		short: speaker.short,
		kind: speaker.kind,
		native: unlessEmpty(speaker.native.map(writeName)),
		aliases: unlessEmpty(listAliases(speaker).map(writeName)),
		roles: unlessEmpty(speaker.roles.map(writeRole)),
		members: unlessEmpty(speaker.members ?? []),
		'member-of': unlessEmpty(profile.collectives.map(({ collective }) => collective.id)),
		group: group?.name,
		statements: profile.statements.map(({ id }) => id),
		claims: profile.claims.map(({ key }) => key),
		'about-them': unlessEmpty(profile.mentions.map(({ key }) => key)),
	};
	return fields;
}

function writeName({ text, lang, unverified }: Name) {
	return { text, lang, unverified };
}

function writeRole({ title, held, unverified, ...role }: Role) {
	return { title, held: held?.edtf, 'speaks-for': role['speaks-for'], unverified };
}
