import { expect, test } from 'vitest';
import { reportProblems } from '../../src/content/report-problems.ts';
import type { Problem } from '../../src/domain/problem.ts';

const gard: Problem = {
	file: 'content/statements/guard-report.yaml',
	line: 2,
	column: 5,
	code: 'speaker/unknown',
	severity: 'error',
	message: 'Unexpected speaker `gard`, expected the id of a file in content/speakers/.',
	fix: 'write `guard` (nearest of 6)',
};
const unpaired: Problem = {
	file: 'content/articles/gate.md',
	line: 1,
	column: 10,
	code: 'quote/unpaired',
	severity: 'warning',
	message: 'Unexpected `“`: 100 %\nsure, isn’t it?',
	fix: 'close it',
};
const texts = new Map([
	[gard.file, 'said: 2021\nby: gard\n'],
	[unpaired.file, 'She said “no.\n'],
	['content/speakers/guard.yaml', 'name: Guard\n'],
]);

test('people read place, code, what is wrong, the line with a caret, and the cure', () => {
	expect(reportProblems({ problems: [unpaired, gard], texts })).toBe(
		[
			'content/articles/gate.md:1:10 quote/unpaired warning: Unexpected `“`: 100 %·sure, isn’t it?',
			'  1 | She said “no.',
			'    |          ^',
			'  fix: close it',
			'content/statements/guard-report.yaml:2:5 speaker/unknown Unexpected speaker `gard`, expected the id of a file in content/speakers/.',
			'  2 | by: gard',
			'    |     ^',
			'  fix: write `guard` (nearest of 6)',
			'1 error and 1 warning in 2 files (3 files read).',
		].join('\n'),
	);
});

test('a file whose text is not known has no line to show', () => {
	const [first, second] = reportProblems({ problems: [gard], texts: new Map() }).split('\n');
	expect(first).toContain('speaker/unknown');
	expect(second).toBe('  fix: write `guard` (nearest of 6)');
});

test('nothing wrong is said too', () => {
	expect(reportProblems({ problems: [], texts })).toBe('No problems (3 files read).');
});

test('programs get the problems as they are, with the counts', () => {
	expect(JSON.parse(reportProblems({ problems: [unpaired, gard], texts }, 'json'))).toEqual({
		problems: [unpaired, gard],
		errors: 1,
		warnings: 1,
		filesRead: 3,
	});
});

test('GitHub gets one annotation a line, with what its syntax needs escaped', () => {
	expect(reportProblems({ problems: [unpaired, gard], texts }, 'github').split('\n')).toEqual([
		'::warning file=content/articles/gate.md,line=1,col=10,title=quote/unpaired::Unexpected `“`: 100 %25%0Asure, isn’t it?%0Afix: close it',
		'::error file=content/statements/guard-report.yaml,line=2,col=5,title=speaker/unknown::Unexpected speaker `gard`, expected the id of a file in content/speakers/.%0Afix: write `guard` (nearest of 6)',
		'1 error and 1 warning in 2 files (3 files read).',
	]);
	const odd = { ...gard, file: 'content/a,b:c.md' };
	expect(reportProblems({ problems: [odd], texts }, 'github')).toContain('file=content/a%2Cb%3Ac.md,');
});
