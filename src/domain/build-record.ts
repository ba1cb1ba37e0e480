/** Joins what was read into the record, and names every reference that leads nowhere. */
import type { FrontMatter } from './article.ts';
import { type Attestation, judgeAttestation, type Path } from './attestation.ts';
import { type Analysis, analysisSchema, type Form } from './claim.ts';
import type { EventFile, HistoricalEvent } from './event.ts';
import { computeArithmetic, listFigureClaims, listFigureSources } from './figures.ts';
import { keyOfClaim } from './id.ts';
import { joinPublished } from './join-published.ts';
import type { Published } from './ledger.ts';
import { judgePermalinks } from './permalink.ts';
import type { Point, PointFile, Stance } from './point.ts';
import type { Finding, Problem } from './problem.ts';
import type { ArticleReading, ReadClaim } from './reading.ts';
import type { Article, Claim, Hop, SiteRecord, Statement } from './record.ts';
import { checkReferences, createReferenceCheck, type ReferenceCheck } from './references.ts';
import type { Source, SourceFile } from './source.ts';
import { findRole, listAnswerable, type Speaker, type SpeakerFile } from './speaker.ts';
import type { StatementFile } from './statement.ts';
import { findGroup, type Topic, type TopicFile } from './topic.ts';
import { linkTwoTimes } from './two-times.ts';

/** A file of `content/` that was read and is well-formed. */
export interface ContentFile<Data> {
	id: string;
	/** From the project's root. */
	file: string;
	data: Data;
}

export interface ArticleInput extends ContentFile<FrontMatter> {
	reading: ArticleReading;
	/** "In short", read: HTML and the targets of its links, in the order of the front matter. */
	inShort: { html: string; links: string[] }[];
	/** By claim id; empty where there is no analysis file. */
	analysis: Readonly<Record<string, Analysis>>;
	analysisFile: string;
	/** Hash of each claim's words, by claim id. */
	hashes: Readonly<Record<string, string>>;
	/** Hash of each correction, in the order of the front matter. */
	correctionHashes: readonly string[];
	/** Its analysis file exists and can't be read: what is missing there is no problem of its own. */
	analysisUnread?: boolean;
}

export interface RecordInput {
	articles: ArticleInput[];
	statements: ContentFile<StatementFile>[];
	speakers: ContentFile<SpeakerFile>[];
	sources: ContentFile<SourceFile>[];
	events: ContentFile<EventFile>[];
	points: ContentFile<PointFile>[];
	topics: (ContentFile<TopicFile> & { html: string })[];
	/** What was published before; absent while nothing was. */
	published?: Published;
	/** Ids of files that exist and can't be read: a reference to one is no second problem. */
	unread?: Readonly<Partial<Record<Folder, readonly string[]>>>;
}
type Folder = 'articles' | 'statements' | 'speakers' | 'sources' | 'events' | 'points' | 'topics';

const wordsPerMinute = 230;
const noAnalysis: Analysis = analysisSchema.parse({});

/**
 * Everything joined, with all problems of reference at once. A reference that leads nowhere is left out of the record,
 * so that the rest can still be shown; a build that finds any error must not publish it.
 */
