import { expect, test } from 'vitest';
import { parseDate } from '../../src/domain/date.ts';
import { listFindings, listOutcomes } from '../../src/domain/findings.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

/** The small record, in which these claims are findings, and these expectations came true or not on a day. */
function recordWith({ findings = [], outcomes = {} }: { findings?: string[]; outcomes?: Record<string, string> }) {
	const input = smallInput();
	const analysis = input.articles[0]?.analysis ?? {};
	for (const id of findings) if (analysis[id]) analysis[id].kind = 'finding';
	for (const [id, day] of Object.entries(outcomes)) {
		const on = parseDate(day);
		if (on && analysis[id]) analysis[id].outcome = { what: 'It came.', on, source: 'guard-log' };
	}
	return smallRecord(input);
}

test('findings come with the last one first, and a statement of several by its first', () => {
	const record = recordWith({ findings: ['gate-shut', 'nobody-hurt', 'two-hurt'] });
	expect(listFindings(record).map(({ id }) => id)).toEqual(['gate-shut', 'two-hurt']);
	expect(listFindings(smallRecord())).toEqual([]);
});

test('what came of expectations stands with the last outcome first', () => {
	const record = recordWith({ outcomes: { 'gate-shut': '2021-11', 'two-hurt': '2021-12-02' } });
	expect(listOutcomes(record).map(({ claim, outcome }) => [claim.id, outcome.on.edtf])).toEqual([
		['two-hurt', '2021-12-02'],
		['gate-shut', '2021-11'],
	]);
});
