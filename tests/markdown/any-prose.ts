/** Arbitrary prose whose text is known by how it was put together: what was put in is what readers must get. */
import fc from 'fast-check';

/** What was put in. */
export interface Written {
	source: string;
	/** Texts of the blocks, empty ones left out. */
	blocks: string[];
	/** Words of each claim mark in the order of their ids (`c0`, `c1` …), and of each event mark. */
	claims: string[];
	events: string[];
}

type Inline =
	| { kind: 'text'; text: string; spelling: 'raw' | 'escaped' | 'reference' }
	| { kind: 'typed' | 'code'; text: string }
	| { kind: 'break'; source: string }
	| { kind: 'emphasis' | 'strong' | 'link' | 'claim' | 'event'; children: Inlines };
type Inlines = readonly { inline: Inline; gap: string }[];
interface BlockPlan {
	kind: 'paragraph' | 'heading' | 'item' | 'quotation' | 'code' | 'claim';
	content: Inlines;
	code: readonly string[];
}

/** Where inline content stands: what may not stand there, and whether brackets are the author's own. */
interface Place {
	inLink: boolean;
	inEvent: boolean;
	inHeading: boolean;
	escapesBrackets: boolean;
}

/** Characters that Markdown, HTML, our marks, or a careless `trim` would touch. */
const characters = [
	...':[]{}"\'()*_`<>&\\!#+-=~|$^@%/.,;?',
	...'xzéßбжёшאבعس中文ด',
	...'0123456789',
	...'“”„«»‘’‚–—…№§',
	'\u0301\u0323',
	'\u0483',
	'\u05b8',
	'\u064e',
	'\u00a0\u2003\u202f\u3000\u1680',
	'\u200b\u200c\u200d\u2060\ufeff\u00ad',
	'\u200e\u200f\u202e\u202c\u2066\u2069',
	'\u000b\u000c\u0001\u007f\u0085\u2028\u2029',
	'\ufffd\ufffe\ue000\ud83d\ude00\ud83c\udde7\ud83c\uddfe\u{e0001}\u{10ffff}',
].flatMap((text) => [...text]);

/** Typed as it stands, without an escape, since it only looks like Markdown or like a mark. */
export const lookalikes = [
	...[
		'10:30',
		'3:1',
		'a:b',
		':smile:',
		':-)',
		'::leaf',
		':',
		'::',
		'Źródło:PAP',
		'https://x.example/a:b?c=d',
		'x@y.example',
	],
	...['[sic]', '[…]', 'a[1]', 'claim[1]', 're:claim', 'event:', '{x}', '{#x', '}', '{}', '[x]{y}', '(a)', 'f(x)'],
	...[
		'5 * 6',
		'2 < 3',
		'a > b',
		'R&D',
		'AT&T;',
		'&nosuch;',
		'&;',
		'C:\\dir',
		'snake_case_name',
		'a__b',
		'100 %',
		'#tag',
		'~x~',
		'|x|',
	],
	...[
		'don’t',
		'"straight"',
		'“curly”',
		'„low“',
		'«guillemets»',
		'33,200',
		'well-being',
		'Łukaszenka',
		'Лукашэнка',
		'e\u0301te\u0301',
	],
	...[
		'שלום',
		'مرحبا',
		'\u2067אבג\u2069',
		'卢卡申科',
		'ไทย',
		'👩‍👩‍👧',
		'🇧🇾',
		'zero\u200bwidth',
		'soft\u00adhyphen',
		'no\u00a0break',
		'\u202etfel',
	],
];

const text = fc.record({
	kind: fc.constant('text' as const),
	text: fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 8 }),
	spelling: fc.constantFrom('raw' as const, 'raw' as const, 'escaped' as const, 'reference' as const),
});
const typed = fc.record({ kind: fc.constant('typed' as const), text: fc.constantFrom(...lookalikes) });
const code = fc.record({
	kind: fc.constant('code' as const),
	text: fc
		.string({ unit: fc.constantFrom(...characters, ' '), minLength: 1, maxLength: 8 })
		.map((value) => value.replaceAll('`', '')),
});
const lineBreak = fc.record({ kind: fc.constant('break' as const), source: fc.constantFrom('  \n', '\\\n', '   \n') });
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '  ', '\t', ' \n', '\u00a0', '\u3000');

const { inlines } = fc.letrec<{ inlines: Inlines; inline: Inline }>((tie) => ({
	inlines: fc.array(fc.record({ inline: tie('inline'), gap }), { minLength: 1, maxLength: 6 }),
	inline: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		{ arbitrary: text, weight: 4 },
		{ arbitrary: typed, weight: 4 },
		{ arbitrary: code, weight: 1 },
		{ arbitrary: lineBreak, weight: 1 },
		{
			arbitrary: fc.record({
				kind: fc.constantFrom('emphasis', 'strong', 'link', 'claim', 'claim', 'event'),
				children: tie('inlines'),
			}),
			weight: 3,
		},
	),
}));

const block: fc.Arbitrary<BlockPlan> = fc.record({
	kind: fc.constantFrom('paragraph', 'paragraph', 'heading', 'item', 'quotation', 'code', 'claim'),
	content: inlines,
	code: fc.array(fc.constantFrom(...lookalikes, '', '    x', ':::', ':claim[x]{#x}', '# x', '</code>', '- x'), {
		maxLength: 3,
	}),
});

