/**
 * Compares wordings of one claim by word, so that a reader sees what changed between the speaker's words, a report of them and our
 * summary. Case, punctuation and hyphens don't count; nor does the place of words that only moved.
 */
import { diffArrays } from 'diff';

export interface Worded {
	text: string;
	/** BCP 47 tag. */
	lang: string;
}

/** `same`: the other has these words too; `changed`: it has others in their place; `only`: it has none in their place. */
export interface Stretch {
	mark: 'same' | 'changed' | 'only';
	text: string;
}

export type Compared<W extends Worded> =
	| { kind: 'marked'; wording: W; stretches: Stretch[] }
	/** Too few words in common with what it was compared with: to mark all of them would say nothing. */
	| { kind: 'apart'; wording: W }
	/** In another language than what it would be compared with. */
	| { kind: 'foreign'; wording: W };

/** Share of a text's letters, from 0 to 1, that two wordings must have in common for a comparison by word. */
const leastShare = 0.2;

/**
 * Compares the first wording with each of the others, in the order given. Its own marks come from the first of them that can be
 * compared with it. Where none can, the others are compared with each other.
 */
export function compareWordings<W extends Worded>(wordings: readonly W[]): Compared<W>[] {
	const [first, ...others] = wordings;
	if (!first) return [];
	const pairs = others.map((other) => comparePair(first, other));
	const marked = pairs.find(([, there]) => there.kind === 'marked');
	if (marked) return [marked[0], ...pairs.map(([, there]) => there)];
	const apart = pairs.find(([, there]) => there.kind === 'apart') ?? pairs[0];
	return [
		apart?.[0] ?? keepWhole(first),
		...(others.length > 1 ? compareWordings(others) : pairs.map(([, there]) => there)),
	];
}

function comparePair<W extends Worded>(one: W, other: W): [Compared<W>, Compared<W>] {
	const kind = one.lang === other.lang ? 'apart' : 'foreign';
	const aligned = kind === 'apart' && alignWords(one.text, other.text);
	if (!aligned)
		return [
			{ kind, wording: one },
			{ kind, wording: other },
		];
	return [
		{ kind: 'marked', wording: one, stretches: aligned[0] },
		{ kind: 'marked', wording: other, stretches: aligned[1] },
	];
}

function keepWhole<W extends Worded>(wording: W): Compared<W> {
	return { kind: 'marked', wording, stretches: [{ mark: 'same', text: wording.text }] };
}

/**
 * Both texts in stretches that give them back to the letter. `undefined` where they share less than {@link leastShare} of the
 * shorter one's letters.
 */
export function alignWords(one: string, other: string): [Stretch[], Stretch[]] | undefined {
	const texts = [one.normalize('NFC'), other.normalize('NFC')] as const;
	const words = [readWords(texts[0]), readWords(texts[1])] as const;
	const regions = pairRegions(words);
	markWords(words, regions);
	const shared = countLetters(words[0].filter(({ mark }) => mark === 'same'));
	if (!shared || shared < leastShare * Math.min(countLetters(words[0]), countLetters(words[1]))) return undefined;
	return [cutStretches(texts[0], words[0]), cutStretches(texts[1], words[1])];
}

interface Word {
	/** What is compared. */
	key: string;
	start: number;
	end: number;
	mark: Stretch['mark'];
}
type Words = readonly [Word[], Word[]];

/** A place where both texts have the same words, or where they differ: the words there, of each. */
interface Region {
	isSame: boolean;
	words: Words;
}

function readWords(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu)].map(({ 0: found, index }) => ({
		key: found.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
		start: index,
		end: index + found.length,
		mark: 'same',
	}));
}

function countLetters(words: readonly Word[]): number {
	return words.reduce((sum, { key }) => sum + key.length, 0);
}

