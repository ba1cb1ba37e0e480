/** The pictures themselves: what stands on them, their size, and what they cost the second time. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CardCache } from '../../src/cards/card-cache.ts';
import { drawCard, setCard } from '../../src/cards/draw.ts';
import { type CardSite, writeCards } from '../../src/cards/write-cards.ts';
import { createAddresses } from '../../src/domain/addresses.ts';
import { type ClaimCard, describeClaimCard } from '../../src/domain/card.ts';
import type { Claim } from '../../src/domain/record.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const record = smallRecord();
const card = describeClaimCard(record.claims.get('gate#two-hurt') as Claim);
const site: CardSite = {
	name: 'On Record',
	tagline: 'Who said it?',
	description: 'Reports read closely.',
	addresses: createAddresses('https://example.org/sub/'),
	choice: 'answered',
};
const largestBytes = 45_000;

test('a card is a PNG of 1200 by 630, light, and the same each time', async () => {
	const { png } = await drawCard(card, 'On Record');
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(png.length).toBeLessThanOrEqual(largestBytes);
	expect((await drawCard({ ...card }, 'On Record')).png.equals(png)).toBe(true);
});

test('who and when stand first, then the words, how we know, whose words, who says otherwise', async () => {
	const text = await readCard(card);
	const parts = [
		'Gate Guard',
		'2021',
		'Two people were hurt',
		'Only The Wire reports this',
		'Our summary',
		'Who says otherwise',
	];
	expect(parts.filter((part) => !text.includes(part))).toEqual([]);
	expect(text).toContain('Ada Mayor');
	expect(text).toContain('On Record');
	expect(parts.map((part) => text.indexOf(part))).toEqual(
		parts.map((part) => text.indexOf(part)).sort((a, b) => a - b),
	);
});

test.each([
	'Zażółć gęślą jaźń, ŻÓŁĆ, Błaszczak',
	'Įlinkdama fechtuotojo špaga sublykčiojusi pragręžė apvalų arbūzą, „ūžęs“',
	'Съешь же ещё этих мягких французских булок, да выпей чаю',
	'Аляксандр Лукашэнка: ў, і; Україна: її ґанок, є',
])('every letter of %j has its drawing', async (words) => {
	const { missing } = await setCard({ ...card, words, speaker: { name: words }, origin: words }, 'On Record');
	expect(missing).toEqual([]);
});

test('a letter that no typeface has is named', async () => {
	expect((await drawCard({ ...card, words: 'It is called 門' }, 'On Record')).missing).toEqual(['門']);
});

test('however long all its parts are, a card stays whole and light', async () => {
	const long = (length: number) => 'so many words of theirs '.repeat(20).slice(0, length).trim();
	const full: ClaimCard = {
		...card,
		speaker: { name: long(84) },
		origin: long(165),
		words: long(235),
		wording: `${long(90)}.`,
		corrected: 'Corrected on 5 December 2021.',
		otherwise: { voices: [{ name: long(40) }, { name: long(40) }], others: true },
	};
	const text = await readCard(full);
	expect(text).toContain('…');
	const { svg } = await setCard(full, 'On Record', { embedFont: false });
	const lowest = [...svg.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y)).sort((a, b) => b - a)[0];
	expect(lowest).toBeLessThan(610);
	expect((await drawCard(full, 'On Record')).png.length).toBeLessThanOrEqual(largestBytes);
});

test('cards are drawn once for the same words, and those that nobody needs are cleared away', async () => {
	const cache = join(folder, 'cache');
	const target = join(folder, 'site');
	const first = await writeCards(record, site, new CardCache(cache), target);
	expect(first).toMatchObject({ cards: 4, drawn: 4, missing: [] });
	expect(readdirSync(join(target, 'cards', 'gate')).sort()).toEqual(['nobody-hurt.png', 'two-hurt.png']);
	const before = readFileSync(join(target, 'cards', 'gate', 'two-hurt.png'));
	expect(await writeCards(record, site, new CardCache(cache), target)).toMatchObject({ cards: 4, drawn: 0 });
	expect(readFileSync(join(target, 'cards', 'gate', 'two-hurt.png')).equals(before)).toBe(true);

	const input = smallInput();
	const changed = input.articles[0]?.reading.claims.find(({ id }) => id === 'two-hurt');
	if (changed) changed.text = 'three people were hurt';
	expect(await writeCards(smallRecord(input), site, new CardCache(cache), target)).toMatchObject({
		cards: 4,
		drawn: 1,
	});
	expect(readdirSync(cache)).toHaveLength(4);
});

test('without cards nothing is written', async () => {
	const target = join(folder, 'bare');
	const cache = new CardCache(join(folder, 'no-cache'));
	expect(await writeCards(record, { ...site, choice: 'none' }, cache, target)).toMatchObject({ cards: 0, drawn: 0 });
});

/** The text of a card in the order of reading. */
async function readCard(card: ClaimCard): Promise<string> {
	const { svg } = await setCard(card, 'On Record', { embedFont: false });
	const words = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)<\/text>/g)];
	return words
		.map(([, x, y, word]) => ({ x: Number(x), y: Number(y), word }))
		.sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x)
		.map(({ word }) => word)
		.join(' ')
		.replace(/\s+/g, ' ');
}
