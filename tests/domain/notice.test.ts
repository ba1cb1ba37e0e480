import { expect, test } from 'vitest';
import { listNotices } from '../../src/domain/notice.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const input = smallInput();
const [article] = input.articles;
article?.data.corrections.push(
	{ on: '2026-11-22', claim: 'crowd', text: 'It came in May.' },
	{ on: '2026-11-24', text: 'The title was wrong.' },
);
const [claim, other] = Object.values(article?.analysis ?? {});
if (claim) claim.reply = { by: 'guard', on: '2026-11-23', text: 'No.' };
if (other) other.reply = { by: 'neighbour', on: '2026-11-21', text: 'Yes.' };

test('corrections and replies come newest first, each with its claim', () => {
	expect(
		listNotices(smallRecord(input)).map((notice) => [notice.on, notice.kind, 'claim' in notice && notice.claim?.id]),
	).toEqual([
		['2026-11-24', 'correction', false],
		['2026-11-23', 'reply', 'gate-shut'],
		['2026-11-22', 'correction', 'crowd'],
		['2026-11-21', 'reply', 'nobody-hurt'],
	]);
});

test('a private person who replied is not named', () => {
	const by = listNotices(smallRecord(input)).map((notice) => (notice.kind === 'reply' ? notice.by?.id : undefined));
	expect(by.filter(Boolean)).toEqual(['guard']);
});
