/** Sources of one mistake each: `¦` stands where it must be reported, and goes before the source is read. */
import { readArticle } from '../../src/markdown/read-article.ts';

export const file = 'content/articles/border.md';

/** Where the `¦` stands, as `line:column`, and the source without it. */
export function cutMistake(marked: string): { source: string; place: string } {
	const at = marked.indexOf('¦');
	const before = marked.slice(0, at).split('\n');
	return { source: marked.replace('¦', ''), place: `${before.length}:${(before.at(-1)?.length ?? 0) + 1}` };
}

/** Problems of a source as `line:column code`. */
export function listProblems(source: string): string[] {
	return readArticle(source, file).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}
