/** Malformed inputs of every kind: each is refused, by its code, at its file, line and column; the table is printed at the end. */
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { reportProblems } from '../../src/content/report-problems.ts';
import { malformedInputs } from './malformed-inputs.ts';
import { useSmallProject } from './small-project.ts';

const project = useSmallProject();

interface Outcome {
	kind: string;
	refused: boolean;
	placed: boolean;
	/** Further problems with the same cause. */
	echoes: number;
}
const outcomes: Outcome[] = [];

test('there are enough of them', () => {
	expect(malformedInputs.length).toBeGreaterThanOrEqual(120);
	expect(new Set(malformedInputs.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(40);
});

test.each(malformedInputs.map((input) => ({ ...input, shown: JSON.stringify(input.typed.slice(0, 80)) })))(
	'$kind: $shown is $code',
	async ({ kind, code, file, spoil }) => {
		// One more slip, elsewhere: it must be named whatever else is wrong.
		project.write('articles/other.md', '---\ntitle: Other\npublished: 2026-11-20\n---\n\n# Other\n');
		const place = spoil(project);
		const checked = await checkContent(project.root);
		const [found, ...others] = checked.problems
			.filter((problem) => problem.file !== 'content/articles/other.md')
			.sort((a, b) => Number(b.code === code && b.file === file) - Number(a.code === code && a.file === file));
		const placed = found?.line === place?.line && found?.column === place?.column;
		outcomes.push({ kind, refused: found?.severity === 'error', placed, echoes: others.length });

		expect(found).toMatchObject({ file, code, severity: 'error', ...(place ?? { line: 1, column: 1 }) });
		expect(found?.fix).toBeTruthy();
		expect(checked.problems.map((problem) => `${problem.file} ${problem.code}`)).toContain(
			'content/articles/other.md markdown/top-heading',
		);
		const report = reportProblems(checked);
		expect(report).not.toMatch(/^ +at |undefined|\[object|node_modules|Error:/m);
		expect(report.split('\n').filter((line) => line.length > 1000)).toEqual([]);
	},
);

afterAll(() => {
	const rows = [...Map.groupBy(outcomes, ({ kind }) => kind)].map(([kind, inputs]) => countRow(kind, inputs));
	const all = countRow(`${rows.length} kinds`, outcomes);
	const width = Math.max(...rows.map(([kind]) => kind.length));
	const head = ['', 'inputs', 'refused', 'line and column', 'echoes'] as const;
	console.log(
		[head, ...rows, all]
			.map(([kind, ...counts]) =>
				[
					kind.padEnd(width),
					...counts.map((text, column) => String(text).padStart((head[column + 1] ?? '').length)),
				].join('  '),
			)
			.join('\n'),
	);
	expect(all[2]).toBe(all[1]);
	expect(all[3] / all[1]).toBeGreaterThanOrEqual(0.95);
});

function countRow(name: string, inputs: readonly Outcome[]) {
	const refused = inputs.filter((input) => input.refused);
	const echoes = inputs.reduce((sum, input) => sum + input.echoes, 0);
	return [name, inputs.length, refused.length, refused.filter(({ placed }) => placed).length, echoes] as const;
}
