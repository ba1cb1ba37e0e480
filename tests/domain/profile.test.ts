import { expect, test } from 'vitest';
import { parseDate } from '../../src/domain/date.ts';
import { buildProfiles } from '../../src/domain/profile.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const profiles = buildProfiles(smallRecord());
const ids = (items: readonly { id: string }[] | undefined) => items?.map(({ id }) => id);

test('a private person has no profile', () => {
	expect(profiles.has('neighbour')).toBe(false);
});

test('a speaker’s statements are those that claims come from', () => {
	expect(ids(profiles.get('mayor')?.statements)).toEqual(['mayor-speech']);
	expect(ids(profiles.get('mayor')?.claims)).toEqual(['gate-shut', 'nobody-hurt']);
});

test('counts of how we know add up to the number of statements', () => {
	expect(profiles.get('mayor')?.known).toEqual({ confirmed: 1, several: 0, outlet: 0, speaker: 0 });
	expect(profiles.get('guard')?.known).toEqual({ confirmed: 0, several: 0, outlet: 1, speaker: 0 });
});

test('a state is heard through those whose role speaks for it and through its collectives', () => {
	const profile = profiles.get('hill-town');
	expect(profile?.statements).toEqual([]);
	expect(profile?.voices.map(({ speaker, statements }) => [speaker.id, ids(statements)])).toEqual([
		['mayor', ['mayor-speech']],
	]);
	expect(profile?.collectives.map(({ collective, statements }) => [collective.id, ids(statements)])).toEqual([
		['two-towns', ['joint-letter']],
	]);
});

test('a collective knows its members, and what they said without it, themselves or through others', () => {
	const members = profiles.get('two-towns')?.members;
	expect(members?.map(({ member, statements }) => [member.id, ids(statements)])).toEqual([
		['hill-town', ['mayor-speech']],
		['vale-town', []],
	]);
});

test('what is known only from another speaker’s words is no outlet’s report', () => {
	const input = smallInput();
	const neighbour = input.speakers.find(({ id }) => id === 'neighbour');
	if (neighbour) neighbour.data['public-role'] = true;
	const { known } = buildProfiles(smallRecord(input)).get('neighbour') ?? {};
	expect(known).toEqual({ confirmed: 0, several: 0, outlet: 0, speaker: 1 });
});

test('statements came through the outlets of their chain and through whoever reports them, never through their own speaker', () => {
	expect(ids(profiles.get('wire')?.carried)).toEqual(['guard-report']);
	expect(ids(profiles.get('herald')?.carried)).toEqual(['guard-report', 'mayor-speech']);
	expect(ids(profiles.get('guard')?.carried)).toEqual(['gate--neighbour-saw']);
	expect(ids(profiles.get('mayor')?.carried)).toEqual([]);
});

test('a role has the statements that were made in it', () => {
	const input = smallInput();
	const mayor = input.speakers.find(({ id }) => id === 'mayor');
	if (!mayor) throw new Error('The fixture has a mayor.');
	mayor.data.roles = [
		{ title: 'Mayor', held: parseDate('2021/..') },
		{ title: 'Clerk', held: parseDate('2015/2020') },
	];
	const { roles } = buildProfiles(smallRecord(input)).get('mayor') ?? {};
	expect(roles?.map(({ role, statements }) => [role.title, ids(statements)])).toEqual([
		['Clerk', []],
		['Mayor', ['mayor-speech']],
	]);
});

test('mentions are claims of others', () => {
	expect(ids(profiles.get('hill-town')?.mentions)).toEqual(['gate-shut']);
});

test('a speaker without claims takes the group of the topic that lists them', () => {
	expect(profiles.get('hill-town')?.group?.name).toBe('Hill');
	expect(profiles.get('mayor')?.group?.name).toBe('Hill');
	expect(profiles.get('herald')?.group).toBeUndefined();
});
