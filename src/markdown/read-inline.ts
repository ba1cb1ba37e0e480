/** Reads a sentence that stands outside the prose, such as one of "In short": emphasis, links and code, nothing else. */
import type { PhrasingContent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Problem } from '../domain/problem.ts';
import { markNames } from './marks.ts';
import { renderHtml } from './render.ts';
import { findLinkFault } from './safe-link.ts';

export interface InlineReading {
	/** Phrasing content, without a paragraph around it. */
	html: string;
	/** Targets of its links, in order. */
	links: string[];
	/** Without place: the sentence does not know where in its file it stands. */
	problems: Omit<Problem, 'file' | 'line' | 'column'>[];
}

/** Signs at a sentence's start (`1. `, `# `, `> `) are its words, not lists, headings or quotations. */
function remarkNoBlocks(this: Processor): void {
	const data = this.data();
	const blocks = [
		'blockQuote',
		'codeFenced',
		'codeIndented',
		'definition',
		'headingAtx',
		'htmlFlow',
		'list',
		'setextUnderline',
		'thematicBreak',
	];
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: blocks } }];
}

const writtenMark = new RegExp(`(?<!\\\\):+(?:${markNames.join('|')})(?=[[{])`, 'g');

const parser = unified().use(remarkParse).use(remarkNoBlocks).freeze();

export function readInline(text: string): InlineReading {
	const tree: Root = parser.parse(text);
	const links: string[] = [];
	const problems: InlineReading['problems'] = [];
	for (const [mark] of text.matchAll(writtenMark)) {
		add(
			'mark/malformed',
			`Unexpected \`${mark}\` in a sentence: only the body has marks.`,
			'take the mark away, keep its words',
		);
	}
	const children: PhrasingContent[] = [];
	for (const node of tree.children) {
		if (node.type !== 'paragraph')
			throw new Error(`Unexpected \`${node.type}\` in a sentence: the parser is not set up to read it.`);
		if (children.length > 0) children.push({ type: 'text', value: ' ' });
		children.push(...readAll(node.children));
	}
	return {
		html: renderHtml({ type: 'root', children: [{ type: 'paragraph', children }] }).replace(/^<p>|<\/p>$/g, ''),
		links,
		problems,
	};

	function readAll(nodes: readonly PhrasingContent[]): PhrasingContent[] {
		return nodes.flatMap((node) => readOne(node));
	}

	function readOne(node: PhrasingContent): PhrasingContent[] {
		switch (node.type) {
			case 'emphasis':
			case 'strong':
				node.children = readAll(node.children);
				return [node];
			case 'link': {
				node.children = readAll(node.children);
				const fault = findLinkFault(node.url);
				if (fault) {
					add(
						'markdown/unsafe-link',
						`Unexpected link ${fault}: \`${node.url}\`.`,
						'link a page on the web, or a place on this site',
					);
					return node.children;
				}
				if (node.title) {
					add(
						'markdown/hidden-words',
						`Unexpected title “${node.title}” of a link: most readers would never see it.`,
						'say it in the sentence, or take it away',
					);
				}
				links.push(node.url);
				return [node];
			}
			case 'image':
				add('markdown/image', 'Unexpected image in a sentence.', 'take it out; its description was kept as text');
				return [{ type: 'text', value: node.alt ?? '' }];
			case 'html':
				add(
					'markdown/raw-html',
					`Unexpected HTML \`${node.value}\` in a sentence.`,
					'write it in Markdown, or `\\<` for a sign that is prose',
				);
				return [{ type: 'text', value: node.value }];
			default:
				return [node];
		}
	}

	function add(code: Problem['code'], message: string, fix: string): void {
		problems.push({ code, severity: 'error', message, fix });
	}
}
