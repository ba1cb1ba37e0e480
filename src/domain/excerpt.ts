/** Compares words that were copied with the text that they were copied from. */

/**
 * Whether `text` holds the words of `excerpt`, in their order. Case, quotation marks, white space and the full stop at the end
 * don't count; `…` and what stands in square brackets stand for anything.
 */
export function holdsExcerpt(text: string, excerpt: string): boolean {
	const whole = ` ${simplify(text)} `;
	let from = 0;
	for (const part of excerpt.split(/…|\.{3}|\[[^\]]*\]/).map(simplify)) {
		if (!part) continue;
		const at = whole.indexOf(` ${part} `, Math.max(0, from - 1));
		if (at === -1) return false;
		from = at + part.length + 1;
	}
	return true;
}

function simplify(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/\[[^\]]*\]/g, ' ')
		.replace(/[’ʼ]/g, "'")
		.replace(/[^\p{L}\p{N}\p{M}'%-]+|(?<!\p{L})'|'(?!\p{L})/gu, ' ')
		.trim();
}
