import { expect, test } from 'vitest';
import { detailAttestation, labelAttestation } from '../../src/domain/attestation.ts';
import { buildRecord } from '../../src/domain/build-record.ts';
import type { Claim, SiteRecord } from '../../src/domain/record.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

function getClaim(record: SiteRecord, id: string): Claim {
	const claim = record.claims.get(`gate#${id}`);
	if (!claim) throw new Error(`No claim "${id}" in the fixture.`);
	return claim;
}

const record = smallRecord();

test.each([
	['gate-shut', 'Confirmed that they said it', 'a transcript published by the town that the mayor speaks for'],
	['both-regret', 'Confirmed that they said it', 'an official text, read in a copy'],
	['two-hurt', 'Only The Wire reports this', 'the Herald quotes the Wire: the chain ends there'],
	['neighbour-saw', 'Only Gate Guard reports this', 'said inside another claim, and nowhere else'],
	['crowd', 'Confirmed that they said it', 'the analysed document, in its own voice'],
])('%s: %s (%s)', (id, label) => {
	expect(labelAttestation(getClaim(record, id).attestation)).toBe(label);
});

test('two chains that end in different publishers make several; a copy adds none', () => {
	const input = smallInput();
	const statement = input.statements.find(({ id }) => id === 'guard-report');
	statement?.data.sources.push({ source: 'letter-copy', via: ['herald'] });
	const { attestation } = getClaim(smallRecord(input), 'two-hurt');
	expect([labelAttestation(attestation), detailAttestation(attestation)]).toEqual([
		'Reported by 2 outlets',
		'The Herald, The Wire',
	]);
	statement?.data.sources.splice(0, 2, { source: 'herald-report', via: ['herald'] }, { source: 'herald-report' });
	expect(labelAttestation(getClaim(smallRecord(input), 'two-hurt').attestation)).toBe('Only The Herald reports this');
});

test('what an outlet says in its own voice is confirmed by its report, and what it reports of others is not', () => {
	const input = smallInput();
	const statement = input.statements.find(({ id }) => id === 'guard-report');
	statement?.data.sources.splice(0, 9, { source: 'herald-report' });
	const label = () => labelAttestation(getClaim(smallRecord(input), 'two-hurt').attestation);
	expect(label()).toBe('Only The Herald reports this');
	statement?.data.by.splice(0, 1, 'herald');
	expect(label()).toBe('Confirmed that they said it');
});

test('a copy of first-hand words says that it is one', () => {
	expect(detailAttestation(getClaim(record, 'both-regret').attestation)).toBe('Letter, read in a copy');
});

test.each([
	['gate-shut', 'indirect'],
	['nobody-hurt', 'direct'],
	['crowd', 'outlet'],
])('the form of %s is %s', (id, form) => {
	expect(getClaim(record, id).form).toBe(form);
});

test('the chain runs from the reader to the speaker, through the analysed document; a nested claim adds to the outer one’s', () => {
	const names = (id: string) => getClaim(record, id).chain.map(({ speaker }) => speaker.id);
	expect(names('two-hurt')).toEqual(['herald', 'wire', 'guard']);
	expect(names('neighbour-saw')).toEqual(['herald', 'wire', 'guard', 'neighbour']);
	expect(names('crowd')).toEqual(['herald']);
});

test('a speaker belongs to the group of the body that the role speaks for', () => {
	expect(getClaim(record, 'gate-shut').group?.name).toBe('Hill');
	expect(getClaim(record, 'crowd').group).toBeUndefined();
});

test('who says otherwise: other speakers with the opposite answer to the point', () => {
	expect(getClaim(record, 'nobody-hurt').otherwise.map(({ id }) => id)).toEqual(['two-hurt']);
	expect(getClaim(record, 'two-hurt').otherwise.map(({ id }) => id)).toEqual(['nobody-hurt']);
});

test('a role that was not held on the day is not given', () => {
	const input = smallInput();
	const statement = input.statements.find(({ id }) => id === 'mayor-speech');
	if (statement?.data.said)
		statement.data.said = { ...statement.data.said, earliest: '2019-01-01', latest: '2019-01-01' };
	expect(getClaim(smallRecord(input), 'gate-shut').role).toBeUndefined();
});

test('every reference that leads nowhere is named at its key, with the nearest id, all at once', () => {
	const input = smallInput();
	const [speech] = input.statements;
	const [article] = input.articles;
	if (!speech || !article) throw new Error('The fixture lost its files.');
	speech.data.by = ['mayr'];
	speech.data.sources[0] = { source: 'mayor-transcipt', via: ['herald', 'nobody-at-all'] };
	const analysis = article.analysis['two-hurt'];
	if (analysis) Object.assign(analysis, { answers: ['nobody-hut'], about: ['gate-closd'], point: undefined });
	const { problems } = buildRecord({
		...input,
		articles: [
			{
				...article,
				analysis: { ...article.analysis, 'two-hurts': article.analysis['crowd'] ?? article.analysis['gate-shut']! },
			},
		],
	});
	expect(
		problems.map((problem) => [
			problem.file,
			'at' in problem ? problem.at.join('.') : problem.line,
			problem.code,
			problem.fix,
		]),
	).toEqual([
		['content/mayor-speech.yaml', 'by.0', 'speaker/unknown', 'write `mayor` (nearest of 8)'],
		['content/mayor-speech.yaml', 'sources.0.source', 'source/unknown', 'write `mayor-transcript` (nearest of 5)'],
		['content/mayor-speech.yaml', 'sources.0.via.1', 'speaker/unknown', 'add content/speakers/nobody-at-all.yaml'],
		['content/articles/gate.claims.yaml', 'two-hurt.about.0', 'speaker/unknown', 'write `gate-closed` (nearest of 10)'],
		[
			'content/articles/gate.claims.yaml',
			'two-hurt.answers.0',
			'claim/unknown',
			'write `gate#nobody-hurt` (nearest of 6)',
		],
		[
			'content/articles/gate.claims.yaml',
			'two-hurt.stance',
			'point/stance-without-point',
			'add `point: <id of a file in content/points/>`',
		],
		[
			'content/articles/gate.claims.yaml',
			'two-hurts',
			'claim/no-mark',
			'write `two-hurt` (nearest of 6), or mark the claim',
		],
	]);
});

test('a claim that rests on no source is an error at its mark', () => {
	const input = smallInput();
	const statement = input.statements.find(({ id }) => id === 'guard-report');
	if (statement) statement.data.sources = [];
	const { problems } = buildRecord(input);
	expect(problems).toMatchObject([{ code: 'claim/no-source', file: 'content/articles/gate.md', line: 12, column: 1 }]);
});
