/** The registry of problems and the page that is written from it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemsPage, renderProblemsPage } from '../scripts/problems.ts';
import type { ProblemKind } from '../src/domain/problems/kind.ts';
import { problemKinds } from '../src/domain/problems/registry.ts';

const kinds: [string, ProblemKind][] = Object.entries(problemKinds);

test('docs/problems.md is current (npm run problems)', () => {
	expect(readFileSync(problemsPage, 'utf8')).toBe(renderProblemsPage());
});

test('every code has a group and a name, and an anchor of its own', () => {
	expect(kinds.filter(([code]) => !/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
	expect(new Set(kinds.map(([code]) => code.replace('/', ''))).size).toBe(kinds.length);
});

test('every problem has a title without a full stop and an explanation with one', () => {
	expect(kinds.filter(([, { title }]) => title === '' || title.endsWith('.')).map(([code]) => code)).toEqual([]);
	expect(kinds.filter(([, { explanation }]) => !/[.?!]\)?$/.test(explanation)).map(([code]) => code)).toEqual([]);
});
