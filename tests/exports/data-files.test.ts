import { expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import { parseDate } from '../../src/domain/date.ts';
import { dataFiles } from '../../src/exports/data-files.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

type Item = Record<string, unknown>;
const addresses = createAddresses('https://record.example/sub/');
const record = smallRecord();

function read(name: string, of = record): Item[] {
	const file = dataFiles.find((candidate) => candidate.name === name);
	if (!file) throw new Error(`No data file ${name}.`);
	return JSON.parse(file.write(of, addresses)) as Item[];
}
const find = (name: string, id: string, of = record) => read(name, of).find((item) => item['id'] === id);

test.each(dataFiles.map(({ name, fields }) => [name, Object.keys(fields)] as const))(
	'%s has only documented keys, in the documented order',
	(name, keys) => {
		for (const item of read(name)) expect(Object.keys(item)).toEqual(keys.filter((key) => key in item));
	},
);

test.each(dataFiles.map(({ name, write }) => [name, write] as const))(
	'%s is written twice the same, with two spaces',
	(_, write) => {
		const input = smallInput();
		input.articles[0]?.data.corrections.push({ on: '2026-11-21', text: 'We had it wrong.' });
		const text = write(smallRecord(input), addresses);
		expect(text).toBe(write(smallRecord(input), addresses));
		expect(text).toMatch(/^\[\n {2}\{\n {4}"(?:id|on)": /);
		expect(text.endsWith(']\n')).toBe(true);
	},
);

test('a claim has the shape that readers of the data count on', () => {
	expect(find('claims.json', 'gate#nobody-hurt')).toMatchObject({
		id: 'gate#nobody-hurt',
		url: 'https://record.example/sub/articles/gate/nobody-hurt/',
		article: 'gate',
		text: '“Nobody was hurt”',
		speaker: 'mayor',
		statement: 'mayor-speech',
		kind: 'occurrence',
		said: '2021-11-09',
		via: ['herald'],
		attestation: 'first-hand',
		about: [],
		point: 'anyone-hurt',
		stance: 'denies',
		note: { kind: 'document', text: 'The transcript reads: “Nobody was hurt.”', source: 'mayor-transcript' },
	});
});

test('the chain runs from the reader to the words, without the speaker', () => {
	expect(find('claims.json', 'gate#two-hurt')).toMatchObject({
		via: ['herald', 'wire'],
		attestation: 'one',
		reporters: ['wire'],
	});
	expect(find('claims.json', 'gate#crowd')).toMatchObject({ via: [], form: 'outlet' });
});

test('what nobody has recorded is null where a key is promised, and absent elsewhere', () => {
	const claim = find('claims.json', 'gate#both-regret');
	expect(claim).toMatchObject({ kind: null, said: null, speaker: 'two-towns', 'read-in-copy': true });
	expect(claim).not.toHaveProperty('point');
	expect(claim).not.toHaveProperty('note');
});

test('events and speakers that a claim is about stand together', () => {
	expect(find('claims.json', 'gate#gate-shut')).toMatchObject({
		about: ['hill-town', 'gate-closed'],
		events: ['gate-closed'],
	});
});

test('a private person is in no file', () => {
	expect(find('speakers.json', 'neighbour')).toBeUndefined();
	const claim = find('claims.json', 'gate#neighbour-saw');
	expect(claim).toMatchObject({ speaker: null, outer: 'gate#two-hurt', via: ['herald', 'wire', 'guard'] });
	expect(claim).not.toHaveProperty('provenance');
	expect(find('statements.json', 'gate--neighbour-saw')).toMatchObject({
		by: [],
		url: 'https://record.example/sub/articles/gate/neighbour-saw/',
	});
	for (const { name } of dataFiles) expect(JSON.stringify(read(name))).not.toContain('"neighbour"');
});

test('statements without claims are recorded too, and copies name their original', () => {
	expect(find('statements.json', 'unused')).toMatchObject({ claims: [], said: '2021-10-01' });
	expect(find('statements.json', 'joint-letter')).toMatchObject({
		after: 'gate-closed',
		attestation: 'first-hand',
		'read-in-copy': true,
		sources: [{ source: 'letter-copy', original: 'letter', publisher: 'two-towns' }],
	});
});

test('a speaker lists spellings, roles, statements and who speaks of them', () => {
	expect(find('speakers.json', 'mayor')).toMatchObject({
		aliases: [{ text: 'A. Mayor' }, { text: 'Ада', lang: 'ru', unverified: true }],
		roles: [{ title: 'Mayor of Hill Town', held: '2020/..', 'speaks-for': 'hill-town' }],
		statements: ['mayor-speech'],
		claims: ['gate#gate-shut', 'gate#nobody-hurt'],
	});
	expect(find('speakers.json', 'hill-town')).toMatchObject({
		'member-of': ['two-towns'],
		'about-them': ['gate#gate-shut'],
	});
});

test('an event that is no exact day says between which days it lies', () => {
	expect(find('events.json', 'crowd-comes')).toEqual({
		id: 'crowd-comes',
		url: 'https://record.example/sub/timeline/#crowd-comes',
		title: 'A crowd comes',
		when: '2021-03/2021-05',
		earliest: '2021-03-01',
		latest: '2021-05-31',
		'when-words': 'in spring',
		sources: [],
		claims: [],
	});
});

test('every date is EDTF', () => {
	const dates = [
		...read('claims.json').map((item) => item['said']),
		...read('statements.json').map((item) => item['said']),
		...read('events.json').map((item) => item['when']),
	].filter((date) => date !== null);
	for (const date of dates) expect(parseDate(String(date)), String(date)).toBeDefined();
});

test('an added field of the record does not slip into the data unseen', () => {
	const input = smallInput();
	const speaker = input.speakers[0];
	if (!speaker) throw new Error('The fixture has speakers.');
	Object.assign(speaker.data, { secret: 'x' });
	expect(find('speakers.json', 'mayor', smallRecord(input))).not.toHaveProperty('secret');
});
