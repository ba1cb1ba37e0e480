import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import { parseDate } from '../../src/domain/date.ts';
import { dataFiles, dataFormats, writeDataFile } from '../../src/exports/data-files.ts';
import { describeRow } from '../../src/exports/field.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

type Item = Record<string, unknown>;
const addresses = createAddresses('https://record.example/sub/');
const record = smallRecord();

function read(name: string, of = record): Item[] {
	const file = dataFiles.find((candidate) => candidate.name === name);
	if (!file) throw new Error(`No data file ${name}.`);
	return JSON.parse([...writeDataFile(file, file.rows(of, addresses), 'json')].join('')) as Item[];
}
const find = (name: string, id: string, of = record) => read(name, of).find((item) => item['id'] === id);

test.each(dataFiles.map(({ name, fields }) => [name, Object.keys(fields)] as const))(
	'%s has only documented keys, in the documented order',
	(name, keys) => {
		for (const item of read(name)) expect(Object.keys(item)).toEqual(keys.filter((key) => key in item));
	},
);

test.each(dataFiles.flatMap((file) => dataFormats.map((format) => [file.name, format, file] as const)))(
	'%s is written twice the same as %s',
	(_name, format, file) => {
		const input = smallInput();
		input.articles[0]?.data.corrections.push({ on: '2026-11-21', text: 'We had it wrong.' });
		const write = () => [...writeDataFile(file, file.rows(smallRecord(input), addresses), format)].join('');
		const text = write();
		expect(text).toBe(write());
		if (format === 'json' && text !== '[]\n')
			expect(text).toMatch(/^\[\n {2}\{\n {4}"(?:id|on|from|claim)": [\s\S]*\}\n\]\n$/);
		expect(text.endsWith('\n')).toBe(true);
	},
);

test.each(dataFiles.map((file) => [file.name, file] as const))(
	'every row of %s is as its fields say',
	(name, { fields }) => {
		const validate = new Ajv({ strict: true, allErrors: true, formats: { uri: true } }).compile(describeRow(fields));
		for (const row of read(name)) expect(validate(row) ? [] : validate.errors, JSON.stringify(row)).toEqual([]);
	},
);

test('every field and every value has its rule and its border case', () => {
	for (const { name, fields } of dataFiles) {
		for (const [key, { meaning, rule, border, values }] of Object.entries(fields)) {
			for (const sentence of [meaning, rule, border]) expect(sentence, `${name}.${key}`).toMatch(/[.?!]”?\)?$/);
			for (const [path, of] of Object.entries(values ?? {})) {
				for (const [value, words] of Object.entries(of)) {
					for (const sentence of [words.rule, words.border])
						expect(sentence, `${name}.${key}.${path} ${value}`).toMatch(/[.?!]$/);
				}
			}
		}
	}
});

test('a claim has the shape that readers of the data count on', () => {
	expect(find('claims', 'gate#nobody-hurt')).toMatchObject({
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
	expect(find('claims', 'gate#two-hurt')).toMatchObject({
		via: ['herald', 'wire'],
		attestation: 'one',
		reporters: ['wire'],
	});
	expect(find('claims', 'gate#crowd')).toMatchObject({ via: [], form: 'outlet' });
});

test('what nobody has recorded is null where a key is promised, and absent elsewhere', () => {
	const claim = find('claims', 'gate#both-regret');
	expect(claim).toMatchObject({ kind: null, said: null, speaker: 'two-towns', 'read-in-copy': true });
	expect(claim).not.toHaveProperty('point');
	expect(claim).not.toHaveProperty('note');
});

test('events and speakers that a claim is about stand together', () => {
	expect(find('claims', 'gate#gate-shut')).toMatchObject({
		about: ['hill-town', 'gate-closed'],
		events: ['gate-closed'],
	});
});

test('a private person is in no file', () => {
	expect(find('speakers', 'neighbour')).toBeUndefined();
	const claim = find('claims', 'gate#neighbour-saw');
	expect(claim).toMatchObject({ speaker: null, outer: 'gate#two-hurt', via: ['herald', 'wire', 'guard'] });
	expect(claim).not.toHaveProperty('provenance');
	expect(find('statements', 'gate--neighbour-saw')).toMatchObject({
		by: [],
		url: 'https://record.example/sub/articles/gate/neighbour-saw/',
	});
	for (const { name } of dataFiles) expect(JSON.stringify(read(name))).not.toContain('"neighbour"');
	const input = smallInput();
	const [speech] = input.statements;
	const [point] = input.points;
	const towns = input.speakers.find(({ id }) => id === 'two-towns');
	if (!speech || !point || !towns) throw new Error('The fixture has them.');
	speech.data.to.push('neighbour');
	point.data.parties.push('neighbour');
	point.data.searched.push({ speaker: 'neighbour', where: 'The market', on: '2026-11-20' });
	towns.data.members?.push('neighbour');
	for (const source of input.sources) source.data.publisher = 'neighbour';
	const more = smallRecord(input);
	for (const { name } of dataFiles) expect(JSON.stringify(read(name, more)), name).not.toContain('"neighbour"');
});

test('statements without claims are recorded too, and copies name their original', () => {
	expect(find('statements', 'unused')).toMatchObject({ claims: [], said: '2021-10-01' });
	expect(find('statements', 'joint-letter')).toMatchObject({
		after: 'gate-closed',
		attestation: 'first-hand',
		'read-in-copy': true,
		sources: [{ source: 'letter-copy', original: 'letter', publisher: 'two-towns' }],
	});
});

test('a speaker lists spellings, roles, statements and who speaks of them', () => {
	expect(find('speakers', 'mayor')).toMatchObject({
		aliases: [{ text: 'A. Mayor' }, { text: 'Ада', lang: 'ru', unverified: true }],
		roles: [{ title: 'Mayor of Hill Town', held: '2020/..', 'speaks-for': 'hill-town' }],
		statements: ['mayor-speech'],
		claims: ['gate#gate-shut', 'gate#nobody-hurt'],
	});
	expect(find('speakers', 'hill-town')).toMatchObject({
		'member-of': ['two-towns'],
		'about-them': ['gate#gate-shut'],
	});
});

test('an event that is no exact day says between which days it lies', () => {
	expect(find('events', 'crowd-comes')).toEqual({
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
		...read('claims').map((item) => item['said']),
		...read('statements').map((item) => item['said']),
		...read('events').map((item) => item['when']),
	].filter((date) => date !== null);
	for (const date of dates) expect(parseDate(String(date)), String(date)).toBeDefined();
});

test('an added field of the record does not slip into the data unseen', () => {
	const input = smallInput();
	const speaker = input.speakers[0];
	if (!speaker) throw new Error('The fixture has speakers.');
	Object.assign(speaker.data, { secret: 'x' });
	expect(find('speakers', 'mayor', smallRecord(input))).not.toHaveProperty('secret');
});
