/**
 * What the nine articles after the first were to carry stands in plan.tsv, a row for each thing: its line, a label in our words, and
 * what carries it, or `left out:` and the reason. So no change of words loses a voice or one side of a dispute unnoticed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadRecord } from '../../src/content/load-record.ts';

/** How many lines each article has (`A2` to `A10`), how many voices each shared charge (`5.…`) and each dispute (`6.…`). */
const lines: Record<string, number> = {
	A2: 23,
	A3: 15,
	A4: 20,
	A5: 17,
	A6: 15,
	A7: 12,
	A8: 17,
	A9: 12,
	A10: 16,
	'5.1': 8,
	'5.2': 8,
	'5.3': 6,
	'5.4': 5,
	'5.5': 6,
	'5.6': 3,
	'5.7': 5,
	'5.8': 6,
	'5.9': 5,
	'6.1': 8,
	'6.2': 2,
	'6.3': 2,
	'6.4': 5,
	'6.5': 2,
	'6.6': 4,
	'6.7': 2,
	'6.8': 3,
	'6.9': 3,
	'6.10': 5,
	'6.11': 2,
	'6.12': 4,
	'6.13': 5,
};
const leftOut = 'left out: ';

const record = await loadRecord(join(import.meta.dirname, '..', '..'));
const [header, ...rows] = readFileSync(join(import.meta.dirname, 'plan.tsv'), 'utf8')
	.trimEnd()
	.split('\n')
	.map((row) => row.split('\t'));

const carries: Record<string, (id: string) => boolean> = {
	claim: (id) => record.claims.has(id),
	note: (id) => record.claims.get(id)?.analysis.note !== undefined,
	event: (id) => record.events.has(id),
	point: (id) => record.points.has(id) && [...record.claims.values()].some(({ point }) => point?.id === id),
};

test('every line of the plan has one row', () => {
	const expected = Object.entries(lines).flatMap(([group, count]) =>
		Array.from({ length: count }, (_, index) => `${group}.${index + 1}`),
	);
	expect(header).toEqual(['line', 'label', 'carriers']);
	expect(rows.map(([line]) => line)).toEqual(expected);
});

test('every row has a label, and carriers or a reason', () => {
	expect(rows.filter((row) => row.length !== 3 || row.some((cell) => cell.trim() === ''))).toEqual([]);
	expect(listReasons().filter(({ reason }) => reason.split(' ').length < 5)).toEqual([]);
});

test('every carrier exists', () => {
	const missing = listCarriers().filter(({ kind, id }) => !carries[kind]?.(id));
	expect(missing.map(({ line, kind, id }) => `${line}: ${kind} ${id}`)).toEqual([]);
});

test('every dispute and every shared charge has at least two voices', () => {
	const voices = new Map<string, number>();
	for (const line of new Set(listCarriers().map(({ line }) => line))) {
		const group = /^(?:5|6)\.\d+/.exec(line)?.[0];
		if (group) voices.set(group, (voices.get(group) ?? 0) + 1);
	}
	const pairs = Object.keys(lines).filter((group) => !group.startsWith('A'));
	expect(pairs.filter((group) => (voices.get(group) ?? 0) < 2)).toEqual([]);
});

function listCarriers(): { line: string; kind: string; id: string }[] {
	return rows.flatMap(([line = '', , cell = '']) =>
		cell.startsWith(leftOut)
			? []
			: cell.split(', ').map((carrier) => {
					const [kind = '', id = ''] = carrier.split(' ');
					return { line, kind, id };
				}),
	);
}

function listReasons(): { line: string; reason: string }[] {
	return rows
		.filter(([, , cell = '']) => cell.startsWith(leftOut))
		.map(([line = '', , cell = '']) => ({ line, reason: cell.slice(leftOut.length) }));
}
