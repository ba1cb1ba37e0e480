/** Under which spellings a speaker is found: names, native names and aliases, folded into plain Latin letters. */
import { foldWords } from '../domain/fold.ts';
import type { SiteRecord } from '../domain/record.ts';
import type { Speaker } from '../domain/speaker.ts';
import { collectSpellings, findNames, foldTokens, type Spellings } from '../domain/spellings.ts';
import type { NamedSpeaker, NameFile } from './hit.ts';

export interface NameTable {
	/** Those who have a page: a private person can't be looked up. In the order of ids. */
	speakers: NamedSpeaker[];
	/** Place of a speaker in that list; `undefined` for a private person. */
	numberOf: (id: string) => number | undefined;
	spellings: Spellings;
	/** Numbers of the speakers whose names occur in a text; each once. */
	findMentions: (text: string) => number[];
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
	const findMentions = (text: string) => {
		const tokens = text.split(/\s+/);
		const words = foldTokens(tokens);
		const found = findNames(
			words.map(({ word }) => word),
			spellings,
		);
		const names = found.filter(({ start }) => isCapital(tokens[words[start]?.token ?? -1]));
		return [...new Set(names.flatMap(({ speakers: meant }) => meant))];
	};
	return { speakers, numberOf: (id) => numbers.get(id), spellings, findMentions };
}

/** The table as the browser reads it. `texts` is everything searchable: it shows which names are common words too. */
export function writeNameFile({ speakers, spellings }: NameTable, texts: Iterable<string>, version: string): NameFile {
	const tokens = new Set<string>();
	for (const text of texts) for (const token of text.split(' ')) tokens.add(token);
	const words = [...tokens].flatMap((token) => token.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? []);
	const common = new Set(words.flatMap(foldWords).filter((word) => spellings.meant.has(word)));
	return { version, speakers, common: [...common].sort() };
}

/** A name in lower case is no name: "may", "border". */
function isCapital(token = ''): boolean {
	return /^\P{L}*\p{Lu}/u.test(token);
}

function spellName({ name, short, native, aliases }: Speaker): string[] {
	const written = [name, ...(short ? [short] : []), ...[...native, ...aliases].map(({ text }) => text)];
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
