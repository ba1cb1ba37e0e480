/**
 * How the index notes where words stand: a line for each word, sorted, in files of a few kilobytes, so that a query reads
 * only the files of its own words. Numbers are Base64 VLQ as in source maps, without a sign.
 * @see https://tc39.es/ecma426/ (Base64 VLQ)
 */

/** One entry that has a word, and at which of its words; no places for keys that are no words. */
export interface Posting {
	entry: number;
	places: readonly number[];
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = new Map([...alphabet].map((letter, value) => [letter.charCodeAt(0), value]));
/** Characters of a file before compression, which makes half of it. */
const fileLength = 12_000;

/** What begins with this is no word: a speaker, a date. No word of a text contains it. */
export const keyMark = '=';

export function writePostings(key: string, postings: readonly Posting[]): string {
	let line = `${key}\t`;
	let last = -1;
	for (const { entry, places } of postings) {
		const gap = entry - last - 1;
		last = entry;
		if (key.startsWith(keyMark)) line += writeNumber(gap);
		else {
			const [first = 0, ...others] = places;
			line += writeNumber(gap * 2 + Number(others.length > 0)) + writeNumber(first);
			if (!others.length) continue;
			let place = first;
			line += writeNumber(others.length);
			for (const other of others) {
				line += writeNumber(other - place);
				place = other;
			}
		}
	}
	return line;
}

export function readPostings(line: string): Posting[] {
	const tab = line.indexOf('\t');
	const next = readNumbers(line, tab + 1);
	const postings: Posting[] = [];
	let entry = -1;
	for (let code = next(); code >= 0; code = next()) {
		if (line.startsWith(keyMark)) {
			entry += code + 1;
			postings.push({ entry, places: [] });
			continue;
		}
		entry += (code >> 1) + 1;
		let place = next();
		const places = [place];
		for (let left = code & 1 ? next() : 0; left > 0; left--) places.push((place += next()));
		postings.push({ entry, places });
	}
	return postings;
}

/** Divides sorted lines into files, with what each begins with: as little of its first key as tells it from the file before. */
export function divideLines(lines: readonly string[]): { starts: string[]; files: string[] } {
	const starts: string[] = [];
	const files: string[][] = [];
	let length = Number.POSITIVE_INFINITY;
	let last = '';
	for (const line of lines) {
		const key = keyOfLine(line);
		// Names that begin with one word stay together: they are looked up by it.
		if (length + line.length > fileLength && firstWord(key) !== firstWord(last)) {
			starts.push(tellApart(last, key));
			files.push([]);
			length = 0;
		}
		files.at(-1)?.push(line);
		length += line.length + 1;
		last = key;
	}
	return { starts, files: files.map((own) => own.join('\n')) };
}

/** The number of the file that has the key, if any has. */
export function findFile(key: string, starts: readonly string[]): number {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? '') <= key) low = middle;
		else high = middle;
	}
	return low;
}

/** The lines whose keys begin with `beginning`; `lines` are sorted. */
export function findLines(lines: readonly string[], beginning: string): string[] {
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lines[middle] ?? '') < beginning) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (lines[end]?.startsWith(beginning)) end++;
	return lines.slice(low, end);
}

export function keyOfLine(line: string): string {
	return line.slice(0, line.indexOf('\t'));
}

function firstWord(key: string): string {
	return key.split(' ', 1)[0] ?? '';
}

function tellApart(before: string, key: string): string {
	let length = 1;
	while (length < key.length && key.slice(0, length) <= before) length++;
	return key.slice(0, length);
}

function writeNumber(value: number): string {
	let text = '';
	let left = value;
	do {
		text += alphabet[(left & 31) | (left > 31 ? 32 : 0)];
		left >>>= 5;
	} while (left > 0);
	return text;
}

/** Gives one number after the other, -1 at the end. */
function readNumbers(line: string, start: number): () => number {
	let at = start;
	return () => {
		if (at >= line.length) return -1;
		let value = 0;
		let shift = 0;
		for (;;) {
			const digit = digits.get(line.charCodeAt(at++)) ?? 0;
			value |= (digit & 31) << shift;
			shift += 5;
			if (!(digit & 32)) return value;
		}
	};
}
