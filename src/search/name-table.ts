/** Under which spellings a speaker is found: names, native names and aliases, folded into plain Latin letters. */
import { foldWords } from '../domain/fold.ts';
import type { SiteRecord } from '../domain/record.ts';
import { listAliases, type Name, type Speaker } from '../domain/speaker.ts';
import type { SpeakerWords } from './hit.ts';
import { collectSpellings, createNameFinder, type Spellings } from './spellings.ts';
import type { Word } from './words.ts';

export interface NameTable {
	/** Those who have a page: a private person can't be looked up. Who is behind most claims comes first. */
	speakers: SpeakerWords[];
	/** Place of a speaker in that list; `undefined` for a private person. */
	numberOf: (id: string) => number | undefined;
	spellings: Spellings;
	/** Adds what a text mentions; `words` are those of the text. */
	findMentions: (text: string, words: readonly Word[], found: Mentions) => void;
}

export interface Mentions {
	/** Numbers of the speakers whose names occur. */
	mentioned: Set<number>;
	/** Spellings that occur as common words: a name in lower case is no name ("may", "border"). */
	common: string[];
}

export function createNameTable(record: SiteRecord): NameTable {
	const claims = countClaims(record);
	const speakers = [...record.speakers.values()]
		.filter((speaker) => speaker['public-role'])
		.map(
			(speaker): SpeakerWords => ({
				id: speaker.id,
				name: speaker.name,
				role: speaker.roles[0]?.title ?? '',
				claims: claims.get(speaker.id) ?? 0,
				spellings: spellName(speaker),
				isPerson: speaker.kind === 'person',
			}),
		)
		.sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
	const numbers = new Map(speakers.map(({ id }, index) => [id, index]));
	const spellings = collectSpellings(speakers);
	const findNames = createNameFinder(spellings);
	const findMentions = (text: string, words: readonly Word[], { mentioned, common }: Mentions) => {
		for (const { start, length, spelling, speakers: named } of findNames(words.map(({ word }) => word))) {
			if (/^\p{Lu}/u.test(text.slice(words[start]?.start, words[start]?.end)))
				for (const speaker of named) mentioned.add(speaker);
			else if (length === 1) common.push(spelling);
		}
	};
	return { speakers, numberOf: (id) => numbers.get(id), spellings, findMentions };
}

/**
 * A sorted line for each spelling, with the numbers of those whom it may mean; `!` at the end says that our texts use it
 * as a common word too, so that it is looked for in both ways.
 */
export function writeNameLines({ spellings }: NameTable, common: ReadonlySet<string>): string[] {
	return [...spellings]
		.map(([spelling, meant]) => `${spelling}\t${meant.join()}${common.has(spelling) ? '!' : ''}`)
		.sort();
}

function spellName(speaker: Speaker): string[] {
	const { name, short, native } = speaker;
	const written = [{ text: name }, ...(short ? [{ text: short }] : []), ...native, ...listAliases(speaker)] as Name[];
	const folded = written
		.flatMap(({ text, lang }) => [foldWords(text), foldWords(text, lang)])
		.filter((words) => words.length);
	return [...new Set(folded.map((words) => words.join(' ')))];
}

function countClaims(record: SiteRecord): Map<string, number> {
	const counts = new Map<string, number>();
	for (const claim of record.claims.values()) {
		for (const { id } of claim.speakers) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}
