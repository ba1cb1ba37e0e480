import { expect, test } from 'vitest';
import { listNearest } from '../../src/scripts/nearest-names.ts';

const known = ['help-on-the-way', 'eu-first-step', 'roadmap', 'shots-overhead', 'shots-at-night'];

test.each([
	['help-on-way', ['help-on-the-way']],
	['roadmpa', ['roadmap']],
	['shots', ['shots-overhead', 'shots-at-night']],
	['first-step-of-the-eu', ['eu-first-step']],
	['something-else', []],
	['', []],
])('%s may mean %j', (name, expected) => {
	expect(listNearest(name, known)).toEqual(expected);
});
