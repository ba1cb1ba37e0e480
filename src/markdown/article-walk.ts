/**
 * The one walk over an article's tree: it collects claims, events, headings, links and plain text, names what is wrong, and leaves
 * a tree that renders to the page, with a placeholder wherever a slot goes.
 */
import type {
	BlockContent,
	Code,
	Definition,
	DefinitionContent,
	Heading,
	Link,
	LinkReference,
	List,
	ListItem,
	Paragraph,
	PhrasingContent,
	Root,
	RootContent,
	Text,
} from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { findNearest } from '../domain/nearest.ts';
import type { Block, ReadClaim, ReadEvent, Slot } from '../domain/reading.ts';
import { BlockText } from './block-text.ts';
import { HeadingIds } from './heading-ids.ts';
import { type ClaimMark, readClaimMark, readEventMark } from './mark-attributes.ts';
import { createNearMissFinder, explainAttributes } from './near-miss.ts';
import type { Report } from './report.ts';
import { findLinkFault } from './safe-link.ts';
import type { Place, SourceText } from './source-text.ts';

/** A claim while its parts are read. */
export interface WalkedClaim extends Pick<ReadClaim, 'id' | 'spans' | 'events' | 'text' | 'line' | 'column'> {
	mark: ClaimMark;
	outer?: string;
	/** The end of its latest mark, which may prove the last. */
	lastClose?: Extract<Slot, { slot: 'close' }>;
	/** Whether its next span follows the one before without an interruption. */
	goesOn: boolean;
	isMarked: boolean;
}

/** What keeps a mark from being read at all. */
interface MarkFault {
	place: Place;
	message: string;
	fix: string;
}

/** Where phrasing content stands; marks stand in neither. */
interface Surroundings {
	inLink?: true;
	inEvent?: true;
}

type Flow = RootContent | BlockContent | DefinitionContent;

export class ArticleWalk {
	frontMatter: { text: string; line: number } | undefined;
	readonly blocks: BlockText[] = [];
	/** In the order of their first marks. */
	readonly claims = new Map<string, WalkedClaim>();
	readonly events: ReadEvent[] = [];
	readonly headings: { id: string; level: number; text: string }[] = [];
	readonly links: { target: string; line: number; column: number }[] = [];
	readonly slots: Slot[] = [];
	readonly #source: SourceText;
	readonly #report: Report;
	readonly #findNearMisses: ReturnType<typeof createNearMissFinder>;
	readonly #definitions: Definition[];
	/** By name; the first of a name wins (CommonMark). */
	readonly #namedDefinitions = new Map<string, Definition>();
	readonly #used = new Set<Definition>();
	readonly #headingIds = new HeadingIds();
	readonly #mentioned = new Set<string>();
	readonly #marked: string[] = [];
	readonly #openClaims: WalkedClaim[] = [];
	readonly #continuations: { of: string; line: number; column: number }[] = [];
	readonly #tops: RootContent[] = [];
	#block = new BlockText('paragraph');

