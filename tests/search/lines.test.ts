import { expect, test } from 'vitest';
import { divideLines, findFile, findLines, keyOfLine } from '../../src/search/lines.ts';

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
