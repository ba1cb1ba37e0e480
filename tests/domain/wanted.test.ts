import { expect, test } from 'vitest';
import type { RecordInput } from '../../src/domain/build-record.ts';
import { listWanted } from '../../src/domain/wanted.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const list = (change: (input: RecordInput) => void) => {
	const input = smallInput();
	change(input);
	return listWanted(smallRecord(input)).map(({ statement, claim }) => `${statement.id}: ${claim.id}`);
};
/** The mayor's speech, known from the Herald alone. */
function speechFromHerald({ statements }: RecordInput) {
	for (const { id, data } of statements)
		if (id === 'mayor-speech') data.sources = [{ source: 'herald-report', via: ['herald'] }];
}

test('a person’s words on a point, on a known day, from one outlet alone are wanted', () => {
	expect(list(speechFromHerald)).toEqual(['mayor-speech: nobody-hurt']);
});

test.each([
	['words that are confirmed', () => {}],
	[
		'the words of an organisation',
		({ statements }: RecordInput) => {
			for (const { id, data } of statements)
				if (id === 'guard-report') data.sources = [{ source: 'herald-report', via: ['herald'] }];
		},
	],
	[
		'words without a date',
		(input: RecordInput) => {
			speechFromHerald(input);
			for (const { id, data } of input.statements) if (id === 'mayor-speech') delete data.said;
		},
	],
	[
		'words on no point in dispute',
		(input: RecordInput) => {
			speechFromHerald(input);
			const analysis = input.articles[0]?.analysis['nobody-hurt'];
			delete analysis?.point;
			delete analysis?.stance;
		},
	],
	[
		'the words of a private person',
		(input: RecordInput) => {
			speechFromHerald(input);
			for (const { id, data } of input.speakers) if (id === 'mayor') data['public-role'] = false;
		},
	],
])('%s are not', (_, change) => {
	expect(list(change)).toEqual([]);
});

test('of one speaker the words said last are wanted', () => {
	const wanted = list((input) => {
		speechFromHerald(input);
		const [article] = input.articles;
		const speech = input.statements.find(({ id }) => id === 'mayor-speech');
		const unused = input.statements.find(({ id }) => id === 'unused');
		const analysis = article?.analysis['nobody-hurt'];
		const claim = article?.reading.claims.find(({ id }) => id === 'gate-shut');
		if (!article || !speech || !unused || !analysis || !claim)
			throw new Error('The fixture lost what this test repeats.');
		claim.statement = 'unused';
		article.analysis = { ...article.analysis, 'gate-shut': { ...analysis, answers: [] } };
		unused.data.sources = speech.data.sources;
	});
	expect(wanted).toEqual(['mayor-speech: nobody-hurt']);
});
