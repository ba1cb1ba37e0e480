/** The fenced examples of a page of documentation, each with what its opening line says after the language. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Code, Heading } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

export interface Example {
	/** Text of the `##` heading that it stands under. */
	chapter: string;
	/** Text of the nearest heading. */
	section: string;
	/** Line of the page. */
	line: number;
	language: string;
	/** What stands behind the language: where the example goes. */
	place: string;
	text: string;
}

export const docs = path.join(import.meta.dirname, '../../docs');

/** In reading order. */
export function readExamples(page: string): Example[] {
	const tree = fromMarkdown(readFileSync(path.join(docs, page), 'utf8'));
	let [chapter, section] = ['', ''];
	return tree.children.flatMap((node): Example[] => {
		if (node.type === 'heading') {
			section = readHeading(node);
			if (node.depth <= 2) chapter = section;
		}
		if (node.type !== 'code') return [];
		return [{ chapter, section, line: node.position?.start.line ?? 0, ...readCode(node) }];
	});
}

function readHeading({ children }: Heading): string {
	return children.map((child) => ('value' in child ? child.value : '')).join('');
}

function readCode({ lang, meta, value }: Code) {
	return { language: lang ?? '', place: meta ?? '', text: `${value}\n` };
}
