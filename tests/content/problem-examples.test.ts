/** Every example of the registry, run: the wrong one yields its problem and no other, the right one none. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import type { Example, ProblemKind } from '../../src/domain/problems/kind.ts';
import { problemKinds } from '../../src/domain/problems/registry.ts';
import { useSmallProject } from './small-project.ts';

const project = useSmallProject();

const examples = Object.entries(problemKinds as Record<string, ProblemKind>);

test.each(examples)('%s: the wrong example yields this problem alone', async (code, { wrong, severity }) => {
	const problems = await check(wrong);
	expect([...new Set(problems.map((problem) => `${problem.severity} ${problem.code}`))]).toEqual([
		`${severity} ${code}`,
	]);
});

test.each(examples)('%s: the right example yields none', async (_code, { right }) => {
	expect(await check(right)).toEqual([]);
});

async function check(example: Example) {
	for (const [file, content] of Object.entries(example)) {
		if (content === undefined) project.remove(file);
		else project.write(file, content);
	}
	return (await checkContent(project.root)).problems;
}
