/**
 * The text of a built page as a browser's `textContent` has it, with the places of its marks: what positions of annotations count in.
 * Reads only HTML that this site wrote: text without a bare `<`, attributes in quotation marks, each `<div>` and `<mark>` closed.
 */

export interface PageText {
	/** Tags taken out, character references replaced. */
	text: string;
	/** Where each `<mark>` begins and ends in it (UTF-16 units), in the order in which they open. */
	marks: { start: number; end: number }[];
}

/** The text of the first element that `opening` opens, a `<div>`; `undefined` where the page has none. */
export function readContainer(page: string, opening: string): PageText | undefined {
	const begin = page.indexOf(opening);
	if (begin === -1) return undefined;
	const marks: PageText['marks'] = [];
	const open: PageText['marks'] = [];
	let text = '';
	let depth = 0;
	let dropBreak = false;
	const tokens = /<(?<end>\/?)(?<tag>[a-z][a-z0-9]*)(?:[^>"]|"[^"]*")*>|(?<text>[^<]+)/g;
	tokens.lastIndex = begin;
	for (let token = tokens.exec(page); token; token = tokens.exec(page)) {
		const { end, tag, text: raw } = token.groups ?? {};
		if (raw !== undefined) {
			const words = decode(raw);
			// A parser leaves out the line break that follows this tag at once.
			text += dropBreak && words.startsWith('\n') ? words.slice(1) : words;
		} else if (tag === 'mark' && !end) {
			const mark = { start: text.length, end: text.length };
			marks.push(mark);
			open.push(mark);
		} else if (tag === 'mark') {
			const mark = open.pop();
			if (mark) mark.end = text.length;
		} else if (tag === 'div') {
			depth += end ? -1 : 1;
			if (depth === 0) break;
		}
		dropBreak = tag === 'pre' && !end;
	}
	return { text, marks };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

function decode(raw: string): string {
	if (!raw.includes('&')) return raw;
	return raw.replace(/&(?:#x(?<hex>[0-9a-f]+)|#(?<decimal>\d+)|(?<name>[a-z]+));/gi, (reference, ...rest) => {
		const { hex, decimal, name } = rest.at(-1) as Record<string, string | undefined>;
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		if (decimal) return String.fromCodePoint(Number(decimal));
		const sign = named[name ?? ''];
		if (sign === undefined)
			throw new Error(`Unknown character reference ${reference}: name it in src/exports/page-text.ts.`);
		return sign;
	});
}
