/** Problems are data: readers return them, reporters print them. An author's mistake is never thrown. */
import type { ProblemCode } from './problems/registry.ts';

export type { ProblemCode };

/** A key or index path into a YAML file or front matter, e.g. `['help-on-the-way', 'point']`. */
export type KeyPath = readonly (string | number)[];

export interface Problem {
	/** File, from the project's root, with forward slashes. */
	file: string;
	/** Line, from 1. */
	line: number;
	/** Column, from 1, in UTF-16 units. */
	column: number;
	/** Permanent code, `group/name`. */
	code: ProblemCode;
	severity: 'error' | 'warning';
	/** What was found and what was expected. */
	message: string;
	/** What to do about it. */
	fix: string;
}

/** A problem found in data: its place is a key; whoever has the file's text turns the key into line and column. */
export type Finding = Omit<Problem, 'line' | 'column'> & { at: KeyPath };

/** Orders problems as a reader of the files meets them. */
export function compareProblems(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** Whether any of them stops a build. */
export function hasErrors(problems: readonly { severity: Problem['severity'] }[]): boolean {
	return problems.some((problem) => problem.severity === 'error');
}