export function buildRecord(input: RecordInput): { record: SiteRecord; problems: (Problem | Finding)[] } {
	const speakers = index(input.speakers);
	const sources: Map<string, Source> = index(input.sources);
	for (const [id, first] of input.published?.ledger.sources ?? []) {
		const source = sources.get(id);
		if (source) source.first = first;
	}
	const events = index(input.events);
	const points = index(input.points);
	const topics = new Map(input.topics.map(({ id, data, html }): [string, Topic] => [id, { ...data, id, html }]));
	const { unread = {} } = input;
	const marked = new Set(
		input.articles.flatMap(({ id, reading }) => reading.claims.map((claim) => `${id}#${claim.id}`)),
	);
	const check = createReferenceCheck(
		{
			speaker: new Set([...speakers.keys(), ...(unread.speakers ?? [])]),
			source: new Set([...sources.keys(), ...(unread.sources ?? [])]),
			event: new Set([...events.keys(), ...(unread.events ?? [])]),
			point: new Set([...points.keys(), ...(unread.points ?? [])]),
			topic: new Set([...topics.keys(), ...(unread.topics ?? [])]),
			statement: new Set([
				...input.statements.map(({ id }) => id),
				...listDocuments(input.articles),
				...(unread.statements ?? []),
			]),
			claim: marked,
			address: new Set([...marked, ...(input.published?.ledger.claims.keys() ?? [])]),
		},
		unread.articles,
	);
	checkReferences(input, check);
	const judgement = judgePermalinks(input);

	const maps = { speakers, sources, events, points, topics };
	const statements = joinStatements(input, maps);
	const claims = new Map<string, Claim>();
	const newestFirst = [...input.articles].sort(
		(a, b) => compare(b.data.published, a.data.published) || compare(a.id, b.id),
	);
	const articles = new Map<string, Article>();
	for (const file of newestFirst) {
		const article = joinArticle(file, maps);
		articles.set(article.slug, article);
		joinClaims(article, file, { ...maps, statements, claims }, check);
	}
	for (const file of newestFirst) relateClaims(file, claims);
	linkOpposites(claims);
	linkTwoTimes(points.values(), claims);
	for (const file of newestFirst) finishArticle(articles.get(file.id), file, { sources, claims });
	const { gone, renamed } = joinPublished(input, judgement, { articles, claims });
	return {
		record: { articles, claims, statements, speakers, sources, events, points, topics, gone, renamed },
		problems: [...check.problems, ...judgement.problems],
	};
}

interface Maps {
	speakers: Map<string, Speaker>;
	sources: Map<string, Source>;
	events: Map<string, HistoricalEvent>;
	points: Map<string, Point>;
	topics: Map<string, Topic>;
}

function index<Data>(files: readonly ContentFile<Data>[]): Map<string, Data & { id: string }> {
	return new Map(files.map(({ id, data }) => [id, { ...data, id }]));
}

/** The documents that articles read closely: each is a statement of its publisher. */
function listDocuments(articles: readonly ArticleInput[]): string[] {
	return articles.flatMap(({ data }) => data.analyses ?? []);
}

function joinStatements(input: RecordInput, maps: Maps): Map<string, Statement> {
	const statements = new Map<string, Statement>();
	for (const { id, data } of input.statements) statements.set(id, joinStatement(id, data, 'file', maps));
	for (const id of listDocuments(input.articles)) {
		const source = maps.sources.get(id);
		if (!source || statements.has(id)) continue;
		const file: StatementFile = {
			by: [source.publisher],
			title: 'Report',
			...(source.date && { said: source.date }),
			to: [],
			language: source.language,
			sources: [{ source: id }],
		};
		statements.set(id, joinStatement(id, file, 'document', maps));
	}
	return statements;
}

function joinStatement(id: string, file: StatementFile, origin: Statement['origin'], maps: Maps): Statement {
	const speakers = pick(file.by, maps.speakers);
	const role = speakers[0] && findRole(speakers[0], file.said);
	const paths = joinPaths(file, maps);
	const attestation = judgeAttestation(
		paths,
		new Set(file.by),
		new Set(speakers.flatMap((speaker) => listAnswerable(speaker, file.said, maps.speakers))),
	);
	return {
		...file,
		id,
		origin,
		speakers,
		listeners: pick(file.to, maps.speakers),
		...(role && { role }),
		when: wordWhen(file, maps.events),
		paths,
		...(attestation && { attestation }),
		claims: [],
	};
}

function joinPaths(file: StatementFile, { sources, speakers }: Maps): Path[] {
	return file.sources.flatMap(({ source: id, via }): Path[] => {
		const source = sources.get(id);
		if (!source) return [];
		const original = (source.of && sources.get(source.of)) || source;
		return [{ source, original, via: pick(via ?? [original.publisher], speakers) }];
	});
}

function wordWhen(file: StatementFile, events: ReadonlyMap<string, HistoricalEvent>): string {
	const around = (['before', 'after'] as const).flatMap((word) => {
		const event = events.get(file[word] ?? '');
		return event ? [`${word}: ${event.title}`] : [];
	});
	const words = file['said-words'] ? `“${file['said-words']}”` : undefined;
	const parts = [file.said?.words, words, ...around].filter((part) => part !== undefined);
	const [first, ...rest] = parts;
	if (!first) return 'undated';
	return rest.length ? `${first} (${rest.join('; ')})` : first;
}

