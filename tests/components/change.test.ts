import { expect, test } from 'vitest';
import { renderChangeLine, renderDayOfChanges } from '../../src/components/change.ts';
import { createAddresses } from '../../src/domain/addresses.ts';
import { type Change, listChanges } from '../../src/domain/changes.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const input = smallInput();
input.articles[0]?.data.corrections.push({
	on: '2026-11-20',
	claim: 'gate-shut',
	text: `It was noon${' and sunny'.repeat(20)}.`,
});
const reply = input.articles[0]?.analysis['two-hurt'];
if (reply) reply.reply = { by: 'mayor', on: '2026-11-20', text: 'Nobody was.' };
const record = smallRecord(input);
const lookup = { ...record, addresses: createAddresses('https://record.example/sub/') };
const changes = listChanges(record);
const ofDay = changes.filter(({ on }) => on === '2026-11-20');
const find = (kind: Change['kind']) => changes.find((change) => change.kind === kind) as Change;
const textOf = (html: string) =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

test('those of one kind stand under one heading, in the order of kinds', () => {
	const headings = renderDayOfChanges(ofDay, lookup).text.matchAll(/<h3[^>]*>(.*?)<\/h3>/g);
	expect([...headings].map(([, words]) => words)).toEqual([
		'New article',
		'Correction',
		'Reply',
		'New on a point in dispute',
	]);
	const twice = renderDayOfChanges([find('statements'), find('statements')], lookup).text;
	expect(twice).toContain('>New on points in dispute<');
});

test('an answer names its speakers with the days of their words, the earliest first', () => {
	const { text } = renderDayOfChanges([find('statements')], lookup);
	expect(textOf(text)).toBe(
		'New on a point in dispute Was anyone hurt at the gate on 8 November 2021? Gate Guard , 8 Nov 2021 · Ada Mayor , 9 Nov 2021',
	);
	expect(text).toContain('href="/sub/articles/gate/two-hurt/"');
});

test('a search says where somebody looked for whom', () => {
	expect(textOf(renderDayOfChanges([find('search')], lookup).text)).toContain(
		'No statement of Vale Town found. Searched: The town’s news, November 2021',
	);
});

test('a line has the day of this site, what it is, and leads to where it can be read', () => {
	const { text } = renderChangeLine(find('correction'), lookup);
	expect(textOf(text)).toMatch(/^20 Nov 2026 Correction: It was noon and sunny.*…$/);
	expect(text.length).toBeLessThan(300);
	expect(text).toContain('href="/sub/articles/gate/gate-shut/"');
	expect(renderChangeLine(find('reply'), lookup).text).toContain('<q>Nobody was.</q>');
});
