/** Joins what was read into the record, and names every reference that leads nowhere. */
import type { FrontMatter } from './article.ts';
import type { Analysis } from './claim.ts';
import type { EventFile } from './event.ts';
import type { PointFile } from './point.ts';
import type { Finding, Problem } from './problem.ts';
import type { ArticleReading } from './reading.ts';
import type { SiteRecord } from './record.ts';
import type { SourceFile } from './source.ts';
import type { SpeakerFile } from './speaker.ts';
import type { StatementFile } from './statement.ts';
import type { TopicFile } from './topic.ts';

/** A file of `content/` that was read and is well-formed. */
export interface ContentFile<Data> {
	id: string;
	file: string;
	data: Data;
}

export interface ArticleInput extends ContentFile<FrontMatter> {
	reading: ArticleReading;
	/** "In short", read: HTML and the targets of its links, in the order of the front matter. */
	inShort: { html: string; links: string[] }[];
	/** By claim id; empty where there is no analysis file. */
	analysis: Record<string, Analysis>;
	analysisFile: string;
}

export interface RecordInput {
	articles: ArticleInput[];
	statements: ContentFile<StatementFile>[];
	speakers: ContentFile<SpeakerFile>[];
	sources: ContentFile<SourceFile>[];
	events: ContentFile<EventFile>[];
	points: ContentFile<PointFile>[];
	topics: (ContentFile<TopicFile> & { html: string })[];
}

export declare function buildRecord(input: RecordInput): { record: SiteRecord; problems: (Problem | Finding)[] };
