/**
 * Folds spellings together for search: case, accents, letters that no decomposition reaches, and Cyrillic.
 * Imports no package, because the browser folds queries by the same rule.
 */

/** Latin letters that Unicode does not decompose into a base letter and a mark. */
const latin: Readonly<Record<string, string>> = {
	ł: 'l',
	đ: 'd',
	ø: 'o',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ħ: 'h',
	ŧ: 't',
}; // prettier-ignore

/**
 * Cyrillic letters by the BGN/PCGN system for Russian (1947), accents and signs left out: `ы` and `й` become `y`, the soft
 * and the hard sign nothing. Letters that Russian lacks follow the systems for Belarusian (1979) and Ukrainian (1965).
 */
const cyrillic: Readonly<Record<string, string>> = {
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'g',
	ґ: 'g',
	д: 'd',
	е: 'e',
	ё: 'e',
	є: 'ye',
	ж: 'zh',
	з: 'z',
	и: 'i',
	і: 'i',
	ї: 'yi',
	й: 'y',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ў: 'w',
	ф: 'f',
	х: 'kh',
	ц: 'ts',
	ч: 'ch',
	ш: 'sh',
	щ: 'shch',
	ъ: '',
	ы: 'y',
	ь: '',
	э: 'e',
	ю: 'yu',
	я: 'ya',
}; // prettier-ignore

/** Where those systems read a Russian letter in another way. */
const cyrillicOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	be: { г: 'h' },
	uk: { г: 'h', и: 'y' },
};

/**
 * The text in lower case, without accents, in Latin letters: `Łukaszenka` → `lukaszenka`, `Лукашенко` → `lukashenko`.
 * Returns an empty string for text without letters or digits at all; other characters stay as they are.
 * Who folds a query can't know its language; with `lang`, a name comes out as its own country writes it: `Григорий` → `hryhoriy`.
 */
export function fold(text: string, lang = ''): string {
	const own = cyrillicOf[lang] ?? {};
	let folded = '';
	// Cyrillic first: decomposing would split й and ї from their marks.
	for (const letter of text.toLowerCase().normalize('NFC')) folded += own[letter] ?? cyrillic[letter] ?? letter;
	folded = folded.normalize('NFKD').replace(/\p{M}+/gu, '');
	return folded.replace(/[^\0-\x7f]/g, (letter) => latin[letter] ?? letter);
}

/** The folded words of a text, in order; apostrophes and hyphens divide nothing away: `O’Neill` → `oneill`. */
export function foldWords(text: string, lang = ''): string[] {
	return fold(text, lang)
		.replace(/['’ʼ]/g, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

/** Orders names as an index does: letters before accents, so that `Łukasz` stands by `Lukas`; the same on every machine. */
export function compareNames(a: string, b: string): number {
	const [left, right] = [fold(a), fold(b)];
	if (left !== right) return left < right ? -1 : 1;
	return a < b ? -1 : a > b ? 1 : 0;
}
