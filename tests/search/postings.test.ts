import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideLines, findFile, findLines, keyOfLine, readPostings, writePostings } from '../../src/search/postings.ts';

const rising = (most: number) =>
	fc.uniqueArray(fc.nat(most), { minLength: 1, maxLength: 20 }).map((numbers) => numbers.sort((a, b) => a - b));

test('what is written is read again', () => {
	const postings = fc
		.tuple(rising(200_000), fc.array(rising(5000), { minLength: 20, maxLength: 20 }))
		.map(([entries, places]) => entries.map((entry, index) => ({ entry, places: places[index] ?? [] })));
	fc.assert(
		fc.property(postings, (written) => {
			expect(readPostings(writePostings('word', written))).toEqual(written);
			const without = written.map(({ entry }) => ({ entry, places: [] }));
			expect(readPostings(writePostings('=b1', without))).toEqual(without);
		}),
	);
});

test('every key is found in its file, and no other key is', () => {
	const keys = [
		...new Set(Array.from({ length: 4000 }, (_, number) => `${((number * 7919) % 4001).toString(36)}${number % 7}`)),
	].sort();
	const { starts, files } = divideLines(keys.map((key) => `${key}\t${key.repeat(6)}`));
	expect(files.length).toBeGreaterThan(5);
	for (const key of keys) {
		const lines = files[findFile(key, starts)]?.split('\n') ?? [];
		expect(findLines(lines, `${key}\t`).map(keyOfLine)).toEqual([key]);
	}
	expect(findLines(files[findFile('nobody', starts)]?.split('\n') ?? [], 'nobody\t')).toEqual([]);
});

test('spellings that begin with one word stand in one file', () => {
	const keys = Array.from({ length: 900 }, (_, number) => `${number < 500 ? 'aa' : 'bb'} ${1000 + number}`);
	const { starts, files } = divideLines(keys.map((key) => `${key}\t${'0'.repeat(30)}`));
	expect(files).toHaveLength(2);
	expect(starts).toEqual(['a', 'b']);
});
