/**
 * Invents prose that costs a build what real prose costs: English function words, a long tail of made-up content
 * words, names, and numbers. The same seed gives the same words on every machine.
 */

export type Random = ReturnType<typeof createRandom>;

const functionWords = (
	'the of and to in a that for it was on with as is at by from had not are but an which have or were their this be has ' +
	'would been more after who they will said about its than over no could when there all people into some also other ' +
	'before between during against without under while because until through both two three only still where'
).split(' ');
const onsets = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr r s sh sl st t tr v w z'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
const codas = ['', '', 'n', 'r', 'l', 'm', 's', 't', 'nd', 'rt', 'st', 'ck'];
const endings = ['', '', '', 's', 'ed', 'ing', 'er', 'tion', 'ment', 'al', 'ly', 'ness'];
/** Names are no words of the vocabulary: prose would seem to be full of them. */
const firstOfNames = 100_001;
/** In the order of `a` to `z`. */
const cyrillicLetters = [...'абкдефгхижклмнопкрстувыхяз'];
const dayMs = 86_400_000;
/** Distinct content words of the whole corpus; 1,600,000 words of news hold about as many. */
const vocabularySize = 20_000;
const vocabulary = inventVocabulary();

/** A generator of its own for each `seed`, so that an article does not depend on those before it. */
export function createRandom(seed: string) {
	let state = hashText(seed);
	/** From 0 up to, but without, 1 (mulberry32). */
	function next(): number {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}
	const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
	return {
		integer,
		pick,
		chance: (share: number) => next() < share,
		/** The first items far more often than the last: the way in which sources and speakers recur in news. */
		pickCommon: <Item>(items: readonly Item[]): Item => items[Math.floor(items.length * next() ** 2)] as Item,
		/** `count` different ones, fewer if there are not so many. */
		pickSeveral<Item>(items: readonly Item[], count: number): Item[] {
			const chosen = new Set<Item>();
			for (let tries = 0; chosen.size < Math.min(count, items.length) && tries < 20 * count; tries++)
				chosen.add(pick(items));
			return [...chosen];
		},
		/** A content word; frequencies fall as 1 / (rank + 20). */
		word: () => vocabulary[Math.floor(20 * (vocabularySize / 20 + 1) ** next()) - 20] as string,
		day: (year = integer(2021, 2024)) => `${year}-${pad(integer(1, 12))}-${pad(integer(1, 28))}`,
		/** A day up to 60 days before another. */
		dayBefore: (day: string) => new Date(Date.parse(day) - integer(0, 60) * dayMs).toISOString().slice(0, 10),
	};
}

/** `count` words, no capital, no full stop; a comma where there is room for one. */
export function writePhrase(random: Random, count: number): string {
	const words = Array.from({ length: count }, (_, place) => {
		if (place === count - 1) return random.word();
		if (random.chance(0.48)) return random.pickCommon(functionWords);
		return random.chance(0.03) ? String(random.integer(2, 40_000)) : random.word();
	});
	if (count > 12) words[Math.floor(count / 2)] += ',';
	return words.join(' ');
}

export function writeSentence(random: Random, count: number): string {
	return `${capitalise(writePhrase(random, count))}.`;
}

/** `Dora Kelmist`: a given and a family name that no other `number` has. */
export function inventName(number: number): { given: string; family: string } {
	return {
		given: capitalise(stem(firstOfNames + 2 * ((number * 7919) % 640))),
		family: `${capitalise(stem(firstOfNames + 2 * (640 + number)))}${['ov', 'sky', 'enko', 'ins', 'er'][number % 5]}`,
	};
}

/** The same in Cyrillic letters, so that search has a second script to fold. */
export function writeCyrillic(text: string): string {
	return text.replace(/[a-z]/gi, (letter) => {
		const cyrillic = cyrillicLetters[letter.toLowerCase().charCodeAt(0) - 97] ?? letter;
		return letter < 'a' ? cyrillic.toUpperCase() : cyrillic;
	});
}

export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function inventVocabulary(): string[] {
	const words = new Set<string>();
	for (let number = 0; words.size < vocabularySize; number++)
		words.add(stem(number) + endings[(number * 5) % endings.length]);
	return [...words];
}

/** One to three syllables; the same for the same number. */
function stem(number: number): string {
	const syllable = (part: number) =>
		[
			onsets[part % onsets.length],
			vowels[Math.floor(part / onsets.length) % vowels.length],
			codas[Math.floor(part / (onsets.length * vowels.length)) % codas.length],
		].join('');
	const second = number % 2 ? syllable(number * 61 + Math.floor(number / 2304)) : '';
	const third = number % 12 ? '' : syllable(number * 11 + Math.floor(number / 6912));
	return syllable(number * 5) + second + third;
}

function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
	return hash;
}

function pad(number: number): string {
	return String(number).padStart(2, '0');
}
