/** Takes claims out of the source of an article, words and all: for a purge. */
import type { Nodes } from 'mdast';
import { parseProse } from './read-article.ts';
import { SourceText } from './source-text.ts';

/** The source without the marks of these claims and what stands in them; `replacement` stands where each part was. */
export function cutClaims(source: string, ids: ReadonlySet<string>, replacement: string): string {
	const { text } = new SourceText(source);
	const spans = listSpans(parseProse(text), ids);
	// From the last to the first, so that the offsets before stay true.
	return spans.reduceRight((cut, [start, end]) => cut.slice(0, start) + replacement + cut.slice(end), text);
}

function listSpans(node: Nodes, ids: ReadonlySet<string>): [number, number][] {
	if ((node.type === 'textDirective' || node.type === 'containerDirective') && node.name === 'claim') {
		const isMeant = node.data?.attributes?.some(({ name, value }) => ['id', 'of'].includes(name) && ids.has(value));
		if (isMeant) return [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]];
	}
	return 'children' in node ? node.children.flatMap((child) => listSpans(child, ids)) : [];
}