function pairRegions([ours, theirs]: Words): Region[] {
	const regions: Region[] = [];
	const at = [0, 0] as [number, number];
	for (const { added, removed, count } of diffArrays(
		ours.map(({ key }) => key),
		theirs.map(({ key }) => key),
	)) {
		const isSame = !added && !removed;
		const part: Words = [
			added ? [] : ours.slice(at[0], at[0] + count),
			removed ? [] : theirs.slice(at[1], at[1] + count),
		];
		at[0] += part[0].length;
		at[1] += part[1].length;
		const last = regions.at(-1);
		if (last && !isSame && !last.isSame) regions[regions.length - 1] = joinRegions([last, { isSame, words: part }]);
		else regions.push({ isSame, words: part });
	}
	return regions;
}

function joinRegions(regions: readonly Region[]): Region {
	return { isSame: false, words: [regions.flatMap(({ words }) => words[0]), regions.flatMap(({ words }) => words[1])] };
}

/** Marks the words of all regions. Words that stand elsewhere in the other text, in a run with a long word, stay the same. */
function markWords(words: Words, regions: readonly Region[]): void {
	const differing = regions.filter(({ isSame }) => !isSame);
	for (const { words: own } of differing) for (const word of own.flat()) word.mark = 'only';
	for (let run = findMoved(words); run; run = findMoved(words)) for (const word of run) word.mark = 'same';
	const stems = listStems(words);
	for (const { words: own } of differing) {
		const left = own.map((side) => side.filter(({ mark }) => mark !== 'same'));
		const isPaired = left.every((side) => side.length > 0);
		if (isPaired || left.flat().some(({ key }) => stems.has(key.slice(0, stemLength))))
			for (const word of left.flat()) word.mark = 'changed';
	}
}

/** `regional stability`, `stability in the region`: letters with which words of one stem begin, as far as no dictionary tells. */
const stemLength = 5;

/** Stems that both texts have among the words without a counterpart. */
function listStems(words: Words): Set<string> {
	const [ours, theirs] = words.map((side) => {
		const left = side.filter(({ key, mark }) => mark !== 'same' && key.length >= stemLength);
		return new Set(left.map(({ key }) => key.slice(0, stemLength)));
	});
	return ours && theirs ? ours.intersection(theirs) : new Set();
}

/** Letters from which on a word that stands elsewhere has moved; shorter ones are everywhere. */
const longWord = 4;

/** The longest run around a long word that both texts have and that is without a counterpart yet: its words in both. */
function findMoved([ours, theirs]: Words): Word[] | undefined {
	let longest: Word[] = [];
	for (const [i, { key }] of ours.entries()) {
		if (key.length < longWord) continue;
		for (const [j, other] of theirs.entries()) {
			if (other.key !== key) continue;
			const run = [...walkRun(ours, theirs, i - 1, j - 1, -1), ...walkRun(ours, theirs, i, j, 1)];
			if (run.length > longest.length) longest = run;
		}
	}
	return longest.length ? longest : undefined;
}

/** Equal words without a counterpart, from a place in both texts on, forwards or backwards. */
function* walkRun(ours: Word[], theirs: Word[], i: number, j: number, step: 1 | -1): Generator<Word> {
	for (let on = 0; ; on += step) {
		const [one, other] = [ours[i + on], theirs[j + on]];
		if (!one || !other || one.key !== other.key || one.mark === 'same' || other.mark === 'same') return;
		yield one;
		yield other;
	}
}

/** Neighbours with one mark make one stretch; what stands between stretches belongs to none and is `same`. */
function cutStretches(text: string, words: readonly Word[]): Stretch[] {
	const stretches: Stretch[] = [];
	let end = 0;
	for (let i = 0; i < words.length; ) {
		const first = words[i] as Word;
		let last = first;
		for (i++; words[i]?.mark === first.mark; i++) last = words[i] as Word;
		if (first.mark === 'same') continue;
		if (first.start > end) stretches.push({ mark: 'same', text: text.slice(end, first.start) });
		stretches.push({ mark: first.mark, text: text.slice(first.start, last.end) });
		end = last.end;
	}
	if (end < text.length) stretches.push({ mark: 'same', text: text.slice(end) });
	return stretches;
}
