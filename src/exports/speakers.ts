/** The data’s speakers: everybody who is answerable or spoken of, private persons excepted. */
import type { Addresses } from '../domain/addresses.ts';
import { buildProfiles, type Profile } from '../domain/profile.ts';
import type { SiteRecord } from '../domain/record.ts';
import { listAliases, type Name, type Role } from '../domain/speaker.ts';
import type { Row } from './field.ts';
import type { speakerFields } from './fields/record-fields.ts';
import { pickPublicIds, unlessEmpty } from './row.ts';

type SpeakerRow = Row<typeof speakerFields>;

/** In the order of ids. */
export function listSpeakerRows(record: SiteRecord, addresses: Addresses): SpeakerRow[] {
	const profiles = [...buildProfiles(record).values()].sort((a, b) => (a.speaker.id < b.speaker.id ? -1 : 1));
	return profiles.map((profile) => writeSpeaker(profile, record, addresses));
}

function writeSpeaker({ speaker, group, ...profile }: Profile, record: SiteRecord, addresses: Addresses): SpeakerRow {
	const fields: SpeakerRow = {
		id: speaker.id,
		url: addresses.absolute(addresses.speaker(speaker.id)),
		name: speaker.name,
		short: speaker.short,
		kind: speaker.kind,
		native: unlessEmpty(speaker.native.map(writeName)),
		aliases: unlessEmpty(listAliases(speaker).map(writeName)),
		roles: unlessEmpty(speaker.roles.map(writeRole)),
		members: unlessEmpty(pickPublicIds(speaker.members ?? [], record)),
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
