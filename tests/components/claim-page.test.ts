import { describe, expect, test } from 'vitest';
import { renderClaimPage } from '../../src/components/claim-page.ts';
import { analysisSchema } from '../../src/domain/claim.ts';
import { writeProvenance } from '../../src/domain/provenance.ts';
import { lookIn, proseInput } from '../fixtures/small-prose.ts';

const { lookup, find } = lookIn(proseInput());
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('the parts stand in the order that a phone shows', () => {
	const { text } = renderClaimPage(find('nobody-hurt'), lookup).html;
	const parts = [
		'<h1>“Nobody was hurt”</h1>',
		'Ada Mayor',
		'Mayor of Hill Town',
		'9 November 2021',
		'Whose wording',
		'Did they say it',
		'Confirmed that they said it',
		'Who says otherwise',
		'Two people were hurt',
		'What would settle it',
		'The log of the doctor.',
		'Read it in the article',
		'Send it',
		'Wording beside wording',
		'How it reached you',
		'In its paragraph',
		'Before and after it',
		'All else that is recorded',
	];
	const places = parts.map((part) => text.indexOf(part));
	expect(parts.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
	expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the title begins with the speaker and carries the year; the description is the provenance sentence and who says otherwise', () => {
	const page = renderClaimPage(find('nobody-hurt'), lookup);
	expect(page.title).toBe('Ada Mayor, 9 November 2021: “Nobody was hurt”');
	expect(page.description).toBe(
		`${writeProvenance(find('nobody-hurt'))} Who says otherwise: Gate Guard, 8 November 2021.`,
	);
	expect(page.path).toBe('/sub/articles/gate/nobody-hurt/');
});

test('an undated claim carries the year of the report', () => {
	expect(renderClaimPage(find('both-regret'), lookup).title).toMatch(
		/^The two towns, undated, reported 12 November 2021: Both towns/,
	);
});

test('a nested claim names who reports it and links to what they say', () => {
	const { text } = renderClaimPage(find('neighbour-saw'), lookup).html;
	expect(textOf(text)).toContain('A neighbour as Gate Guard reports it');
	expect(text).toContain('<a href="/sub/articles/gate/two-hurt/">reports it</a>');
});

test('an undated claim says so, with the year of the report', () => {
	expect(textOf(renderClaimPage(find('both-regret'), lookup).html.text)).toContain(
		'The two towns Hill Town and Vale Town undated, reported 12 November 2021 (after: The gate closes)',
	);
});

test.each([
	[
		'nobody-hurt',
		'On the point Was anyone hurt at the gate on 8 November 2021? Gate Guard , 8 Nov 2021 Two people were hurt',
	],
	['gate-shut', 'Who says otherwise We have not looked for anybody who does.'],
])('%s: %s', (id, words) => {
	expect(textOf(renderClaimPage(find(id), lookup).html.text)).toContain(words);
});

test('what the words are about stands before them', () => {
	const input = proseInput();
	const said = input.articles[0]?.analysis['nobody-hurt'];
	if (said) said.regarding = 'the gate at Hill Town';
	const looked = lookIn(input);
	expect(textOf(renderClaimPage(looked.find('nobody-hurt'), looked.lookup).html.text)).toContain(
		'On the gate at Hill Town “Nobody was hurt”',
	);
});

test('an outlet is called one, since its name need not say it', () => {
	expect(textOf(renderClaimPage(find('crowd'), lookup).html.text)).toContain('The Herald Outlet or agency published');
});

test('where no claim gives the other answer, the page says that of these articles only', () => {
	const input = proseInput();
	const denial = input.articles[0]?.analysis['nobody-hurt'];
	if (denial) denial.stance = 'questions';
	const looked = lookIn(input);
	const read = (id: string) => textOf(renderClaimPage(looked.find(id), looked.lookup).html.text);
	expect(read('two-hurt')).toContain(
		'On the point Was anyone hurt at the gate on 8 November 2021? Nobody in our articles gives the other answer.',
	);
	expect(read('nobody-hurt')).toContain(
		'On the point Was anyone hurt at the gate on 8 November 2021? Not compared: this claim answers neither yes nor no.',
	);
});

test('the way of a nested claim leads back over the one who reports it; the first step without a document is marked', () => {
	const { text } = renderClaimPage(find('neighbour-saw'), lookup).html;
	const steps = [...(/<ol class="chain">(.*?)<\/ol>/.exec(text)?.[1] ?? '').matchAll(/<li(.*?)<\/li>/g)];
	expect(steps.map(([step]) => textOf(step).trim())).toEqual([
		'You, the reader',
		'On Record 20 November 2026',
		'The Herald, 12 Nov 2021',
		'The Wire no document at hand for this step',
		'Gate Guard says that they said it',
		'A neighbour',
	]);
	expect(steps.map(([step]) => /href="([^"]+)"/.exec(step)?.[1])).toEqual([
		undefined,
		undefined,
		'/sub/sources/herald-report/',
		'/sub/speakers/wire/',
		'/sub/articles/gate/two-hurt/',
		undefined,
	]);
	expect(steps.filter(([step]) => step.includes('class="cut"'))).toHaveLength(1);
});

test('a private person is named and not linked', () => {
	expect(renderClaimPage(find('neighbour-saw'), lookup).html.text).not.toContain('/speakers/neighbour/');
});

test('the claim stands marked in its paragraph', () => {
	expect(renderClaimPage(find('nobody-hurt'), lookup).html.text).toContain(
		'<p>The gate was shut at noon, said the mayor; <mark>“Nobody was hurt”</mark>. But more.</p>',
	);
});

