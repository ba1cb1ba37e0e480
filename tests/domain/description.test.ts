import { expect, test } from 'vitest';
import { writeClaimDescription, writeClaimTitle, writeOtherwise } from '../../src/domain/description.ts';
import { writeProvenance } from '../../src/domain/provenance.ts';
import { splitDescription } from '../../src/domain/quotation.ts';
import { lookIn, proseInput } from '../fixtures/small-prose.ts';

const { lookup, find } = lookIn(proseInput());
const claims = [...lookup.claims.values()];

test('a description comes apart into the provenance sentence and who says otherwise', () => {
	for (const claim of claims) {
		const { provenance, otherwise } = splitDescription(writeClaimDescription(claim));
		expect([provenance, otherwise]).toEqual([writeProvenance(claim), writeOtherwise(claim)]);
	}
});

test('every title begins with a speaker and has a year before the words', () => {
	for (const claim of claims) {
		const title = writeClaimTitle(claim);
		expect(title.startsWith(claim.speakers[0]?.name ?? '?')).toBe(true);
		expect(title).toMatch(/^[^:]*\d{4}[^:]*: \S/);
	}
});

test('what the words are about stands before them, after the date', () => {
	const claim = find('nobody-hurt');
	const regarding = 'the gate at Hill Town';
	expect(writeClaimTitle({ ...claim, analysis: { ...claim.analysis, regarding } })).toBe(
		'Ada Mayor, 9 November 2021, on the gate at Hill Town: “Nobody was hurt”',
	);
});

test('no more than three others are named, each once', () => {
	const claim = find('nobody-hurt');
	const others = claims.slice(0, 5);
	expect(writeOtherwise({ ...claim, otherwise: [...others, ...others] })).toMatch(
		/^Who says otherwise: [^;]+(; [^;]+){0,2}(; and others)?\.$/,
	);
});
