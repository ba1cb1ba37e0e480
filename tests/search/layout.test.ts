import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBlocks, createFinder, layOut } from '../../src/search/layout.ts';

test('every place leads back to its entry and word', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: fc.nat(8) }, fc.nat(50)), { minLength: 1 }), (lengths) => {
			const layout = layOut(lengths);
			const find = createFinder(layout);
			let first = 0;
			for (const [entry, length] of lengths.entries()) {
				for (let word = 0; word < length; word++) expect(find(first + word)).toEqual({ entry, word });
				first += countBlocks(length, layout.block) * layout.block;
			}
		}),
	);
});

test('one long entry in a hundred does not make all others long', () => {
	const lengths = Array.from({ length: 500 }, (_, entry) => (entry % 100 === 50 ? 90 : 10 + (entry % 7)));
	const { block, long } = layOut(lengths);
	expect(block).toBe(16);
	// Six blocks each: five more at the 50th, and then at every hundredth.
	expect(long).toEqual([50, 0, 0, 0, 0, ...Array.from({ length: 4 }, () => [100, 0, 0, 0, 0]).flat()]);
});
