import { expect, test } from 'vitest';
import type { RecordInput } from '../../src/domain/build-record.ts';
import { type Analysis, analysisSchema } from '../../src/domain/claim.ts';
import { parseDate } from '../../src/domain/date.ts';
import { listFound } from '../../src/domain/found-since.ts';
import { buildPositions } from '../../src/domain/positions.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

/** The small record with changed analyses and statements. */
function found(analysis: Readonly<Record<string, Partial<Analysis>>>, change: (input: RecordInput) => void = () => {}) {
	const input = smallInput();
	const [article] = input.articles;
	if (!article) throw new Error('The fixture has an article.');
	const all = Object.entries(analysis).map(([id, more]) => [
		id,
		{ ...(article.analysis[id] ?? analysisSchema.parse({})), ...more },
	]);
	article.analysis = { ...article.analysis, ...Object.fromEntries(all) };
	change(input);
	const record = smallRecord(input);
	const positions = buildPositions(record).get('anyone-hurt');
	if (!positions) throw new Error('The fixture has this point.');
	return listFound(positions, record).map((one) => [
		one.kind,
		one.on.edtf,
		'claims' in one ? one.claims.map(({ id }) => id).join() : one.claim.id,
	]);
}
const onPoint = { point: 'anyone-hurt', stance: 'asserts', because: 'x' } as const;
const say = (id: string, by: string, said: string) => (input: RecordInput) => {
	const file = input.statements.find((statement) => statement.id === id);
	const date = parseDate(said);
	if (!file || !date) throw new Error('The fixture has this statement.');
	file.data = { ...file.data, by: [by], said: date };
};

test('words of a side are found since where they are the first that are confirmed', () => {
	// The mayor and the letter both speak for Hill Town; only the mayor's words were read themselves.
	const both = (said: string) =>
		found({ 'both-regret': { ...onPoint, stance: 'denies' } }, say('joint-letter', 'hill-town', said));
	expect(both('2021-11-08')).toEqual([['first-confirmed', '2021-11-09', 'nobody-hurt']]);
	expect(both('2021-11-09')).toEqual([]);
	expect(both('2021-11-20')).toEqual([]);
});

test('confirmed words that give another answer than the side’s last are found since, too', () => {
	const confirmed = (stance: 'asserts' | 'denies') =>
		found({ 'both-regret': { ...onPoint, stance } }, (input) => {
			say('joint-letter', 'hill-town', '2021-11-20')(input);
			const letter = input.sources.find(({ id }) => id === 'letter');
			if (letter) letter.data.publisher = 'hill-town';
		});
	expect(confirmed('asserts')).toEqual([['other-answer', '2021-11-20', 'both-regret']]);
	expect(confirmed('denies')).toEqual([]);
});

test('a finding is found since where another answer came before it', () => {
	const finding = (said: string) =>
		found({ 'both-regret': { ...onPoint, kind: 'finding' } }, say('joint-letter', 'wire', said));
	expect(finding('2021-12-01')).toEqual([['finding', '2021-12-01', 'both-regret']]);
	expect(finding('2021-11-08')).toEqual([]);
});

test('what came of a forecast stands on the day that it came', () => {
	const outcome = { what: 'The log has two.', on: parseDate('2022-01'), source: 'guard-log' } as Analysis['outcome'];
	expect(found({ 'two-hurt': { outcome } })).toEqual([['outcome', '2022-01', 'two-hurt']]);
});

test('passages count from documents that came out later, each document once, and not where they are a claim on the point', () => {
	const evidence = (...excerpts: string[]) => excerpts.map((excerpt) => ({ source: 'herald-report', excerpt }));
	expect(found({ 'two-hurt': { evidence: evidence('three were hurt', 'it was dark') } })).toEqual([
		['passage', '2021-11-12', 'two-hurt'],
	]);
	expect(found({ 'nobody-hurt': { evidence: evidence('Nobody was hurt') } })).toEqual([]);
	expect(found({ 'two-hurt': { evidence: [{ source: 'guard-log', excerpt: 'no date' }] } })).toEqual([]);
});
