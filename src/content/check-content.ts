/** The one validator: `npm run check`, the build and the dev server all ask here. */
import { buildRecord, type RecordInput } from '../domain/build-record.ts';
import { checkRecord } from '../domain/checks/check-record.ts';
import { checkUnused } from '../domain/checks/unused.ts';
import { compareProblems, type Finding, hasErrors, type Problem } from '../domain/problem.ts';
import type { SiteRecord } from '../domain/record.ts';
import { sliceFrontMatter } from '../markdown/front-matter.ts';
import { type ContentReading, readContent } from './read-content.ts';
import type { Disk } from './read-files.ts';
import { locateFindings } from './read-yaml.ts';
import type { YamlText } from './yaml-document.ts';

export interface CheckedContent extends ContentReading {
	record: SiteRecord;
	/** Every problem of every file, sorted by place. */
	problems: Problem[];
}

/** Reads, joins and checks everything. `drafts: false` leaves draft articles out of the record; they are checked all the same. */
export async function checkContent(
	root: string,
	{ drafts = true, ...disk }: { drafts?: boolean } & Disk = {},
): Promise<CheckedContent> {
	const reading = await readContent(root, disk);
	const { record: joined, problems: found } = joinContent(reading.input);
	// A misspelt reference would come back as a file without use.
	const unused = hasErrors([...reading.problems, ...found]) ? [] : checkUnused(reading.input);
	const problems = [...reading.problems, ...placeAll([...found, ...unused], reading.texts)].sort(compareProblems);
	const published = reading.input.articles.filter(({ data }) => drafts || !data.draft);
	const record =
		published.length === reading.input.articles.length
			? joined
			: buildRecord({ ...reading.input, articles: published }).record;
	return { ...reading, record, problems };
}

/** Joins files that were read, and checks what they say together. */
export function joinContent(input: RecordInput): { record: SiteRecord; problems: (Problem | Finding)[] } {
	const { record, problems } = buildRecord(input);
	return { record, problems: [...problems, ...checkRecord(input, record)] };
}

function placeAll(found: readonly (Problem | Finding)[], texts: ReadonlyMap<string, string>): Problem[] {
	const findings = found.filter((problem): problem is Finding => 'at' in problem);
	const placed = found.filter((problem): problem is Problem => 'line' in problem);
	const byFile = Map.groupBy(findings, ({ file }) => file);
	return [
		...placed,
		...[...byFile].flatMap(([file, inFile]) => locateFindings(inFile, sliceYaml(file, texts.get(file) ?? ''))),
	];
}

/** A Markdown file's YAML is its front matter. */
function sliceYaml(file: string, text: string): YamlText {
	if (!file.endsWith('.md')) return { file, text };
	const { text: yaml = '', line = 1 } = sliceFrontMatter(text) ?? {};
	return { file, text: yaml, firstLine: line };
}
