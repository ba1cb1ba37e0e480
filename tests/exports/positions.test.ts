import { expect, test } from 'vitest';
import { createAddresses } from '../../src/domain/addresses.ts';
import { listPositionRows, writePointTables } from '../../src/exports/positions.ts';
import { smallInput, smallRecord } from '../fixtures/small-record.ts';

const addresses = createAddresses('https://record.example/sub/');

test('a position says in which row of the page it stands, and in whose name it was made', () => {
	expect([...listPositionRows(smallRecord(), addresses)]).toMatchObject([
		{
			claim: 'gate#nobody-hurt',
			point: 'anyone-hurt',
			url: 'https://record.example/sub/articles/gate/nobody-hurt/',
			row: 'party',
			for: ['hill-town'],
			speakers: ['mayor'],
			names: 'Ada Mayor',
			role: 'Mayor of Hill Town',
			said: '2021-11-09',
			stance: 'denies',
			attestation: 'first-hand',
		},
		{ claim: 'gate#two-hurt', row: 'party', for: ['guard'], names: 'Gate Guard', stance: 'asserts' },
	]);
});

test('a private person is no name in it', () => {
	const input = smallInput();
	const guard = input.speakers.find(({ id }) => id === 'guard');
	if (guard) guard.data['public-role'] = false;
	const [, row] = [...listPositionRows(smallRecord(input), addresses)];
	expect(row).toMatchObject({ claim: 'gate#two-hurt', for: [], speakers: [] });
	expect(row?.names).toBeUndefined();
	expect(row?.role).toBeUndefined();
});

test('each point has its rows under the columns of the whole table; one without answers has the columns alone', () => {
	const input = smallInput();
	const [point] = input.points;
	if (point) input.points.push({ ...point, id: 'nobody-asked' });
	const tables = new Map(writePointTables(smallRecord(input), addresses));
	const [header, ...rows] = tables.get('anyone-hurt')?.trim().split('\r\n') ?? [];
	expect(header).toMatch(/^claim,point,url,row,for,speakers,names,role,said,/);
	expect(rows.map((row) => row.split(',', 2).join())).toEqual([
		'gate#nobody-hurt,anyone-hurt',
		'gate#two-hurt,anyone-hurt',
	]);
	expect(tables.get('nobody-asked')?.trim()).toBe(header);
});
