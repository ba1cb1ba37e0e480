/** Under which spellings a speaker is found: names, native names and aliases, folded into plain Latin letters. */
import { foldWords } from '../domain/fold.ts';
import type { SiteRecord } from '../domain/record.ts';
import { listAliases, type Speaker } from '../domain/speaker.ts';
import { collectSpellings, findNames, foldTokens, type Spellings } from '../domain/spellings.ts';
import type { NamedSpeaker, NameFile } from './hit.ts';

export interface NameTable {
	/** Those who have a page: a private person can't be looked up. In the order of ids. */
	speakers: NamedSpeaker[];
	/** Place of a speaker in that list; `undefined` for a private person. */
	numberOf: (id: string) => number | undefined;
	spellings: Spellings;
	findMentions: (texts: readonly string[]) => Mentions;
}

export interface Mentions {
	/** Numbers of the speakers whose names occur in the texts; each once. */
	speakers: number[];
	/** Spellings that occur as common words: a name in lower case is no name ("may", "border"). */
	common: string[];
}

export function createNameTable(record: SiteRecord): NameTable {
	const listed = [...record.speakers.values()].filter((speaker) => speaker['public-role']);
	const claims = countClaims(record);
	const speakers = listed.map(
		(speaker): NamedSpeaker => ({
			id: speaker.id,
			name: speaker.name,
			role: speaker.roles[0]?.title ?? '',
			isPerson: speaker.kind === 'person',
			spellings: spellName(speaker),
			claims: claims.get(speaker.id) ?? 0,
		}),
	);
	const numbers = new Map(speakers.map(({ id }, index) => [id, index]));
	const spellings = collectSpellings(speakers);
	const findMentions = (texts: readonly string[]): Mentions => {
		const meant = new Set<number>();
		const common = new Set<string>();
		for (const { speakers: named, word, isCapital } of texts.flatMap((text) => findWritten(text, spellings))) {
			if (isCapital) for (const speaker of named) meant.add(speaker);
			else if (word) common.add(word);
		}
		return { speakers: [...meant], common: [...common] };
	};
	return { speakers, numberOf: (id) => numbers.get(id), spellings, findMentions };
}

/** The table as the browser reads it. */
export function writeNameFile({ speakers }: NameTable, common: Iterable<string>, version: string): NameFile {
	return { version, speakers, common: [...new Set(common)].sort() };
}

/** Names in a text with how they are written; `word` only for names of one word. */
function findWritten(text: string, spellings: Spellings) {
	const tokens = text.split(/\s+/);
	const words = foldTokens(tokens);
	const found = findNames(
		words.map(({ word }) => word),
		spellings,
	);
	return found.map(({ start, length, speakers }) => ({
		speakers,
		word: length === 1 ? words[start]?.word : undefined,
		isCapital: /^\P{L}*\p{Lu}/u.test(tokens[words[start]?.token ?? -1] ?? ''),
	}));
}

function spellName(speaker: Speaker): string[] {
	const { name, short, native } = speaker;
	const written = [name, ...(short ? [short] : []), ...[...native, ...listAliases(speaker)].map(({ text }) => text)];
	const folded = written.map(foldWords).filter(({ length }) => length > 0);
	return [...new Set(folded.map((words) => words.join(' ')))];
}

function countClaims(record: SiteRecord): Map<string, number> {
	const counts = new Map<string, number>();
	for (const claim of record.claims.values()) {
		for (const { id } of claim.speakers) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}
