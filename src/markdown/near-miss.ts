/**
 * Finds text that was meant as a mark: `:clam[…]`, `::claim[`, `:claim [`, `:::clam`. The syntax leaves such text as prose, word for
 * word; here it gets its name. `\:claim[` is prose on purpose.
 */
import { findNearestMark, isBlockMarkName, isMarkName, markNames } from './marks.ts';

export interface NearMiss {
	/** Offset in the source. */
	offset: number;
	code: 'mark/unknown' | 'mark/malformed';
	message: string;
	fix: string;
}

const nameAfterColons = /(?<!:)(:+)([ \t]?)(\p{L}[\p{L}\p{N}_-]*)/gu;
const nameWithoutColon = new RegExp(`(?<![\\p{L}\\p{N}:_-]|:[ \\t])(${markNames.join('|')})\\[`, 'gu');
const loneColons = /(?<!:):{3,}(?=[ \t]*(?:\n|$))/g;
const bracketsWithName = /^\[[^\]]*\]\{\s*(?:#|in=|by=|of=)/;
const lookAheadLength = 400;

const proseFix = 'or write `\\:` if the colon is prose';

/** Reads the text nodes of one source in order: an opening `:::` that we don't know excuses the `:::` that closes it. */
export function createNearMissFinder(source: string): (start: number, end: number) => NearMiss[] {
	let unknownFences = 0;

	return (start, end) => {
		const text = source.slice(start, end);
		const found: NearMiss[] = [];
		if (text.includes(':')) {
			for (const match of text.matchAll(nameAfterColons)) {
				const [, colons = '', space = '', name = ''] = match;
				const offset = start + match.index;
				if (isEscaped(source, offset)) continue;
				const isFence = colons.length >= 3 && beginsLine(source, offset);
				if (isFence) unknownFences += 1;
				const candidate = { offset, colons: colons.length, space, name, rest: offset + match[0].length };
				const miss = isFence ? judgeFence(candidate, source) : judgeInline(candidate, source);
				if (miss) found.push(miss);
			}
			for (const match of text.matchAll(loneColons)) {
				const offset = start + match.index;
				if (!beginsLine(source, offset) || isEscaped(source, offset)) continue;
				if (unknownFences > 0) unknownFences -= 1;
				else found.push(strayFence(offset, match[0]));
			}
		}
		if (text.includes('[')) {
			for (const match of text.matchAll(nameWithoutColon)) {
				const offset = start + match.index;
				const name = match[1] ?? '';
				const rest = source.slice(offset + name.length, offset + name.length + lookAheadLength);
				if (bracketsWithName.test(rest))
					found.push(malformed(offset, `\`${name}[\` without a colon`, `write \`:${name}[…]{…}\``));
			}
		}
		return found;
	};
}

/** What keeps the braces at `offset` from being read as attributes, and where. */
export function explainAttributes(source: string, offset: number): { offset: number; message: string; fix: string } {
	const line = /^[^\n]*(?:\n[^\n]+){0,3}/.exec(source.slice(offset, offset + lookAheadLength))?.[0] ?? '';
	// The braces of the next mark close nothing here.
	const unclosed = !line.includes('}') || /^\{[^}]*(?:\{|:[a-z]+\[)/.test(line);
	if (unclosed) return { offset, message: 'Unexpected `{` without its `}`.', fix: 'close the braces with `}`' };
	const curly = /[“”„«»‘’]/.exec(line.slice(0, line.indexOf('}') + 1 || undefined));
	if (curly) {
		return {
			offset: offset + curly.index,
			message: `Unexpected \`${curly[0]}\` in a mark’s braces, expected straight quotation marks around a value.`,
			fix: 'write `by="first second"`',
		};
	}
	const value = /([\w-]+)=(?!["'])[^\s}"'<=>`]*(["'<=>`])/.exec(line);
	if (value) {
		return {
			offset: offset + value.index,
			message: `Unexpected \`${value[2]}\` in the value of \`${value[1]}\`, which ends a mark’s braces in silence.`,
			fix: `put the value in quotation marks: \`${value[1]}="…"\``,
		};
	}
	if (/^\{[^}]*=\s*\}|^\{[^}]*#[\s}]/.test(line)) {
		return { offset, message: 'Unexpected attribute without a value.', fix: 'write `{#name in=statement}`' };
	}
	return {
		offset,
		message: 'Unexpected braces that can’t be read as a mark’s name and attributes.',
		fix: 'write `{#name in=statement}` or `{#name by=speaker}`: spaces between, no commas',
	};
}

interface Candidate {
	offset: number;
	colons: number;
	/** The space between colons and name. */
	space: string;
	name: string;
	/** Offset behind the name. */
	rest: number;
}

/** `:::name` at the start of a line. */
function judgeFence({ offset, colons, space, name, rest }: Candidate, source: string): NearMiss | undefined {
	const nearest = findNearestMark(name);
	if (!nearest) return undefined;
	const fence = ':'.repeat(colons);
	const found = `\`${fence}${space}${name}\``;
	if (!isMarkName(name)) {
		return {
			offset,
			code: 'mark/unknown',
			message: `Unexpected mark ${found}, expected \`${fence}claim\`.`,
			fix: `write \`${fence}claim{#name in=statement}\``,
		};
	}
	if (!isBlockMarkName(name)) {
		return malformed(offset, `${found} over paragraphs`, `write \`:${name}[…]{#name}\` within a paragraph`);
	}
	if (space === '' && source[rest] === '{') {
		const fault = explainAttributes(source, rest);
		const end = source.indexOf('\n', rest);
		const line = source.slice(rest, end === -1 ? undefined : end);
		if (!/^\{[^}"]*\}[ \t]*\S/.test(line)) return { code: 'mark/malformed', ...fault };
	}
	return malformed(
		offset,
		`${found} that opens no block`,
		`write \`${fence}${name}{#name in=statement}\` alone on its line, without spaces inside or text behind it`,
	);
}

/** Colons and a name within a line. */
function judgeInline({ offset, colons, space, name, rest }: Candidate, source: string): NearMiss | undefined {
	const ahead = source.slice(rest, rest + lookAheadLength);
	const opens = /^[[{]/.test(ahead);
	const opensLater = /^[ \t]+[[{]/.test(ahead);
	const midWord = /[\p{L}\p{N}]/u.test(source[offset - 1] ?? '');
	const exact = isMarkName(name);
	const typed = `\`${':'.repeat(colons)}${space}${name}\``;
	if (space) {
		const meant = exact && bracketsWithName.test(ahead);
		return meant ? malformed(offset, `${typed} with a space behind its colon`, `write \`:${name}[…]{…}\``) : undefined;
	}
	const nearest = exact ? name : opens || (opensLater && !midWord) ? findNearestMark(name) : undefined;
	if (!nearest) {
		if (!bracketsWithName.test(ahead)) return undefined;
		const known = markNames.map((mark) => `\`:${mark}\``).join(' or ');
		return {
			offset,
			code: 'mark/unknown',
			message: `Unexpected mark ${typed}, expected ${known}.`,
			fix: `write ${known}, ${proseFix}`,
		};
	}
	if (colons > 1)
		return opens
			? malformed(offset, `${typed} with ${colons} colons`, `write \`:${nearest}[…]{…}\` with one colon`)
			: undefined;
	if (!exact) {
		return {
			offset,
			code: 'mark/unknown',
			message: `Unexpected mark ${typed}, expected \`:${nearest}\`.`,
			fix: `write \`:${nearest}[…]{…}\`, ${proseFix}`,
		};
	}
	if (opens) return unclosed(offset, rest, typed, source);
	if (midWord) return undefined;
	if (opensLater)
		return malformed(offset, `space between ${typed} and its bracket`, `write \`:${name}[…]{…}\` without spaces`);
	const paragraph = ahead.split(/\n[ \t]*\n/, 1)[0] ?? '';
	if (!/[[\]{}]/.test(paragraph)) return undefined;
	return malformed(offset, `${typed} without a bracket behind it`, `write \`:${name}[…]{…}\`, ${proseFix}`);
}

/** A mark that the syntax refused although its name and bracket are right. */
function unclosed(offset: number, rest: number, typed: string, source: string): NearMiss {
	if (source[rest] === '{') return { code: 'mark/malformed', ...explainAttributes(source, rest) };
	return malformed(
		offset,
		`${typed} whose \`[\` is never closed in its paragraph`,
		'close it with `]`; write a bracket that is prose as `\\[` or `\\]`',
	);
}

function strayFence(offset: number, colons: string): NearMiss {
	return malformed(
		offset,
		`\`${colons}\` that closes nothing`,
		'open a block with `:::claim{…}` before it; around a block that holds another, use more colons',
	);
}

function malformed(offset: number, found: string, fix: string): NearMiss {
	return { offset, code: 'mark/malformed', message: `Unexpected ${found}.`, fix };
}

function beginsLine(source: string, offset: number): boolean {
	return /^[ \t>]*(?:[-*+]|\d+[.)])?[ \t]*$/.test(source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset));
}

/** Whether an odd number of backslashes stands before it. */
function isEscaped(source: string, offset: number): boolean {
	let backslashes = 0;
	while (source[offset - 1 - backslashes] === '\\') backslashes += 1;
	return backslashes % 2 === 1;
}
