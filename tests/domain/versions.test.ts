import { expect, test } from 'vitest';
import { analysisSchema } from '../../src/domain/claim.ts';
import type { Claim } from '../../src/domain/record.ts';
import {
	type ComparedVersion,
	compareAnswers,
	compareFamily,
	hasOwnWords,
	listVersions,
} from '../../src/domain/versions.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

interface Words {
	ours: string;
	theirs?: [text: string, lang: string];
	documents?: string;
}

/** Claims of the small record with these words, in this order; the report was read in a machine's English. */
function claimsWith(...words: Words[]): Claim[] {
	const input = smallInput();
	const [article] = input.articles;
	const report = input.sources.find(({ id }) => id === 'herald-report');
	if (!article || !report) throw new Error('The fixture has both.');
	report.data = { ...report.data, language: 'ru', translated: { into: 'en', by: 'machine' } };
	const ids = ['two-hurt', 'nobody-hurt', 'gate-shut'].slice(0, words.length);
	article.analysis = Object.fromEntries(
		ids.map((id, i) => {
			const { theirs, documents } = words[i] as Words;
			return [
				id,
				analysisSchema.parse({
					...(theirs && { original: { text: theirs[0], lang: theirs[1], source: 'guard-log' } }),
					...(documents !== undefined && {
						'in-document': { at: ['s01'], words: 3, form: 'direct', wording: documents },
					}),
				}),
			];
		}),
	);
	for (const [i, id] of ids.entries()) {
		const claim = article.reading.claims.find((read) => read.id === id);
		if (claim) claim.text = words[i]?.ours ?? '';
	}
	const record = smallRecord(input);
	return ids.map((id) => record.claims.get(`gate#${id}`) as Claim);
}

/** `whose, of the n-th claim compared with: text`, marked as in compare-wordings.test.ts. */
function draw(claims: readonly Claim[], compared: readonly ComparedVersion[][]): string[][] {
	const mark = {
		same: (text: string) => text,
		changed: (text: string) => `_${text}_`,
		only: (text: string) => `[${text}]`,
	};
	return compared.map((versions) =>
		versions.map(({ version, to, stretches }) => {
			const place = to ? ` > ${claims.indexOf(to.claim) + 1} ${to.whose}` : '';
			return `${version.whose}${place}: ${stretches.map((stretch) => mark[stretch.mark](stretch.text)).join('')}`;
		}),
	);
}

test('a claim’s versions are the speaker’s words, the document’s and ours; ours only where they differ', () => {
	const [first, second] = claimsWith(
		{ ours: 'two were hurt', theirs: ['двое ранены', 'ru'], documents: 'two people injured' },
		{ ours: '“Nobody was hurt”', theirs: ['Nobody was hurt', 'en'] },
	);
	expect(first && listVersions(first).map(({ whose, lang }) => `${whose} ${lang}`)).toEqual([
		'theirs ru',
		'documents en',
		'ours en',
	]);
	expect(second && listVersions(second).map(({ whose }) => whose)).toEqual(['theirs']);
});

test('words that say the same are compared with the first, translations with the first’s translation', () => {
	const claims = claimsWith(
		{ ours: 'x', theirs: ['двое ранены', 'ru'], documents: 'two people injured' },
		{ ours: 'y', theirs: ['двое были ранены', 'ru'], documents: 'two people wounded' },
		{ ours: 'two people were injured' },
	);
	expect(draw(claims, compareFamily(claims))).toEqual([
		['theirs: двое ранены', 'documents: two people injured'],
		['theirs > 1 theirs: двое [были] ранены', 'documents > 1 documents: two people _wounded_'],
		['ours > 1 documents: two people [were] injured'],
	]);
});

test('where no language is shared, a claim’s own versions are compared with each other', () => {
	const claims = claimsWith(
		{ ours: 'x', theirs: ['двое ранены', 'ru'] },
		{ ours: 'z', theirs: ['two people were hurt', 'en'], documents: 'two people were injured' },
	);
	expect(draw(claims, compareFamily(claims))[1]).toEqual([
		'theirs: two people were hurt',
		'documents > 2 theirs: two people were _injured_',
	]);
});

test('words that give one answer are compared with the earlier ones that are most like them, if any are', () => {
	const claims = claimsWith(
		{ ours: 'x', theirs: ['people were sent to the fence', 'en'] },
		{ ours: 'y', theirs: ['soldiers led people by night', 'en'] },
		{ ours: 'z', theirs: ['people were led to the fence', 'en'] },
	);
	expect(draw(claims, compareAnswers(claims))).toEqual([
		['theirs: people were sent to the fence'],
		['theirs: soldiers led people by night'],
		['theirs > 1 theirs: people were _led_ to the fence'],
	]);
});

test('our summary is nobody’s own words, a quotation is', () => {
	const [summary] = claimsWith({ ours: 'two were hurt' });
	expect(summary && hasOwnWords(summary)).toBe(false);
	expect(summary && hasOwnWords({ ...summary, form: 'direct' })).toBe(true);
});
