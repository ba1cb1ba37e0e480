/** Sorted lines, each with a key, in files of a few kilobytes: whoever looks a key up reads one file. */

/** Characters of a file before compression, which makes half of it. */
const fileLength = 6000;

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
