/**
 * `npm run check`: reads `content/` and names every problem, without building anything.
 * Ends with 0 where nothing stops a build, with 1 where an error does, with 2 where it was asked wrongly.
 */
import path from 'node:path';
import { type CheckedContent, checkContent } from '../content/check-content.ts';
import { type ReportFormat, reportFormats, reportProblems } from '../content/report-problems.ts';
import { watchContent } from '../content/watch-content.ts';
import { findNearest } from '../domain/nearest.ts';
import { hasErrors } from '../domain/problem.ts';
import { findChoiceFault, readArguments } from './arguments.ts';

const usage = `npm run check -- [paths] [--format ${reportFormats.join('|')}] [--watch]

  paths     report these files and folders only: content/articles/border.md, or content/articles/border
            for an article with its analysis. Everything is checked all the same.
  --format  text for people (default), json for programs, github for annotations of a pull request
  --watch   check again after every change, until it is interrupted

What each code means, and why: docs/problems.md`;

interface CheckOptions {
	root?: string;
	log?: (text: string) => void;
	/** Ends a watch. */
	signal?: AbortSignal;
}

/** Runs the command and gives the code with which to end. A watch lasts until its signal. */
export async function runCheck(
	args: readonly string[],
	{ root = process.cwd(), log = console.log, signal }: CheckOptions = {},
): Promise<number> {
	const read = readArguments(args, {
		format: { type: 'string', default: 'text' },
		watch: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	});
	const fault = 'fault' in read ? read.fault : findChoiceFault('format', read.values.format, reportFormats);
	if ('fault' in read || fault) {
		log(`${fault}\n\n${usage}`);
		return 2;
	}
	const { values, positionals } = read;
	if (values.help) {
		log(usage);
		return 0;
	}
	const format = values.format as ReportFormat;
	const paths = positionals.map((given) => path.relative(root, path.resolve(root, given)).split(path.sep).join('/'));
	const changes = values.watch ? watchContent(root, signal) : [];
	let status = await checkOnce(root, paths, format, log);
	for await (const _change of changes) {
		log('');
		status = await checkOnce(root, paths, format, log);
	}
	return status;
}

async function checkOnce(
	root: string,
	paths: readonly string[],
	format: ReportFormat,
	log: (text: string) => void,
): Promise<number> {
	const checked = await checkContent(root);
	const stray = paths.find((wanted) => ![...listFiles(checked)].some((file) => covers(wanted, file)));
	if (stray !== undefined) {
		const nearest = findNearest(stray, [...listFiles(checked)]);
		log(`Unexpected path \`${stray}\`: no file of content/ was read there.${nearest ? ` Is it \`${nearest}\`?` : ''}`);
		return 2;
	}
	const isWanted = (file: string) => paths.length === 0 || paths.some((wanted) => covers(wanted, file));
	const problems = checked.problems.filter(({ file }) => isWanted(file));
	const texts = new Map([...checked.texts].filter(([file]) => isWanted(file)));
	log(reportProblems({ problems, texts }, format));
	return hasErrors(problems) ? 1 : 0;
}

/** Every file that was read or is named by a problem. */
function listFiles({ problems, texts }: CheckedContent): Set<string> {
	return new Set([...texts.keys(), ...problems.map(({ file }) => file)]);
}

/** A path covers itself, what lies below it, and the files of its name: `border` covers `border.md` and `border.claims.yaml`. */
function covers(wanted: string, file: string): boolean {
	return wanted === '' || file === wanted || file.startsWith(`${wanted}/`) || file.startsWith(`${wanted}.`);
}

if (import.meta.main) {
	// Whoever reads the report may stop early: `npm run check | head`.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
	process.exitCode = await runCheck(process.argv.slice(2));
}
