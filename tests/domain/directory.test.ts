import { expect, test } from 'vitest';
import { findLetter, listByLetter, listDirectory } from '../../src/domain/directory.ts';
import { buildProfiles } from '../../src/domain/profile.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const ids = (profiles: { speaker: { id: string } }[]) => profiles.map(({ speaker }) => speaker.id);

function directoryOf(input = smallInput()) {
	const record = smallRecord(input);
	return listDirectory(buildProfiles(record), record.speakers);
}

test('speakers stand under the body that they speak for, and by kind where they speak for nobody else', () => {
	expect(directoryOf().map(({ title, speaking, others }) => [title, ids(speaking), ids(others)])).toEqual([
		['Hill Town', ['mayor'], []],
		['Speaking together', ['two-towns'], []],
		['Organisations', ['guard'], []],
		['States', [], ['vale-town']],
		['Outlets and agencies', ['herald'], ['wire']],
	]);
});

test('a section counts its statements and claims once', () => {
	const [hill] = directoryOf();
	expect([hill?.claims, hill?.statements]).toEqual([2, 1]);
});

test('through however many bodies somebody speaks, the outermost counts', () => {
	const input = smallInput();
	const guard = input.speakers.find(({ id }) => id === 'guard');
	const mayor = input.speakers.find(({ id }) => id === 'mayor');
	if (!guard || !mayor) throw new Error('The fixture has both.');
	guard.data.roles = [{ title: 'Guard of the town', 'speaks-for': 'hill-town' }];
	mayor.data.roles = [{ title: 'Head of the guard', 'speaks-for': 'guard' }];
	expect(ids(directoryOf(input)[0]?.speaking ?? [])).toEqual(['mayor', 'guard']);
});

test('persons stand under their short name, and names without their article', () => {
	const input = smallInput();
	const mayor = input.speakers.find(({ id }) => id === 'mayor');
	if (mayor) mayor.data.short = 'Mayor';
	const letters = listByLetter(buildProfiles(smallRecord(input)));
	expect(letters.map(({ letter, entries }) => [letter, entries.map(({ heading }) => heading)])).toEqual([
		['G', ['Gate Guard']],
		['H', ['The Herald', 'Hill Town']],
		['M', ['Mayor, Ada']],
		['T', ['The two towns']],
		['V', ['Vale Town']],
		['W', ['The Wire']],
	]);
});

test('an entry has every spelling', () => {
	const entries = listByLetter(buildProfiles(smallRecord())).flatMap((letter) => letter.entries);
	const mayor = entries.find(({ profile }) => profile.speaker.id === 'mayor');
	expect(mayor?.spellings.map(({ text }) => text)).toEqual(['A. Mayor', 'Ада']);
});

test.each([
	['Łukasz', 'L'],
	['Éire', 'E'],
	['Żeromski', 'Z'],
	['Бычкоўскі', 'B'],
	['5 Kanal', '0'],
	['中文', '0'],
])('findLetter(%s) is %s', (name, letter) => {
	expect(findLetter(name)).toBe(letter);
});
