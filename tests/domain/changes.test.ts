import { expect, test } from 'vitest';
import type { RecordInput } from '../../src/domain/build-record.ts';
import { type Change, listChanges, selectChanges } from '../../src/domain/changes.ts';
import { recordRelease } from '../../src/domain/release.ts';
import { sourceSchema } from '../../src/domain/source.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

/** The input as it is after a release of that day. */
function release(input: RecordInput, day: string): RecordInput {
	const { ledger, histories } = recordRelease(input, day);
	return { ...input, published: { ledger, histories } };
}

function describe(change: Change): string {
	switch (change.kind) {
		case 'article':
			return `${change.on} article ${change.article.slug}`;
		case 'statements':
			return `${change.on} statements ${change.point.id}: ${change.claims.map(({ id }) => id).join(' ')}`;
		case 'source':
			return `${change.on} source ${change.source.id}: ${change.claims.map(({ id }) => id).join(' ')}`;
		case 'search':
			return `${change.on} search ${change.point.id}: ${change.speaker.id}`;
		default:
			return `${change.on} ${change.kind}`;
	}
}
const list = (input: RecordInput) => listChanges(smallRecord(input)).map(describe);

test('a new article brings its answers with it, and what was searched for stands on the day of the search', () => {
	expect(list(smallInput())).toEqual([
		'2026-11-20 article gate',
		'2026-11-20 statements anyone-hurt: two-hurt nobody-hurt',
		'2026-11-19 search anyone-hurt: vale-town',
	]);
});

test('claims of a first release keep the day that their article gives', () => {
	expect(list(release(smallInput(), '2026-11-23'))).toEqual(list(smallInput()));
});

test('an answer that came with a later release stands on its day', () => {
	const later = release(release(without('two-hurt', 'neighbour-saw'), '2026-11-23'), '2026-11-25');
	const input = release({ ...smallInput(), ...later, articles: smallInput().articles }, '2026-11-25');
	expect(list(input)).toEqual([
		'2026-11-25 statements anyone-hurt: two-hurt',
		'2026-11-20 article gate',
		'2026-11-20 statements anyone-hurt: nobody-hurt',
		'2026-11-19 search anyone-hurt: vale-town',
	]);
});

test('a document that came after a claim which rests on it was found; one that came with its article was not', () => {
	const first = release(smallInput(), '2026-11-23');
	const film = {
		id: 'film',
		file: 'content/sources/film.yaml',
		data: sourceSchema.parse({ type: 'recording', publisher: 'guard', title: 'Film', language: 'en', seen: 'full' }),
	};
	const sources = [...first.sources, film];
	const statements = first.statements.map((file) =>
		file.id === 'guard-report'
			? { ...file, data: { ...file.data, sources: [...file.data.sources, { source: 'film', via: [] }] } }
			: file,
	);
	const unreleased = { ...first, sources, statements };
	expect(list(unreleased).filter((line) => line.includes('source'))).toEqual([]);
	// What a neighbour told the guard rests on no document of its own, and names a private person.
	expect(list(release(unreleased, '2026-11-26'))[0]).toBe('2026-11-26 source film: two-hurt');
});

test('what was put right and what was answered stand among the rest, those of one day in the order of their kinds', () => {
	const input = smallInput();
	const [article] = input.articles;
	article?.data.corrections.push({ on: '2026-11-20', text: 'It was noon.' });
	const analysis = article?.analysis['two-hurt'];
	if (analysis) analysis.reply = { by: 'mayor', on: '2026-11-20', text: 'Nobody was.' };
	expect(list(input).slice(0, 4)).toEqual([
		'2026-11-20 article gate',
		'2026-11-20 correction',
		'2026-11-20 reply',
		'2026-11-20 statements anyone-hurt: two-hurt nobody-hurt',
	]);
});

test('an answer of a private person has no entry', () => {
	const input = smallInput();
	for (const { data, id } of input.speakers) if (id === 'guard') data['public-role'] = false;
	expect(list(input)).toContain('2026-11-20 statements anyone-hurt: nobody-hurt');
});

test('a choice of changes leaves articles out, and has one of each kind of a day before a second of any', () => {
	const record = smallRecord();
	const point = record.points.get('anyone-hurt');
	const speaker = record.speakers.get('guard');
	const [article] = record.articles.values();
	if (!point || !speaker || !article) throw new Error('The fixture lost what this test repeats.');
	const search = (where: string, on = '2026-11-20'): Change => ({ kind: 'search', on, point, speaker, where });
	const changes: Change[] = [
		{ kind: 'article', on: '2026-11-20', article },
		{ kind: 'correction', on: '2026-11-20', text: 'One.' },
		{ kind: 'correction', on: '2026-11-20', text: 'Two.' },
		search('three'),
		search('four', '2026-11-19'),
	];
	expect(
		selectChanges(changes, 3).map((change) => ('text' in change ? change.text : 'where' in change && change.where)),
	).toEqual(['One.', 'three', 'Two.']);
	expect(selectChanges(changes, 9)).toHaveLength(4);
});

function without(...ids: string[]): RecordInput {
	const input = smallInput();
	for (const article of input.articles) {
		article.reading = { ...article.reading, claims: article.reading.claims.filter(({ id }) => !ids.includes(id)) };
		article.analysis = Object.fromEntries(Object.entries(article.analysis).filter(([id]) => !ids.includes(id)));
	}
	return input;
}
