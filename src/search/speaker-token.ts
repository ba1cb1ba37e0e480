/**
 * Words of our own making that stand in the index for a speaker, so that "by" and "about" are found like any word.
 * Only lower-case letters, since Pagefind divides words at digits and hyphens.
 */

export interface SpeakerTokens {
	by: string;
	about: string;
}

/**
 * E.g. `rt` → `spkacrtax` and `spkacrtbx`. Pagefind finds a word by its beginning and cuts English endings, so no token
 * may begin another one (the length stands first) or end in what English takes for an ending (`x`).
 */
export function writeSpeakerTokens(id: string): SpeakerTokens {
	const letters = id.replace(/[^a-y]/g, encodeLetter);
	const stem = `spk${encodeLength(letters.length)}${letters}`;
	return { by: `${stem}ax`, about: `${stem}bx` };
}

/** `z` announces a sign that is no letter, so that no two ids come out alike. */
function encodeLetter(sign: string): string {
	if (sign === '-') return 'zz';
	return sign === 'z' ? 'zy' : `z${letterAt(Number(sign))}`;
}

function encodeLength(length: number): string {
	return `${letterAt(Math.floor(length / 26))}${letterAt(length % 26)}`;
}

function letterAt(index: number): string {
	return String.fromCharCode(97 + index);
}
