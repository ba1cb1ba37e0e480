/** The index of speakers: by kind and name, those with claims before those who are only named. */
import { compareNames } from './fold.ts';
import type { Profile } from './profile.ts';
import { getShortName, type SpeakerKind } from './speaker.ts';

export interface DirectorySection {
	kind: SpeakerKind;
	title: string;
	/** With claims in the articles. */
	speaking: Profile[];
	/** Without: named in claims, publishing sources, or passing words on. */
	others: Profile[];
}

const titles = {
	person: 'Persons',
	collective: 'Speaking together',
	organisation: 'Organisations',
	state: 'States',
	outlet: 'Outlets and agencies',
} as const satisfies Record<SpeakerKind, string>;

/** Sections with at least one speaker. Persons stand by their short name, which is how an index knows them. */
export function listDirectory(profiles: ReadonlyMap<string, Profile>): DirectorySection[] {
	const byKind = Map.groupBy(profiles.values(), ({ speaker }) => speaker.kind);
	return (Object.keys(titles) as SpeakerKind[]).flatMap((kind) => {
		const listed = (byKind.get(kind) ?? []).toSorted((a, b) => compareNames(nameInIndex(a), nameInIndex(b)));
		if (!listed.length) return [];
		return {
			kind,
			title: titles[kind],
			speaking: listed.filter(({ claims }) => claims.length > 0),
			others: listed.filter(({ claims }) => claims.length === 0),
		};
	});
}

function nameInIndex({ speaker }: Profile): string {
	return speaker.kind === 'person' ? `${getShortName(speaker)} ${speaker.name}` : speaker.name.replace(/^The /, '');
}
