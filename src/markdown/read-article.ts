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
import { sliceFrontMatter } from './front-matter.ts';
import { remarkMarks } from './mark-syntax.ts';
import { findDeepBlock, findDeepLine, maxNesting } from './nesting.ts';
import { listOwnVoice } from './own-voice.ts';
import { renderSegments } from './render.ts';
import { Report } from './report.ts';
import { type Place, SourceText } from './source-text.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMarks).freeze();

/** The tree of a file's prose, with marks; offsets are those of {@link SourceText}. */
export function parseProse(text: string): Root {
	return parser.parse(text);
}

export interface ArticleFileReading extends ArticleReading {
	/** YAML between the `---` lines, and the line on which it begins; `undefined` where there is none. */
	frontMatter: { text: string; line: number } | undefined;
	/** The prose nests deeper than it can be read: a problem says where, and nothing else is known of it. */
	tooDeep?: true;
}

/** Reads the whole text of a file with prose: an article or a topic. Places in problems are those of the file. */
export function readArticle(source: string, file: string): ArticleFileReading {
	const text = new SourceText(source);
	const report = new Report(file);
	const deepLine = findDeepLine(text.text);
	const root = parseProse(deepLine === undefined ? text.text : '');
	const deep = deepLine === undefined ? findDeepBlock(root) : text.locate(deepLine);
	if (deep) return refuseDeep(deep, text, report);
	const walk = new ArticleWalk(root, text, report);
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

function refuseDeep(place: Place, { text }: SourceText, report: Report): ArticleFileReading {
	report.add(
		'markdown/too-deep',
		place,
		`Unexpected nesting, expected at most ${maxNesting} blocks within one another.`,
		'write fewer levels; close each `:::claim` with a line of as many colons before the next one opens',
	);
	return {
		frontMatter: sliceFrontMatter(text),
		tooDeep: true,
		html: [],
		blocks: [],
		claims: [],
		events: [],
		headings: [],
		links: [],
		words: 0,
		ownVoice: { loaded: [], quotations: [] },
		problems: report.problems,
	};
}

/** `#id`, `/articles/slug/#id` or `/articles/slug/id/`; places on a page that are no claims have prefixes of their own. */
function isClaimLink(target: string): boolean {
	return /^(?:#|\/articles\/[^/#]+(?:\/?#|\/[^/#]))/.test(target) && !/#(?:h|event|note)-/.test(target);
}