	constructor(root: Root, source: SourceText, report: Report) {
		this.#source = source;
		this.#report = report;
		this.#findNearMisses = createNearMissFinder(source.text);
		this.#definitions = collectDefinitions(root);
		for (const definition of this.#definitions) {
			const { identifier } = definition;
			if (!this.#namedDefinitions.has(identifier)) this.#namedDefinitions.set(identifier, definition);
		}
		for (const node of root.children) this.#readTop(node);
		this.#finish();
	}

	/** The tree to render: it has no marks any more, but placeholders `\0n\0` for the slots. */
	get rendered(): Root {
		return { type: 'root', children: this.#tops };
	}

	/** Blocks of a `:::claim` are top-level blocks: each paragraph has a place for notes of its own. */
	#readTop(node: RootContent): void {
		if (node.type === 'yaml') {
			this.frontMatter = { text: node.value, line: (node.position?.start.line ?? 1) + 1 };
			return;
		}
		if (node.type === 'containerDirective') {
			this.#readBlockMark(node, (child) => this.#readTop(child));
			return;
		}
		const marked = this.#marked.length;
		const [read] = this.#readFlow(node, 'paragraph');
		if (!read) return;
		const tag = nameTag(read);
		const claims = this.#marked.slice(marked);
		const start = this.#placeSlot({ slot: 'block-start', tag, claims });
		this.#tops.push(start, read, this.#placeSlot({ slot: 'block-end', tag, claims }));
	}

	#readFlow(node: Flow, kind: Block['kind']): BlockContent[] {
		switch (node.type) {
			case 'paragraph':
				return [this.#readText(node, kind)];
			case 'heading':
				return [this.#readHeading(node)];
			case 'blockquote':
				node.children = node.children.flatMap((child) => this.#readFlow(child, 'paragraph'));
				return [node];
			case 'list':
				this.#checkNumbers(node);
				node.children = node.children.map((item) => this.#readItem(item));
				return [node];
			case 'code':
				return [this.#readCode(node)];
			case 'thematicBreak':
				return [node];
			case 'html':
				return [
					this.#readText(
						{ type: 'paragraph', children: [node], ...(node.position && { position: node.position }) },
						kind,
					),
				];
			case 'containerDirective': {
				const children: BlockContent[] = [];
				this.#readBlockMark(node, (child) => children.push(...this.#readFlow(child, kind)));
				return children;
			}
			case 'definition':
				return [];
			default:
				throw new Error(`Unexpected \`${node.type}\` in an article: the parser is not set up to read it.`);
		}
	}

	#readItem(item: ListItem): ListItem {
		item.children = item.children.flatMap((child) => this.#readFlow(child, 'item'));
		// A tight list would run the paragraphs of a `:::claim` into the one before it.
		if (item.children.filter(({ type }) => type === 'paragraph').length > 1) item.spread = true;
		return item;
	}

	/** A browser counts the items of a list itself, whatever was typed; and a number at a paragraph's start may be prose. */
	#checkNumbers({ ordered, start, children }: List): void {
		if (!ordered) return;
		const numbers = children.map(({ position }) => this.#source.readNumber(position?.start.offset ?? 0));
		if (children.length > 1 && numbers.every((number) => number === '1')) return;
		for (const [index, item] of children.entries()) {
			const typed = numbers[index] ?? '';
			const shown = String((start ?? 1) + index);
			if (typed === shown && (children.length > 1 || typed === '1')) continue;
			this.#report.add(
				'markdown/list-number',
				placeOf(item),
				typed === shown
					? `Unexpected list of one item that begins at \`${typed}\`.`
					: `Unexpected \`${typed}\` in a list that shows \`${shown}\` here.`,
				`write \`${typed}\\.\` if the number is prose${typed === shown ? '' : `, \`${shown}.\` if it counts`}`,
			);
		}
	}

	#readHeading(node: Heading): Heading {
		this.#readText(node, 'heading');
		const text = this.#block.text.trim();
		const id = this.#headingIds.create(text);
		this.headings.push({ id, level: node.depth, text });
		if (node.depth === 1) {
			this.#report.add(
				'markdown/top-heading',
				placeOf(node),
				`Unexpected heading of level 1 “${text}”: the page’s own is the title.`,
				'begin it with `##`',
			);
		}
		node.data = { ...node.data, hProperties: { id } };
		return node;
	}

	#readCode(node: Code): Code {
		const block = this.#startBlock('code');
		block.addLiteral(node.value);
		if (node.lang) {
			this.#report.add(
				'markdown/hidden-words',
				placeOf(node),
				`Unexpected \`${shorten([node.lang, node.meta ?? ''].join(' ').trim())}\` behind the sign that opens code: readers would never see it.`,
				'take it away, or put it on a line of its own',
			);
		}
		if (this.#openClaims.length > 0) {
			this.#report.add(
				'mark/malformed',
				placeOf(node),
				'Unexpected code in a claim, expected words.',
				'end the claim before it',
			);
		}
		return node;
	}

	/** A block of text: marks of the `:::claim` around it go inside it, since a `<mark>` holds no blocks. */
	#readText<Node extends Paragraph | Heading>(node: Node, kind: Block['kind']): Node {
		this.#startBlock(kind);
		const around = [...this.#openClaims];
		const opens = around.map((claim) => this.#openMark(claim));
		const children = this.#readPhrasing(node.children, {});
		const closes = around.reverse().map((claim) => this.#closeMark(claim, 0));
		node.children = [...opens, ...children, ...closes];
		return node;
	}

	#startBlock(kind: Block['kind']): BlockText {
		this.#block = new BlockText(kind);
		this.blocks.push(this.#block);
		return this.#block;
	}

	#readPhrasing(nodes: readonly PhrasingContent[], around: Surroundings): PhrasingContent[] {
		const read: PhrasingContent[] = [];
		for (const [index, node] of nodes.entries()) {
			switch (node.type) {
				case 'text':
					read.push(this.#readProse(node));
					break;
				case 'emphasis':
				case 'strong':
					node.children = this.#readPhrasing(node.children, around);
					read.push(node);
					break;
				case 'inlineCode':
					this.#block.addLiteral(node.value.replaceAll('\n', ' '));
					read.push(node);
					break;
				case 'break':
					this.#block.addLiteral('\n');
					read.push(node);
					break;
				case 'link':
					read.push(...this.#readLink(node, around));
					break;
				case 'linkReference':
					read.push(...this.#readReference(node, around));
					break;
				case 'image':
				case 'imageReference':
					if (node.type === 'imageReference') this.#useDefinition(node.identifier);
					this.#report.add(
						'markdown/image',
						placeOf(node),
						'Unexpected image, expected prose only.',
						'take it out; its description was kept as text',
					);
					read.push(this.#addText(node.alt ?? ''));
					break;
				case 'html':
					this.#report.add(
						'markdown/raw-html',
						placeOf(node),
						`Unexpected HTML \`${shorten(node.value)}\`, expected Markdown.`,
						'write it in Markdown, or `\\<` for a sign that is prose',
					);
					read.push(this.#addText(node.value));
					break;
				case 'textDirective':
					for (const child of this.#readMark(node, nodes[index + 1], around)) read.push(child);
					break;
				default:
					throw new Error(`Unexpected \`${node.type}\` in prose: the parser is not set up to read it.`);
			}
		}
		return read;
	}

	#readProse(node: Text): Text {
		node.value = trimLineBreaks(node.value);
		// Nor does it keep spaces that references (`&#32;`) put behind a hard break.
		if (this.#block.text.endsWith('\n')) node.value = node.value.replace(/^[ \t\n]+/, '');
		this.#block.addProse(node);
		const { start, end } = node.position ?? {};
		for (const { offset, code, message, fix } of this.#findNearMisses(start?.offset ?? 0, end?.offset ?? 0)) {
			this.#report.add(code, this.#source.locate(offset), message, fix);
		}
		return node;
	}

	/** Text that stands for something else in the source: quotation marks in it quote nobody. */
	#addText(value: string): Text {
		const text = trimLineBreaks(value);
		this.#block.addLiteral(text.replaceAll('\n', ' '));
		return { type: 'text', value: text };
	}

	#readLink(node: Link, around: Surroundings): PhrasingContent[] {
		this.#checkTitle(node);
		return this.#followLink(node, around);
	}

	#followLink(node: Link, around: Surroundings): PhrasingContent[] {
		if (!this.#checkLink(node.url, node)) return this.#readPhrasing(node.children, around);
		this.links.push({ target: node.url, ...placeOf(node) });
		node.children = this.#readPhrasing(node.children, { ...around, inLink: true });
		return [node];
	}

	#readReference(node: LinkReference, around: Surroundings): PhrasingContent[] {
		const definition = this.#useDefinition(node.identifier);
		// Its fault is named once, where its address stands.
		if (findLinkFault(definition.url)) return this.#readPhrasing(node.children, around);
		const { url, title } = definition;
		const { children, position } = node;
		const link: Link = { type: 'link', url, title: title ?? null, children, ...(position && { position }) };
		return this.#followLink(link, around);
	}

	#useDefinition(identifier: string): Definition {
		const definition = this.#namedDefinitions.get(identifier);
		if (!definition)
			throw new Error(`No definition \`${identifier}\`: the parser makes references only where there is one.`);
		this.#used.add(definition);
		return definition;
	}

	#checkLink(url: string, node: Link | Definition): boolean {
		const fault = findLinkFault(url);
		if (!fault) return true;
		this.#report.add(
			'markdown/unsafe-link',
			placeOf(node),
			`Unexpected link ${fault}, expected \`https:\`, \`http:\` or \`mailto:\`, or an address that begins with \`/\` or \`#\`.`,
			'link a page on the web, or a place on this site',
		);
		return false;
	}

	/** A title shows only where a pointer rests on its link: never on a phone, in print or in search. */
	#checkTitle(node: Link | Definition): void {
		if (!node.title) return;
		this.#report.add(
			'markdown/hidden-words',
			placeOf(node),
			`Unexpected title “${shorten(node.title)}” of a link: most readers would never see it.`,
			'say it in the sentence, or take it away',
		);
	}

	/** A mark in a line. A faulty one leaves its words. */
	#readMark(node: TextDirective, next: PhrasingContent | undefined, around: Surroundings): PhrasingContent[] {
		const fault = this.#findMarkFault(node, next, around);
		if (fault) {
			this.#report.add('mark/malformed', fault.place, fault.message, fault.fix);
			return this.#readPhrasing(node.children, around);
		}
		return node.name === 'event' ? this.#readEvent(node, around) : this.#readClaim(node, around);
	}

	#findMarkFault(
		node: TextDirective,
		next: PhrasingContent | undefined,
		{ inLink, inEvent }: Surroundings,
	): MarkFault | undefined {
		const place = placeOf(node);
		if (!node.data?.attributes && next?.type === 'text' && /^\s*\{/.test(next.value)) {
			const end = node.position?.end.offset ?? 0;
			if (next.value.startsWith('{')) {
				const { offset, message, fix } = explainAttributes(this.#source.text, end);
				return { place: this.#source.locate(offset), message, fix };
			}
			return {
				place: this.#source.locate(end),
				message: 'Unexpected space between a mark’s brackets and its braces.',
				fix: `write \`:${node.name}[…]{…}\` without spaces`,
			};
		}
		// Within a claim, they are the claim’s.
		if (!node.data?.attributes && this.#openClaims.length === 0 && this.#hasLaterBraces(node)) {
			return {
				place: this.#source.locate((node.position?.end.offset ?? 1) - 1),
				message: 'Unexpected `]` that ends the mark before its braces.',
				fix: 'write `\\]` for a bracket without a partner; code in a mark can’t hold one',
			};
		}
		if (inLink) {
			return {
				place,
				message: `Unexpected ${node.name} in a link.`,
				fix: `put the link inside: \`:${node.name}[… [link](…) …]{…}\``,
			};
		}
		if (inEvent)
			return {
				place,
				message: `Unexpected ${node.name} in an event.`,
				fix: `put the event’s mark inside the ${node.name}’s`,
			};
		return undefined;
	}

	/** Whether braces that only a mark has follow in the paragraph, before another mark opens. */
	#hasLaterBraces({ position }: TextDirective): boolean {
		const end = position?.end.offset ?? 0;
		const [rest = ''] = this.#source.text.slice(end, end + 400).split(/\n[ \t]*\n|:(?:claim|event)[[{]/, 1);
		return /\]\{\s*(?:#|in=|by=|of=)/.test(rest);
	}

	#readClaim(node: TextDirective, around: Surroundings): PhrasingContent[] {
		const claim = this.#startClaim(node);
		if (!claim) return this.#readPhrasing(node.children, around);
		const start = this.#block.text.length;
		this.#openClaims.push(claim);
		const open = this.#openMark(claim);
		const children = this.#readPhrasing(node.children, around);
		this.#openClaims.pop();
		const close = this.#closeMark(claim, start);
		this.#checkWords(claim, claim.spans.length - 1, placeOf(node));
		return [open, ...children, close];
	}

	#readBlockMark(node: ContainerDirective, readChild: (child: BlockContent | DefinitionContent) => void): void {
		const [label] = node.children;
		if (label?.type === 'paragraph' && label.data && 'directiveLabel' in label.data) {
			this.#report.add(
				'mark/malformed',
				placeOf(node),
				'Unexpected brackets behind `:::claim`.',
				'put the claim’s words on the lines below it',
			);
		}
		if (!node.data?.position?.closing) {
			this.#report.add(
				'mark/malformed',
				placeOf(node),
				'Unexpected `:::claim` that is never closed.',
				'close it with a line of as many colons; a block around another needs more colons than that',
			);
		}
		const claim = this.#startClaim(node);
		const spans = claim?.spans.length ?? 0;
		if (claim) this.#openClaims.push(claim);
		for (const child of node.children) readChild(child);
		if (!claim) return;
		this.#openClaims.pop();
		claim.goesOn = false;
		this.#checkWords(claim, spans, placeOf(node));
	}

	/** The claim that a mark begins or continues, or `undefined` for a faulty one. */
	#startClaim(node: TextDirective | ContainerDirective): WalkedClaim | undefined {
		const place = placeOf(node);
		const mark = readClaimMark(node, this.#report);
		if (!mark) return undefined;
		if ('of' in mark) return this.#findContinued(mark.of, place);
		const earlier = this.claims.get(mark.id);
		if (earlier) {
			this.#report.add(
				'claim/duplicate-id',
				place,
				`Unexpected claim \`${mark.id}\`: one begins on line ${earlier.line} already.`,
				`choose another name, or go on with it: \`{of=${mark.id}}\``,
			);
			return undefined;
		}
		const outer = this.#openClaims.at(-1)?.id;
		const claim: WalkedClaim = {
			id: mark.id,
			mark,
			...(outer && { outer }),
			text: '',
			spans: [],
			events: [],
			goesOn: false,
			isMarked: false,
			...place,
		};
		this.claims.set(mark.id, claim);
		return claim;
	}

	#findContinued(of: string, place: Place): WalkedClaim | undefined {
		const claim = this.claims.get(of);
		if (!claim) this.#continuations.push({ of, ...place });
		else if (this.#openClaims.includes(claim)) {
			this.#report.add(
				'mark/malformed',
				place,
				`Unexpected part of \`${of}\` inside \`${of}\` itself.`,
				'take the inner mark away',
			);
			return undefined;
		}
		return claim;
	}

	#readEvent(node: TextDirective, around: Surroundings): PhrasingContent[] {
		const id = readEventMark(node, this.#report);
		const start = this.#block.text.length;
		const children = this.#readPhrasing(node.children, { ...around, inEvent: true });
		if (!id) return children;
		const words = this.#block.text.slice(start);
		if (!hasWords(words)) {
			this.#report.add(
				'mark/malformed',
				placeOf(node),
				`Unexpected event \`${id}\` without words.`,
				'put the words that mention it between the brackets',
			);
		}
		const isFirst = !this.#mentioned.has(id);
		this.#mentioned.add(id);
		const span = { block: this.blocks.length - 1, start, end: this.#block.text.length };
		this.events.push({ id, text: words, span, ...placeOf(node) });
		for (const claim of this.#openClaims) if (!claim.events.includes(id)) claim.events.push(id);
		// The renderer makes any node with these data an element of that name.
		const data = { hName: 'span', hProperties: { ...(isFirst && { id: `event-${id}` }), className: ['event'] } };
		return [{ type: 'emphasis', children, data }];
	}

	#openMark(claim: WalkedClaim): Text {
		const first = !claim.isMarked;
		claim.isMarked = true;
		if (first) this.#marked.push(claim.id);
		return this.#placeSlot({ slot: 'open', claim: claim.id, first });
	}

	#closeMark(claim: WalkedClaim, start: number): Text {
		const end = this.#block.text.length;
		const words = this.#block.text.slice(start, end).trim();
		claim.text += claim.spans.length === 0 ? words : `${claim.goesOn ? '\n' : ' … '}${words}`;
		claim.spans.push({ block: this.blocks.length - 1, start, end });
		claim.goesOn = this.#openClaims.includes(claim);
		claim.lastClose = { slot: 'close', claim: claim.id, last: false };
		return this.#placeSlot(claim.lastClose);
	}

	#placeSlot(slot: Slot): Text {
		this.slots.push(slot);
		// No text of an article holds U+0000: the parser replaces it.
		return { type: 'text', value: `\0${this.slots.length - 1}\0` };
	}

	#finish(): void {
		for (const claim of this.claims.values()) if (claim.lastClose) claim.lastClose.last = true;
		for (const { of, ...place } of this.#continuations) {
			const late = this.claims.get(of);
			const message = late
				? `Unexpected part of \`${of}\` before the claim itself, which begins on line ${late.line}.`
				: `Unexpected part of \`${of}\`: the article has no such claim.`;
			const nearest = late ? undefined : findNearest(of, [...this.claims.keys()]);
			const fix = late
				? 'put the name on the first part and `of` on the later ones'
				: nearest
					? `write \`of=${nearest}\``
					: 'write the id of a claim above';
			this.#report.add('claim/unknown-continuation', place, message, fix);
		}
		for (const definition of this.#definitions) {
			const isSafe = this.#checkLink(definition.url, definition);
			const isRepeated = this.#namedDefinitions.get(definition.identifier) !== definition;
			if (this.#used.has(definition)) this.#checkTitle(definition);
			else if (isSafe || isRepeated) {
				this.#report.add(
					'markdown/unused-definition',
					placeOf(definition),
					`Unexpected line \`[${definition.label}]: …\`: ${isRepeated ? 'an earlier one has its name' : 'no link uses it'}, so readers would never see it.`,
					isRepeated ? 'give it another name, or write `\\[` if the line is prose' : 'write `\\[` if the line is prose',
				);
			}
		}
		this.#checkAnchors();
	}

	/** Links to headings and events of this page; links to claims are checked with the record. */
	#checkAnchors(): void {
		const anchors = new Set([...this.headings.map(({ id }) => id), ...this.events.map(({ id }) => `event-${id}`)]);
		for (const { target, ...place } of this.links) {
			if (!/^#(?:h|event)-/.test(target) || anchors.has(decodeAnchor(target))) continue;
			const nearest = findNearest(target.slice(1), [...anchors]);
			this.#report.add(
				'article/unknown-link',
				place,
				`Unexpected link to \`${target}\`: the page has no such place.`,
				nearest ? `write \`#${nearest}\`` : 'link a heading, an event or a claim of this page',
			);
		}
	}

	/** `from`: the first span of the part that is checked. */
	#checkWords({ id, spans }: WalkedClaim, from: number, place: Place): void {
		const isSaid = spans
			.slice(from)
			.some(({ block, start, end }) => hasWords(this.blocks[block]?.text.slice(start, end) ?? ''));
		if (!isSaid) {
			this.#report.add(
				'claim/empty',
				place,
				`Unexpected claim \`${id}\` without words.`,
				'put the words that make it between the marks',
			);
		}
	}
}

