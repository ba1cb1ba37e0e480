/** What checks look at: the files as they were read, and the record that they make together. */
import type { ArticleInput, RecordInput } from '../build-record.ts';
import type { Analysis } from '../claim.ts';
import type { Finding, KeyPath, Problem } from '../problem.ts';
import type { Claim, SiteRecord, Statement } from '../record.ts';

export interface Content {
	input: RecordInput;
	record: SiteRecord;
	/** Entries whose claim is in the record, in the order of their files. */
	entries: readonly Entry[];
	/** All statements that an author wrote down. */
	acts: readonly Act[];
}

export function gatherContent(input: RecordInput, record: SiteRecord): Content {
	const entries = listEntries(input, record);
	return { input, record, entries, acts: listActs(input, record, entries) };
}

/** One family of rules. Pure: what it finds depends on the content alone. */
export type Check = (content: Content) => (Problem | Finding)[];

/** An analysis of a claim that is marked, with the place of its entry. */
export interface Entry {
	article: ArticleInput;
	claim: Claim;
	analysis: Analysis;
	file: string;
	/** The claim's id: where its keys begin. */
	id: string;
}

/** A statement with the place of its keys: its own file, or the analysis of the one claim that it was made for. */
export interface Act {
	statement: Statement;
	file: string;
	at: KeyPath;
}

function listEntries(input: RecordInput, record: SiteRecord): Entry[] {
	return input.articles.flatMap((article) =>
		Object.entries(article.analysis).flatMap(([id, analysis]): Entry[] => {
			const claim = record.claims.get(`${article.id}#${id}`);
			return claim ? [{ article, claim, analysis, file: article.analysisFile, id }] : [];
		}),
	);
}

function listActs(input: RecordInput, record: SiteRecord, entries: readonly Entry[]): Act[] {
	const filed = input.statements.flatMap(({ id, file }): Act[] => {
		const statement = record.statements.get(id);
		return statement?.origin === 'file' ? [{ statement, file, at: [] }] : [];
	});
	const marked = entries.flatMap(({ claim, file, id }): Act[] =>
		claim.statement.origin === 'mark' ? [{ statement: claim.statement, file, at: [id] }] : [],
	);
	return [...filed, ...marked];
}
