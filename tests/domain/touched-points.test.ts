import { expect, test } from 'vitest';
import { analysisSchema } from '../../src/domain/claim.ts';
import { listTouchedPoints } from '../../src/domain/touched-points.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

test('who says so comes before who says otherwise, whatever the text has first; each speaker is named once', () => {
	const input = smallInput();
	const analysis = input.articles[0]?.analysis as Record<string, ReturnType<typeof analysisSchema.parse>>;
	analysis['gate-shut'] = analysisSchema.parse({ point: 'anyone-hurt', stance: 'denies', because: 'shut' });
	analysis['crowd'] = analysisSchema.parse({ point: 'anyone-hurt', stance: 'asserts', because: 'came' });
	const [article] = smallRecord(input).articles.values();
	const points = listTouchedPoints(article ?? { claims: [] });
	expect(
		points.map(({ point, answers }) => [
			point.id,
			answers.map(({ words, claims }) => [words, claims.map(({ id }) => id)]),
		]),
	).toEqual([
		[
			'anyone-hurt',
			[
				['says so', ['two-hurt', 'crowd']],
				['says otherwise', ['gate-shut']],
			],
		],
	]);
});
