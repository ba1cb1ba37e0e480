/** The tables of `/data/`: one list, so that the files, their schemas, the data package, the codebook and the page can't drift apart. */
import type { Addresses } from '../domain/addresses.ts';
import type { SiteRecord } from '../domain/record.ts';
import { listArticleRows } from './articles.ts';
import { listClaimRows } from './claims.ts';
import { listColumns, writeCsv } from './columns.ts';
import { listCorrectionRows } from './corrections.ts';
import { listEventRows } from './events.ts';
import type { Fields, Row } from './field.ts';
import { claimFields } from './fields/claim-fields.ts';
import { positionFields } from './fields/position-fields.ts';
import {
	articleFields,
	correctionFields,
	eventFields,
	permalinkFields,
	pointFields,
	relationFields,
	sourceFields,
	speakerFields,
	statementFields,
} from './fields/record-fields.ts';
import { listPermalinkRows } from './permalinks.ts';
import { listPointRows } from './points.ts';
import { listPositionRows } from './positions.ts';
import { listRelationRows } from './relations.ts';
import { listSourceRows } from './sources.ts';
import { listSpeakerRows } from './speakers.ts';
import { listStatementRows } from './statements.ts';

export interface DataFile {
	/** Its name without an ending. */
	name: string;
	/** What a line of the list is. */
	title: string;
	summary: string;
	/** Keys that tell its rows apart; none where two may be alike. */
	key: readonly string[];
	fields: Fields;
	rows(record: SiteRecord, addresses: Addresses): Iterable<Row>;
}

export const dataFiles: readonly DataFile[] = [
	{
		name: 'claims',
		title: 'Claims',
		summary: 'Every claim of every article: the words, who said them, through whom they came and how we know.',
		key: ['id'],
		fields: claimFields,
		rows: listClaimRows,
	},
	{
		name: 'statements',
		title: 'Statements',
		summary:
			'Every act of speaking or writing that was recorded, with the sources in which it was read; those that no claim comes from, too.',
		key: ['id'],
		fields: statementFields,
		rows: listStatementRows,
	},
	{
		name: 'speakers',
		title: 'Speakers',
		summary:
			'Everybody who speaks or is spoken of, with names in all spellings and dated roles. Private persons are left out.',
		key: ['id'],
		fields: speakerFields,
		rows: listSpeakerRows,
	},
	{
		name: 'sources',
		title: 'Sources',
		summary: 'Every document that was read, who published it, how much of it was read, and what rests on it.',
		key: ['id'],
		fields: sourceFields,
		rows: listSourceRows,
	},
	{
		name: 'events',
		title: 'Events',
		summary: 'What stands on the timeline, with the claims about it.',
		key: ['id'],
		fields: eventFields,
		rows: listEventRows,
	},
	{
		name: 'points',
		title: 'Points in dispute',
		summary: 'Every question in dispute, with its parties, what would settle it and the claims that bear on it.',
		key: ['id'],
		fields: pointFields,
		rows: listPointRows,
	},
	{
		name: 'positions',
		title: 'Positions',
		summary:
			'Every claim on a point in dispute, with its answer, in whose name it was made and its row on the point’s page. Each point has its own as CSV.',
		key: ['claim'],
		fields: positionFields,
		rows: listPositionRows,
	},
	{
		name: 'relations',
		title: 'Relations',
		summary: 'Which claim reports, repeats, answers or compares which other one: a line for each pair.',
		key: ['from', 'relation', 'to'],
		fields: relationFields,
		rows: listRelationRows,
	},
	{
		name: 'articles',
		title: 'Articles',
		summary: 'Every article, with the documents behind it, its claims, and who made and checked it.',
		key: ['id'],
		fields: articleFields,
		rows: listArticleRows,
	},
	{
		name: 'corrections',
		title: 'Corrections',
		summary: 'What was put right, who replied, and which claims were withdrawn or removed.',
		key: [],
		fields: correctionFields,
		rows: listCorrectionRows,
	},
	{
		name: 'permalinks',
		title: 'Permanent addresses',
		summary: 'Every address at which a claim stands or stood, and what became of it.',
		key: ['id'],
		fields: permalinkFields,
		rows: listPermalinkRows,
	},
];

export const dataFormats = ['json', 'jsonl', 'csv'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** The text of a file, in chunks. The same record gives the same bytes: nothing here depends on the clock. */
export function* writeDataFile({ fields }: DataFile, rows: Iterable<Row>, format: DataFormat): Generator<string> {
	if (format === 'csv') yield* writeCsv(listColumns(fields), rows);
	else if (format === 'json') yield* writeJson(rows);
	else for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/** A list with two spaces, so that two versions can be compared line by line. */
function* writeJson(rows: Iterable<Row>): Generator<string> {
	let before = '[\n';
	for (const row of rows) {
		yield `${before}  ${JSON.stringify(row, null, 2).replaceAll('\n', '\n  ')}`;
		before = ',\n';
	}
	yield before === '[\n' ? '[]\n' : '\n]\n';
}
