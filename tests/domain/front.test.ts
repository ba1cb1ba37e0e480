import { expect, test } from 'vitest';
import { parseDate } from '../../src/domain/date.ts';
import { composeFront, nameEdition } from '../../src/domain/front.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

test('the newest article leads with two claims that answer a point differently', () => {
	const { lead, pair, second, brief } = composeFront(smallRecord());
	expect(lead?.slug).toBe('gate');
	expect(pair?.map(({ id }) => id)).toEqual(['nobody-hurt', 'two-hurt']);
	expect([second, brief]).toEqual([[], []]);
});

test('four articles stand beside the lead and seven in brief, newest first, however many there are', () => {
	const { lead, second, brief } = composeFront(recordOf(30));
	expect([lead, ...second, ...brief].map((article) => article?.published)).toEqual(
		Array.from({ length: 12 }, (_, i) => `2026-11-${30 - i}`),
	);
});

test('points stand with the one answered last first, and no more than six', () => {
	const { points } = composeFront(recordOf(30));
	expect(points.map(({ latest }) => latest?.claim.said?.edtf)).toEqual(
		Array.from({ length: 6 }, (_, i) => `2021-11-${30 - i}`),
	);
});

test('a day with more than fits shows its first events and statements, and says how many are left', () => {
	const input = smallInput();
	const [event] = input.events;
	if (!event) throw new Error('The fixture has no event.');
	const days = Array.from({ length: 5 }, (_, i) => ({ ...event, id: `event-${i}` }));
	const [article] = input.articles;
	article?.analysis['gate-shut']?.about.push(...days.map(({ id }) => id));
	const { moments } = composeFront(smallRecord({ ...input, events: [...input.events, ...days] }));
	const day = moments.find(({ date }) => date.edtf === '2021-11-09');
	expect(day?.happened).toHaveLength(3);
	expect(day?.left).toEqual({ happened: 3, said: 0 });
});

test('the week is that of the newest day, or the last before it that has anything', () => {
	const input = smallInput();
	const [article] = input.articles;
	if (!article) throw new Error('The fixture has no article.');
	const read = () => {
		const { week, yearsOn } = composeFront(smallRecord(input));
		return [week?.week.first, week?.isThis, yearsOn, week?.weeks.join()];
	};
	article.data.published = '2026-11-07';
	expect(read()).toEqual(['2021-11-05', true, 5, '45']);
	article.data.published = '2027-02-03';
	expect(read()).toEqual(['2021-11-05', false, 6, '45']);
});

test('a correction makes a newer day, and the week goes with it', () => {
	const input = smallInput();
	input.articles[0]?.data.corrections.push({ on: '2027-11-09', text: 'It was noon.' });
	expect(composeFront(smallRecord(input))).toMatchObject({
		newestDay: '2027-11-09',
		yearsOn: 6,
		week: { isThis: true },
	});
});

test.each([
	[0, 'On record'],
	[1, 'One year on record'],
	[5, 'Five years on record'],
	[12, '12 years on record'],
])('an edition %i years later is called %s', (years, expected) => {
	expect(nameEdition(years)).toBe(expected);
});

test('points still open stand there; while none is, all that somebody answered', () => {
	expect(composeFront(smallRecord())).toMatchObject({ areOpen: true, points: [{ point: { id: 'anyone-hurt' } }] });
	const { areOpen, points } = composeFront(recordOf(2));
	expect([areOpen, points.length]).toEqual([false, 2]);
});

test('an outcome that several expected stands once', () => {
	const input = smallInput();
	const on = parseDate('2021-12-02');
	for (const id of ['gate-shut', 'two-hurt']) {
		const analysis = input.articles[0]?.analysis[id];
		if (analysis && on) analysis.outcome = { what: 'It came.', on, source: 'guard-log' };
	}
	expect(composeFront(smallRecord(input)).outcomes.map(({ claim }) => claim.id)).toEqual(['gate-shut']);
});

test('however much there is, the front page shows no more of it', () => {
	const front = composeFront(recordOf(30));
	expect(front.week?.entries.length).toBeLessThanOrEqual(7);
	for (const [list, most] of [
		[front.points, 6],
		[front.findings, 4],
		[front.outcomes, 3],
		[front.wanted, 3],
		[front.changes, 4],
		[front.moments, 8],
	] as const)
		expect(list.length).toBeLessThanOrEqual(most);
});

test('the strip has the newest article’s own dates, up to the last day that it covers', () => {
	expect(composeFront(smallRecord()).moments.map(({ date }) => date.edtf)).toEqual([
		'2021-11-08',
		'2021-11-09',
		'2021-11-12',
	]);
});

test('the newest day is that of the last change', () => {
	const input = smallInput();
	expect(composeFront(smallRecord(input)).newestDay).toBe('2026-11-20');
	const [article] = input.articles;
	if (article) article.data.updated = '2026-11-22';
	expect(composeFront(smallRecord(input)).newestDay).toBe('2026-11-22');
});

test('a record without articles has a front without a lead', () => {
	const input = smallInput();
	expect(composeFront(smallRecord({ ...input, articles: [] })).lead).toBeUndefined();
});

/** The small record's article so many times: each published, and its guard's report made, a day later than the one before. */
function recordOf(count: number) {
	const input = smallInput();
	const [article] = input.articles;
	const [point] = input.points;
	const report = input.statements.find(({ id }) => id === 'guard-report');
	const analysis = article?.analysis['two-hurt'];
	if (!article || !analysis || !point || !report) throw new Error('The fixture lost what this test repeats.');
	const numbers = Array.from({ length: count }, (_, i) => i + 1);
	const two = (number: number) => String(number).padStart(2, '0');
	return smallRecord({
		...input,
		articles: numbers.map((number) => ({
			...article,
			id: `gate-${number}`,
			data: { ...article.data, published: `2026-11-${two(number)}` },
			reading: {
				...article.reading,
				claims: article.reading.claims
					.filter(({ id }) => id === 'two-hurt')
					.map((claim) => ({ ...claim, statement: `report-${number}` })),
			},
			inShort: [],
			analysis: {
				'two-hurt': { ...analysis, point: `point-${number}`, answers: [] },
			},
		})),
		points: numbers.map((number) => ({ ...point, id: `point-${number}` })),
		topics: input.topics.map((topic) => ({ ...topic, data: { ...topic.data, points: [] } })),
		statements: [
			...input.statements,
			...numbers.map((number) => {
				const said = parseDate(`2021-11-${two(number)}`);
				return { ...report, id: `report-${number}`, data: { ...report.data, ...(said && { said }) } };
			}),
		],
	});
}