function joinArticle(file: ArticleInput, { topics, sources }: Maps): Article {
	const topic = topics.get(file.data.topics[0] ?? '');
	const document = sources.get(file.data.analyses ?? '');
	return {
		...file.data,
		slug: file.id,
		file: file.file,
		reading: file.reading,
		inShort: [],
		claims: [],
		...(topic && { topic }),
		...(document && { document }),
		documents: [],
		readingMinutes: Math.max(1, Math.round(file.reading.words / wordsPerMinute)),
		gone: [],
	};
}

interface ClaimContext extends Maps {
	statements: Map<string, Statement>;
	claims: Map<string, Claim>;
}

function joinClaims(article: Article, file: ArticleInput, context: ClaimContext, check: ReferenceCheck): void {
	for (const read of file.reading.claims) {
		const analysis = file.analysis[read.id] ?? noAnalysis;
		const outer = read.outer === undefined ? undefined : context.claims.get(`${article.slug}#${read.outer}`);
		const statement = findStatement(article, read, analysis, context, outer !== undefined);
		// Its reference is already named as a problem.
		const [speaker] = statement?.speakers ?? [];
		if (!statement || !speaker) continue;
		const attestation = statement.attestation ?? attestThrough(outer);
		// Sources that lead nowhere are named where they stand.
		if (!attestation && statement.sources.length === 0) {
			check.problems.push({
				file: file.file,
				line: read.line,
				column: read.column,
				code: 'claim/no-source',
				severity: 'error',
				message: `Unexpected claim \`${read.id}\` without a source: nothing says where its words were read.`,
				fix:
					statement.origin === 'file'
						? `name a source in content/statements/${statement.id}.yaml (\`sources:\`)`
						: 'name one in the analysis (`sources:`), or the document that the article reads (`analyses:`)',
			});
		}
		const role = findRole(speaker, statement.said);
		const point = context.points.get(analysis.point ?? '');
		const group = findGroup(article.topic, listAnswerable(speaker, statement.said, context.speakers));
		const claim: Claim = {
			id: read.id,
			key: `${article.slug}#${read.id}`,
			text: read.text,
			spans: read.spans,
			quoted: read.quoted,
			quotations: read.quotations,
			line: read.line,
			column: read.column,
			article,
			number: article.claims.length + 1,
			form: computeForm(read, statement),
			statement,
			speakers: statement.speakers,
			...(role && { role }),
			...(outer && { outer }),
			inner: [],
			chain: joinChain(article, statement, speaker, outer),
			attestation: attestation ?? { kind: 'one', reporter: speaker },
			analysis,
			...(statement.said && { said: statement.said }),
			...(point && { point }),
			about: pick(analysis.about, context.speakers),
			events: pick([...new Set([...analysis.about, ...read.events])], context.events),
			...(group && { group }),
			otherwise: [],
			repeats: [],
			repeatedBy: [],
			answers: [],
			answeredBy: [],
			atTwoTimes: [],
			wordings: [],
			corrections: [],
			comparedIn: [],
		};
		article.claims.push(claim);
		statement.claims.push(claim);
		outer?.inner.push(claim);
		context.claims.set(claim.key, claim);
	}
}

/** The statement that a claim is part of; one is made for a claim marked with `by`. */
function findStatement(
	article: Article,
	read: ReadClaim,
	analysis: Analysis,
	context: ClaimContext,
	nested: boolean,
): Statement | undefined {
	if (read.statement !== undefined) return context.statements.get(read.statement);
	if (!read.by?.length) return undefined;
	const document = article.document && !nested ? [{ source: article.document.id }] : [];
	const id = `${article.slug}--${read.id}`;
	const file: StatementFile = {
		by: read.by,
		...(analysis.said && { said: analysis.said }),
		...(analysis.venue !== undefined && { venue: analysis.venue }),
		to: analysis.to ?? [],
		sources: analysis.sources ?? document,
	};
	const statement = joinStatement(id, file, 'mark', context);
	context.statements.set(id, statement);
	return statement;
}

/** What is reported inside another claim, and nowhere else, rests on the outer claim's speaker. */
function attestThrough(outer: Claim | undefined): Attestation | undefined {
	const [reporter] = outer?.speakers ?? [];
	return reporter && { kind: 'one', reporter };
}

function computeForm(read: ReadClaim, statement: Statement): Form {
	if (read.quoted === 'all') return 'direct';
	if (read.quoted === 'some') return 'mixed';
	return statement.origin === 'document' ? 'outlet' : 'indirect';
}

