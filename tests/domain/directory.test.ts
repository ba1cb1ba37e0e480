import { expect, test } from 'vitest';
import { listDirectory } from '../../src/domain/directory.ts';
import { buildProfiles } from '../../src/domain/profile.ts';
import { smallRecord } from '../fixtures/small-record.ts';

test('speakers stand by kind; who has claims stands before who is only named', () => {
	const ids = (profiles: { speaker: { id: string } }[]) => profiles.map(({ speaker }) => speaker.id);
	expect(
		listDirectory(buildProfiles(smallRecord())).map(({ kind, speaking, others }) => [kind, ids(speaking), ids(others)]),
	).toEqual([
		['person', ['mayor'], []],
		['collective', ['two-towns'], []],
		['organisation', ['guard'], []],
		['state', [], ['hill-town', 'vale-town']],
		['outlet', ['herald'], ['wire']],
	]);
});
