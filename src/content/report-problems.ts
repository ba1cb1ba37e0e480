/** Prints problems for people. */
import type { Problem } from '../domain/problem.ts';
import { countWords } from '../domain/words.ts';

/**
 * One problem a paragraph (place, code, what and what was expected; then the cure), and a line that sums up, e.g.
 * `2 errors and 1 warning in 2 files (41 files read).`
 */
export function reportProblems(problems: readonly Problem[], filesRead: number): string {
	const lines = problems.map(({ file, line, column, code, severity, message, fix }) => {
		const label = severity === 'warning' ? 'warning: ' : '';
		return `${file}:${line}:${column} ${code} ${label}${message}${fix ? `\n  fix: ${fix}` : ''}`;
	});
	return [...lines, summarise(problems, filesRead)].join('\n');
}

function summarise(problems: readonly Problem[], filesRead: number): string {
	const read = `(${countWords(filesRead, 'file')} read)`;
	if (problems.length === 0) return `No problems ${read}.`;
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const warnings = problems.length - errors;
	const counts = [errors && countWords(errors, 'error'), warnings && countWords(warnings, 'warning')].filter(Boolean);
	const files = new Set(problems.map(({ file }) => file)).size;
	return `${counts.join(' and ')} in ${countWords(files, 'file')} ${read}.`;
}
