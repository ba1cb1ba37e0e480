import { expect, test } from 'vitest';
import { listSteps } from '../../src/domain/chain.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

function stepsOf(id: string, input = smallInput()) {
	const claim = smallRecord(input).claims.get(`gate#${id}`);
	if (!claim) throw new Error(`No claim "${id}" in the fixture.`);
	return listSteps(claim).map(({ speakers, source, reportedIn, isCut }) =>
		[
			speakers.map(({ name }) => name).join(' and '),
			source && `in ${source.id}`,
			reportedIn && `claims ${reportedIn.id}`,
			isCut && 'no document',
		]
			.filter(Boolean)
			.join(', '),
	);
}

test.each([
	['gate-shut', ['The Herald, in herald-report', 'Ada Mayor, in mayor-transcript']],
	['two-hurt', ['The Herald, in herald-report', 'The Wire, no document', 'Gate Guard']],
	[
		'neighbour-saw',
		['The Herald, in herald-report', 'The Wire, no document', 'Gate Guard, claims two-hurt', 'A neighbour'],
	],
	['crowd', ['The Herald, in herald-report']],
])('%s came by %j', (id, steps) => {
	expect(stepsOf(id)).toEqual(steps);
});

test('all speakers of a joint claim stand at its end', () => {
	const input = smallInput();
	const report = input.statements.find(({ id }) => id === 'guard-report');
	report?.data.by.push('vale-town');
	expect(stepsOf('two-hurt', input).at(-1)).toBe('Gate Guard and Vale Town');
	expect(stepsOf('neighbour-saw', input).at(-2)).toBe('Gate Guard and Vale Town, claims two-hurt');
});