/** The way of the words: through the analysed document where it carries them, else through the best source. */
function joinChain(article: Article, statement: Statement, speaker: Speaker, outer: Claim | undefined): Hop[] {
	if (outer) return [...outer.chain, { speaker }];
	const firstHand = statement.attestation?.kind === 'first-hand' ? statement.attestation.source : undefined;
	const path =
		statement.paths.find(({ source }) => source.id === article.document?.id) ??
		statement.paths.find(({ original }) => original === firstHand) ??
		statement.paths[0];
	const sourceOf = (hop: Speaker) => statement.paths.find(({ original }) => original.publisher === hop.id)?.source;
	const hops = (path?.via ?? [])
		.filter((hop) => hop !== speaker)
		.map((hop, position): Hop => withSource(hop, position === 0 ? path?.source : sourceOf(hop)));
	return [...hops, withSource(speaker, firstHand)];
}

function withSource(speaker: Speaker, source: Source | undefined): Hop {
	return source ? { speaker, source } : { speaker };
}

function relateClaims({ id: slug, analysis }: ArticleInput, claims: ReadonlyMap<string, Claim>): void {
	for (const [id, { repeats, answers, corrects, qualifies, figure }] of Object.entries(analysis)) {
		const claim = claims.get(`${slug}#${id}`);
		if (!claim) continue;
		const find = (reference: string) => claims.get(keyOfClaim(reference, slug)) ?? [];
		for (const other of repeats.flatMap(find)) {
			claim.repeats.push(other);
			other.repeatedBy.push(claim);
		}
		for (const other of [...answers, ...corrects, ...qualifies].flatMap(find)) {
			claim.answers.push(other);
			other.answeredBy.push(claim);
		}
		for (const other of listFigureClaims(figure).flatMap(find)) other.comparedIn.push(claim);
		const arithmetic = computeArithmetic(claim, claims);
		if (arithmetic) claim.arithmetic = arithmetic;
	}
}

const opposites: Partial<Record<Stance, Stance>> = { asserts: 'denies', denies: 'asserts' };

/** Ties each claim to those of other speakers that answer its point the other way. */
function linkOpposites(claims: ReadonlyMap<string, Claim>): void {
	const byAnswer = Map.groupBy(claims.values(), ({ point, analysis }) => `${point?.id} ${analysis.stance}`);
	for (const claim of claims.values()) {
		const opposite = claim.analysis.stance && opposites[claim.analysis.stance];
		if (!claim.point || !opposite) continue;
		const others = byAnswer.get(`${claim.point.id} ${opposite}`) ?? [];
		claim.otherwise = others.filter((other) => !other.speakers.some((speaker) => claim.speakers.includes(speaker)));
	}
}

/** What needs the article's claims first: "In short" and the list of its documents. */
function finishArticle(
	article: Article | undefined,
	file: ArticleInput,
	{ sources, claims }: { sources: ReadonlyMap<string, Source>; claims: ReadonlyMap<string, Claim> },
): void {
	if (!article) return;
	article.inShort = file.inShort.map(({ html, links }) => {
		const id = links.find((link) => link.startsWith('#'))?.slice(1);
		const claim = claims.get(`${article.slug}#${id}`);
		return { html, ...(claim && { claim }) };
	});
	const ids = new Set([
		...(file.data.analyses ? [file.data.analyses] : []),
		...article.claims.flatMap(({ statement, analysis }) => [
			...statement.paths.map(({ source }) => source.id),
			...[analysis.note?.source, analysis.original?.source].filter((id) => id !== undefined),
			...analysis.evidence.map(({ source }) => source),
			...[analysis.outcome?.source, analysis.reply?.source].filter((id) => id !== undefined),
			...listFigureSources(analysis.figure),
		]),
		...file.data.omits.map(({ source }) => source),
		...file.data.sources,
	]);
	article.documents = pick([...ids], sources).sort(
		(a, b) =>
			compare(a.publisher, b.publisher) || compare(a.date?.edtf ?? '', b.date?.edtf ?? '') || compare(a.id, b.id),
	);
}

function pick<Value>(ids: readonly string[], values: ReadonlyMap<string, Value>): Value[] {
	return ids.flatMap((id) => values.get(id) ?? []);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
