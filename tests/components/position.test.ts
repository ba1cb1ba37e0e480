import { expect, test } from 'vitest';
import { renderOverview, renderSide } from '../../src/components/position.ts';
import type { RecordInput } from '../../src/domain/build-record.ts';
import { buildPositions } from '../../src/domain/positions.ts';
import { lookIn, proseInput } from '../fixtures/small-prose.ts';

function read(input: RecordInput = proseInput()) {
	const { lookup } = lookIn(input);
	const positions = buildPositions(lookup).get('anyone-hurt');
	if (!positions) throw new Error('The fixture has this point.');
	const sides = positions.groups.flatMap((group) =>
		group.sides.map((side) => renderSide(side, undefined, lookup).text),
	);
	return { sides, overview: renderOverview(positions).text };
}
const textOf = (html = '') =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

test('a side is headed by its name, and each of its speakers has day, office, answer, words and how we know', () => {
	expect(textOf(read().sides[0])).toBe(
		'Hill Town Ada Mayor 9 Nov 2021 Mayor of Hill Town Says otherwise “Nobody was hurt” Confirmed that they said it Speech of the mayor',
	);
});

test('the head leads each name to its words on the page', () => {
	const { sides, overview } = read();
	const targets = [...overview.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
	expect(targets).toEqual(['gate--two-hurt', 'gate--nobody-hurt']);
	for (const id of targets) expect(sides.join('')).toContain(`id="${id}"`);
});

/** A second claim of the mayor's speech on the point, in these words. */
function withSecond(text: string): RecordInput {
	const input = proseInput();
	const [article] = input.articles;
	const denial = article?.analysis['nobody-hurt'];
	const claim = article?.reading.claims.find(({ id }) => id === 'gate-shut');
	if (!article || !denial || !claim) throw new Error('The fixture has them.');
	claim.text = text;
	article.analysis = { ...article.analysis, 'gate-shut': { ...denial, basis: 'saw-it' } };
	return input;
}

test('claims of one statement share speaker, day, answer and basis', () => {
	expect(textOf(read(withSecond('All went home unhurt')).sides[0])).toBe(
		'Hill Town Ada Mayor 9 Nov 2021 Mayor of Hill Town Says otherwise All went home unhurt In the speaker’s words: Nobody was hurt ( Hill Town, 9 Nov 2021 ) “Nobody was hurt” Confirmed that they said it Speech of the mayor Basis given: saw it',
	);
});

test('the same words of one statement in two articles stand once', () => {
	expect(textOf(read(withSecond('nobody was hurt')).sides[0])).toMatch(
		/Nobody was hurt .* The same in The gate Confirmed/,
	);
});
