import { expect, test } from 'vitest';
import { analysisSchema } from '../../src/domain/claim.ts';

test.each([
	['the gate at Hill Town', true],
	['the gate of the “other” town', false],
	['the gate.', false],
	['the gate: shut', false],
	['a gate '.repeat(9), false],
])('%j as what a claim is about: %s', (regarding, isAccepted) => {
	expect(analysisSchema.safeParse({ regarding }).success).toBe(isAccepted);
});