test('its whole address stands ready for copying', () => {
	expect(renderClaimPage(find('crowd'), lookup).html.text).toContain(
		'value="https://example.org/sub/articles/gate/crowd/"',
	);
});

test('hostile text from any file comes out as text', () => {
	const evil = `"><script>alert('x')</script>`;
	const input = proseInput();
	for (const { data } of [...input.speakers]) data.name = evil;
	for (const { data } of [...input.sources]) data.title = evil;
	for (const { data } of [...input.points]) data.question = `${evil}?`;
	const [article] = input.articles;
	for (const claim of article?.reading.claims ?? []) claim.text = evil;
	for (const block of article?.reading.blocks ?? []) block.text = evil;
	const looked = lookIn(input);
	for (const claim of looked.lookup.claims.values()) {
		const { html } = renderClaimPage(claim, looked.lookup);
		expect(html.text).not.toContain('<script');
		expect(html.text).toContain('&lt;script&gt;');
	}
});

describe('claims that say the same', () => {
	const readWith = (id: string, repeats: Readonly<Record<string, string[]>>) => {
		const input = proseInput();
		const [article] = input.articles;
		for (const [claim, others] of Object.entries(repeats))
			if (article)
				article.analysis = {
					...article.analysis,
					[claim]: { ...(article.analysis[claim] ?? analysisSchema.parse({})), repeats: others },
				};
		const looked = lookIn(input);
		return textOf(renderClaimPage(looked.find(id), looked.lookup).html.text);
	};

	test('the first is named in a line, with its words behind it, and as the first here only', () => {
		const text = readWith('crowd', { crowd: ['two-hurt'] });
		expect(text).toContain(
			'Said first in these articles by Gate Guard, 8 Nov 2021 Gate Guard , 8 Nov 2021 Two people were hurt',
		);
		expect(text).toContain('All who say it, compared by word');
		expect(text).not.toContain('Says again');
	});

	test('on the page of the first stands who said it again', () => {
		expect(readWith('two-hurt', { crowd: ['two-hurt'] })).toContain(
			'Said first in these articles; again by The Herald, 12 Nov 2021',
		);
	});

	test('where nobody says it again, nothing is said of that', () => {
		expect(readWith('crowd', {})).not.toContain('Said first');
	});
});

test('the words of others fit the page, however long they are: at least one is shown, and the point has all', () => {
	const input = proseInput();
	const [article] = input.articles;
	if (article)
		article.analysis = {
			...article.analysis,
			crowd: { ...(article.analysis['two-hurt'] ?? analysisSchema.parse({})), answers: [] },
			'both-regret': { ...(article.analysis['two-hurt'] ?? analysisSchema.parse({})), answers: [] },
		};
	for (const read of article?.reading.claims ?? []) if (read.id === 'two-hurt') read.text = 'Many '.repeat(100);
	const looked = lookIn(input);
	const text = textOf(renderClaimPage(looked.find('nobody-hurt'), looked.lookup).html.text);
	expect(text).toContain('2 more on this point');
});

test('a paragraph is cut far from the claim, and the claim never', () => {
	const input = proseInput();
	const [article] = input.articles;
	const [block] = article?.reading.blocks ?? [];
	if (!block) throw new Error('The fixture has a paragraph.');
	block.text = `${'It was “so and so” and so on. '.repeat(12)}“${'Long words. '.repeat(30)}”, ${block.text}${' And “so on and on”.'.repeat(40)}`;
	for (const claim of article?.reading.claims ?? []) {
		const start = block.text.indexOf(claim.text);
		claim.spans = [{ block: 0, start, end: start + claim.text.length }];
	}
	const looked = lookIn(input);
	const text = textOf(renderClaimPage(looked.find('nobody-hurt'), looked.lookup).html.text);
	expect(text).toMatch(
		/In its paragraph … “(?:words\. )?(?:Long words\. )+”, The gate was shut at noon, said the mayor; “Nobody was hurt” \. But more\. And “so on.*…/,
	);
	// No quotation is left open, or its words would be ours.
	const [paragraph = ''] = /In its paragraph .*…”?/.exec(text) ?? [];
	expect(paragraph.split('“').length).toBe(paragraph.split('”').length);
});

test('answers at two times stand on both pages, with both wordings in full and their days', () => {
	const input = proseInput();
	const [article] = input.articles;
	const [point] = input.points;
	const entry = article?.analysis['two-hurt'];
	if (!article || !point || !entry) throw new Error('The fixture has them.');
	article.analysis = { ...article.analysis, 'both-regret': { ...entry, answers: [] } };
	point.data['said-at-two-times'] = [
		{
			earlier: { claim: 'gate#nobody-hurt', words: 'Nobody was hurt' },
			later: { claim: 'gate#both-regret', words: 'Both towns regret it' },
		},
	];
	const looked = lookIn(input);
	for (const id of ['nobody-hurt', 'both-regret']) {
		const text = textOf(renderClaimPage(looked.find(id), looked.lookup).html.text);
		expect(text).toMatch(
			/Said at two times Ada Mayor , Mayor of Hill Town, 9 Nov 2021: says otherwise “Nobody was hurt” The two towns , undated, reported 12 Nov 2021: says so Both towns regret it/,
		);
	}
	expect(textOf(renderClaimPage(looked.find('two-hurt'), looked.lookup).html.text)).not.toContain('two times');
});
