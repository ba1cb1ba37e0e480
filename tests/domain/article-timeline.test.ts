import { expect, test } from 'vitest';
import { buildArticleTimeline } from '../../src/domain/article-timeline.ts';
import { analysisSchema } from '../../src/domain/claim.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

function build(about: Record<string, string[]>, marked: string[] = []) {
	const input = smallInput();
	const [article] = input.articles;
	if (!article) throw new Error('The fixture has no article.');
	article.analysis = Object.fromEntries(
		Object.entries(about).map(([id, ids]) => [id, analysisSchema.parse({ about: ids })]),
	);
	article.reading.events = marked.map((id) => ({
		id,
		text: id,
		span: { block: 0, start: 0, end: 1 },
		line: 1,
		column: 1,
	}));
	const record = smallRecord(input);
	const joined = record.articles.get('gate');
	if (!joined) throw new Error('The record has no article.');
	const { rows, others } = buildArticleTimeline(joined, record.events);
	const write = (said: typeof others) =>
		said.map(({ statement, claims }) => `${statement.id}: ${claims.map(({ id }) => id).join(' ')}`);
	return { rows: rows.map(({ event, said }) => [event.id, write(said)]), others: write(others) };
}

test('events stand in the order in which they happened, with who spoke of them in the order in which they spoke', () => {
	const { rows } = build({ crowd: ['crowd-comes', 'gate-closed'], 'two-hurt': ['gate-closed'] });
	expect(rows).toEqual([
		['crowd-comes', ['herald-report: crowd']],
		['gate-closed', ['guard-report: two-hurt', 'mayor-speech: gate-shut', 'herald-report: crowd']],
	]);
});

test('statements about nothing dated are listed apart, the undated last', () => {
	const { others } = build({});
	expect(others).toEqual([
		'guard-report: two-hurt',
		'herald-report: crowd',
		'gate--neighbour-saw: neighbour-saw',
		'joint-letter: both-regret',
	]);
});

test('an event that only the prose marks has a row of its own', () => {
	expect(build({}, ['crowd-comes']).rows[0]).toEqual(['crowd-comes', []]);
});
