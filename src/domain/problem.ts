/** Problems are data: readers return them, reporters print them. An author's mistake is never thrown. */

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
	fix?: string;
}

/** A problem found in data: its place is a key; whoever has the file's text turns the key into line and column. */
export type Finding = Omit<Problem, 'line' | 'column'> & { at: KeyPath };

/** Permanent codes with their titles; a code is never reused for something else. */
export const problemCodes = {
	'file/unreadable': 'A file can’t be read as UTF-8 text',
	'file/bad-name': 'A file name can’t be an id',
	'file/duplicate-id': 'Two files have the same id',
	'file/unexpected': 'A file stands where none is expected',
	'yaml/syntax': 'YAML or front matter does not parse',
	'field/unknown': 'A key that nobody knows',
	'field/missing': 'A required key is missing',
	'field/invalid': 'A value that its key can’t hold',
	'markdown/raw-html': 'Raw HTML in prose',
	'markdown/unsafe-link': 'A link with a scheme that is refused',
	'markdown/image': 'An image in prose',
	'markdown/unused-definition': 'A link definition that no link uses',
	'markdown/top-heading': 'A heading that competes with the title',
	'mark/unknown': 'A mark with a name close to one of ours',
	'mark/malformed': 'A mark that is not complete',
	'claim/no-id': 'A claim without an id',
	'claim/bad-id': 'A claim id that can’t stand in an address',
	'claim/duplicate-id': 'Two claims of an article have the same id',
	'claim/no-speaker': 'A claim that nobody is answerable for',
	'claim/empty': 'A claim without words',
	'claim/unknown-continuation': '`of` names no claim of the article',
	'claim/no-mark': 'An analysis without a mark in the article',
	'claim/unknown': 'A reference to a claim that does not exist',
	'claim/no-source': 'A claim that rests on no source',
	'event/no-id': 'An event mark without an id',
	'quote/unpaired': 'A quotation mark without its partner',
	'quote/too-long': 'A quotation of more than 25 words',
	'speaker/unknown': 'A speaker without a file',
	'statement/unknown': 'A statement without a file',
	'source/unknown': 'A source without a file',
	'event/unknown': 'An event without a file',
	'point/unknown': 'A point without a file',
	'topic/unknown': 'A topic without a file',
	'point/stance-without-point': 'A stance without a point, or a point without a stance',
	'point/no-because': 'A stance whose words are not named',
	'article/unknown-link': 'A link to a claim that does not exist',
	'source/circular-copy': 'A copy of itself',
} as const satisfies Record<string, string>;
export type ProblemCode = keyof typeof problemCodes;

/** Orders problems as a reader of the files meets them. */
export function compareProblems(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** Whether any of them stops a build. */
export function hasErrors(problems: readonly { severity: Problem['severity'] }[]): boolean {
	return problems.some((problem) => problem.severity === 'error');
}
