/** What the index holds of each thing that can be found: its words, and who and which days it is about. */
import type { HistoricalDate } from '../domain/date.ts';
import type { Article, Claim, SiteRecord } from '../domain/record.ts';
import type { EntryType } from './hit.ts';
import { keyOfAbout, keyOfBy, keyOfWord, keysOfDays } from './keys.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameTable } from './name-table.ts';
import { cleanText, gapBetweenTexts, readWords } from './words.ts';

/** A text with its language. */
type Text = [text: string, lang: string];

export interface Entry {
	/** The words of its texts as the index spells them, in the order in which a hit shows them, with gaps between the texts. */
	words: string[];
	/** Under what else it is found: by whom and about whom it is, dates, other ways to write its figures. */
	keys: string[];
	/** Names that occur in it as common words. */
	common: string[];
}

/** A word that Pagefind counts and does not keep. */
export const filler = '-';
const gap = new Array<string>(gapBetweenTexts).fill(filler);
const english = 'en';
/** Names are in no language whose endings we know. */
const nobodys = 'zxx';

/** Every entry, by type and in the order of the record. */
export function listEntries(record: SiteRecord, names: NameTable, { spell }: Lexicon): Record<EntryType, Entry[]> {
	const articles = [...record.articles.values()];
	const numbersOf = (ids: readonly string[]) => ids.map(names.numberOf).filter((number) => number !== undefined);
	const nameOf = (id: string) => record.speakers.get(id)?.name ?? '';
	const describe = (texts: Text[], { by = [], about = [], dates = [] }: Described = {}): Entry => {
		const keys = new Set<string>();
		const mentioned = new Set<number>();
		const common: string[] = [];
		const words: string[] = [];
		for (const [index, [text, lang]] of texts.entries()) {
			const clean = cleanText(text);
			const read = readWords(clean);
			if (lang !== nobodys) names.findMentions(clean, read, { mentioned, common });
			if (index) words.push(...gap);
			for (const { word, also } of read) {
				words.push(spell(word));
				if (also) keys.add(keyOfWord(also));
			}
		}
		for (const number of numbersOf(by)) keys.add(keyOfBy(number));
		for (const number of [...numbersOf(about), ...mentioned]) keys.add(keyOfAbout(number));
		for (const date of dates) for (const key of keysOfDays(date?.earliest, date?.latest)) keys.add(key);
		return { words, keys: [...keys], common };
	};
	return {
		claims: articles
			.flatMap((article) => article.claims)
			.map((claim) => describe(listWordings(claim), describeClaim(claim))),
		heads: articles.map(({ title, standfirst = '' }) => describe([inEnglish(title), inEnglish(standfirst)])),
		prose: articles.map((article) => describe(listUnclaimed(article).map(inEnglish))),
		speakers: names.speakers.map(({ id, name, role, spellings }) =>
			describe([[name, nobodys], inEnglish(role), [spellings.join(' '), nobodys]], { by: [id] }),
		),
		events: [...record.events.values()].map(
			({ title, when, place = '', note = '', 'when-words': words = '', 'other-dates': others }) =>
				describe([title, when.words, place, words, note].map(inEnglish), {
					dates: [when, ...others.map((other) => other.when)],
				}),
		),
		points: [...record.points.values()].map(({ question, parties }) =>
			describe([inEnglish(question)], { about: parties }),
		),
		sources: [...record.sources.values()].map(({ title, language, publisher, authors, date }) =>
			describe([titleOf(title, language), inEnglish(nameOf(publisher)), inEnglish(authors.join(', '))], {
				by: [publisher],
				dates: [date],
			}),
		),
	};
}

interface Described {
	by?: readonly string[];
	about?: readonly string[];
	dates?: readonly (HistoricalDate | undefined)[];
}

/** Where no title was seen, or none but a Cyrillic one, ours describes the document. */
function titleOf(title: string, language: string): Text {
	return /^(?:be|ru|uk|und)$/.test(language) && !/\p{Script=Cyrillic}/u.test(title)
		? inEnglish(title)
		: [title, language];
}

/** A claim's wordings: ours, the speaker's own, the analysed document's. */
function listWordings({ text, analysis }: Claim): Text[] {
	const { original } = analysis;
	const wording = analysis['in-document']?.wording;
	return [
		inEnglish(text),
		...(original ? [[original.text, original.lang] as Text] : []),
		...(wording ? [inEnglish(wording)] : []),
	];
}

/** By whom it is, members of a collective included; whom and what it is about, and when it was said or happened. */
function describeClaim({ speakers, about, said, events }: Claim): Described {
	return {
		by: speakers.flatMap(({ id, members = [] }) => [id, ...members]),
		about: about.map(({ id }) => id),
		dates: [said, ...events.map(({ when }) => when)],
	};
}

/** The prose around the claims, headings too, and what the document left out. */
function listUnclaimed(article: Article): string[] {
	const spans = article.claims.flatMap((claim) => claim.spans);
	const around = article.reading.blocks.map(({ text }, block) => {
		let rest = '';
		let from = 0;
		for (const { start, end } of spans.filter((span) => span.block === block).sort((a, b) => a.start - b.start)) {
			if (start > from) rest += `${text.slice(from, start)} `;
			from = Math.max(from, end);
		}
		return rest + text.slice(from);
	});
	return [...around, ...article.omits.map(({ text }) => text)];
}

function inEnglish(text: string): Text {
	return [text, english];
}
