import { expect, test } from 'vitest';
import type { RecordInput } from '../../src/domain/build-record.ts';
import { parseDate } from '../../src/domain/date.ts';
import { writeProvenance } from '../../src/domain/provenance.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

function provenanceOf(id: string, change: (input: RecordInput) => void = () => {}): string {
	const input = smallInput();
	change(input);
	const claim = smallRecord(input).claims.get(`gate#${id}`);
	if (!claim) throw new Error(`No claim "${id}" in the fixture.`);
	return writeProvenance(claim);
}

test.each([
	[
		'gate-shut',
		'Ada Mayor, Mayor of Hill Town, on 9 November 2021, reported by The Herald. Our summary, not the speaker’s words.',
	],
	[
		'nobody-hurt',
		'Ada Mayor, Mayor of Hill Town, on 9 November 2021, reported by The Herald. The speaker’s own words.',
	],
	[
		'two-hurt',
		'Gate Guard, on 8 November 2021, reported by The Herald, which quotes The Wire. Our summary, not the speaker’s words.',
	],
	[
		'neighbour-saw',
		'A neighbour, according to Gate Guard, reported by The Herald, which quotes The Wire. Our summary, not the speaker’s words.',
	],
	['crowd', 'The Herald, in its own voice on 12 November 2021. Our summary of what the outlet itself says.'],
	['both-regret', 'The two towns. Our summary, not the speakers’ words.'],
])('%s: %s', (id, sentence) => {
	expect(provenanceOf(id)).toBe(sentence);
});

test('whom it was said to is named, and the date closes the sentence when the report is of the same day', () => {
	const sentence = provenanceOf('two-hurt', ({ statements }) => {
		const report = statements.find(({ id }) => id === 'guard-report');
		const said = parseDate('2021-11-12');
		if (report && said) Object.assign(report.data, { said, to: ['wire'] });
	});
	expect(sentence).toBe(
		'Gate Guard, to The Wire, reported by The Herald on 12 November 2021. Our summary, not the speaker’s words.',
	);
});
