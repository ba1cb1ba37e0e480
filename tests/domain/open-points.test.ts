import { expect, test } from 'vitest';
import type { Kind } from '../../src/domain/claim.ts';
import { listOpenPoints } from '../../src/domain/open-points.ts';
import type { Stance } from '../../src/domain/point.ts';
import { buildPositions } from '../../src/domain/positions.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

/** Whether the small record's point is open when the guard and the mayor answer it so. */
function isOpen(guard: Stance, mayor: Stance, kind: Kind = 'occurrence'): boolean {
	const input = smallInput();
	for (const [id, stance] of [
		['two-hurt', guard],
		['nobody-hurt', mayor],
	] as const) {
		const analysis = input.articles[0]?.analysis[id];
		if (!analysis) throw new Error('The fixture lost a claim.');
		Object.assign(analysis, { stance, kind });
	}
	return listOpenPoints(buildPositions(smallRecord(input))).length > 0;
}

test.each([
	['one says so and another says otherwise', 'asserts', 'denies', true],
	['all say so', 'asserts', 'asserts', false],
	['one says so and another asks whether', 'asserts', 'questions', false],
	['one says so on a condition and another says otherwise', 'conditional', 'denies', false],
	['all say otherwise', 'denies', 'denies', false],
] as const)('when %s (%s, %s), the point is open: %s', (_, guard, mayor, expected) => {
	expect(isOpen(guard, mayor)).toBe(expected);
});

test('a point on which a body with a mandate found something is not among them', () => {
	expect(isOpen('asserts', 'denies', 'finding')).toBe(false);
});
