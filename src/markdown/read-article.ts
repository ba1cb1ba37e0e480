/**
 * Reads an article once: one walk gives HTML, claims, events and plain text, so that pages, exports, search and the checker agree
 * on what the article says and where.
 */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { compareProblems, hasErrors } from '../domain/problem.ts';
import type { ArticleReading } from '../domain/reading.ts';
import { ArticleWalk } from './article-walk.ts';
import { ClaimQuotations } from './claim-quotations.ts';
import { remarkMarks } from './mark-syntax.ts';
import { listOwnVoice } from './own-voice.ts';
import { renderSegments } from './render.ts';
import { Report } from './report.ts';
import { SourceText } from './source-text.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMarks).freeze();

/** The tree of a file's prose, with marks; offsets are those of {@link SourceText}. */
export function parseProse(text: string): Root {
	return parser.parse(text);
}

export interface ArticleFileReading extends ArticleReading {
	/** YAML between the `---` lines, and the line on which it begins; `undefined` where there is none. */
	frontMatter: { text: string; line: number } | undefined;
}

/** Reads the whole text of a file with prose: an article or a topic. Places in problems are those of the file. */
export function readArticle(source: string, file: string): ArticleFileReading {
	const text = new SourceText(source);
	const report = new Report(file);
	const walk = new ArticleWalk(parseProse(text.text), text, report);
	const quotations = new ClaimQuotations(walk.blocks);
	quotations.reportFaults(text, report);
	const claimed = [...walk.claims.values()].flatMap(({ spans }) => spans);
	return {
		frontMatter: walk.frontMatter,
		html: renderSegments(walk.rendered, walk.slots),
		blocks: walk.blocks.map(({ kind, text: words }) => ({ kind, text: words })),
		claims: [...walk.claims.values()].map(({ id, mark, outer, text: words, spans, events, line, column }) => ({
			id,
			...(mark.statement && { statement: mark.statement }),
			...(mark.by && { by: mark.by }),
			...(outer && { outer }),
			text: words,
			spans,
			...quotations.judge(spans),
			events,
			line,
			column,
		})),
		events: walk.events,
		headings: walk.headings,
		links: walk.links.filter(({ target }) => isClaimLink(target)),
		words: walk.blocks.reduce((sum, { words }) => sum + words.length, 0),
		ownVoice: listOwnVoice(walk.blocks, claimed, quotations, text, !hasErrors(report.problems)),
		problems: report.problems.sort(compareProblems),
	};
}

/** `#id`, `/articles/slug/#id` or `/articles/slug/id/`; places on a page that are no claims have prefixes of their own. */
function isClaimLink(target: string): boolean {
	return /^(?:#|\/articles\/[^/#]+(?:\/?#|\/[^/#]))/.test(target) && !/#(?:h|event|note)-/.test(target);
}