function collectDefinitions(root: Root): Definition[] {
	const definitions: Definition[] = [];
	const pending: Flow[] = [...root.children].reverse();
	for (let node = pending.pop(); node; node = pending.pop()) {
		if (node.type === 'definition') definitions.push(node);
		else if (node.type === 'blockquote' || node.type === 'containerDirective')
			pending.push(...[...node.children].reverse());
		else if (node.type === 'list') pending.push(...node.children.flatMap((item) => item.children).reverse());
	}
	return definitions;
}

/** The renderer drops spaces around a line break; offsets must count what it keeps. `&#13;` is a line break to browsers. */
function trimLineBreaks(text: string): string {
	return /[\r\n]/.test(text) ? text.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, '\n') : text;
}

function hasWords(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

function nameTag(node: BlockContent): string {
	switch (node.type) {
		case 'heading':
			return `h${node.depth}`;
		case 'list':
			return node.ordered ? 'ol' : 'ul';
		case 'blockquote':
			return 'blockquote';
		case 'code':
			return 'pre';
		case 'thematicBreak':
			return 'hr';
		default:
			return 'p';
	}
}

function placeOf(node: { position?: { start: Place } | undefined }): Place {
	return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function shorten(text: string): string {
	const [line = ''] = text.split('\n', 1);
	return line.length < text.length || line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

function decodeAnchor(target: string): string {
	try {
		return decodeURIComponent(target.slice(1));
	} catch {
		return target.slice(1);
	}
}
