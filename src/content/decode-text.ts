/** Bytes of a file to text: strict UTF-8, one kind of line ending, and none of the characters that no page may hold. */

export interface TextFault {
	message: string;
	fix: string;
	line: number;
	column: number;
}

export interface DecodedText {
	/** Without a byte order mark, lines ended by `\n`; absent where the bytes are no text. */
	text?: string;
	fault?: TextFault;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
/** Refused by HTML and XML alike; tabs and line endings are not among them. */
const forbidden = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** Forbidden characters are named, and stand as U+FFFD in the text, so that the rest of the file can be read all the same. */
export function decodeText(bytes: Uint8Array): DecodedText {
	let text: string;
	try {
		text = strictUtf8.decode(bytes).replace(/\r\n?/g, '\n');
	} catch {
		return { fault: describeBadByte(bytes) };
	}
	const [first, ...others] = text.matchAll(forbidden);
	if (!first) return { text };
	const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const more = others.length > 0 ? ` (and ${others.length} more such)` : '';
	return {
		text: text.replace(forbidden, (character) => '\ufffd'.repeat(character.length)),
		fault: {
			message: `Unexpected control character U+${code}${more}, expected text.`,
			fix: 'take it out; it may have come along when text was pasted',
			...locate(text.slice(0, first.index)),
		},
	};
}

function describeBadByte(bytes: Uint8Array): TextFault {
	const offset = findBadByte(bytes);
	const before = new TextDecoder().decode(bytes.subarray(0, offset)).replace(/\r\n?/g, '\n');
	return {
		message: `Unexpected byte 0x${(bytes[offset] ?? 0).toString(16).toUpperCase()} at offset ${offset}, expected UTF-8 text.`,
		fix: 'save the file as UTF-8',
		...locate(before),
	};
}

/** Line and column behind a text. */
function locate(before: string): { line: number; column: number } {
	const lineStart = before.lastIndexOf('\n') + 1;
	return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

/** Offset at which the first sequence begins that is no UTF-8. */
function findBadByte(bytes: Uint8Array): number {
	let [low, high] = [0, bytes.length];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		// `stream` forgives a sequence that is cut off at the end, and nothing else.
		if (canDecode(bytes.subarray(0, middle), { stream: true })) low = middle;
		else high = middle - 1;
	}
	// Such a sequence, of at most four bytes, is the bad one: what should go on with it does not.
	while (low > 0 && !canDecode(bytes.subarray(0, low))) low -= 1;
	return low;
}

function canDecode(bytes: Uint8Array, options?: TextDecodeOptions): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
		return true;
	} catch {
		return false;
	}
}
