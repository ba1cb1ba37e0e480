/** Lists everything that authors wrote in content/, parted into their own words and what stands in quotation marks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

export interface AuthoredText {
	/** `content/articles/border.md:12` */
	place: string;
	/** `own`: may hold quotations; `original`: the speaker's words; `report`: the analysed document's wording. */
	kind: 'own' | 'original' | 'report';
	/** Prose of an article, where quotation marks hold the speaker's words and nothing else. */
	prose: boolean;
	text: string;
}

const root = join(import.meta.dirname, '..', '..');
const originals = [/(^|\.)original\.text$/, /(^|\.)evidence\.excerpt$/];
const reportWords = [/(^|\.)in-document\.wording$/];
/** Names, titles and addresses are what they are; cues, hedges and `because` are words of a quotation already counted. */
const notOurs = [
	/(^|\.)(?:name|short|native|aliases|address|archive|licence|author|because|said-words|when-words|id)(?:\.|$)/,
	/(^|\.)in-document\.(?:cue|hedges)$/,
	// Copied from a claim or its original; the check holds them to that.
	/(^|\.)said-at-two-times\.(?:earlier|later)\.(?:claim|words)$/,
];

export function listAuthoredTexts(folder = join(root, 'content')): AuthoredText[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.flatMap((path) => {
			const name = relative(root, path).split(sep).join('/');
			const text = readFileSync(path, 'utf8');
			if (name.endsWith('.md')) return readMarkdown(name, text);
			return name.endsWith('.yaml') ? readYaml(name, text, 0) : [];
		});
}

/** Parts a text into the words outside quotation marks, one entry per unbroken stretch, and the quotations. */
export function partQuotations(text: string): { outside: string[]; quotations: string[] } {
	const outside: string[] = [];
	const quotations: string[] = [];
	for (const paragraph of text.split(/\n\s*\n/)) {
		// A quotation that goes on in the next paragraph isn't closed in this one.
		for (const [, open, straight, own] of paragraph.matchAll(/“([^“”]*)(?:”|$)|"([^"]*)"|([^“"]+)/g)) {
			if (own === undefined) quotations.push(open ?? straight ?? '');
			else outside.push(own);
		}
	}
	return { outside, quotations };
}

function readMarkdown(name: string, source: string): AuthoredText[] {
	const [, frontMatter = '', body = source] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source) ?? [];
	const paragraphs = stripMarks(body).split(/\n(?=\s*\n)/);
	let line = source.length === body.length ? 1 : frontMatter.split('\n').length + 2;
	const prose = paragraphs.map((text): AuthoredText => {
		const place = `${name}:${line + (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1}`;
		line += text.split('\n').length;
		return { place, kind: 'own', prose: true, text };
	});
	return [...readYaml(name, frontMatter, 1), ...prose.filter(({ text }) => text.trim() !== '')];
}

/** Takes the marks away and keeps their words, line by line. */
function stripMarks(markdown: string): string {
	return markdown
		.replace(/^:::.*$/gm, '')
		.replace(/\]\{[^}]*\}/g, '')
		.replace(/\]\([^)]*\)/g, '')
		.replace(/:[a-z-]+\[/g, '')
		.replace(/[*_#[\]]/g, '');
}

function readYaml(name: string, text: string, linesBefore: number): AuthoredText[] {
	const lines = new LineCounter();
	return listScalars(parseDocument(text, { lineCounter: lines, schema: 'failsafe' }).contents)
		.filter(({ key }) => !notOurs.some((pattern) => pattern.test(key)))
		.filter(({ key }) => !(name.startsWith('content/sources/') && key.startsWith('title')))
		.map(({ key, value, offset }) => ({
			place: `${name}:${lines.linePos(offset).line + linesBefore}`,
			kind: kindOf(key),
			prose: false,
			text: stripMarks(value),
		}));
}

/** Every text of a YAML tree with the path of its key, `note.text`; items of a list share the key of the list. */
function listScalars(node: unknown, key = ''): { key: string; value: string; offset: number }[] {
	if (isMap(node)) {
		return node.items.flatMap((pair) => {
			const name = isScalar(pair.key) ? String(pair.key.value) : '';
			return listScalars(pair.value, key ? `${key}.${name}` : name);
		});
	}
	if (isSeq(node)) return node.items.flatMap((item) => listScalars(item, key));
	if (!isScalar(node) || typeof node.value !== 'string') return [];
	return [{ key, value: node.value, offset: node.range?.[0] ?? 0 }];
}

function kindOf(key: string): AuthoredText['kind'] {
	if (originals.some((pattern) => pattern.test(key))) return 'original';
	return reportWords.some((pattern) => pattern.test(key)) ? 'report' : 'own';
}
