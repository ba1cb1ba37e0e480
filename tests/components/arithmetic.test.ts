import { expect, test } from 'vitest';
import { renderClaimPage } from '../../src/components/claim-page.ts';
import { analysisSchema } from '../../src/domain/claim.ts';
import { lookIn, proseInput } from '../fixtures/small-prose.ts';

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

function renderWith(analysis: Record<string, object>, id: string) {
	const input = proseInput();
	const [article] = input.articles;
	if (!article) throw new Error('The fixture has an article.');
	const entries = Object.entries(analysis).map(([claim, entry]) => [claim, analysisSchema.parse(entry)]);
	article.analysis = Object.fromEntries(entries);
	const { lookup, find } = lookIn(input);
	return renderClaimPage(find(id), lookup).html.text;
}

const compared = {
	crowd: { figure: { value: 33_200, unit: 'attempts', period: '2021-08/2021-11-12' } },
	'two-hurt': {
		figure: {
			value: 370,
			unit: 'times',
			period: '2021',
			of: 'crowd',
			base: [
				{ value: 88, unit: 'persons', period: '2020', source: 'guard-log' },
				{ value: 83, unit: 'attempts', period: '2021-08/2021-11-12', source: 'guard-log' },
			],
		},
	},
};

test('the numbers stand with their sum, their sources and what is unlike', () => {
	const text = textOf(renderWith(compared, 'two-hurt'));
	expect(text).toContain('The numbers 33,200 ÷ 88 = 377; ÷ 83 = 400 (rounded)');
	expect(text).toContain('33,200 attempts, August to 12 November 2021 ( The Herald, 12 Nov 2021 )');
	expect(text).toContain(
		'88 persons, 2020 ( Gate Guard ). Not like for like: other things are counted and the periods are not equally long',
	);
	expect(text).toMatch(/83 attempts, August to 12 November 2021 \( Gate Guard \) For 370 times/);
	expect(text).toContain('For 370 times the other number would be 33,200 ÷ 370 = 89.7');
});

test('the claim whose number is used shows the same sum, with the claim that uses it', () => {
	const html = renderWith(compared, 'crowd');
	expect(textOf(html)).toContain('Two people were hurt : 33,200 ÷ 88 = 377; ÷ 83 = 400');
	expect(html).toContain('<p class="sum"><a href="/sub/articles/gate/two-hurt/">');
});

test('without numbers to compare there is no such part', () => {
	expect(renderWith({ crowd: compared.crowd }, 'crowd')).not.toContain('The numbers');
});

test('a reply stands on the claim’s page with who, when and where', () => {
	const reply = { by: 'guard', on: '2021-12-03', text: 'We shut nothing.' };
	expect(textOf(renderWith({ crowd: { reply } }, 'crowd'))).toContain(
		'Reply Gate Guard , 3 December 2021 : We shut nothing. (sent to On Record)',
	);
	expect(textOf(renderWith({ crowd: { reply: { ...reply, source: 'guard-log' } } }, 'crowd'))).toContain(
		'We shut nothing. ( Gate Guard )',
	);
});

test('what came of a forecast, and each kind of relation, is recorded', () => {
	const text = textOf(
		renderWith(
			{
				crowd: {
					forecast: { horizon: 'before winter' },
					outcome: { what: 'The gate opened', on: '2021-12', source: 'guard-log' },
					corrects: ['gate-shut'],
					qualifies: ['nobody-hurt'],
				},
			},
			'crowd',
		),
	);
	expect(text).toContain('What came of it The gate opened, December 2021 ( Gate Guard )');
	expect(text).toMatch(/Puts right, by its own account Ada Mayor/);
	expect(text).toMatch(/Narrows Ada Mayor/);
});
