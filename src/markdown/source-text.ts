/** The source of an article, asked for lines and columns only where there is something to report. */
import type { Text } from 'mdast';

export interface Place {
	line: number;
	column: number;
}

export class SourceText {
	readonly text: string;
	#lineStarts: number[] | undefined;

	/** Line endings become `\n` and a byte order mark goes, so that offsets are those of the parser; lines and columns stay. */
	constructor(source: string) {
		this.text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	}

	/** Line and column of an offset, both from 1. */
	locate(offset: number): Place {
		this.#lineStarts ??= findLineStarts(this.text);
		let low = 0;
		let high = this.#lineStarts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
	}

	/** The digits at an offset, as typed: `003`; empty where there are none. */
	readNumber(offset: number): string {
		return /^\d*/.exec(this.text.slice(offset, offset + 9))?.[0] ?? '';
	}

	/** Line and column of a character of a text node, which the source may spell as an escape or a character reference. */
	locateInText(node: Text, index: number): Place {
		let offset = node.position?.start.offset ?? 0;
		const end = node.position?.end.offset ?? offset;
		// Without escapes and references, the source is the text.
		if (end - offset === node.value.length) return this.locate(offset + index);
		let read = 0;
		while (read < index && offset < end) {
			const [taken, given] = this.#readCharacter(offset, node.value, read);
			offset += taken;
			read += given;
		}
		return this.locate(offset);
	}

	/** How many characters of the source make how many of the text. */
	#readCharacter(offset: number, value: string, index: number): [taken: number, given: number] {
		const character = this.text[offset];
		if (character === '\\' && this.text[offset + 1] === value[index] && /[!-/:-@[-`{-~]/.test(value[index] ?? '')) {
			return [2, 1];
		}
		if (character === '&') {
			const reference = /^&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/i.exec(
				this.text.slice(offset, offset + 34),
			)?.[0];
			if (reference && (value[index] !== '&' || /^&(?:amp|#38|#x26);$/i.test(reference))) {
				return [reference.length, (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1];
			}
		}
		if (value[index] === '\n') {
			// Spaces around a line break, and the signs of quotations and lists at a line's start, are no text.
			const gap = /^[ \t]*\n[ \t>]*/.exec(this.text.slice(offset, offset + 200))?.[0];
			if (gap) return [gap.length, 1];
		}
		return [1, 1];
	}
}

function findLineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}
