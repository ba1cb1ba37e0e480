import { expect, test } from 'vitest';
import { buildProfiles } from '../../src/domain/profile.ts';
import { smallRecord } from '../fixtures/small-record.ts';

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
	expect(profiles.get('mayor')?.known).toEqual({ 'first-hand': 1, several: 0, one: 0 });
	expect(profiles.get('guard')?.known).toEqual({ 'first-hand': 0, several: 0, one: 1 });
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

test('a collective knows its members', () => {
	expect(ids(profiles.get('two-towns')?.members)).toEqual(['hill-town', 'vale-town']);
});

test('an answer and the opposite answer of one claim are one reply', () => {
	expect(profiles.get('mayor')?.replies.map(({ claim, to, how }) => [claim.id, to.id, how])).toEqual([
		['two-hurt', 'nobody-hurt', 'answers'],
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
