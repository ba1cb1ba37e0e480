/**
 * `npm run release -- --date=YYYY-MM-DD`: records every claim of every article that is no draft as published on that day. From then
 * on its address keeps answering and its words don't change in silence. The same content and day give the same files.
 * Ends with 0 where the ledger is up to date, with 1 where it refuses, with 2 where it was asked wrongly.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type CheckedContent, checkContent } from '../content/check-content.ts';
import { removeFromYaml } from '../content/edit-yaml.ts';
import { writePublished } from '../content/read-ledger.ts';
import { reportProblems } from '../content/report-problems.ts';
import { daySchema } from '../domain/date.ts';
import { findLastRelease, nothingPublished } from '../domain/ledger.ts';
import { hasErrors } from '../domain/problem.ts';
import { type ReleaseEntry, recordRelease } from '../domain/release.ts';
import { countWords } from '../domain/words.ts';
import { readArguments } from './arguments.ts';

const usage = `npm run release -- --date=YYYY-MM-DD [--dry-run]

  --date     the day of publication, which is recorded
  --dry-run  say what would be recorded, and write nothing

Then commit content/ and build.`;

interface ReleaseOptions {
	root?: string;
	log?: (text: string) => void;
}

/** Runs the command and gives the code with which to end. */
export async function runRelease(
	args: readonly string[],
	{ root = process.cwd(), log = console.log }: ReleaseOptions = {},
): Promise<number> {
	const read = readArguments(args, {
		date: { type: 'string' },
		'dry-run': { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	});
	if ('fault' in read) {
		log(`${read.fault}\n\n${usage}`);
		return 2;
	}
	if (read.values.help) {
		log(usage);
		return 0;
	}
	const day = daySchema.safeParse(read.values.date);
	if (!day.success || read.positionals.length) {
		log(
			`${read.positionals.length ? `Unexpected \`${read.positionals[0]}\`.` : 'Expected `--date=YYYY-MM-DD`: nothing here reads the clock.'}\n\n${usage}`,
		);
		return 2;
	}
	const checked = await checkContent(root);
	const refusals = hasErrors(checked.problems) ? [] : listRefusals(checked, day.data);
	if (hasErrors(checked.problems) || refusals.length) {
		log(refusals.join('\n') || reportProblems(checked));
		log('Nothing was released.');
		return 1;
	}
	return record(root, checked, day.data, read.values['dry-run'] === true, log);
}

/** Days that can't be: a release only ever adds to what was released before. */
function listRefusals({ input }: CheckedContent, day: string): string[] {
	const last = findLastRelease((input.published ?? nothingPublished).ledger);
	const refuse = (what: string, on: string, where: string) =>
		`Unexpected ${what} on ${on} (${where}), after the day of the release, ${day}.`;
	return [
		...(last !== undefined && last > day
			? [`Unexpected day ${day}, expected ${last} or later: that was the last release.`]
			: []),
		...input.articles
			.filter(({ data }) => !data.draft)
			.flatMap(({ file, analysisFile, data, analysis }) => [
				...(data.published > day ? [refuse('publication', data.published, file)] : []),
				...data.corrections.filter(({ on }) => on > day).map(({ on }) => refuse('correction', on, file)),
				...Object.entries(analysis).flatMap(([id, { withdrawn }]) =>
					withdrawn && withdrawn.on > day ? [refuse(`withdrawal of \`${id}\``, withdrawn.on, analysisFile)] : [],
				),
			]),
	];
}

async function record(
	root: string,
	{ input }: CheckedContent,
	day: string,
	isDryRun: boolean,
	log: (text: string) => void,
): Promise<number> {
	const release = recordRelease(input, day);
	if (release.entries.length === 0) {
		log('Nothing to record: the ledger holds everything that is published.');
		return 0;
	}
	log([`Release of ${day}:`, ...describe(release.entries)].join('\n'));
	if (isDryRun) {
		log('Nothing was written.');
		return 0;
	}
	const files = await writePublished(root, input.published ?? nothingPublished, release);
	files.push(...(await removeSpentEdits(root, input.articles)));
	log(`Wrote ${files.join(', ')}. Commit them with the articles.`);
	return 0;
}

/** `edit: typo` holds for one release. */
async function removeSpentEdits(root: string, articles: CheckedContent['input']['articles']): Promise<string[]> {
	const written: string[] = [];
	for (const { analysis, analysisFile, data } of articles) {
		const spent = Object.entries(analysis).flatMap(([id, { edit }]) => (edit === undefined ? [] : [[id, 'edit']]));
		if (data.draft || spent.length === 0) continue;
		const file = path.join(root, analysisFile);
		await writeFile(file, removeFromYaml(await readFile(file, 'utf8'), spent));
		written.push(analysisFile);
	}
	return written;
}

/** New claims are counted by article, new sources together; all else is named one by one. */
function describe(entries: readonly ReleaseEntry[]): string[] {
	const fresh = Map.groupBy(
		entries.filter(({ what }) => what === 'claim'),
		({ address }) => address.split('#')[0] ?? '',
	);
	const others = entries.flatMap((entry) => {
		switch (entry.what) {
			case 'claim':
			case 'source':
				return [];
			case 'article':
				return [`${entry.address}: published`];
			case 'moved':
			case 'renamed':
				return [`${entry.address}: moved to ${entry.to}`];
			case 'changed':
				return [`${entry.address}: changed (${entry.why === 'typo' ? 'a slip' : 'a correction'})`];
			case 'correction':
				return [`${entry.address}: ${countWords(entry.count, 'correction')}`];
			default:
				return [`${entry.address}: ${entry.what}`];
		}
	});
	const counts = [...fresh].map(([slug, claims]) => `${slug}: ${countWords(claims.length, 'new claim')}`);
	const sources = entries.filter(({ what }) => what === 'source').length;
	if (sources) others.push(countWords(sources, 'new source'));
	return [...counts, ...others].sort().map((line) => `  ${line}`);
}

if (import.meta.main) process.exitCode = await runRelease(process.argv.slice(2));
