import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { measure } from '../../bench/measure.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'on-record-measure-'));
const place = { cwd: folder, env: process.env, log: path.join(folder, 'log') };

/** Works for a quarter of a second in a process of a process, holding 200 MB. */
const work = `
	const held = Buffer.alloc(200e6, 1);
	while (process.cpuUsage().user < 250_000);
	setTimeout(() => held, 600);
`;
const nested = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work)}]); console.log('done');`;

test.runIf(process.platform === 'linux')('time and memory of processes of processes count', async () => {
	const cost = await measure(process.execPath, ['-e', nested], place);
	expect(cost.cpuSeconds).toBeGreaterThan(0.25);
	expect(cost.cpuSeconds).toBeLessThan(5);
	expect(cost.peakBytes).toBeGreaterThan(200e6);
	expect(readFileSync(place.log, 'utf8')).toContain('done');
});

test.runIf(process.platform === 'linux')('a command that fails is named with its output', async () => {
	const failing = measure(process.execPath, ['-e', 'console.log("no such luck"); process.exit(3)'], place);
	await expect(failing).rejects.toThrow('no such luck');
	rmSync(folder, { recursive: true });
});
