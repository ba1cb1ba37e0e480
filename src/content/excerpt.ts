/** Shows a place in a line of a file, as wide as a terminal, with a caret below it. */

const width = 100;
/** How much of the width stands before the caret where the line is cut. */
const before = 60;

/**
 * ```
 * 12 | The mayor said that :claim[the gate was shut]{#gate by=maior}.
 *    |                     ^
 * ```
 * `column` counts from 1, in UTF-16 units. A longer line is cut on both sides.
 */
export function excerptLine(line: string, number: number, column: number): string {
	const at = Math.min(column - 1, line.length);
	const start = line.length <= width || at <= before ? 0 : findBoundary(line, at - before);
	const end = line.length - start <= width ? line.length : findBoundary(line, start + width);
	const lead = start > 0 ? '…' : '';
	const shown = `${lead}${printable(line.slice(start, end))}${end < line.length ? '…' : ''}`;
	const gap = ' '.repeat(measureWidth(lead + printable(line.slice(start, at))));
	const margin = String(number);
	return `${margin} | ${shown}\n${' '.repeat(margin.length)} | ${gap}^`;
}

/** Text without what would move the cursor, start a command of the terminal, or turn the order of characters round. */
export function printable(text: string): string {
	return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '·');
}

/** The same place, or one before it, where no character is cut in two. */
function findBoundary(text: string, at: number): number {
	const isInside = /[\udc00-\udfff]/.test(text[at] ?? '');
	return isInside ? at - 1 : at;
}

/** How many columns of a terminal the text takes: marks and joiners none, characters of East Asia and pictures two. */
function measureWidth(text: string): number {
	let columns = 0;
	for (const character of text) {
		if (/[\p{M}\p{Cf}]/u.test(character)) continue;
		columns +=
			/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u.test(
				character,
			)
				? 2
				: 1;
	}
	return columns;
}
