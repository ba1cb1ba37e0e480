/** Under which spellings a speaker is found: names, native names and aliases, folded into plain Latin letters. */
import { foldWords } from '../domain/fold.ts';
import type { SiteRecord } from '../domain/record.ts';
import type { Speaker } from '../domain/speaker.ts';
import { findNames, foldTokens, maxNameWords, type Spellings } from '../domain/spellings.ts';
import type { NamedSpeaker, NameFile } from './hit.ts';
import { writeSpeakerTokens } from './speaker-token.ts';

export interface NameTable {
	/** Those who have a page: a private person can't be looked up. In the order of ids. */
	speakers: NamedSpeaker[];
	spellings: Spellings;
	/** Ids of the speakers whose names occur in a text; each once. */
	findMentions: (text: string) => string[];
}

/** A person's single names are found from this length on; shorter ones are initials and particles (`de`, `J`). */
const minPartLength = 3;

export function createNameTable(record: SiteRecord): NameTable {
	const listed = [...record.speakers.values()].filter((speaker) => speaker['public-role']);
	const claims = countClaims(record);
	const speakers = listed.map((speaker) => ({
		id: speaker.id,
		name: speaker.name,
		role: speaker.roles[0]?.title ?? '',
		...writeSpeakerTokens(speaker.id),
		claims: claims.get(speaker.id) ?? 0,
	}));
	const spellings = collectSpellings(listed);
	const findMentions = (text: string) => {
		const tokens = text.split(/\s+/);
		const words = foldTokens(tokens);
		const found = findNames(
			words.map(({ word }) => word),
			spellings,
		).filter(({ start }) => isCapital(tokens[words[start]?.token ?? -1]));
		return [...new Set(found.flatMap(({ speakers: meant }) => meant.map((index) => listed[index]?.id ?? '')))];
	};
	return { speakers, spellings, findMentions };
}

/** The table as the browser reads it. `texts` is everything searchable: it shows which names are common words too. */
export function writeNameFile({ speakers, spellings }: NameTable, texts: Iterable<string>, version: string): NameFile {
	const common = new Set<string>();
	for (const text of texts) {
		for (const word of text.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? []) {
			const [folded] = foldWords(word);
			if (folded && spellings.has(folded)) common.add(folded);
		}
	}
	return {
		version,
		speakers,
		spellings: Object.fromEntries([...spellings].map(([spelling, meant]) => [spelling, [...meant]])),
		common: [...common].sort(),
	};
}

/** A name in lower case is no name: "may", "border". */
function isCapital(token = ''): boolean {
	return /^\P{L}*\p{Lu}/u.test(token);
}

function collectSpellings(speakers: readonly Speaker[]): Spellings {
	const spellings = new Map<string, number[]>();
	speakers.forEach((speaker, index) => {
		for (const spelling of spellName(speaker)) {
			const meant = spellings.get(spelling) ?? [];
			spellings.set(spelling, [...meant, index]);
		}
	});
	return new Map([...spellings].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every spelling whole; of persons each name by itself too, since people look for surnames. */
function spellName(speaker: Speaker): Set<string> {
	const written = [
		speaker.name,
		...(speaker.short ? [speaker.short] : []),
		...speaker.native.map(({ text }) => text),
		...speaker.aliases.map(({ text }) => text),
	];
	const spellings = new Set<string>();
	for (const name of written) {
		const words = foldWords(name);
		if (words.length && words.length <= maxNameWords) spellings.add(words.join(' '));
		if (speaker.kind !== 'person') continue;
		for (const word of words) if (word.length >= minPartLength) spellings.add(word);
	}
	return spellings;
}

function countClaims(record: SiteRecord): Map<string, number> {
	const counts = new Map<string, number>();
	for (const claim of record.claims.values()) {
		for (const { id } of claim.speakers) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}
