/** What each source is used for, so that its page can say why it is here and a reader can check it against every use. */
import { compareOptionalDates, compareStatements } from './chronology.ts';
import { compareDates } from './date.ts';
import type { HistoricalEvent } from './event.ts';
import { compareNames } from './fold.ts';
import type { Article, Claim, SiteRecord, Statement } from './record.ts';
import type { Source } from './source.ts';
import type { Speaker } from './speaker.ts';

export interface SourceUse {
	source: Source;
	/** The document that this one copies. */
	original?: Source;
	/** Copies in which it was read. */
	copies: Source[];
	/** Articles that read it closely. */
	readBy: Article[];
	/** Statements with claims that were read in it, oldest first. */
	statements: Statement[];
	/** Claims whose speaker's own words are given from it. */
	originals: Claim[];
	/** Claims with a note that rests on it. */
	notes: Claim[];
	/** Claims to which it is evidence. */
	evidence: Claim[];
	/** What a document left out and this one has. */
	omissions: { article: Article; text: string }[];
	/** Events that it reports, oldest first. */
	events: HistoricalEvent[];
	/** Articles that name it among the documents they were compared with. */
	comparedBy: Article[];
}

/** Uses of all sources, by id; a use that nobody makes is an empty list. */
export function traceSources(record: SiteRecord): Map<string, SourceUse> {
	const uses = new Map<string, SourceUse>();
	for (const source of record.sources.values()) uses.set(source.id, emptyUse(source));
	for (const use of uses.values()) {
		const original = use.source.of ? uses.get(use.source.of) : undefined;
		if (!original) continue;
		use.original = original.source;
		original.copies.push(use.source);
	}
	for (const statement of [...record.statements.values()].sort(compareStatements)) {
		if (!statement.claims.length) continue;
		for (const id of new Set(statement.paths.map(({ source }) => source.id))) uses.get(id)?.statements.push(statement);
	}
	for (const claim of record.claims.values()) {
		const { original, note, evidence } = claim.analysis;
		if (original) uses.get(original.source)?.originals.push(claim);
		if (note) uses.get(note.source)?.notes.push(claim);
		for (const id of new Set(evidence.map(({ source }) => source))) uses.get(id)?.evidence.push(claim);
	}
	for (const article of record.articles.values()) {
		if (article.document) uses.get(article.document.id)?.readBy.push(article);
		for (const { source, text } of article.omits) uses.get(source)?.omissions.push({ article, text });
		for (const id of article.sources) uses.get(id)?.comparedBy.push(article);
	}
	for (const event of [...record.events.values()].sort((a, b) => compareDates(a.when, b.when))) {
		for (const id of event.sources) uses.get(id)?.events.push(event);
	}
	return uses;
}

function emptyUse(source: Source): SourceUse {
	return {
		source,
		copies: [],
		readBy: [],
		statements: [],
		originals: [],
		notes: [],
		evidence: [],
		omissions: [],
		events: [],
		comparedBy: [],
	};
}

/** Originals by publisher, in the order of names and then of dates; copies stand with what they copy. */
export function listBibliography(
	uses: ReadonlyMap<string, SourceUse>,
	{ speakers }: Pick<SiteRecord, 'speakers'>,
): { publisher: Speaker; uses: SourceUse[] }[] {
	const originals = [...uses.values()].filter(({ original }) => !original);
	return [...Map.groupBy(originals, ({ source }) => source.publisher)]
		.flatMap(([id, published]) => {
			const publisher = speakers.get(id);
			if (!publisher) return [];
			return {
				publisher,
				uses: published.toSorted(
					(a, b) => compareOptionalDates(a.source.date, b.source.date) || compareNames(a.source.title, b.source.title),
				),
			};
		})
		.sort((a, b) => compareNames(a.publisher.name, b.publisher.name));
}
