/** What each source is used for, so that its page can say why it is here and a reader can check it against every use. */
import { compareOptionalDates, compareStatements } from './chronology.ts';
import { compareDates } from './date.ts';
import { stripArticle } from './directory.ts';
import { type HistoricalEvent, listSourcesOf } from './event.ts';
import { listFigureSources } from './figures.ts';
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
	/** Statements with claims that were read in it or in a copy of it, oldest first. */
	statements: Statement[];
	/** Claims that take something from it or from a copy of it, in the order of the record, with what they take. */
	claims: Map<Claim, ClaimUse[]>;
	/** What a document left out and this one has. */
	omissions: { article: Article; text: string }[];
	/** Events that it reports, oldest first. */
	events: HistoricalEvent[];
	/** Articles that name it among the documents they were compared with. */
	comparedBy: Article[];
}

/** What a claim takes from a document beside having been read in it; the words are those that readers see. */
export const claimUses = {
	original: 'original words',
	note: 'a note',
	evidence: 'a passage',
	figure: 'a number',
	outcome: 'its outcome',
	reply: 'a reply',
} as const;
export type ClaimUse = keyof typeof claimUses;

/** A statement with those of its claims that rest on a document. */
export interface Resting {
	statement: Statement;
	/** Whether the statement itself was read in the document: then all its claims rest on it. */
	read: boolean;
	claims: { claim: Claim; uses: ClaimUse[] }[];
}

/** What rests on a document, statement by statement, oldest first: those that were read in it, and those whose claims take something from it. */
export function listResting({ statements, claims }: SourceUse): Resting[] {
	const read = new Set(statements);
	const others = new Set([...claims.keys()].map(({ statement }) => statement));
	return [...read.union(others)].sort(compareStatements).map((statement) => ({
		statement,
		read: read.has(statement),
		claims: statement.claims
			.filter((claim) => read.has(statement) || claims.has(claim))
			.map((claim) => ({ claim, uses: claims.get(claim) ?? [] })),
	}));
}

/** How many claims rest on a document, each counted once. */
export function countResting({ statements, claims }: SourceUse): number {
	return new Set([...statements.flatMap((statement) => statement.claims), ...claims.keys()]).size;
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
		const read = statement.paths.flatMap(({ source, original }) => [source.id, original.id]);
		for (const id of new Set(read)) uses.get(id)?.statements.push(statement);
	}
	for (const claim of record.claims.values()) {
		for (const [use, source] of listClaimUses(claim)) {
			const document = uses.get(source);
			if (document) addClaimUse(document, claim, use);
			const original = uses.get(document?.original?.id ?? '');
			if (original) addClaimUse(original, claim, use);
		}
	}
	for (const article of record.articles.values()) {
		if (article.document) uses.get(article.document.id)?.readBy.push(article);
		for (const { source, text } of article.omits) uses.get(source)?.omissions.push({ article, text });
		for (const id of article.sources) uses.get(id)?.comparedBy.push(article);
	}
	for (const event of [...record.events.values()].sort((a, b) => compareDates(a.when, b.when))) {
		for (const id of listSourcesOf(event)) uses.get(id)?.events.push(event);
	}
	return uses;
}

function* listClaimUses({ analysis }: Claim): Generator<[ClaimUse, string]> {
	const { original, note, evidence, figure, outcome, reply } = analysis;
	if (original) yield ['original', original.source];
	if (note) yield ['note', note.source];
	for (const { source } of evidence) yield ['evidence', source];
	for (const source of listFigureSources(figure)) yield ['figure', source];
	if (outcome) yield ['outcome', outcome.source];
	if (reply?.source !== undefined) yield ['reply', reply.source];
}

function addClaimUse({ claims }: SourceUse, claim: Claim, use: ClaimUse): void {
	const known = claims.get(claim);
	if (!known) claims.set(claim, [use]);
	else if (!known.includes(use)) known.push(use);
}

function emptyUse(source: Source): SourceUse {
	return {
		source,
		copies: [],
		readBy: [],
		statements: [],
		claims: new Map(),
		omissions: [],
		events: [],
		comparedBy: [],
	};
}

/** Originals by publisher, in the order of names and then of dates; copies stand with what they copy. */
export function listBibliography(
	uses: ReadonlyMap<string, SourceUse>,
	{ speakers }: Pick<SiteRecord, 'speakers'>,
): { publisher: Speaker; uses: { use: SourceUse; copies: SourceUse[] }[] }[] {
	const originals = [...uses.values()].filter(({ original }) => !original);
	return [...Map.groupBy(originals, ({ source }) => source.publisher)]
		.flatMap(([id, published]) => {
			const publisher = speakers.get(id);
			if (!publisher) return [];
			return {
				publisher,
				uses: published
					.toSorted(
						(a, b) =>
							compareOptionalDates(a.source.date, b.source.date) || compareNames(a.source.title, b.source.title),
					)
					.map((use) => ({ use, copies: use.copies.flatMap(({ id: copy }) => uses.get(copy) ?? []) })),
			};
		})
		.sort((a, b) => compareNames(stripArticle(a.publisher.name), stripArticle(b.publisher.name)));
}
