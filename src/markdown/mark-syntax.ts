/**
 * The syntax of marks: directives of micromark-extension-directive, let in by name only.
 * That extension takes any `:letter` for a mark, so `10:30`, `mailto:x@y` and `:smile:` would lose words. Here a colon opens a
 * mark only as `:claim[`, `:claim{`, `:event[`, `:event{` or `:::claim`; every other colon stays prose, as typed.
 * A mark may stand in the middle of a word (`pre:claim[war]{…}`): scripts without spaces need it, and prose never has `:claim[`.
 */
import { directiveFromMarkdown } from 'mdast-util-directive';
import type { CompileContext, Extension as FromMarkdownExtension, Handle, Token } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';
import { isBlockMarkName, isMarkName } from './marks.ts';

/** One attribute as typed: `{#border in=tass}` gives `id` and `in`, one `.name` gives `class`. */
export interface MarkAttribute {
	name: string;
	value: string;
	line: number;
	column: number;
}

declare module 'mdast-util-directive' {
	interface TextDirectiveData {
		/** In the order of the text, repeated ones too; absent where the mark has no braces. */
		attributes?: MarkAttribute[];
	}
	interface ContainerDirectiveData {
		attributes?: MarkAttribute[];
	}
}
declare module 'mdast-util-from-markdown' {
	interface CompileData {
		markAttributes?: MarkAttribute[] | undefined;
	}
}
declare module 'micromark-util-types' {
	interface TokenTypeMap {
		markLookahead: 'markLookahead';
	}
}

/** Lets a remark processor read marks. */
export function remarkMarks(this: Processor): void {
	const data = this.data();
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), markSyntax()];
	data.fromMarkdownExtensions = [
		...(data.fromMarkdownExtensions ?? []),
		directiveFromMarkdown({ verbose: true }),
		keepAttributes(),
	];
}

function markSyntax(): Extension {
	const { text, flow } = directive();
	// The extension lists the container form before the leaf form (`::name`), which we have no mark for.
	const [inText] = [text?.[codes.colon] ?? []].flat();
	const [inFlow] = [flow?.[codes.colon] ?? []].flat();
	if (!inText || !inFlow) throw new Error('micromark-extension-directive no longer hooks the colon where we gate it.');
	return {
		text: { [codes.colon]: gate(inText, lookAheadInText, hasBody) },
		flow: { [codes.colon]: gate(inFlow, lookAheadInFlow, () => true) },
	};
}

/** The construct, tried only where `lookAhead` finds a mark, and kept only where `isComplete` holds behind it. */
function gate(
	construct: Construct,
	lookAhead: Tokenizer,
	isComplete: (context: TokenizeContext) => boolean,
): Construct {
	return {
		...construct,
		tokenize(effects, ok, nok) {
			const close: State = (code) => (isComplete(this) ? ok(code) : nok(code));
			return effects.check(
				{ tokenize: lookAhead, partial: true },
				construct.tokenize.call(this, effects, close, nok),
				nok,
			);
		},
	};
}

/** Whether brackets or braces were read: `:claim[` without its `]` ends as a bare name, and would lose it. */
function hasBody(context: TokenizeContext): boolean {
	return context.events.at(-2)?.[1].type !== 'directiveTextName';
}

const lookAheadInText: Tokenizer = (effects, ok, nok) =>
	lookAhead(effects, 1, (_, name, code) => {
		const opens = code === codes.leftSquareBracket || code === codes.leftCurlyBrace;
		return opens && isMarkName(name) ? ok(code) : nok(code);
	});

const lookAheadInFlow: Tokenizer = (effects, ok, nok) =>
	lookAhead(effects, Number.POSITIVE_INFINITY, (colons, name, code) =>
		colons >= 3 && isBlockMarkName(name) ? ok(code) : nok(code),
	);

/** Reads at most `maxColons` colons and the name behind them, and hands both to `judge` with the code that follows. */
function lookAhead(
	effects: Parameters<Tokenizer>[0],
	maxColons: number,
	judge: (colons: number, name: string, code: Code) => State | undefined,
): State {
	let colons = 0;
	let name = '';
	return start;

	function start(code: Code) {
		effects.enter('markLookahead');
		return inColons(code);
	}

	function inColons(code: Code): State | undefined {
		if (code !== codes.colon || colons === maxColons) return inName(code);
		effects.consume(code);
		colons += 1;
		return inColons;
	}

	function inName(code: Code): State | undefined {
		if (!isNameCode(code) || name.length > 16) {
			effects.exit('markLookahead');
			return judge(colons, name, code);
		}
		effects.consume(code);
		name += String.fromCharCode(code);
		return inName;
	}
}

function isNameCode(code: Code): code is number {
	if (code === null || code < 0) return false;
	return code > 127 || /[\w-]/.test(String.fromCharCode(code));
}

/** Keeps every attribute with its place; mdast-util-directive keeps the last of each name. */
function keepAttributes(): FromMarkdownExtension {
	const enter: Record<string, Handle> = {};
	const exit: Record<string, Handle> = {};
	for (const kind of ['directiveText', 'directiveContainer'] as const) {
		enter[`${kind}Attributes`] = function () {
			this.data.markAttributes = [];
			// Captures line endings between attributes, which are no text.
			this.buffer();
		};
		exit[`${kind}AttributeId`] = function (token) {
			add(this, token, 'id', this.sliceSerialize(token).slice(1));
		};
		exit[`${kind}AttributeIdValue`] = ignore;
		exit[`${kind}AttributeClass`] = function (token) {
			add(this, token, 'class', this.sliceSerialize(token).slice(1));
		};
		exit[`${kind}AttributeClassValue`] = ignore;
		exit[`${kind}AttributeName`] = function (token) {
			add(this, token, this.sliceSerialize(token), '');
		};
		exit[`${kind}AttributeValue`] = function (token) {
			const last = this.data.markAttributes?.at(-1);
			if (last) last.value = this.sliceSerialize(token);
		};
		exit[`${kind}AttributeValueLiteral`] = ignore;
		exit[`${kind}Attributes`] = function () {
			this.resume();
			const node = this.stack.at(-1);
			if (node?.type !== 'textDirective' && node?.type !== 'containerDirective') return;
			node.data = { ...node.data, attributes: this.data.markAttributes ?? [] };
			this.data.markAttributes = undefined;
		};
	}
	return { enter, exit };
}

function add(context: CompileContext, { start }: Token, name: string, value: string): void {
	context.data.markAttributes?.push({ name, value, line: start.line, column: start.column });
}

const ignore: Handle = () => undefined;
