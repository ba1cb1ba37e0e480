/** The files of `/data/`: one table, so that the page that documents them and the files themselves can't drift apart. */
import type { Addresses } from '../domain/addresses.ts';
import type { SiteRecord } from '../domain/record.ts';
import { claimFields, exportClaims } from './claims.ts';
import { correctionFields, exportCorrections } from './corrections.ts';
import { eventFields, exportEvents } from './events.ts';
import { exportPermalinks, permalinkFields } from './permalinks.ts';
import { exportSpeakers, speakerFields } from './speakers.ts';
import { exportStatements, statementFields } from './statements.ts';

export interface DataFile {
	name: string;
	/** What a line of the list is. */
	title: string;
	summary: string;
	/** Key → what it holds; backticks mark values. */
	fields: Readonly<Record<string, string>>;
	write(record: SiteRecord, addresses: Addresses): string;
}

export const dataFiles: readonly DataFile[] = [
	{
		name: 'claims.json',
		title: 'Claims',
		summary: 'Every claim of every article: the words, who said them, through whom they came and how we know.',
		fields: claimFields,
		write: exportClaims,
	},
	{
		name: 'statements.json',
		title: 'Statements',
		summary:
			'Every act of speaking or writing that was recorded, with the sources in which it was read; those that no claim comes from, too.',
		fields: statementFields,
		write: exportStatements,
	},
	{
		name: 'speakers.json',
		title: 'Speakers',
		summary:
			'Everybody who speaks or is spoken of, with names in all spellings and dated roles. Private persons are left out.',
		fields: speakerFields,
		write: exportSpeakers,
	},
	{
		name: 'events.json',
		title: 'Events',
		summary: 'What stands on the timeline, with the claims about it.',
		fields: eventFields,
		write: exportEvents,
	},
	{
		name: 'corrections.json',
		title: 'Corrections',
		summary: 'What was put right, who replied, and which claims were withdrawn or removed.',
		fields: correctionFields,
		write: exportCorrections,
	},
	{
		name: 'permalinks.json',
		title: 'Permanent addresses',
		summary: 'Every address at which a claim stands or stood, and what became of it.',
		fields: permalinkFields,
		write: exportPermalinks,
	},
];
