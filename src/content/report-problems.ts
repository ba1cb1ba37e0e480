/** Prints problems: for people, for programs and for a pull request on GitHub. */
import type { Problem } from '../domain/problem.ts';
import { countWords } from '../domain/words.ts';
import { excerptLine, printable } from './excerpt.ts';

/** What was found, and in what: the text of every file that was read, by its path from the root. */
export interface ProblemReport {
	problems: readonly Problem[];
	texts: ReadonlyMap<string, string>;
}

const reporters = { text: reportText, json: reportJson, github: reportGithub };
export type ReportFormat = keyof typeof reporters;
export const reportFormats = Object.keys(reporters) as ReportFormat[];

/** The whole report, without a line break at its end. Text and GitHub's form end in a line that sums up. */
export function reportProblems(report: ProblemReport, format: ReportFormat = 'text'): string {
	return reporters[format](report);
}

/** A paragraph for each: place, code, what was found and expected; the line with a caret; the cure. */
function reportText(report: ProblemReport): string {
	const texts = new LineTexts(report.texts);
	const paragraphs = report.problems.map((problem) => {
		const { file, line, column, code, severity, message, fix } = problem;
		const label = severity === 'warning' ? 'warning: ' : '';
		const found = `${file}:${line}:${column} ${code} ${label}${printable(message)}`;
		const source = texts.find(file, line);
		const excerpt = source ? [indent(excerptLine(source, line, column))] : [];
		return [found, ...excerpt, `  fix: ${printable(fix)}`].join('\n');
	});
	return [...paragraphs, summarise(report)].join('\n');
}

/** One object: `problems` as they are, and the counts of the summary. */
function reportJson({ problems, texts }: ProblemReport): string {
	const { errors, warnings } = count(problems);
	return JSON.stringify({ problems, errors, warnings, filesRead: texts.size }, undefined, '\t');
}

/**
 * Workflow commands, one a line, which GitHub shows beside the changed line.
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
function reportGithub(report: ProblemReport): string {
	const commands = report.problems.map(({ file, line, column, code, severity, message, fix }) => {
		const properties = { file, line: String(line), col: String(column), title: code };
		const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
		return `::${severity} ${list.join(',')}::${escapeData(`${message}\nfix: ${fix}`)}`;
	});
	return [...commands, summarise(report)].join('\n');
}

function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** E.g. `2 errors and 1 warning in 2 files (41 files read).` */
function summarise({ problems, texts }: ProblemReport): string {
	const read = `(${countWords(texts.size, 'file')} read)`;
	if (problems.length === 0) return `No problems ${read}.`;
	const { errors, warnings } = count(problems);
	const counts = [errors && countWords(errors, 'error'), warnings && countWords(warnings, 'warning')].filter(Boolean);
	const files = new Set(problems.map(({ file }) => file)).size;
	return `${counts.join(' and ')} in ${countWords(files, 'file')} ${read}.`;
}

function count(problems: readonly Problem[]): { errors: number; warnings: number } {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	return { errors, warnings: problems.length - errors };
}

function indent(text: string): string {
	return text.replace(/^/gm, '  ');
}

/** Lines of files; each file is cut once, however many problems it has. */
class LineTexts {
	readonly #texts: ReadonlyMap<string, string>;
	readonly #lines = new Map<string, string[]>();

	constructor(texts: ReadonlyMap<string, string>) {
		this.#texts = texts;
	}

	/** A line, counted from 1; `undefined` where there is nothing to show. */
	find(file: string, line: number): string | undefined {
		const lines = this.#lines.get(file) ?? this.#texts.get(file)?.split('\n') ?? [];
		this.#lines.set(file, lines);
		return lines[line - 1] || undefined;
	}
}
