import { expect, test } from 'vitest';
import { removeFromYaml } from '../../src/content/edit-yaml.ts';

test.each([
	['a key of a block', 'a:\n  b: 1 # one\n  # about c\n  c: 2\n', [['a', 'b']], 'a:\n  # about c\n  c: 2\n'],
	['the last key of a block', 'a:\n  b: 1\n  c: 2\nd: 3\n', [['a', 'c']], 'a:\n  b: 1\nd: 3\n'],
	['the only key with its parent', 'a:\n  b: 1\nd: 3\n', [['a', 'b']], 'd: 3\n'],
	['a nested block', 'a:\n  b:\n    c: 1\n\n    d: [2]\n\n# e\ne: 3\n', [['a', 'b']], '\n# e\ne: 3\n'],
	['a text over several lines', 'a:\n  b: >-\n    one\n    two\n  c: 2\n', [['a', 'b']], 'a:\n  c: 2\n'],
	['the first key of a flow', 'a: {b: 1, c: 2}\n', [['a', 'b']], 'a: {c: 2}\n'],
	['the last key of a flow', 'a: {b: 1, c: 2}\n', [['a', 'c']], 'a: {b: 1}\n'],
	['an item of a flow', 'a: [x, y, z]\n', [['a', 1]], 'a: [x, z]\n'],
	[
		'several items',
		'a: [x, y, z]\n',
		[
			['a', 0],
			['a', 2],
		],
		'a: [y]\n',
	],
	['an item of a list', 'a:\n  - x\n  - y: 1\n    z: 2\n  - w\n', [['a', 1]], 'a:\n  - x\n  - w\n'],
	['the key beside a dash', 'a:\n  - x: 1\n    y: 2\n', [['a', 0, 'x']], 'a:\n  - y: 2\n'],
	['one value for a list of one', 'a:\n  b: x\n  c: 1\n', [['a', 'b', 0]], 'a:\n  c: 1\n'],
	['nothing', 'a: 1\n', [['b'], ['a', 'c']], 'a: 1\n'],
	['a whole file', 'a: {b: 1}\n', [['a']], ''],
] as const)('%s is taken out and the rest stays as it was', (_name, text, paths, expected) => {
	expect(removeFromYaml(text, paths)).toBe(expected);
});
