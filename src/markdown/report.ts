/** Collects an article's problems, so that all of them are named at once. */
import type { Problem, ProblemCode } from '../domain/problem.ts';
import type { Place } from './source-text.ts';

export class Report {
	readonly problems: Problem[] = [];
	readonly #file: string;

	constructor(file: string) {
		this.#file = file;
	}

	/** An error, which stops a build, unless it says otherwise. */
	add(
		code: ProblemCode,
		{ line, column }: Place,
		message: string,
		fix: string,
		severity: Problem['severity'] = 'error',
	): void {
		this.problems.push({ file: this.#file, line, column, code, severity, message, fix });
	}
}