/** Articles of a few blocks, with marks that have all they need. */
export const anyProse: fc.Arbitrary<Written> = fc
	.record({
		blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
		lineEnding: fc.constantFrom('\n', '\r\n', '\r'),
		start: fc.constantFrom('', '\ufeff', '---\ntitle: x\n---\n', '\ufeff---\n---\n\n', '\n\n'),
	})
	.map(({ blocks, lineEnding, start }) => {
		const writer = new ProseWriter();
		const sources = blocks.map((plan) => writer.writeBlock(plan));
		const { blocks: texts, claims, events } = writer;
		return {
			source: (start + sources.join('\n\n')).replaceAll('\n', lineEnding),
			blocks: texts.filter((value) => value !== ''),
			claims,
			events,
		};
	});

class ProseWriter {
	readonly blocks: string[] = [];
	readonly claims: string[] = [];
	readonly events: string[] = [];
	#text = '';

	writeBlock({ kind, content, code }: BlockPlan): string {
		if (kind === 'code') {
			this.blocks.push(trimBlock(code.join('\n')));
			return ['````', ...code, '````'].join('\n');
		}
		this.#text = '';
		// A claim around paragraphs comes before those in them.
		const claim = kind === 'claim' ? this.claims.push('') - 1 : -1;
		const source = `x ${this.#writeInlines(content, {
			inLink: false,
			inEvent: false,
			inHeading: kind === 'heading',
			escapesBrackets: false,
		})} z`;
		const text = `x ${this.#text} z`;
		this.blocks.push(text);
		if (claim !== -1) this.claims[claim] = text;
		switch (kind) {
			case 'heading':
				return `## ${source}`;
			case 'item':
				return `- ${source.replaceAll('\n', '\n  ')}`;
			case 'quotation':
				return `> ${source.replaceAll('\n', '\n> ')}`;
			case 'claim':
				return `:::claim{#c${claim} by=speaker}\n${source}\n:::`;
			default:
				return source;
		}
	}

	#writeInlines(inlines: Inlines, place: Place): string {
		let source = '';
		for (const [index, { inline, gap }] of inlines.entries()) {
			if (index > 0) source += this.#writeGap(gap, place);
			source += this.#writeInline(inline, place, source);
		}
		return source;
	}

	/** Line breaks with the spaces around them are a space; other white space is what it is. */
	#writeGap(gap: string, { inHeading }: Place): string {
		const written = inHeading ? gap.replace('\n', ' ') : gap;
		this.#text += written.includes('\n') ? ' ' : written;
		return written;
	}

	#writeInline(inline: Inline, place: Place, before: string): string {
		switch (inline.kind) {
			case 'text':
				return this.#writeText(inline.text, inline.spelling, place);
			case 'typed':
				this.#text += inline.text;
				return inline.text;
			case 'code': {
				// A mark ends at its bracket even inside code, where nothing can be escaped.
				const bare = place.escapesBrackets ? inline.text.replace(/[[\]]/g, '') : inline.text;
				const value = bare.replace(/^ +| +$/g, '') || 'x';
				this.#text += value;
				return `\`${value}\``;
			}
			case 'break': {
				if (place.inHeading || /(?:^|[\t\n])$/.test(before)) {
					this.#text += 'x';
					return 'x';
				}
				const kept = inline.source.startsWith('\\') ? this.#text : this.#text.replace(/ +$/, '');
				this.#text = `${kept}\nx`;
				return `${inline.source}x`;
			}
			default:
				return this.#writeAround(inline, place);
		}
	}

	#writeAround({ kind, children }: Extract<Inline, { children: Inlines }>, place: Place): string {
		const start = this.#text.length;
		// Emphasis opens and closes at letters only.
		const write = (inner: Partial<Place> = {}) => {
			this.#text += 'x ';
			const source = `x ${this.#writeInlines(children, { ...place, ...inner })} z`;
			this.#text += ' z';
			return source;
		};
		if (kind === 'emphasis') return `*${write()}*`;
		if (kind === 'link' && !place.inLink) {
			return `[${write({ inLink: true, escapesBrackets: true })}](https://example.org/)`;
		}
		if (kind === 'claim' && !place.inLink && !place.inEvent) {
			const id = this.claims.push('') - 1;
			const source = `:claim[${write({ escapesBrackets: true })}]{#c${id} by=speaker}`;
			this.claims[id] = this.#text.slice(start);
			return source;
		}
		if (kind === 'event' && !place.inLink && !place.inEvent) {
			const id = this.events.push('') - 1;
			const source = `:event[${write({ escapesBrackets: true, inEvent: true })}]{#e${id}}`;
			this.events[id] = this.#text.slice(start);
			return source;
		}
		return `**${write()}**`;
	}

	#writeText(value: string, spelling: 'raw' | 'escaped' | 'reference', { escapesBrackets }: Place): string {
		this.#text += value;
		let source = '';
		for (const character of value) {
			const isPunctuation = /[!-/:-@[-`{-~]/.test(character);
			if (spelling === 'reference' && /[\p{P}\p{S}\p{L}\p{N}\u00a0]/u.test(character)) {
				source += `&#x${character.codePointAt(0)?.toString(16)};`;
			} else if (
				isPunctuation &&
				(spelling === 'escaped' ||
					!/[:[\]{}"'(,;?%@/$|!]/.test(character) ||
					(escapesBrackets && /[[\]]/.test(character)) ||
					(source.endsWith(']') && /[(:{]/.test(character)) ||
					(source.endsWith('::') && character === ':'))
			) {
				source += `\\${character}`;
			} else source += character;
		}
		return source;
	}
}

function trimBlock(value: string): string {
	return value.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
}
