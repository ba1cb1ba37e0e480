import { expect, test } from 'vitest';
import { listBibliography, traceSources } from '../../src/domain/source-use.ts';
import { smallRecord } from '../fixtures/small-record.ts';

const record = smallRecord();
const uses = traceSources(record);
const ids = (items: readonly { id: string }[] | undefined) => items?.map(({ id }) => id);

test('a statement uses each source once, and only if claims come from it', () => {
	expect(ids(uses.get('herald-report')?.statements)).toEqual(['guard-report', 'mayor-speech', 'herald-report']);
});

test('original wording, notes and omissions lead back to the claim or article', () => {
	expect(ids(uses.get('mayor-transcript')?.originals)).toEqual(['nobody-hurt']);
	expect(ids(uses.get('mayor-transcript')?.notes)).toEqual(['nobody-hurt']);
	expect(uses.get('guard-log')?.omissions.map(({ article }) => article.slug)).toEqual(['gate']);
});

test('a copy and its original know each other', () => {
	expect(ids(uses.get('letter')?.copies)).toEqual(['letter-copy']);
	expect(uses.get('letter-copy')?.original?.id).toBe('letter');
});

test('the document that an article reads closely says so', () => {
	expect(uses.get('herald-report')?.readBy.map(({ slug }) => slug)).toEqual(['gate']);
	expect(ids(uses.get('herald-report')?.events)).toEqual(['gate-closed']);
});

test('the bibliography lists originals by publisher, with their copies', () => {
	const listed = listBibliography(uses, record).map(({ publisher, uses: published }) => [
		publisher.id,
		ids(published.map(({ source }) => source)),
	]);
	expect(listed).toEqual([
		['guard', ['guard-log']],
		['hill-town', ['mayor-transcript']],
		['herald', ['herald-report']],
		['two-towns', ['letter']],
	]);
});
